import { studentQuantile } from "./student-t.ts";

/** A value and its place in time, in steps that correlation runs over (days). */
export type TimedValue = { readonly at: number; readonly value: number };

export type LevelInterval = {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  readonly count: number;
};

/**
 * Around which level does each short run of days lie?
 *
 * Assumes that a run varies around one level, that neighbours resemble each other as
 * `correlation^distance`, and that all runs vary equally much. Days that resemble each other
 * carry less news than their number, so the interval is wider than the textbook's.
 *
 * @param runs each a run of values of one unit, perhaps empty
 * @param correlation of neighbours, in [0, 1)
 * @param resolution step of the scale; values that never move still leave this much doubt
 * @returns per run the mean with its interval in the same unit; undefined for an empty run, and
 *   for all runs when no run has two values. Cost O(values²  per run).
 */
export function levelIntervals(
  runs: readonly (readonly TimedValue[])[],
  {
    correlation,
    resolution,
    level = 0.9,
  }: { readonly correlation: number; readonly resolution: number; readonly level?: number },
): readonly (LevelInterval | undefined)[] {
  const likeness = runs.map((run) => meanLikeness(run, correlation));
  let squares = 0;
  let expected = 0;
  let degrees = 0;
  for (const [place, run] of runs.entries()) {
    const centre = meanOf(run);
    for (const { value } of run) squares += (value - centre) ** 2;
    expected += run.length * (1 - (likeness[place] ?? 1));
    degrees += Math.max(0, run.length - 1);
  }
  if (degrees === 0) return runs.map(() => undefined);
  const variance = Math.max(squares / expected, resolution ** 2 / 12);
  const reach = studentQuantile((1 + level) / 2, degrees) * Math.sqrt(variance);
  return runs.map((run, place) => {
    if (run.length === 0) return undefined;
    const centre = meanOf(run);
    const half = reach * Math.sqrt(likeness[place] ?? 1);
    return { mean: centre, low: centre - half, high: centre + half, count: run.length };
  });
}

const meanOf = (run: readonly TimedValue[]) =>
  run.reduce((sum, { value }) => sum + value, 0) / Math.max(1, run.length);

/** Mean correlation over all pairs, each with itself too: 1/n for strangers, 1 for twins. */
function meanLikeness(run: readonly TimedValue[], correlation: number): number {
  if (run.length === 0) return 1;
  let sum = 0;
  for (const a of run) for (const b of run) sum += correlation ** Math.abs(a.at - b.at);
  return sum / run.length ** 2;
}
