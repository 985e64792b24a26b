/**
 * How much to do this week, when pain is not to decide it.
 *
 * Graded activity: start below what one manages now, add a fixed step each week, and
 * do the quota on good days and bad. The figures are the guideline's and come in as
 * an argument; a warning sign is judged elsewhere and always goes first.
 */

import { err, ok, type Result } from "@wervel/base";

export type GradedActivity = {
  /** Fraction of the measured start to begin with, such as 0.8. */
  readonly startFraction: number;
  /** Fraction to add each week, such as 0.1. */
  readonly weeklyStepFraction: number;
  /** Tries to measure the start by. */
  readonly tries: number;
};

export type TooFewTries = {
  readonly kind: "too-few-tries";
  readonly needed: number;
  readonly got: number;
};

/**
 * The quota for each week, in the unit of the tries (minutes, steps, repetitions).
 *
 * @param tries amounts done until it was enough, each more than 0
 * @param goal where the build-up stops
 * @returns one whole amount per week, from the first to the week that reaches the goal;
 *   never falling, never above the goal, at least 1
 */
export function weeklyQuotas(
  tries: readonly number[],
  {
    goal,
    weeks,
    rule,
  }: { readonly goal: number; readonly weeks: number; readonly rule: GradedActivity },
): Result<readonly number[], TooFewTries> {
  const sound = tries.filter((amount) => amount > 0);
  if (sound.length < rule.tries)
    return err({ kind: "too-few-tries", needed: rule.tries, got: sound.length });
  const start = sound.reduce((sum, amount) => sum + amount, 0) / sound.length;
  const quotas: number[] = [];
  for (let week = 0; week < weeks; week++) {
    const grown = start * rule.startFraction * (1 + rule.weeklyStepFraction) ** week;
    quotas.push(Math.max(1, Math.min(goal, Math.floor(grown))));
    if (quotas.at(-1) === goal) break;
  }
  return ok(quotas);
}
