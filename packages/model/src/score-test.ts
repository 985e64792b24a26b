/** A score table: answers earn points, points fall in a band. A pattern, never a verdict. */
import type { Citation, Review } from "./citation.ts";
import type { Condition, Points } from "./condition.ts";
import type { QuestionSet } from "./question-set.ts";
import type { Text } from "./text.ts";

export type ScoreItem<S extends QuestionSet> = Points<S> & {
  readonly id: string;
  readonly says: Text;
  /** Why the item counts, for reviewers. */
  readonly why: string;
};

export type ScoreTest<S extends QuestionSet, Band extends string = string> = {
  readonly id: string;
  /** Without this the table says nothing and the lowest band holds. */
  readonly appliesWhen: Condition<S>;
  readonly items: readonly ScoreItem<S>[];
  /** Lowest first; the first begins at 0. */
  readonly bands: readonly [ScoreFrom<Band>, ...ScoreFrom<Band>[]];
  readonly sources: readonly Citation[];
  readonly review: Review;
};

export type ScoreFrom<Band extends string> = { readonly band: Band; readonly from: number };

/** The condition that a score test reaches this band or a higher one. */
export function reachesBand<S extends QuestionSet, Band extends string>(
  test: ScoreTest<S, Band>,
  band: NoInfer<Band>,
): Condition<S> {
  const from = test.bands.find((each) => each.band === band)?.from ?? 0;
  return {
    is: "all",
    of: [test.appliesWhen, { is: "points", atLeast: from, of: test.items }],
  };
}
