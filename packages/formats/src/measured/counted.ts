import type { Interval } from "./interval.ts";
import { createNumberRows, type NumberRows, orderOnce } from "./number-rows.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** Something counted over a stretch of time, such as steps. */
export interface Counted extends Interval {
  readonly count: number;
  readonly source: string;
  readonly clock: ZoneClock;
}

export interface Counts {
  readonly add: (counted: Counted) => void;
  readonly perDay: () => ReadonlyMap<number, number>;
}

const shortest = 1; // a count at one moment stands for one second, so that it is not lost
const width = 3; // from, to, and the count with which clock above it
const perClock = 1_000_000; // more than any count

/**
 * Counts per local day when several devices counted the same walk.
 *
 * Per stretch of time the first device in the order counts: what is worn before what lies in
 * a pocket or a bag, then the one that counted longest. A stretch that overlaps partly counts
 * for the part that is free; one over midnight is parted over both days; what a restored device
 * wrote again counts once. Cost O(n log n) per device, 24 bytes per count.
 */
export function createCounts(): Counts {
  const sources = new Map<string, NumberRows>();
  const clocks: ZoneClock[] = [];
  return {
    add({ from, to, count, source, clock }) {
      const rows = sources.get(source) ?? createNumberRows(width);
      sources.set(source, rows);
      if (!clocks.includes(clock)) clocks.push(clock);
      rows.add(from, to > from ? to : from + shortest, count + perClock * clocks.indexOf(clock));
    },
    perDay() {
      const totals = new Map<number, number>();
      let covered = new Float64Array();
      for (const [index, rows] of inOrder(sources).entries()) {
        const order = orderOnce(rows);
        addFreeParts(totals, { rows, order, covered, clocks });
        if (index < sources.size - 1) covered = coveredBy(covered, rows, order);
      }
      return new Map([...totals].map(([day, total]) => [day, Math.round(total)]));
    },
  };
}

interface Adding {
  readonly rows: NumberRows;
  /** The rows in order of time. */
  readonly order: Uint32Array;
  /** From and to of what earlier devices counted, in order and apart from each other. */
  readonly covered: Float64Array;
  readonly clocks: readonly ZoneClock[];
}

function addFreeParts(totals: Map<number, number>, { rows, order, covered, clocks }: Adding) {
  let first = 0;
  for (const row of order) {
    const [from, to] = [rows.at(row, 0), rows.at(row, 1)];
    const clockNumber = Math.floor(rows.at(row, 2) / perClock);
    const perSecond = (rows.at(row, 2) - perClock * clockNumber) / (to - from);
    const clock = clocks[clockNumber];
    if (clock === undefined) continue;
    while (placeAt(covered, first + 1) <= from) first += 2;
    let free = from;
    for (let at = first; free < to; at += 2) {
      addPart(totals, clock, free, Math.min(to, placeAt(covered, at)), perSecond);
      free = Math.max(free, placeAt(covered, at + 1));
    }
  }
}

/** Behind the last covered stretch all is free. */
const placeAt = (covered: Float64Array, at: number): number =>
  at < covered.length ? numberAt(covered, at) : Number.POSITIVE_INFINITY;

/** Parts it over midnight; a part that ends before it starts is none. */
function addPart(
  totals: Map<number, number>,
  clock: ZoneClock,
  start: number,
  end: number,
  perSecond: number,
): void {
  let from = start;
  while (from < end) {
    const day = clock.dayAt(from);
    const to = Math.min(end, clock.startOf(day + 1));
    totals.set(day, (totals.get(day) ?? 0) + perSecond * (to - from));
    from = to;
  }
}

/** The same time once: what was covered and these rows, merged in order. */
function coveredBy(
  covered: Float64Array,
  rows: NumberRows,
  order: Uint32Array,
): Float64Array<ArrayBuffer> {
  const merged = new Float64Array(covered.length + 2 * order.length);
  let length = 0;
  const lay = (from: number, to: number) => {
    if (length > 0 && from <= numberAt(merged, length - 1))
      merged[length - 1] = Math.max(numberAt(merged, length - 1), to);
    else {
      merged[length++] = from;
      merged[length++] = to;
    }
  };
  let before = 0;
  const layBefore = (moment: number) => {
    for (; before < covered.length && numberAt(covered, before) <= moment; before += 2)
      lay(numberAt(covered, before), numberAt(covered, before + 1));
  };
  for (const row of order) {
    layBefore(rows.at(row, 0));
    lay(rows.at(row, 0), rows.at(row, 1));
  }
  layBefore(Number.POSITIVE_INFINITY);
  return merged.subarray(0, length);
}

const inOrder = (sources: ReadonlyMap<string, NumberRows>): readonly NumberRows[] =>
  [...sources]
    .toSorted(([a, x], [b, y]) => Number(isWorn(b)) - Number(isWorn(a)) || y.count() - x.count())
    .map(([, rows]) => rows);

/** Names as people and makers give them. */
const isWorn = (source: string): boolean =>
  /watch|horloge|montre|band|ring|oura|fitbit|garmin|withings|whoop|polar|amazfit/iu.test(source);

const numberAt = (numbers: Float64Array, at: number): number => numbers[at] ?? 0;
