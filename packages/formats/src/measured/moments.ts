import { createNumberRows, type NumberRows } from "./number-rows.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** Values at moments, kept as one number each, so that a million heart beats stay small. */
export interface Moments {
  readonly add: (seconds: number, value: number) => void;
  /** Mean per local day; a value that stands twice at one moment counts once. */
  readonly meanPerDay: (clock: ZoneClock) => ReadonlyMap<number, number>;
}

const perStep = 65_536;
const scale = 100;

/** Values 0 to 655.35, kept to a hundredth; moments up to the year 4000. */
export function createMoments(): Moments {
  const rows = createNumberRows(1);
  return {
    add: (seconds, value) => rows.add(Math.floor(seconds) * perStep + Math.round(value * scale)),
    meanPerDay(clock) {
      const sums = new Map<number, { sum: number; values: number }>();
      let [before, end] = [Number.NaN, Number.NEGATIVE_INFINITY];
      let today = { sum: 0, values: 0 };
      const numberAt = inOrder(rows);
      for (let row = 0; row < rows.count(); row++) {
        const each = numberAt(row);
        if (each === before) continue;
        before = each;
        const seconds = Math.floor(each / perStep);
        if (seconds >= end) {
          const day = clock.dayAt(seconds);
          end = clock.startOf(day + 1);
          today = { sum: 0, values: 0 };
          sums.set(day, today);
        }
        today.sum += (each - seconds * perStep) / scale;
        today.values++;
      }
      return new Map([...sums].map(([at, { sum, values }]) => [at, sum / values]));
    },
  };
}

/** The numbers in order; a file that was in order already, as most are, is not laid out again. */
function inOrder(rows: NumberRows): (row: number) => number {
  const count = rows.count();
  let row = 1;
  while (row < count && rows.at(row - 1, 0) <= rows.at(row, 0)) row++;
  if (row >= count) return (at) => rows.at(at, 0);
  const numbers = Float64Array.from({ length: count }, (_, at) => rows.at(at, 0)).sort();
  return (at) => numbers[at] ?? 0;
}
