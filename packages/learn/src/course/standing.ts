import { daysBetween, type LocalDate } from "@wervel/base";
import type { CourseGroup, CourseRules } from "@wervel/model";
import { mean } from "@wervel/stats";
import { type DayRow, scoresIn } from "../day-row.ts";
import type { BandPoint } from "./natural-band.ts";

/** `above` is one week above the expected course; only the second in a row is `behind`. */
export type CurveVerdict = "ahead" | "onTrack" | "above" | "behind";
/** Where no curve applies: a low first week, or more than a year on. */
export type PlainVerdict = "better" | "stable" | "worse";
export type WeekVerdict = CurveVerdict | PlainVerdict | "tooFewDays";

/** The last seven days against the expected course, or against the first week. */
export type Standing = {
  readonly verdict: WeekVerdict;
  readonly entries: number;
  readonly mean: number | undefined;
  readonly expected: number | undefined;
  /** What a person who stays behind is offered; a new screening always goes with it. */
  readonly offer: "physio" | "planReview" | undefined;
};

export type Scale = {
  readonly rules: CourseRules;
  readonly baseline: number;
  readonly group: CourseGroup;
  readonly bandAt: (week: number) => BandPoint | undefined;
};

type Week = readonly { readonly value: number }[];

/** The verdict of each week, `behind` only after an earlier week above. */
export function weekVerdicts(weeks: readonly Week[], scale: Scale): readonly WeekVerdict[] {
  const raw = weeks.map((week, number) => verdictOf(week, number, scale));
  return raw.map((verdict, number) => twice(verdict, raw[number - 1]));
}

/** Reads the seven days up to `on` beside the seven before them. */
export function standingOf(row: DayRow, on: LocalDate, scale: Scale): Standing {
  const start = daysBetween(row.from, on) - 6;
  const [last, before] = [scoresIn(row, start), scoresIn(row, start - 7)];
  const verdict = twice(
    verdictOf(last, start / 7, scale),
    start >= 7 ? verdictOf(before, start / 7 - 1, scale) : undefined,
  );
  const offers = scale.group === "persistent" ? "planReview" : "physio";
  return {
    verdict,
    entries: last.length,
    mean: mean(last.map(({ value }) => value)),
    expected: curveApplies(scale) ? scale.bandAt(Math.max(0, start / 7))?.expected : undefined,
    offer: verdict === "behind" ? offers : undefined,
  };
}

const twice = (now: WeekVerdict, before: WeekVerdict | undefined): WeekVerdict =>
  now === "above" && before === "above" ? "behind" : now;

const curveApplies = ({ baseline, rules }: Scale) => baseline >= rules.curveFromBaseline;

/** Rounding of a mean must not decide: 55 − 40 is fifteen, whatever the binary digits say. */
const rounding = 1e-9;

function verdictOf(week: Week, number: number, scale: Scale): WeekVerdict {
  const { rules, baseline } = scale;
  const level = mean(week.map(({ value }) => value));
  if (level === undefined || week.length < rules.weekEntriesNeeded) return "tooFewDays";
  const expected = curveApplies(scale) ? scale.bandAt(Math.max(0, number))?.expected : undefined;
  const difference = level - (expected ?? baseline);
  const much = rules.importantDifference - rounding;
  if (expected === undefined) return plainVerdict(difference, much);
  if (difference <= -much) return "ahead";
  return difference < much || level <= rules.lowPain ? "onTrack" : "above";
}

const plainVerdict = (difference: number, much: number): PlainVerdict => {
  if (difference <= -much) return "better";
  return difference >= much ? "worse" : "stable";
};
