import type { LocalDate } from "@wervel/base";
import type { ImportRow } from "../csv-import/preview.ts";

/** One thing that a diary app noted: on a day, under a name, with what was filled in. */
export interface Noted {
  readonly line: number;
  readonly day: LocalDate | undefined;
  readonly name: string;
  /** As text, with a decimal point; `yes` for a tick. */
  readonly value: string;
}

/** A diary as one row per day, for the same questions as any other table. */
export interface DiaryTable {
  readonly header: readonly string[];
  readonly rows: readonly ImportRow[];
  /** Rows without a usable day, with what stood there. */
  readonly rejected: readonly { readonly line: number; readonly text: string }[];
}

export type SeveralTimes = "mean" | "sum" | "last";

/**
 * Lays what was noted in a row per day and a column per name, in order of first use.
 *
 * What was noted several times on a day becomes one: numbers by `together`, ticks stay a
 * tick, texts are put behind each other. A name that was not noted stays empty, never zero.
 */
export function pivot(
  noted: readonly Noted[],
  together: (name: string) => SeveralTimes = () => "mean",
): DiaryTable {
  const names = [...new Set(noted.map(({ name }) => name))];
  const days = new Map<LocalDate, { line: number; values: Map<string, string[]> }>();
  const rejected: { line: number; text: string }[] = [];
  for (const { line, day, name, value } of noted) {
    if (day === undefined) {
      rejected.push({ line, text: `${name} ${value}` });
      continue;
    }
    const row = days.get(day) ?? { line, values: new Map<string, string[]>() };
    days.set(day, row);
    row.values.set(name, [...(row.values.get(name) ?? []), value]);
  }
  const rows = [...days].map(([day, { line, values }]) => ({
    line,
    cells: [day, ...names.map((name) => oneOf(values.get(name) ?? [], together(name)))],
  }));
  return { header: ["date", ...names], rows, rejected };
}

function oneOf(values: readonly string[], together: SeveralTimes): string {
  const filled = values.filter((value) => value !== "");
  const last = filled.at(-1) ?? "";
  if (new Set(filled).size <= 1 && together !== "sum") return last;
  const numbers = filled.map(Number);
  if (numbers.some(Number.isNaN))
    return together === "last" ? last : [...new Set(filled)].join("; ");
  if (together === "last") return last;
  const sum = numbers.reduce((total, each) => total + each, 0);
  return String(Math.round((together === "sum" ? sum : sum / numbers.length) * 100) / 100);
}
