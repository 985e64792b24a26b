import type { Questionnaire, QuestionnaireAnswers, QuestionnaireRecord } from "@wervel/model";
import { enteredScore, type ScoredValue, scoreQuestionnaire } from "@wervel/screen";

/** A total from a paper form is kept under the name of its score. */
export const enteredKey = (scoreId: string): string => `score:${scoreId}`;

/** Every score of a kept questionnaire, added up again or as it was entered. */
export function scoresOf(
  questionnaire: Questionnaire,
  kept: QuestionnaireRecord,
): readonly ScoredValue[] {
  const numbers = numbersIn(kept);
  const totals = questionnaire.scores.flatMap((score) => {
    const total = numbers[enteredKey(score.id)];
    const read = total === undefined ? undefined : enteredScore(score, total);
    return read?.ok ? [read.value] : [];
  });
  if (totals.length > 0) return totals;
  const scored = scoreQuestionnaire(questionnaire, numbers);
  return scored.ok ? scored.value : [];
}

/** The answers that are numbers. */
export const numbersIn = (kept: QuestionnaireRecord): QuestionnaireAnswers =>
  Object.fromEntries(
    Object.entries(kept.answers).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number",
    ),
  );
