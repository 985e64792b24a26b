import type { ScoredValue } from "./score-questionnaire.ts";

export type MoodFollowUp = {
  /** The mood pair, 0 to 6, as the screening rules know it. */
  readonly phq2: number | undefined;
  /** Ask the question about suicidal thoughts now, before anything else is shown. */
  readonly askSuicidalThoughts: boolean;
  /** Offer the advice module on mood and stress. */
  readonly offerMoodAdvice: boolean;
};

/** What a filled-in PHQ-4 asks of us next; a pair is positive above its first band. */
export function moodFollowUp(scores: readonly ScoredValue[]): MoodFollowUp {
  const pairs = scores.filter(({ score }) => score.id === "mood" || score.id === "worry");
  const positive = pairs.some(({ score, band }) => band !== undefined && band.from > score.least);
  return {
    phq2: pairs.find(({ score }) => score.id === "mood")?.value,
    askSuicidalThoughts: positive,
    offerMoodAdvice: positive,
  };
}
