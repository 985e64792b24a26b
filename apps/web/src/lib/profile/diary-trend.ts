/** The three-week rule on the diary; loaded only in the weeks in which it is asked. */
import { daysBetween, type LocalDate } from "@wervel/base";
import type { ScoredDay } from "@wervel/model";
import { courseOf } from "@wervel/wervel";

/**
 * @param days pain 0 to 10, any order; those before the episode are left out
 * @returns whether pain is clearly less than at first; undefined while the diary cannot tell.
 */
export function lessByDiary(
  days: readonly ScoredDay[],
  began: LocalDate,
  today: LocalDate,
): boolean | undefined {
  const own = days.filter(({ date }) => date >= began && date <= today);
  const first = own.map(({ date }) => date).sort()[0] ?? today;
  const course = courseOf(own, { on: today, episodeDays: daysBetween(began, first) });
  if (!course.ok) return undefined;
  const { state } = course.value.threeWeeks;
  return state === "improving" || state === "delayed" ? state === "improving" : undefined;
}
