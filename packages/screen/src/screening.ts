/** Judges answers by rules: how soon to act, why, and what is still open. */
import {
  type AnswersTo,
  type Condition,
  compileCondition,
  compileConditions,
  type QuestionName,
  type QuestionSet,
  type Urgency,
  urgencies,
  type VerdictRank,
} from "@wervel/model";

/** What the judgement needs of a rule; words and sources stay in the content. */
export type Rule<S extends QuestionSet, Id extends string> = {
  readonly id: Id;
  readonly when: Condition<S>;
  readonly urgency: Exclude<Urgency, "self_care">;
};

/** A question of the cards that must be answered, always or in some situations. */
export type CoreItem<S extends QuestionSet> = {
  readonly question: QuestionName<S>;
  readonly askedWhen?: Condition<S>;
  /** "Not sure" is an answer to it: a rule hears it, or the rules reckon with not knowing. */
  readonly mayBeUnsure?: boolean;
};

export type RuleBook<S extends QuestionSet, Id extends string> = {
  readonly rules: readonly Rule<S, Id>[];
  readonly core: readonly CoreItem<S>[];
};

export type Reason<Id extends string = string> = {
  readonly id: Id;
  readonly urgency: Exclude<Urgency, "self_care">;
};

export type Screening<Id extends string = string> = {
  /** The most pressing raised rule; "unfinished" when none is raised and a card is open. */
  readonly urgency: Urgency | "unfinished";
  /** Raised rules, most pressing first, in the order of the book. */
  readonly reasons: readonly Reason<Id>[];
  /** Rules that more answers could still raise. */
  readonly open: readonly Id[];
  /** The three cards are answered. */
  readonly screenComplete: boolean;
  /** No rule is open any more: only then is "self_care" final. */
  readonly profileComplete: boolean;
};

export type Screen<S extends QuestionSet, Id extends string> = (
  answers: AnswersTo<S>,
) => Screening<Id>;

/**
 * Turns a rule book into a judge. Nothing lowers the outcome: it is the maximum over the raised
 * rules, and "self_care" needs every core item answered. Pure; cost O(length of all rules).
 */
export function createScreen<S extends QuestionSet, Id extends string>(
  book: RuleBook<S, Id>,
): Screen<S, Id> {
  const judgeRules = rulesOf(book.rules);
  const isComplete = completenessOf(book.core);
  return (answers) => {
    const { reasons, open } = judgeRules(answers);
    const screenComplete = isComplete(answers);
    return {
      urgency: reasons[0]?.urgency ?? (screenComplete ? "self_care" : "unfinished"),
      reasons,
      open,
      screenComplete,
      profileComplete: screenComplete && open.length === 0,
    };
  };
}

/** How pressing an urgency is, 0 to 4. */
export const pressing = (urgency: Urgency): number => urgencies.indexOf(urgency);

/** Rules sorted once, so that whatever is raised comes out most pressing first. */
function rulesOf<S extends QuestionSet, Id extends string>(rules: readonly Rule<S, Id>[]) {
  const sorted = [...rules]
    .sort((left, right) => pressing(right.urgency) - pressing(left.urgency))
    .map(({ id, urgency, when }) => ({ reason: { id, urgency } satisfies Reason<Id>, when }));
  const verdictsOf = compileConditions(sorted.map(({ when }) => when));
  return (answers: AnswersTo<S>) => {
    const verdicts = verdictsOf(answers);
    const having = (verdict: VerdictRank) =>
      sorted.filter((_, i) => verdicts[i] === verdict).map(({ reason }) => reason);
    return { reasons: having(2), open: having(1).map(({ id }) => id) };
  };
}

/**
 * An item counts as answered when it was, or when it is certain that it need not be asked. "Not
 * sure" leaves it open, unless the item says otherwise: no rule would hear it, and it is not a "no".
 */
function completenessOf<S extends QuestionSet>(core: readonly CoreItem<S>[]) {
  const items = core.map(({ question, askedWhen, mayBeUnsure = false }) => ({
    question,
    mayBeUnsure,
    asked: askedWhen === undefined ? undefined : compileCondition(askedWhen),
  }));
  return (answers: AnswersTo<S>): boolean =>
    items.every(
      ({ question, mayBeUnsure, asked }) =>
        isAnswered(answers[question], mayBeUnsure) || (asked !== undefined && asked(answers) === 0),
    );
}

const isAnswered = (answer: unknown, mayBeUnsure: boolean): boolean =>
  answer === null ? mayBeUnsure : answer !== undefined;
