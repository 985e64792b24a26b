/** A self-test lays a person's answers beside a published description. It never concludes. */
import type { Citation, Review } from "./citation.ts";
import type { Condition } from "./condition.ts";
import type { AnswersTo, QuestionSet } from "./question-set.ts";
import type { Text } from "./text.ts";

export type SelfTestOption<S extends QuestionSet> = {
  readonly id: string;
  readonly says: Text;
  /** What the screening learns from it; nothing when the person does not know. */
  readonly gives: AnswersTo<S>;
};

export type SelfTestQuestion<S extends QuestionSet> = {
  readonly id: string;
  readonly asks: Text;
  readonly hint?: Text;
  readonly options: readonly SelfTestOption<S>[];
  /** Asked only below that answer to an earlier question. */
  readonly onlyAfter?: { readonly question: string; readonly option: string };
  /** Not asked when the screening already holds what this option gives. */
  readonly skipWhenKnownAs?: string;
};

/** One line of the description, laid beside the person's answer. */
export type DescriptionRow<S extends QuestionSet> = {
  readonly id: string;
  readonly says: Text;
  /** A few words for the history: "tingling in a strip". */
  readonly short: Text;
  readonly when: Condition<S>;
};

/** A direction or group that the answers point to, where the test is not about likeness. */
export type SelfTestReading<S extends QuestionSet> = {
  readonly id: string;
  readonly when: Condition<S>;
  readonly says: Text;
  readonly advises: Text;
  /** Exercises to begin with, by id. */
  readonly exercises: readonly string[];
};

export type SelfTestCase<S extends QuestionSet> = {
  readonly given: AnswersTo<S>;
  readonly likeness: Likeness;
  readonly matches: readonly string[];
};

/** How far the answers look like the description; "open" while unanswered ones could decide. */
export type Likeness = "alike" | "partly" | "not-alike" | "open" | "not-about-this";

export type SelfTest<S extends QuestionSet> = {
  readonly id: string;
  readonly name: Text;
  /** The heading over the questions, itself a question. */
  readonly asks: Text;
  readonly lead: Text;
  readonly appliesWhen: Condition<S>;
  /** Said when the test is not about this person's complaint. */
  readonly otherwise: Text;
  readonly questions: readonly SelfTestQuestion<S>[];
  readonly rows: readonly DescriptionRow<S>[];
  readonly alike: Condition<S>;
  readonly partly: Condition<S>;
  readonly readings?: readonly SelfTestReading<S>[];
  /** What guidelines advise people with such answers, in order of calm to pressing. */
  readonly advice: readonly { readonly lead: Text; readonly says: Text }[];
  /** What else can give the same complaints, and why the test cannot tell. */
  readonly caution: Text;
  readonly course?: { readonly says: Text; readonly sources: Text };
  readonly describedBy: Text;
  readonly sources: readonly Citation[];
  readonly review: Review;
  readonly cases: readonly SelfTestCase<S>[];
};
