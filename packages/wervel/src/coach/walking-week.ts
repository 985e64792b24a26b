/** How far to walk this week: a graded build-up with the real figures. */
import { daysBetween, type LocalDate } from "@wervel/base";
import { walkingGoal, walkingRule } from "@wervel/content";
import type { ScoredDay } from "@wervel/model";
import { weeklyQuotas } from "@wervel/plan";

export type WalkingWeek =
  | { readonly is: "trying"; readonly got: number; readonly needed: number }
  | { readonly is: "walking"; readonly minutes: number; readonly held: boolean };

/**
 * @param tries minutes walked until it was enough
 * @param since the day the build-up began
 * @param pain used when pain decides the pace: a week that was a point or more worse than the
 *   one before holds the next one level, no more and no less
 */
export function walkingWeek(
  tries: readonly number[],
  {
    since,
    today,
    pacedBy,
    pain,
  }: {
    readonly since: LocalDate;
    readonly today: LocalDate;
    readonly pacedBy: "pain" | "time";
    readonly pain: readonly ScoredDay[];
  },
): WalkingWeek {
  const { minutes: goal, weeks } = walkingGoal;
  const quotas = weeklyQuotas(tries, { goal, weeks, rule: walkingRule });
  if (!quotas.ok) return { is: "trying", got: quotas.error.got, needed: quotas.error.needed };
  const week = Math.max(0, Math.floor(daysBetween(since, today) / 7));
  const worse = pacedBy === "pain" ? worseWeeks(pain, since, week) : [];
  const step = Math.min(week - worse.length, quotas.value.length - 1);
  const minutes = quotas.value[Math.max(0, step)] ?? goal;
  return { is: "walking", minutes, held: week > 0 && worse.includes(week) };
}

/** The weeks that follow one with clearly more pain; weeks with fewer than three scores say nothing. */
function worseWeeks(pain: readonly ScoredDay[], since: LocalDate, week: number): readonly number[] {
  const mean = (index: number): number | undefined => {
    const scores = pain
      .filter(({ date }) => Math.floor(daysBetween(since, date) / 7) === index)
      .flatMap(({ score }) => (score === undefined ? [] : [score]));
    return scores.length < 3 ? undefined : scores.reduce((a, b) => a + b, 0) / scores.length;
  };
  return Array.from({ length: week }, (_, index) => index + 1).filter((index) => {
    const [before, after] = [mean(index - 2), mean(index - 1)];
    return before !== undefined && after !== undefined && after - before >= 1;
  });
}
