/** Does a stool test make sense? The questions, and what a rule says. */
import type { Citation, Review } from "./citation.ts";
import type { Condition } from "./condition.ts";
import { type AnswersTo, numberFrom, yesNo } from "./question-set.ts";
import type { Text } from "./text.ts";

export const testingQuestions = {
  gutAlarm: yesNo,
  underEighteen: yesNo,
  gutInfection: yesNo,
  /** Antibiotics, bowel preparation or colonoscopy in the last eight weeks. */
  disturbed: yesNo,
  gutComplaint: yesNo,
  ibsThreeMonths: yesNo,
  basicsTried: yesNo,
  /** The sum of the four questions on gut and back. */
  linkScore: numberFrom(0, 8),
  /** Of fibre, FODMAP and stress measures: how many helped a little. */
  helpedPartly: numberFrom(0, 3),
  foodOrSeason: yesNo,
  curious: yesNo,
} as const;
export type TestingQuestions = typeof testingQuestions;
export type TestingAnswers = AnswersTo<TestingQuestions>;

export const testingOutcomes = [
  "gp_first",
  "not_now",
  "wait",
  "not_useful",
  "basics_first",
  "optional_educational",
] as const;
export type TestingOutcome = (typeof testingOutcomes)[number];

/** Rules stand in order; the first that holds decides. */
export type TestingRule = {
  readonly id: string;
  readonly when: Condition<TestingQuestions>;
  readonly outcome: TestingOutcome;
  readonly says: Text;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
  readonly cases: {
    readonly yes: readonly [TestingAnswers, ...TestingAnswers[]];
    readonly no: readonly [TestingAnswers, ...TestingAnswers[]];
  };
};
