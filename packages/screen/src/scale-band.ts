import { type AnswersTo, type Condition, compileCondition, type QuestionSet } from "@wervel/model";

/** Bands from the highest down, each with the condition that reaches it. */
export type Scale<S extends QuestionSet, Band extends string> = {
  readonly lowest: Band;
  readonly highestFirst: readonly { readonly band: Band; readonly reached: Condition<S> }[];
};

/** The band that the answers have reached for certain; null while a higher one is still open. */
export function scaleBand<S extends QuestionSet, Band extends string>(
  scale: Scale<S, Band>,
): (answers: AnswersTo<S>) => Band | null {
  const bands = scale.highestFirst.map(({ band, reached }) => ({
    band,
    judge: compileCondition(reached),
  }));
  return (answers) => {
    for (const { band, judge } of bands) {
      const verdict = judge(answers);
      if (verdict === 2) return band;
      if (verdict === 1) return null;
    }
    return scale.lowest;
  };
}
