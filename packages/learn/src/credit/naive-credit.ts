import { mean, standardDeviation } from "@wervel/stats";

/** What most people and most apps would say: after minus before, as if days were strangers. */
export type NaiveCredit = {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  readonly claim: "helped" | "worse" | "undecided";
};

const daysCompared = 14;

/**
 * After minus the last fourteen days before, with the textbook 90 % interval.
 *
 * Shown beside the real answer, never instead of it: it gives credit for every bad day that
 * passes. Cost O(days).
 */
export function naiveCredit(
  before: readonly number[],
  after: readonly number[],
): NaiveCredit | undefined {
  const a = summary(before.slice(-daysCompared));
  const b = summary(after);
  if (a === undefined || b === undefined) return undefined;
  const difference = b.centre - a.centre;
  const half = 1.66 * Math.sqrt(a.squaredError + b.squaredError);
  const [low, high] = [difference - half, difference + half];
  const worse = low > 0 ? "worse" : "undecided";
  return { difference, low, high, claim: high < 0 ? "helped" : worse };
}

function summary(values: readonly number[]) {
  const centre = mean(values);
  const spread = standardDeviation(values);
  if (centre === undefined || spread === undefined) return undefined;
  return { centre, squaredError: spread ** 2 / values.length };
}
