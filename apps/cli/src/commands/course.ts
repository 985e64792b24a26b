import { err, type LocalDate, ok, type Result } from "@wervel/base";
import { courseSources } from "@wervel/content";
import type { Language } from "@wervel/model";
import { type Course, type CourseWeek, courseOf } from "@wervel/wervel";
import { type Answer, type Call, type Command, type Problem, unusable } from "../command.ts";
import { numberText } from "../number-text.ts";
import { outcomeOptions, readOutcome } from "../scored-days.ts";
import { wholeNumber } from "../whole-number.ts";
import { courseWords, sayNoCourse, verdictWords } from "./course.words.ts";

/** Pain beside the natural course of a group. */
export const course: Command = {
  name: "course",
  summary: "Lay the pain of a diary beside the usual course.",
  usage: "FILE.csv [--outcome COL] [--scale 10|100] [--episode-days N]",
  takes: [1, 1],
  options: {
    ...outcomeOptions,
    "episode-days": { value: "N", says: "age of the episode on the first scored day (default 0)" },
  },
  run: readCourse,
};

async function readCourse(call: Call): Promise<Result<Answer, Problem>> {
  const age = wholeNumber(call, "episode-days", { fallback: 0, least: 0, most: 36_525 });
  if (!age.ok) return age;
  const outcome = await readOutcome(call);
  if (!outcome.ok) return outcome;
  const { days, unit, table } = outcome.value;
  const last = days.filter(({ score }) => score !== undefined).at(-1)?.date ?? table.to;
  const result = courseOf(days, { on: last, episodeDays: age.value });
  if (!result.ok) return err(unusable(result.error, sayNoCourse(result.error)));
  return ok({
    text: courseText(result.value, last, unit, call.language),
    json: courseJson(result.value, last, unit),
  });
}

const scaled = (value: number | undefined, unit: number) =>
  value === undefined ? null : value * unit;

function courseJson(result: Course, on: LocalDate, unit: number) {
  const { group, standing, threeWeeks, profile, goal, natural } = result;
  return {
    group,
    baseline: result.baseline * unit,
    from: result.from,
    on,
    weeks: result.weeks.map((week) => ({
      week: week.week,
      from: week.from,
      entries: week.entries,
      mean: scaled(week.level?.mean, unit),
      ci: week.level === undefined ? null : [week.level.low * unit, week.level.high * unit],
      expected: scaled(week.band?.expected, unit),
      lo: scaled(week.band?.low, unit),
      hi: scaled(week.band?.high, unit),
      shapeMeasured: week.band?.shapeMeasured ?? null,
      verdict: week.verdict,
    })),
    verdict: standing.verdict,
    lastSevenDays: {
      mean: scaled(standing.mean, unit),
      expected: scaled(standing.expected, unit),
      entries: standing.entries,
    },
    offer: standing.offer ?? null,
    delayedCourse: threeWeeks.state === "delayed",
    threeWeeks,
    profile: profile === undefined ? null : profile.stage.profile,
    goal,
    curve: { id: natural.id, certainty: natural.certainty, sources: natural.sources },
    review: natural.review,
  };
}

function courseText(result: Course, on: LocalDate, unit: number, language: Language): string {
  const say = (key: keyof typeof courseWords) => courseWords[key][language];
  const { standing, natural } = result;
  const advice = [
    ...(result.threeWeeks.state === "delayed" ? [say("delayed")] : []),
    ...(standing.offer === undefined ? [] : [say("screenAgain")]),
  ];
  const sources = natural.sources.map(({ source }) =>
    source in courseSources ? `${say("source")}: ${sourceName(source)}` : source,
  );
  return [
    `${say("title")}, ${result.from} – ${on}: ${verdictWords[standing.verdict][language]}`,
    "",
    ...result.weeks.map((week) => weekText(week, unit, language)),
    "",
    ...advice,
    natural.says[language],
    say("band"),
    ...sources,
  ].join("\n");
}

function weekText(week: CourseWeek, unit: number, language: Language): string {
  const number = (value: number) => numberText(value * unit, language);
  const range = ({ low, high }: { readonly low: number; readonly high: number }) =>
    `${number(low)}–${number(high)}`;
  const you = week.level === undefined ? "–" : `${number(week.level.mean)} (${range(week.level)})`;
  const usual =
    week.band === undefined ? "–" : `${number(week.band.expected)} (${range(week.band)})`;
  const { week: weekWord, you: youWord, usual: usualWord } = courseWords;
  return `${weekWord[language]} ${String(week.week).padStart(2)}  ${youWord[language]} ${you.padEnd(16)} ${usualWord[language]} ${usual.padEnd(16)} ${verdictWords[week.verdict][language]}`;
}

function sourceName(key: string): string {
  const found = Object.entries(courseSources).find(([name]) => name === key);
  return found === undefined ? key : `${found[1].by}. ${found[1].title}.`;
}
