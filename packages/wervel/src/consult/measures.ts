import type { LocalDate } from "@wervel/base";
import { questionnaires } from "@wervel/content";
import type { Questionnaire, QuestionnaireRecord, QuestionnaireScore } from "@wervel/model";
import { type ChangeVerdict, judgeChange, type ScoredValue } from "@wervel/screen";
import { scoresOf } from "../questionnaire-scores.ts";

export type MeasuredOn = { readonly day: LocalDate; readonly value: number };

/** One score of a questionnaire: the first time, the last time, and whether that is a change. */
export type Measure = {
  readonly questionnaire: Questionnaire;
  readonly score: QuestionnaireScore;
  readonly first: MeasuredOn;
  readonly last: MeasuredOn;
  readonly times: number;
  /** Absent after one time: there is nothing to compare yet. */
  readonly change: ChangeVerdict | undefined;
  readonly band: ScoredValue["band"];
};

/** Every questionnaire that was filled in, in the order in which content lists them. */
export function measuresIn(records: readonly QuestionnaireRecord[]): readonly Measure[] {
  return questionnaires.flatMap((questionnaire: Questionnaire) => {
    const kept = records
      .filter(
        ({ questionnaire: of, removedAt }) => of === questionnaire.id && removedAt === undefined,
      )
      .toSorted((a, b) => (a.at < b.at ? -1 : 1));
    return questionnaire.scores.flatMap((score) => measureOf(questionnaire, score, kept) ?? []);
  });
}

function measureOf(
  questionnaire: Questionnaire,
  score: QuestionnaireScore,
  kept: readonly QuestionnaireRecord[],
): Measure | undefined {
  const values = kept.flatMap((record) =>
    scoresOf(questionnaire, record)
      .filter((scored) => scored.score.id === score.id)
      .map(({ value, band }) => ({ day: record.day, value, band })),
  );
  const [first, last] = [values[0], values.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return {
    questionnaire,
    score,
    first,
    last,
    times: values.length,
    change: values.length > 1 ? judgeChange(score, first.value, last.value) : undefined,
    band: last.band,
  };
}
