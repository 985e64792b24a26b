import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { CreditRules, ScoredDay } from "@wervel/model";
import { type Estimate, mean, median, shiftAgainstTrend } from "@wervel/stats";
import { type DayRow, dateAt, dayRow, scoresIn } from "../day-row.ts";
import { type NaiveCredit, naiveCredit } from "./naive-credit.ts";

export type CreditQuestion = {
  readonly rules: CreditRules;
  /** The day on which the treatment, tip or visit began. */
  readonly start: LocalDate;
  /** The last day of it, when it has ended. */
  readonly end?: LocalDate;
  /** Starts of everything else; too close by, and neither can be told apart. */
  readonly otherStarts?: readonly LocalDate[];
};

export type Undecided =
  | { readonly why: "tooFewBefore" | "tooFewAfter"; readonly needed: number; readonly got: number }
  | { readonly why: "notSeparable"; readonly from: LocalDate }
  | { readonly why: "intervalHoldsZero" | "tooSmall" };

/** A level and its 90 % interval, points 0 to 10. */
export type Band = { readonly mean: number; readonly low: number; readonly high: number };

export type Credit = {
  /** Undecided is the rule; the other two are the exception. Never proof of a cause. */
  readonly claim: "helped" | "worse" | "undecided";
  readonly undecided: Undecided | undefined;
  /** Difference from the expected level; negative is less pain. Undefined when not computed. */
  readonly effect: Band | undefined;
  /** What was expected without it, and what was seen, as means over the days after the start. */
  readonly expected: Band | undefined;
  readonly observed: number | undefined;
  /** The expected level per day, for the chart. */
  readonly course: readonly (Band & { readonly date: LocalDate })[];
  readonly naive: NaiveCredit | undefined;
  readonly daysBefore: number;
  readonly daysAfter: number;
  readonly leftOut: readonly LocalDate[];
  /** Level on the days that made someone start, and the middle of the month before those. */
  readonly levelAtStart: number | undefined;
  readonly usualBefore: number | undefined;
};

/**
 * Did it help, or would it have passed?
 *
 * Asks whether pain after a start lies below where its own course was going. People start on
 * bad days and bad days pass, so the days that made them start are left out, and every shape
 * of natural course is weighed in. A change that began in the same days cannot be told apart.
 *
 * @param days pain 0 to 10, any order; days without a score are gaps
 * @returns points 0 to 10. Never an error: what cannot be answered is undecided, with the reason.
 *   Cost of `shiftAgainstTrend` on at most twice `windowDays` steps.
 */
export function credit(days: readonly ScoredDay[], question: CreditQuestion): Credit {
  const { rules, start } = question;
  const row = dayRow(days);
  const window = windowOf(question);
  const leftOut = Array.from({ length: rules.leftOutDays }, (_, back) => addDays(start, -back));
  if (row === undefined) return silent(leftOut, rules);
  const at = daysBetween(row.from, start);
  const first = Math.max(0, daysBetween(row.from, window.from));
  const last = daysBetween(row.from, window.until);
  const before = valuesIn(row, first, at - 1);
  const after = valuesIn(row, at + 1, last);
  const facts = {
    daysBefore: before.length,
    daysAfter: after.length,
    leftOut,
    naive: naiveCredit(before, valuesIn(row, at, last)),
    levelAtStart: mean(valuesIn(row, at - rules.leftOutDays + 1, at)),
    usualBefore: median(valuesIn(row, at - rules.leftOutDays - 27, at - rules.leftOutDays)),
    observed: mean(after),
  };
  const obstacle = obstacleTo(question, before.length, after.length);
  if (obstacle !== undefined) return { ...nothing, ...facts, undecided: obstacle };
  const found = shiftAgainstTrend({
    series: seriesOf(row, first, last),
    start: at - first,
    leaveOut: rules.leftOutDays,
    inflation: rules.widen,
  });
  if (found === undefined) return { ...nothing, ...facts };
  const verdict = verdictOf(found.shift, rules);
  return {
    ...facts,
    ...verdict,
    effect: bandOf(found.shift),
    expected: onScale(found.withoutAfter),
    course: found.without.map((level, step) => ({
      date: dateAt(row, first + step),
      ...onScale(level),
    })),
  };
}

const nothing = {
  claim: "undecided",
  undecided: undefined,
  effect: undefined,
  expected: undefined,
  course: [],
} as const;

const silent = (leftOut: readonly LocalDate[], rules: CreditRules): Credit => ({
  ...nothing,
  undecided: { why: "tooFewBefore", needed: rules.daysBefore, got: 0 },
  observed: undefined,
  naive: undefined,
  daysBefore: 0,
  daysAfter: 0,
  leftOut,
  levelAtStart: undefined,
  usualBefore: undefined,
});

/** The stretch in which nothing else began: from the start before to the start after. */
function windowOf({ rules, start, end, otherStarts = [] }: CreditQuestion) {
  const before = otherStarts.filter((other) => other < start);
  const after = otherStarts.filter((other) => other > start).map((other) => addDays(other, -1));
  const from = [addDays(start, -rules.windowDays), ...before];
  const until = [addDays(start, rules.windowDays), ...(end === undefined ? [] : [end]), ...after];
  return {
    from: from.sort().at(-1) ?? start,
    until: until.sort()[0] ?? start,
  };
}

function obstacleTo(
  { rules, start, otherStarts = [] }: CreditQuestion,
  before: number,
  after: number,
): Undecided | undefined {
  const close = otherStarts.find((other) => Math.abs(daysBetween(start, other)) < rules.apartDays);
  if (close !== undefined) return { why: "notSeparable", from: close };
  if (before < rules.daysBefore)
    return { why: "tooFewBefore", needed: rules.daysBefore, got: before };
  return after < rules.daysAfter
    ? { why: "tooFewAfter", needed: rules.daysAfter, got: after }
    : undefined;
}

function verdictOf(shift: Estimate, rules: CreditRules): Pick<Credit, "claim" | "undecided"> {
  if (shift.low <= 0 && shift.high >= 0)
    return { claim: "undecided", undecided: { why: "intervalHoldsZero" } };
  if (Math.abs(shift.mean) < rules.leastEffect)
    return { claim: "undecided", undecided: { why: "tooSmall" } };
  return { claim: shift.mean < 0 ? "helped" : "worse", undecided: undefined };
}

const bandOf = ({ mean: level, low, high }: Estimate): Band => ({ mean: level, low, high });

const onScale = (level: Estimate): Band => ({
  mean: within(level.mean),
  low: within(level.low),
  high: within(level.high),
});
const within = (score: number) => Math.min(10, Math.max(0, score));

const valuesIn = (row: DayRow, first: number, last: number): readonly number[] =>
  scoresIn(row, first, Math.max(0, last - first + 1)).map(({ value }) => value);

/** Days up to the last scored one; nothing is expected of days still to come. */
function seriesOf(row: DayRow, first: number, last: number): Float64Array {
  const lastScored = Math.max(first, ...[...row.scores.keys()].filter((day) => day <= last));
  return Float64Array.from(
    { length: lastScored - first + 1 },
    (_, step) => row.scores.get(first + step) ?? Number.NaN,
  );
}
