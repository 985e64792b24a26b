import { type LocalDate, localDateAt } from "@wervel/base";
import type { Course, CourseInsight } from "@wervel/wervel";
import type { Course as ChartCourse } from "../charts/course-geometry.ts";

/** A year is what the natural course covers; of a longer diary the last sixty weeks are drawn. */
const drawnDays = 420;
/** With more days than this a dot per day is a cloud; the weekly means stay. */
const dotsUpTo = 200;

/**
 * The course as the chart wants it. Without a known beginning there is no group to compare
 * with, so no band is drawn.
 */
export function chartCourse(
  course: Course,
  insight: CourseInsight,
  today: LocalDate = localDateAt(Date.now()),
): ChartCourse {
  const isOld = insight.until < today;
  const days = insight.scores.length;
  const firstWeek = Math.max(0, Math.ceil((days - drawnDays) / 7));
  const from = firstWeek * 7;
  const band = insight.episodeStart === undefined ? [] : course.band;
  const shown = band.filter(({ week }) => week * 7 >= from);
  const lastBand = shown.at(-1)?.week ?? 0;
  return {
    entries: days - from <= dotsUpTo ? insight.scores.slice(from) : [],
    means: course.weeks.slice(firstWeek).map(({ week, level, entries }) =>
      level === undefined
        ? undefined
        : {
            middleDay: Math.min(week * 7 + 3, (week * 7 + days - 1) / 2) - from,
            mean: level.mean,
            interval: { low: level.low, high: level.high },
            days: entries,
          },
    ),
    band: shown.map((point) => ({
      day: point.week * 7 - from,
      mean: point.expected,
      interval: { low: point.low, high: point.high },
      measured: point.shapeMeasured,
    })),
    weeksBefore: firstWeek,
    lastDay: Math.max(days - 1 - from, lastBand * 7 - from, 27),
    today: isOld ? undefined : days - 1 - from,
  };
}
