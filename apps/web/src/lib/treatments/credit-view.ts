import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { Credit } from "@wervel/wervel";
import type { Course as ChartCourse } from "../charts/course-geometry.ts";

/** The days around a start beside what was expected without it; undefined when nothing was. */
export function creditChart(
  credit: Credit,
  start: LocalDate,
  scores: ReadonlyMap<LocalDate, number>,
): ChartCourse | undefined {
  const [first, last] = [credit.course[0]?.date, credit.course.at(-1)?.date];
  if (first === undefined || last === undefined) return undefined;
  const lastDay = daysBetween(first, last);
  return {
    entries: Array.from({ length: lastDay + 1 }, (_, day) => scores.get(addDays(first, day))),
    means: [],
    band: credit.course
      .filter(({ date }) => date >= start)
      .map(({ date, mean, low, high }) => ({
        day: daysBetween(first, date),
        mean,
        interval: { low, high },
        measured: false,
      })),
    lastDay,
    start: {
      day: daysBetween(first, start),
      droppedFrom: Math.max(0, daysBetween(first, start) - credit.leftOut.length + 1),
    },
  };
}
