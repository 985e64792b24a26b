import {
  type AnswersTo,
  type DescriptionRow,
  evaluate,
  type Likeness,
  type QuestionSet,
  type SelfTest,
  type SelfTestQuestion,
  type SelfTestReading,
} from "@wervel/model";

/** Question id to option id: what the person chose, kept so that it can be read again. */
export type SelfTestChoices = Readonly<Record<string, string>>;

export type RowState = "matches" | "differs" | "open";

export type SelfTestDescription<S extends QuestionSet> = {
  readonly rows: readonly { readonly row: DescriptionRow<S>; readonly state: RowState }[];
  readonly likeness: Likeness;
  readonly reading: SelfTestReading<S> | undefined;
};

const stateOf = { yes: "matches", no: "differs", unknown: "open" } as const;

/**
 * Lays answers beside a description: which lines match, and how alike they are together.
 *
 * An open answer stays open. The answers look "partly" or "not" alike only when no open
 * answer could still make them alike; until then the likeness is open too.
 */
export function describeAnswers<S extends QuestionSet>(
  test: SelfTest<S>,
  answers: AnswersTo<S>,
): SelfTestDescription<S> {
  return {
    rows: test.rows.map((row) => ({ row, state: stateOf[evaluate(row.when, answers)] })),
    likeness: likenessOf(test, answers),
    reading: test.readings?.find(({ when }) => evaluate(when, answers) === "yes"),
  };
}

function likenessOf<S extends QuestionSet>(test: SelfTest<S>, answers: AnswersTo<S>): Likeness {
  if (evaluate(test.appliesWhen, answers) === "no") return "not-about-this";
  const alike = evaluate(test.alike, answers);
  if (alike === "yes") return "alike";
  const partly = evaluate(test.partly, answers);
  if (alike === "unknown" || partly === "unknown") return "open";
  return partly === "yes" ? "partly" : "not-alike";
}

/** The questions to show now: follow-ups below their answer, known ones left out. */
export function questionsToAsk<S extends QuestionSet>(
  test: SelfTest<S>,
  choices: SelfTestChoices,
  known: AnswersTo<S>,
): readonly SelfTestQuestion<S>[] {
  return test.questions.filter(
    (question) =>
      (question.onlyAfter === undefined ||
        choices[question.onlyAfter.question] === question.onlyAfter.option) &&
      !isKnown(question, known),
  );
}

/** What the screening learns from the choices; a follow-up whose question changed is forgotten. */
export function answersFrom<S extends QuestionSet>(
  test: SelfTest<S>,
  choices: SelfTestChoices,
  known: AnswersTo<S>,
): AnswersTo<S> {
  const given = questionsToAsk(test, choices, known).flatMap((question) =>
    question.options.filter(({ id }) => id === choices[question.id]).map(({ gives }) => gives),
  );
  return Object.assign({}, known, ...given);
}

/** Questions still without any answer; "not sure" and "skip" are answers. */
export const unanswered = <S extends QuestionSet>(
  test: SelfTest<S>,
  choices: SelfTestChoices,
  known: AnswersTo<S>,
): readonly SelfTestQuestion<S>[] =>
  questionsToAsk(test, choices, known).filter(
    ({ id, options }) => !options.some((option) => option.id === choices[id]),
  );

function isKnown<S extends QuestionSet>(
  { options, skipWhenKnownAs }: SelfTestQuestion<S>,
  known: AnswersTo<S>,
): boolean {
  const option = options.find(({ id }) => id === skipWhenKnownAs);
  const held: Readonly<Record<string, unknown>> = known;
  return (
    option !== undefined &&
    Object.entries(option.gives).every(([name, value]) => held[name] === value)
  );
}

export type RowChange<S extends QuestionSet> = {
  readonly appeared: readonly DescriptionRow<S>[];
  readonly gone: readonly DescriptionRow<S>[];
};

/**
 * What changed between two times of the same test, line by line and without adding up.
 * A line that was open one of the times says nothing about change.
 */
export function changedRows<S extends QuestionSet>(
  before: SelfTestDescription<S>,
  now: SelfTestDescription<S>,
): RowChange<S> {
  const earlier = new Map(before.rows.map(({ row, state }) => [row.id, state]));
  const moved = (from: RowState, to: RowState) =>
    now.rows.filter(({ row, state }) => state === to && earlier.get(row.id) === from);
  return {
    appeared: moved("differs", "matches").map(({ row }) => row),
    gone: moved("matches", "differs").map(({ row }) => row),
  };
}
