export const faultKinds = [
  "broken-tag",
  "bad-date",
  "bad-number",
  "outside",
  "ends-before-start",
  "future",
  "unknown-unit",
  "day-twice",
  "too-many-cells",
  "broken-file",
  "too-large",
] as const;
export type FaultKind = (typeof faultKinds)[number];

/** A row that stays out: which file inside the archive, which line of it, why, and what stood there. */
export interface Fault {
  readonly file: string;
  readonly line: number;
  readonly kind: FaultKind;
  readonly text: string;
}

export interface FaultList {
  readonly count: number;
  /** The first thousand; the count goes on. */
  readonly first: readonly Fault[];
}

const mostKept = 1000;

export function createFaults() {
  const first: Fault[] = [];
  let count = 0;
  return {
    add(fault: Fault) {
      count++;
      if (first.length < mostKept) first.push({ ...fault, text: fault.text.slice(0, 60) });
    },
    list: (): FaultList => ({ count, first }),
  };
}
