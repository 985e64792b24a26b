/** Warning signs as data: when they count, how fast to act, what to say, and who said so. */
import type { Citation, Review } from "./citation.ts";
import type { Condition, Verdict } from "./condition.ts";
import type { AnswersTo, QuestionSet } from "./question-set.ts";
import type { Text } from "./text.ts";

/** From calm to pressing; the order is the meaning. */
export const urgencies = ["self_care", "physio", "gp_week", "same_day", "emergency"] as const;
export type Urgency = (typeof urgencies)[number];

/** How sure we are of a claim's source. "from-memory" must be checked before release. */
export type EvidenceMark = "seen" | "from-memory" | "seed" | "own";

/** Worked answers per verdict; at least one of each, and both sides of every number. */
export type RedFlagCases<S extends QuestionSet> = Readonly<
  Record<Verdict, readonly [AnswersTo<S>, ...AnswersTo<S>[]]>
>;

/** What to do, when it is finer than how soon. */
export const actionIds = [
  "cauda-equina",
  "ask-on",
  "oncology-line",
  "maternity-line",
  "lie-still",
  "eye",
  "suicide",
] as const;
export type ActionId = (typeof actionIds)[number];

export type RedFlag<S extends QuestionSet, Id extends string = string> = {
  readonly id: Id;
  readonly when: Condition<S>;
  readonly urgency: Exclude<Urgency, "self_care">;
  /** For the person: signs and what to do with them, never a disease. */
  readonly says: Text;
  /** For a clinician's report only: what the rule looks for. */
  readonly gist: Text;
  /** What to do exactly, when that is finer than the urgency; an id of the action list. */
  readonly action?: ActionId;
  /** Can it be decided from the three cards and their details, without the later profile? */
  readonly asked: "cards" | "profile";
  readonly sources: readonly Citation[];
  readonly evidence: EvidenceMark;
  readonly review: Review;
  readonly cases: RedFlagCases<S>;
};
