import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { ScoredDay } from "@wervel/model";

/** Scores by whole days since the first day that has one; days without a score are absent. */
export type DayRow = {
  readonly from: LocalDate;
  readonly scores: ReadonlyMap<number, number>;
};

/** Lays scored days on a calendar; unordered days, empty days and unusable numbers do no harm. */
export function dayRow(days: readonly ScoredDay[], until?: LocalDate): DayRow | undefined {
  const scored = days.filter(
    ({ date, score }) =>
      score !== undefined && Number.isFinite(score) && (until === undefined || date <= until),
  );
  const from = scored.reduce<LocalDate | undefined>(
    (first, { date }) => (first === undefined || date < first ? date : first),
    undefined,
  );
  if (from === undefined) return undefined;
  const scores = new Map<number, number>();
  for (const { date, score } of scored)
    if (score !== undefined) scores.set(daysBetween(from, date), score);
  return { from, scores };
}

/** The scores on `count` days from day `start`, with their day numbers. */
export function scoresIn(
  row: DayRow,
  start: number,
  count = 7,
): readonly { readonly at: number; readonly value: number }[] {
  return Array.from({ length: count }, (_, step) => start + step).flatMap((at) => {
    const value = row.scores.get(at);
    return value === undefined ? [] : [{ at, value }];
  });
}

/** The first `count` scored days, in order of time. */
export function firstScored(row: DayRow, count: number) {
  return [...row.scores]
    .sort(([a], [b]) => a - b)
    .slice(0, count)
    .map(([at, value]) => ({ at, value }));
}

export const dateAt = (row: DayRow, day: number): LocalDate => addDays(row.from, day);
