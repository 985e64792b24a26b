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
  let kept = new Float64Array(1024);
  let count = 0;
  return {
    add(seconds, value) {
      if (count === kept.length) {
        const larger = new Float64Array(2 * count);
        larger.set(kept);
        kept = larger;
      }
      kept[count++] = Math.floor(seconds) * perStep + Math.round(value * scale);
    },
    meanPerDay(clock) {
      const sums = new Map<number, { sum: number; values: number }>();
      let [before, day, end] = [Number.NaN, 0, Number.NEGATIVE_INFINITY];
      for (const each of kept.subarray(0, count).sort()) {
        if (each === before) continue;
        before = each;
        const seconds = Math.floor(each / perStep);
        if (seconds >= end) {
          day = clock.dayAt(seconds);
          end = clock.startOf(day + 1);
        }
        const sum = sums.get(day) ?? { sum: 0, values: 0 };
        sums.set(day, sum);
        sum.sum += (each - seconds * perStep) / scale;
        sum.values++;
      }
      return new Map([...sums].map(([at, { sum, values }]) => [at, sum / values]));
    },
  };
}
