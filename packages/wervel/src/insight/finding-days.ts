import type { DailyDiary, PatternFinding } from "@wervel/learn";

/** The days behind a finding as they are: nothing is held constant here. */
export type FindingDays = {
  readonly exposed: DaysAndMean;
  readonly rest: DaysAndMean;
  /** Days with a pain score that have no answer about the factor. */
  readonly leftOut: number;
};
export type DaysAndMean = { readonly scores: readonly number[]; readonly mean: number | undefined };

/**
 * Pain on the days that follow the factor (by the delay that was found), and on the others.
 * A yes counts as exposed; on a scale or a count, what lies above the factor's own mean.
 */
export function findingDays(diary: DailyDiary, finding: PatternFinding): FindingDays {
  const factor = diary.factors.find(({ id }) => id === finding.factor);
  const values = factor?.values ?? new Float64Array();
  const above = factor?.kind === "binary" ? 0.5 : meanOf([...values].filter(isKnown));
  const days = [...diary.outcome].map((pain, day) => ({
    pain,
    value: values[day - finding.lagDays] ?? Number.NaN,
  }));
  const scored = days.filter(({ pain }) => isKnown(pain));
  const answered = scored.filter(({ value }) => isKnown(value));
  const isExposed = ({ value }: { readonly value: number }) => value > (above ?? 0);
  return {
    exposed: withMean(answered.filter(isExposed).map(({ pain }) => pain)),
    rest: withMean(answered.filter((day) => !isExposed(day)).map(({ pain }) => pain)),
    leftOut: scored.length - answered.length,
  };
}

const isKnown = (value: number) => !Number.isNaN(value);
const withMean = (scores: readonly number[]): DaysAndMean => ({ scores, mean: meanOf(scores) });
const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

/** An interval shrinks with the root of the days: how many more make it a third narrower. */
export const daysForThirdNarrower = (days: number): number => Math.round(days * (1.5 ** 2 - 1));
