import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { DailyDiary, PatternReport, SkipReason } from "@wervel/learn";

/** What still lacks days, and about when there will be enough at the pace of late. */
export type Waiting = {
  readonly factor: string;
  readonly reason: SkipReason;
  readonly got: number;
  readonly needed: number;
  /** Undefined when nothing was logged of late, so that no date can be named. */
  readonly about: LocalDate | undefined;
};

/** The pattern search wants 20 recorded days, and 6 each way of a yes or no. */
const valuesNeeded = 20;
const eachWayNeeded = 6;
const paceDays = 28;

/**
 * A date by which `missing` more days of something will have been logged, if a person goes
 * on as in the last four weeks.
 */
export function dateAtPace(
  missing: number,
  loggedOfLate: number,
  on: LocalDate,
): LocalDate | undefined {
  if (loggedOfLate <= 0) return undefined;
  const days = Math.ceil((missing * paceDays) / Math.min(paceDays, loggedOfLate));
  return days > 730 ? undefined : addDays(on, days); // two years ahead is not a promise
}

/** Factors that were skipped for lack of days, the nearest to ready first. */
export function waitingFactors(
  diary: DailyDiary,
  { run }: PatternReport,
  on: LocalDate,
): readonly Waiting[] {
  return run.factorsSkipped
    .flatMap(({ factor, reason }) => {
      const values = diary.factors.find(({ id }) => id === factor)?.values;
      const lack = values === undefined ? undefined : lackOf(values, reason);
      if (values === undefined || lack === undefined) return [];
      const of = lack.counts(values, ofLate(diary.start, values.length, on));
      const about = dateAtPace(lack.needed - lack.got, of, on);
      return [{ factor, reason, got: lack.got, needed: lack.needed, about }];
    })
    .toSorted((a, b) => b.got / b.needed - a.got / a.needed);
}

type Lack = {
  readonly got: number;
  readonly needed: number;
  /** How many of the wanted days are on or after an index. */
  readonly counts: (values: Float64Array, from: number) => number;
};

function lackOf(values: Float64Array, reason: SkipReason): Lack | undefined {
  if (reason === "too-few-values") return lack(values, valuesNeeded, (x) => !Number.isNaN(x));
  if (reason !== "too-few-days-each-way") return undefined;
  const yes = lack(values, eachWayNeeded, (x) => x === 1);
  const no = lack(values, eachWayNeeded, (x) => x === 0);
  return yes.got < no.got ? yes : no;
}

const lack = (values: Float64Array, needed: number, wanted: (x: number) => boolean): Lack => ({
  got: values.reduce((count, x) => count + Number(wanted(x)), 0),
  needed,
  counts: (all, from) => all.reduce((count, x, day) => count + Number(day >= from && wanted(x)), 0),
});

const ofLate = (start: LocalDate, days: number, on: LocalDate): number =>
  Math.max(0, Math.min(days, daysBetween(start, on) + 1 - paceDays));

/** Pain days in the last four weeks, to name a date for the next look. */
export function painDaysOfLate({ start, outcome }: DailyDiary, on: LocalDate): number {
  const from = ofLate(start, Number.MAX_SAFE_INTEGER, on);
  return outcome.reduce(
    (count, value, day) => count + Number(day >= from && !Number.isNaN(value)),
    0,
  );
}
