import { addDays, daysBetween, err, type LocalDate, ok, type Result } from "@wervel/base";
import type { CourseGroup, CourseRules, NaturalCourse, ScoredDay } from "@wervel/model";
import { levelIntervals, mean } from "@wervel/stats";
import { type DayRow, dateAt, dayRow, firstScored, scoresIn } from "../day-row.ts";
import { type FunctionChange, type ThreeWeekRule, threeWeekRule } from "./delayed-course.ts";
import { courseGroup, type ProfileStage, profileStage } from "./episode-age.ts";
import { type BandPoint, naturalBand } from "./natural-band.ts";
import { type Standing, standingOf, type WeekVerdict, weekVerdicts } from "./standing.ts";

export type CourseQuestion = {
  readonly curves: readonly NaturalCourse[];
  readonly rules: CourseRules;
  /** The day for which the course is read; later entries are not looked at. */
  readonly on: LocalDate;
  /** Age of the episode on the first scored day. */
  readonly episodeDays: number;
  readonly change?: FunctionChange;
};

/** One calendar week since the first scored day; week 0 holds that day. Points 0 to 10. */
export type CourseWeek = {
  readonly week: number;
  readonly from: LocalDate;
  readonly entries: number;
  /** 90 % interval of the level behind the week's days; undefined without entries. */
  readonly level:
    | { readonly mean: number; readonly low: number; readonly high: number }
    | undefined;
  readonly band: BandPoint | undefined;
  readonly verdict: WeekVerdict;
};

export type Course = {
  readonly group: CourseGroup;
  readonly natural: NaturalCourse;
  readonly from: LocalDate;
  readonly baseline: number;
  readonly weeks: readonly CourseWeek[];
  /** The band per day from the first scored day to `on`, and on to `ahead` weeks past it. */
  readonly band: readonly BandPoint[];
  readonly standing: Standing;
  readonly threeWeeks: ThreeWeekRule;
  readonly profile: ProfileStage | undefined;
  /** After twelve weeks what someone can do says more than the score. */
  readonly goal: "pain" | "function";
};

export type NoCourse =
  | { readonly kind: "too-few-days"; readonly needed: number; readonly got: number }
  | { readonly kind: "no-curve"; readonly group: CourseGroup };

/**
 * One person's pain beside the natural course of a group.
 *
 * Asks whether pain goes down as it does in people who entered studies with an episode of the
 * same age. It predicts nothing about this person, and it does not change groups later.
 *
 * @param days pain 0 to 10 per day, any order; days without a score are gaps
 * @returns points 0 to 10. Errors: `too-few-days` before the seventh score, `no-curve` when
 *   no curve was given for the group.
 * @see Wallwork 2024, Ostelo 2008 (as given in `curves` and `rules`). Cost O(days).
 */
export function course(
  days: readonly ScoredDay[],
  question: CourseQuestion,
): Result<Course, NoCourse> {
  const { rules, on, episodeDays, curves } = question;
  const row = dayRow(days, on);
  const first = row === undefined ? [] : firstScored(row, rules.baselineDays);
  const baseline = mean(first.map(({ value }) => value));
  if (row === undefined || baseline === undefined || first.length < rules.baselineDays)
    return err({ kind: "too-few-days", needed: rules.baselineDays, got: first.length });
  const group = courseGroup(episodeDays, rules);
  const natural = curves.find((curve) => curve.group === group);
  if (natural === undefined) return err({ kind: "no-curve", group });

  const began = addDays(row.from, -Math.max(0, Math.round(episodeDays)));
  const bandAt = naturalBand(natural, baseline);
  const scale = { rules, baseline, bandAt, group };
  return ok({
    group,
    natural,
    from: row.from,
    baseline,
    weeks: weeksOf(row, on, scale),
    band: baseline < rules.curveFromBaseline ? [] : dailyBand(bandAt, daysBetween(row.from, on)),
    standing: standingOf(row, on, scale),
    threeWeeks: threeWeekRule({ row, on, began, rules, change: question.change ?? {} }),
    profile: profileStage(began, on, rules),
    goal: group === "persistent" ? "function" : "pain",
  });
}

/** Neighbouring days of pain correlate about .65 in diaries; ratings come in whole points. */
const dailyPain = { correlation: 0.65, resolution: 1 } as const;

type Scale = Parameters<typeof standingOf>[2];

function weeksOf(row: DayRow, on: LocalDate, scale: Scale): readonly CourseWeek[] {
  const count = Math.floor(daysBetween(row.from, on) / 7) + 1;
  const runs = Array.from({ length: count }, (_, week) => scoresIn(row, 7 * week));
  const levels = levelIntervals(runs, dailyPain);
  const verdicts = weekVerdicts(runs, scale);
  return runs.map((run, week) => ({
    week,
    from: dateAt(row, 7 * week),
    entries: run.length,
    level: onScale(levels[week]),
    band: scale.baseline < scale.rules.curveFromBaseline ? undefined : scale.bandAt(week),
    verdict: verdicts[week] ?? "tooFewDays",
  }));
}

const onScale = (level: ReturnType<typeof levelIntervals>[number]) =>
  level && {
    mean: level.mean,
    low: Math.max(0, level.low),
    high: Math.min(10, level.high),
  };

function dailyBand(bandAt: (week: number) => BandPoint | undefined, days: number) {
  const drawn = Math.max(days, 42) + 14; // some road ahead, and never less than eight weeks
  return Array.from({ length: drawn + 1 }, (_, day) => bandAt(day / 7)).filter(
    (point) => point !== undefined,
  );
}
