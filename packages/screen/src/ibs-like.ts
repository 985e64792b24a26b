import type { QuestionnaireAnswers } from "@wervel/model";

export type IbsLikeRule = {
  readonly mustBeYes: readonly string[];
  readonly features: readonly string[];
  readonly featuresNeeded: number;
};

/** Do the answers fit the usual description of an irritable bowel? Open answers leave it open. */
export function fitsIrritableBowel(
  answers: QuestionnaireAnswers,
  rule: IbsLikeRule,
): boolean | undefined {
  const asked = [...rule.mustBeYes, ...rule.features];
  if (asked.some((item) => answers[item] === undefined)) return undefined;
  const features = rule.features.reduce((sum, item) => sum + (answers[item] ?? 0), 0);
  return rule.mustBeYes.every((item) => answers[item] === 1) && features >= rule.featuresNeeded;
}
