import {
  addDays,
  daysBetween,
  err,
  type LocalDate,
  ok,
  parseLocalDate,
  type Result,
} from "@wervel/base";
import type { DailyDiary, DiaryFactor } from "@wervel/learn";
import type { Entry, OwnItemRecord, ScoredDay } from "@wervel/model";
import { eatenFactorSeries } from "../food/eaten-factors.ts";
import { type DaySeries, daySeries, eatenSeries } from "./day-series.ts";

export type DiaryQuestion = {
  /** Which series is the complaint: `pain`, `leg-pain`, `own:…`. */
  readonly outcome?: string;
  /** Foods to look at as factors; none unless asked, because each one costs certainty. */
  readonly foods?: readonly string[];
  /** What meals held, such as `eaten:fructans`; none unless asked, for the same reason. */
  readonly eaten?: readonly string[];
};
export type NoOutcome = { readonly kind: "no-outcome"; readonly outcome: string };

/**
 * Entries as consecutive calendar days for the pattern search, from the first day that has
 * the outcome to the last. A day without an answer is NaN, never zero.
 */
export function dailyDiary(
  entries: readonly Entry[],
  ownItems: readonly OwnItemRecord[],
  { outcome = "pain", foods = [], eaten = [] }: DiaryQuestion = {},
): Result<DailyDiary, NoOutcome> {
  const series = [
    ...daySeries(entries, ownItems),
    ...eatenSeries(entries, foods),
    ...eatenFactorSeries(entries, eaten),
  ];
  return diaryOf(series, outcome);
}

/** The same of series that were read before. */
export function diaryOf(
  series: readonly DaySeries[],
  outcome = "pain",
): Result<DailyDiary, NoOutcome> {
  const complaint = series.find(({ id }) => id === outcome);
  const days = [...(complaint?.byDay.keys() ?? [])].sort();
  const start = parseLocalDate(days[0] ?? "");
  const end = parseLocalDate(days.at(-1) ?? "");
  if (complaint === undefined || start === undefined || end === undefined)
    return err({ kind: "no-outcome", outcome });
  const calendar = Array.from({ length: daysBetween(start, end) + 1 }, (_, step) =>
    addDays(start, step),
  );
  return ok({
    start,
    outcome: onCalendar(complaint, calendar),
    factors: series
      .filter(({ id, use }) => id !== outcome && use !== "outcome")
      .map((factor) => diaryFactor(factor, calendar)),
  });
}

/** What could be asked about: each outcome with the number of days that have it. */
export function outcomesAmong(
  series: readonly DaySeries[],
): readonly { readonly id: string; readonly days: number }[] {
  return series
    .filter(({ use, kind }) => use !== "factor" && kind !== "binary")
    .map(({ id, byDay }) => ({ id, days: byDay.size }))
    .sort((a, b) => b.days - a.days);
}

/** The scores of one series, oldest first; only days that have one. */
export function scoredDays(entries: readonly Entry[], outcome = "pain"): readonly ScoredDay[] {
  const series = daySeries(entries, []).find(({ id }) => id === outcome);
  return [...(series?.byDay ?? [])]
    .flatMap(([day, score]) => {
      const date = parseLocalDate(day);
      return date === undefined ? [] : [{ date, score }];
    })
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

const onCalendar = (series: DaySeries, calendar: readonly LocalDate[]): Float64Array =>
  Float64Array.from(calendar, (day) => series.byDay.get(day) ?? Number.NaN);

function diaryFactor(series: DaySeries, calendar: readonly LocalDate[]): DiaryFactor {
  const { id, kind, flags } = series;
  return { id, kind, values: onCalendar(series, calendar), ...flags };
}
