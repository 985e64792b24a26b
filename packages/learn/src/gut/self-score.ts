import type { GutRules } from "@wervel/model";

/** Own impression of each sign: 0 never, 1 sometimes, 2 often; undefined when not answered. */
export type SelfReport = {
  readonly answers: readonly [Often, Often, Often, Often];
  /** Whether the gut complaints look like an irritable bowel; without, the score says less. */
  readonly ibsLike?: boolean;
};
export type Often = 0 | 1 | 2 | undefined;

export type SelfScore = {
  /** 0 to 8; undefined while an answer is missing: unanswered is not never. */
  readonly score: number | undefined;
  readonly band: "littleSign" | "possible" | "recognisable" | "unanswered";
  readonly lowConfidence: boolean;
};

/** Adds up the four answers; a pattern in words, never a cause. */
export function selfScore({ answers, ibsLike = false }: SelfReport, rules: GutRules): SelfScore {
  const given = answers.filter((answer) => answer !== undefined);
  if (given.length < answers.length)
    return { score: undefined, band: "unanswered", lowConfidence: true };
  const score = given.reduce<number>((sum, answer) => sum + answer, 0);
  const { possibleFrom, recognisableFrom } = rules.selfReport;
  const some = score >= possibleFrom ? "possible" : "littleSign";
  return {
    score,
    band: score >= recognisableFrom ? "recognisable" : some,
    lowConfidence: !ibsLike,
  };
}
