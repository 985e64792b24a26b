import { standingWords, consultWords as words } from "@wervel/content";
import type { Course } from "@wervel/learn";
import { shortDay } from "../say/days.ts";
import { formatInterval, formatNumber } from "../say/numbers.ts";
import type { ConsultPageQuestion, ConsultSection } from "./consult-page.ts";

const mostWeeks = 26;

/** The course beside the natural band, in one sentence under the chart. */
export function courseSection(question: ConsultPageQuestion): ConsultSection {
  const { insight, complaint, say } = question;
  const { course, episodeStart } = insight.course;
  const section = { id: "course", title: `${say(words.course)}, ${complaint}`, rows: [] } as const;
  if (!course.ok) return { ...section, lines: [say(words.noCourse)] };
  const band = episodeStart !== undefined;
  return {
    ...section,
    lines: [standing(course.value, band, question), ...(band ? [] : [say(words.noGroup)])],
    caption: `${say(words.courseWhat)}${band ? ` ${say(words.courseBand)}` : ""}`,
  };
}

function standing(course: Course, band: boolean, { say, language }: ConsultPageQuestion): string {
  const { verdict, mean, expected } = course.standing;
  if (mean === undefined) return `${say(words.lastWeek)}: ${say(standingWords.tooFewDays)}.`;
  const level = formatNumber(mean, language);
  if (band) {
    const usual = expected === undefined ? "" : ` (${formatNumber(expected, language)})`;
    return `${say(words.lastWeek)}: ${level}, ${say(standingWords[verdict])}${usual}.`;
  }
  return `${say(words.lastWeek)}: ${level}.`;
}

/** Every week behind the chart; of a long diary the last half year. */
export function weekTable({ insight, say, language }: ConsultPageQuestion): ConsultSection {
  const { course, episodeStart } = insight.course;
  const weeks = course.ok ? course.value.weeks.slice(-mostWeeks) : [];
  return {
    id: "table",
    title: say(words.table),
    columns: [words.weekFrom, words.mean, words.interval, words.daysLogged, words.expectedBand].map(
      say,
    ),
    lines: course.ok ? [] : [say(words.noCourse)],
    rows: weeks.map(({ from, level, entries, band }) => [
      shortDay(from, language),
      level === undefined ? "–" : formatNumber(level.mean, language),
      level === undefined ? "–" : formatInterval(level, language),
      `${entries}`,
      band === undefined || episodeStart === undefined ? "–" : formatInterval(band, language),
    ]),
    caption: say(words.tableWhat),
  };
}
