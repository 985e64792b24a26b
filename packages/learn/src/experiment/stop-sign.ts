import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { ExperimentRules, ScoredDay } from "@wervel/model";
import { median } from "@wervel/stats";
import { type DayRow, dayRow, scoresIn } from "../day-row.ts";

/** The way out is always open; this says when to point at it. */
export type StopSign = {
  readonly since: LocalDate;
  /** The level that the days were held against: the middle of the month before the start. */
  readonly usual: number;
};

/**
 * Whether several days in a row lie clearly above what was usual before the experiment.
 *
 * Tells nothing about which arm is on, so it does not unseal the result.
 *
 * @returns undefined while all is well, and when there are too few days before the start
 */
export function stopSign(
  days: readonly ScoredDay[],
  {
    start,
    on,
    rules,
  }: { readonly start: LocalDate; readonly on: LocalDate; readonly rules: ExperimentRules },
): StopSign | undefined {
  const row = dayRow(days, on);
  if (row === undefined) return undefined;
  const usual = usualBefore(row, start);
  if (usual === undefined) return undefined;
  const first = daysBetween(row.from, on) - rules.stopAfterDays + 1;
  const last = scoresIn(row, first, rules.stopAfterDays);
  const since = addDays(on, 1 - rules.stopAfterDays);
  const bad = last.filter(({ value }) => value >= usual + rules.stopAbovePoints);
  return bad.length === rules.stopAfterDays && since >= start ? { since, usual } : undefined;
}

function usualBefore(row: DayRow, start: LocalDate): number | undefined {
  const before = scoresIn(row, daysBetween(row.from, start) - 28, 28);
  return before.length < 7 ? undefined : median(before.map(({ value }) => value));
}
