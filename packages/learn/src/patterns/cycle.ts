import { turn } from "@wervel/stats";

const quietDaysBeforeOnset = 14;
const fewestOnsets = 3;
const shortestCycleDays = 20;
const longestCycleDays = 40;
/** A gap this many times the usual length is an onset that was not written down. */
const missedOnset = 1.6;
const harmonics = [1, 2, 3] as const;

/**
 * Where in the cycle each day lies, as six waves, from the menses that were written down.
 *
 * @param menses 1 yes, 0 no, NaN not written
 * @returns nothing below 3 onsets, or when the usual gap is not 20 to 40 days
 */
export function recordedPhase(menses: Float64Array): readonly Float64Array[] {
  const onsets = onsetsOf(menses);
  const usual = median(onsets.slice(1).map((onset, i) => onset - (onsets[i] ?? 0)));
  if (onsets.length < fewestOnsets) return [];
  if (usual < shortestCycleDays || usual > longestCycleDays) return [];
  const phase = Float64Array.from(menses, (_, day) => phaseAt(day, onsets, usual));
  return harmonics.flatMap((h) => [
    phase.map((turns) => turn(h * turns).cos),
    phase.map((turns) => turn(h * turns).sin),
  ]);
}

/** First days with menses after at least 14 days without. */
function onsetsOf(menses: Float64Array): readonly number[] {
  const onsets: number[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const [day, value] of menses.entries()) {
    if (value !== 1) continue;
    if (day - last > quietDaysBeforeOnset) onsets.push(day);
    last = day;
  }
  return onsets;
}

/** Part of the cycle that has passed, 0 to 1. */
function phaseAt(day: number, onsets: readonly number[], usual: number): number {
  const before = onsets.findLast((onset) => onset <= day);
  const after = onsets.find((onset) => onset > day);
  if (before === undefined) return 1 - ((((after ?? day) - day) / usual) % 1);
  if (after !== undefined && after - before < missedOnset * usual) {
    return (day - before) / (after - before);
  }
  return ((day - before) / usual) % 1;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  return (low + (sorted[Math.floor(middle)] ?? low)) / 2;
}
