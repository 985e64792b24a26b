import { addDays, type LocalDate } from "@wervel/base";

export type HabitRule = { readonly weeks: number; readonly daysPerWeek: number };

/**
 * Whether something is worn nearly every day, for weeks.
 *
 * @param worn the days on which it was noted; a day without a note counts as a day without
 * @returns true when each of the last stretches of seven days, today the last, has enough of them
 */
export function isHabit(
  worn: readonly LocalDate[],
  today: LocalDate,
  { weeks, daysPerWeek }: HabitRule,
): boolean {
  const days = new Set(worn);
  return Array.from({ length: weeks }, (_, ago) => addDays(today, -7 * ago)).every((last) => {
    const stretch = Array.from({ length: 7 }, (_, back) => addDays(last, -back));
    return stretch.filter((day) => days.has(day)).length >= daysPerWeek;
  });
}
