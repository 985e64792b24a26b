/** Which of the planned exercises are for which day of the week. */
import { isoWeekday, type LocalDate } from "@wervel/base";
import { exerciseDays } from "../week/week-modules.ts";
import type { NextSession, PlannedExercise } from "./next-session.ts";

/**
 * The session for one day. What a physiotherapist prescribed twice a week is not in it every day;
 * whoever exercises on a day off gets what comes next.
 */
export function sessionOn(session: NextSession, day: LocalDate): NextSession {
  const { exercises } = session;
  const weekdays = weekFrom(isoWeekday(day));
  const due = weekdays.find((weekday) => exercises.some((one) => isOn(one, weekday)));
  return { ...session, exercises: exercises.filter((one) => due === undefined || isOn(one, due)) };
}

/**
 * The days of a week with exercises, 1 Monday to 7 Sunday.
 *
 * @param perWeek how often the person wants to; a prescription decides it itself
 */
export function sessionDays(
  exercises: readonly PlannedExercise[],
  perWeek: number,
): readonly number[] {
  const prescribed = new Set(exercises.flatMap(({ onWeekdays = [] }) => onWeekdays));
  return prescribed.size === 0 ? exerciseDays(perWeek) : [...prescribed].sort((a, b) => a - b);
}

const weekFrom = (weekday: number): readonly number[] =>
  Array.from({ length: 7 }, (_, later) => ((weekday - 1 + later) % 7) + 1);

const isOn = ({ onWeekdays }: PlannedExercise, weekday: number): boolean =>
  onWeekdays === undefined || onWeekdays.includes(weekday);
