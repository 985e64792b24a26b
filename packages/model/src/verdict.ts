/** What answers make of a condition, in Kleene's three-valued logic. */
import type { Comparison, Condition, Points, Quantity, Verdict } from "./condition.ts";
import { verdicts } from "./condition.ts";
import type { AnswersTo, QuestionSet } from "./question-set.ts";

/** 0 no, 1 unknown, 2 yes: "and" is the lowest, "or" the highest, "not" is 2 minus. */
export type VerdictRank = 0 | 1 | 2;
type Loose = Readonly<Record<string, unknown>>;
type Judge = (answers: Loose) => VerdictRank;

/**
 * Turns a condition into a function once, so that judging reads only the answers it needs.
 * Cost of a call: at most one look per question in the condition.
 */
export function compileCondition<S extends QuestionSet>(
  condition: Condition<S>,
): (answers: AnswersTo<S>) => VerdictRank {
  return compile(condition);
}

/** Kleene's three-valued logic: a question left open never counts as a "no". */
export const evaluate = <S extends QuestionSet>(
  condition: Condition<S>,
  answers: AnswersTo<S>,
): Verdict => verdicts[compileCondition(condition)(answers)];

function compile<S extends QuestionSet>(condition: Condition<S>): Judge {
  switch (condition.is) {
    case "yes":
      return yes(condition.question);
    case "not-sure":
      return notSure(condition.question);
    case "one-of":
      return oneOf(condition.question, condition.values);
    case "not":
      return not(compile(condition.of));
    case "unless":
      return unless(compile(condition.of));
    case "all":
      return all(condition.of.map((part) => compile(part)));
    case "any":
      return any(condition.of.map((part) => compile(part)));
    case "points":
      return points(condition.atLeast, condition.of);
    case "term":
      return compile(condition.of);
    default:
      return compare(condition.is, condition.quantity, condition.than);
  }
}

const yes =
  (question: string): Judge =>
  (answers) => {
    const answer = answers[question];
    return answer === true ? 2 : answer === false ? 0 : 1;
  };

const notSure =
  (question: string): Judge =>
  (answers) => {
    const answer = answers[question];
    return answer === null ? 2 : answer === undefined ? 1 : 0;
  };

const oneOf =
  (question: string, values: readonly unknown[]): Judge =>
  (answers) => {
    const answer = answers[question];
    if (answer === null || answer === undefined) return 1;
    return values.includes(answer) ? 2 : 0;
  };

const not =
  (part: Judge): Judge =>
  (answers) => {
    const verdict = part(answers);
    return verdict === 2 ? 0 : verdict === 0 ? 2 : 1;
  };

const unless =
  (part: Judge): Judge =>
  (answers) =>
    part(answers) === 2 ? 0 : 2;

const all =
  (parts: readonly Judge[]): Judge =>
  (answers) => {
    let lowest: VerdictRank = 2;
    for (const part of parts) {
      const verdict = part(answers);
      if (verdict === 0) return 0;
      if (verdict === 1) lowest = 1;
    }
    return lowest;
  };

const any =
  (parts: readonly Judge[]): Judge =>
  (answers) => {
    let highest: VerdictRank = 0;
    for (const part of parts) {
      const verdict = part(answers);
      if (verdict === 2) return 2;
      if (verdict === 1) highest = 1;
    }
    return highest;
  };

function points<S extends QuestionSet>(atLeast: number, of: readonly Points<S>[]): Judge {
  const lines = of.map((line) => ({ points: line.points, judge: compile(line.when) }));
  return (answers) => {
    let sure = 0;
    let possible = 0;
    for (const { points, judge } of lines) {
      const verdict = judge(answers);
      if (verdict === 2) sure += points;
      if (verdict !== 0) possible += points;
    }
    return reaches(atLeast, sure, possible);
  };
}

const reaches = (atLeast: number, sure: number, possible: number): VerdictRank =>
  sure >= atLeast ? 2 : possible >= atLeast ? 1 : 0;

const holds: Record<Comparison, (value: number, than: number) => boolean> = {
  "at-least": (value, than) => value >= than,
  "at-most": (value, than) => value <= than,
  above: (value, than) => value > than,
  below: (value, than) => value < than,
};

function compare<S extends QuestionSet>(
  by: Comparison,
  quantity: Quantity<S>,
  than: number,
): Judge {
  const value = amount(quantity);
  const compares = holds[by];
  return (answers) => {
    const got = value(answers);
    return got === undefined ? 1 : compares(got, than) ? 2 : 0;
  };
}

/** The number itself, or what stands in for it; undefined while neither is known. */
function amount<S extends QuestionSet>(
  quantity: Quantity<S>,
): (answers: Loose) => number | undefined {
  if (typeof quantity === "string") return (answers) => asNumber(answers[quantity]);
  const { first, orElse } = quantity;
  if (typeof orElse === "number") return (answers) => asNumber(answers[first]) ?? orElse;
  return (answers) => asNumber(answers[first]) ?? asNumber(answers[orElse]);
}

const asNumber = (answer: unknown): number | undefined =>
  typeof answer === "number" ? answer : undefined;
