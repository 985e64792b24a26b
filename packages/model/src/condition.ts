/**
 * A rule language that can be printed, read back, counted and explained.
 *
 * A condition is data. Its verdict follows Kleene's three-valued logic: a question left open
 * never counts as a "no". One word goes beyond Kleene: `unless`, for reassurance. Reassurance
 * must be said out loud, so an exception that is not known to hold does not soften anything.
 */
import type {
  AnswerTo,
  ChoiceName,
  NotSureName,
  NumberName,
  QuestionName,
  QuestionSet,
  YesNoName,
} from "./question-set.ts";
import type { Text } from "./text.ts";

export const verdicts = ["no", "unknown", "yes"] as const;
export type Verdict = (typeof verdicts)[number];

/** A number asked for, or, while that is not known, the one that stands in for it. */
export type Quantity<S extends QuestionSet> =
  | NumberName<S>
  | { readonly first: NumberName<S>; readonly orElse: NumberName<S> | number };

export const comparisons = ["at-least", "at-most", "above", "below"] as const;
export type Comparison = (typeof comparisons)[number];

type ChoiceCondition<S extends QuestionSet> = {
  [N in ChoiceName<S>]: {
    readonly is: "one-of";
    readonly question: N;
    readonly values: readonly (AnswerTo<S[N]> & string)[];
  };
}[ChoiceName<S>];

export type Condition<S extends QuestionSet> =
  | { readonly is: "yes"; readonly question: YesNoName<S> }
  | { readonly is: "not-sure"; readonly question: NotSureName<S> }
  | ChoiceCondition<S>
  | {
      readonly is: Comparison;
      readonly quantity: Quantity<S>;
      readonly than: number;
    }
  | { readonly is: "not" | "unless"; readonly of: Condition<S> }
  | { readonly is: "all" | "any"; readonly of: readonly Condition<S>[] }
  | { readonly is: "points"; readonly atLeast: number; readonly of: readonly Points<S>[] }
  | {
      readonly is: "term";
      readonly term: string;
      readonly says: Text;
      readonly of: Condition<S>;
    };

/** One line of a score table: so many points (above zero) when the condition holds. */
export type Points<S extends QuestionSet> = {
  readonly points: number;
  readonly when: Condition<S>;
};

/** The words of the language, for one question set. */
export type ConditionWords<S extends QuestionSet> = ReturnType<typeof conditionWords<S>>;

export const conditionWords = <S extends QuestionSet>() => ({
  yes: (question: YesNoName<S>): Condition<S> => ({ is: "yes", question }),
  notSure: (question: NotSureName<S>): Condition<S> => ({ is: "not-sure", question }),
  oneOf: <N extends ChoiceName<S>>(question: N, ...values: AnswerTo<S[N]>[]): Condition<S> =>
    ({ is: "one-of", question, values }) as Condition<S>, // TypeScript cannot pair N with its own union member
  atLeast: (quantity: Quantity<S>, than: number): Condition<S> => ({
    is: "at-least",
    quantity,
    than,
  }),
  atMost: (quantity: Quantity<S>, than: number): Condition<S> => ({
    is: "at-most",
    quantity,
    than,
  }),
  above: (quantity: Quantity<S>, than: number): Condition<S> => ({ is: "above", quantity, than }),
  below: (quantity: Quantity<S>, than: number): Condition<S> => ({ is: "below", quantity, than }),
  not: (of: Condition<S>): Condition<S> => ({ is: "not", of }),
  /** Holds until the exception is known to hold. */
  unless: (of: Condition<S>): Condition<S> => ({ is: "unless", of }),
  all: (...of: Condition<S>[]): Condition<S> => ({ is: "all", of }),
  any: (...of: Condition<S>[]): Condition<S> => ({ is: "any", of }),
  countAtLeast: (atLeast: number, ...of: Condition<S>[]): Condition<S> => ({
    is: "points",
    atLeast,
    of: of.map((when) => ({ points: 1, when })),
  }),
  pointsAtLeast: (atLeast: number, of: readonly Points<S>[]): Condition<S> => ({
    is: "points",
    atLeast,
    of,
  }),
  /** Gives a condition a name of its own, to be read back by that name. */
  term: (term: string, says: Text, of: Condition<S>): Condition<S> => ({
    is: "term",
    term,
    says,
    of,
  }),
});

/** Every question that a condition reads, each once, in the order of reading. */
export function questionsOf<S extends QuestionSet>(
  condition: Condition<S>,
): readonly QuestionName<S>[] {
  return [...new Set(readQuestions(condition))];
}

/** How many questions are read, counting repeats: a measure of how long a rule is. */
export const lengthOf = <S extends QuestionSet>(condition: Condition<S>): number =>
  readQuestions(condition).length;

function readQuestions<S extends QuestionSet>(condition: Condition<S>): QuestionName<S>[] {
  switch (condition.is) {
    case "yes":
    case "not-sure":
    case "one-of":
      return [condition.question];
    case "at-least":
    case "at-most":
    case "above":
    case "below":
      return questionsOfQuantity(condition.quantity);
    default:
      return partsOf(condition).flatMap(readQuestions);
  }
}

/** The conditions directly inside one; none for a question. */
export function partsOf<S extends QuestionSet>(condition: Condition<S>): readonly Condition<S>[] {
  switch (condition.is) {
    case "not":
    case "unless":
    case "term":
      return [condition.of];
    case "all":
    case "any":
      return condition.of;
    case "points":
      return condition.of.map(({ when }) => when);
    default:
      return [];
  }
}

function questionsOfQuantity<S extends QuestionSet>(quantity: Quantity<S>): QuestionName<S>[] {
  if (typeof quantity === "string") return [quantity];
  return typeof quantity.orElse === "number" ? [quantity.first] : [quantity.first, quantity.orElse];
}
