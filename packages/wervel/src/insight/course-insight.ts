import { addDays, daysBetween, type LocalDate, type Result } from "@wervel/base";
import type { Course, CourseWeek, NoCourse } from "@wervel/learn";
import type { EpisodeRecord, ScoredDay } from "@wervel/model";
import { courseOf } from "../course.ts";

export type CourseInsight = {
  readonly course: Result<Course, NoCourse>;
  /** Pain per day from the first day of the course; undefined where nothing was logged. */
  readonly scores: readonly (number | undefined)[];
  /** The day on which the course ends: today, or the last logged day of an old diary. */
  readonly until: LocalDate;
  /** Undefined when the person never said when it began: then no group can be chosen. */
  readonly episodeStart: LocalDate | undefined;
};

/** The person's course since their present episode began, as far as it was logged. */
export function courseInsight(
  days: readonly ScoredDay[],
  episodes: readonly EpisodeRecord[],
  on: LocalDate,
): CourseInsight {
  const episode = episodes
    .filter(({ start, removedAt }) => removedAt === undefined && start <= on)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1))
    .at(-1);
  const own = days.filter(({ date }) => date <= on && (!episode || date >= episode.start));
  const first = own[0]?.date;
  const until = readUntil(own.at(-1)?.date, on);
  const episodeDays = episode && first ? daysBetween(episode.start, first) : 0;
  const course = courseOf(own, { on: until, episodeDays });
  const scores = new Map(own.map(({ date, score }) => [date, score]));
  const from = course.ok ? course.value.from : first;
  return {
    course,
    episodeStart: episode?.start,
    until,
    scores:
      from === undefined
        ? []
        : Array.from({ length: daysBetween(from, until) + 1 }, (_, day) =>
            scores.get(addDays(from, day)),
          ),
  };
}

/** Years without an entry are no course: a diary that stopped is read up to where it stopped. */
const silentDays = 28;
const readUntil = (last: LocalDate | undefined, on: LocalDate): LocalDate =>
  last !== undefined && daysBetween(last, on) > silentDays ? last : on;

/** How the last week lies against the first, and against the week before it. */
export type CourseFinding = {
  readonly sinceStart: "halved" | "lower" | "same" | "higher";
  readonly lastWeek: "lower" | "same" | "higher" | undefined;
  readonly from: number;
  readonly to: number;
};

/** People notice about 1.5 of 10; between two single weeks a whole point is worth a word. */
const noticed = 1.5;
const wobble = 1;

/** What a person's course comes down to in one sentence; undefined while a week is too thin. */
export function courseFinding({ baseline, weeks }: Course): CourseFinding | undefined {
  const full = weeks.filter(hasLevel);
  const last = full.at(-1);
  if (last === undefined || full.length < 2) return undefined;
  const before = full.at(-2);
  const [from, to] = [baseline, last.level.mean];
  return {
    from,
    to,
    sinceStart: sinceStart(from, to),
    lastWeek:
      before === undefined || before.week === 0 || before.week !== last.week - 1
        ? undefined
        : direction(to - before.level.mean, wobble),
  };
}

type FullWeek = CourseWeek & { readonly level: NonNullable<CourseWeek["level"]> };
const fewestEntries = 4;
const hasLevel = (week: CourseWeek): week is FullWeek =>
  week.level !== undefined && week.entries >= fewestEntries;

function sinceStart(from: number, to: number): CourseFinding["sinceStart"] {
  const change = direction(to - from, noticed);
  return change === "lower" && to <= from / 2 ? "halved" : change;
}

function direction(difference: number, much: number): "lower" | "same" | "higher" {
  if (difference <= -much) return "lower";
  return difference >= much ? "higher" : "same";
}
