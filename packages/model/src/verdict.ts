/** What answers make of a condition, in Kleene's three-valued logic. */
import type { Comparison, Condition, Points, Quantity, Verdict } from "./condition.ts";
import { verdicts } from "./condition.ts";
import type { AnswersTo, QuestionSet } from "./question-set.ts";

/** 0 no, 1 unknown, 2 yes: "and" is the lowest, "or" the highest, "not" is 2 minus. */
export type VerdictRank = 0 | 1 | 2;
type Loose = Readonly<Record<string, unknown>>;
/** Judges answers that lie in a row, each at the place its question got. */
type Judge = (given: readonly unknown[]) => VerdictRank;
type PlaceOf = (question: string) => number;

/** Turns a condition into a function once. Cost of a call: one look per question in it. */
export function compileCondition<S extends QuestionSet>(
  condition: Condition<S>,
): (answers: AnswersTo<S>) => VerdictRank {
  const places = new Map<string, number>();
  const judge = compile(condition, placeIn(places));
  const questions = [...places.keys()];
  return (answers: Loose) => judge(questions.map((question) => answers[question]));
}

/**
 * The same for the conditions of a whole book, with their verdicts in the same order. Cost of a
 * call: one look per answer given, however many conditions ask it.
 */
export function compileConditions<S extends QuestionSet>(
  conditions: readonly Condition<S>[],
): (answers: AnswersTo<S>) => readonly VerdictRank[] {
  const places = new Map<string, number>();
  const judges = conditions.map((condition) => compile(condition, placeIn(places)));
  const unanswered = Array.from(places, (): unknown => undefined);
  return (answers: Loose) => {
    const given = [...unanswered];
    for (const question in answers) {
      const place = places.get(question);
      if (place !== undefined) given[place] = answers[question];
    }
    return judges.map((judge) => judge(given));
  };
}

const placeIn =
  (places: Map<string, number>): PlaceOf =>
  (question) => {
    const place = places.get(question) ?? places.size;
    places.set(question, place);
    return place;
  };

/** Kleene's three-valued logic: a question left open never counts as a "no". */
export const evaluate = <S extends QuestionSet>(
  condition: Condition<S>,
  answers: AnswersTo<S>,
): Verdict => verdicts[compileCondition(condition)(answers)];

function compile<S extends QuestionSet>(condition: Condition<S>, placeOf: PlaceOf): Judge {
  switch (condition.is) {
    case "yes":
      return yes(placeOf(condition.question));
    case "not-sure":
      return notSure(placeOf(condition.question));
    case "one-of":
      return oneOf(placeOf(condition.question), condition.values);
    case "not":
      return not(compile(condition.of, placeOf));
    case "unless":
      return unless(compile(condition.of, placeOf));
    case "all":
      return all(condition.of.map((part) => compile(part, placeOf)));
    case "any":
      return any(condition.of.map((part) => compile(part, placeOf)));
    case "points":
      return points(condition, placeOf);
    case "term":
      return compile(condition.of, placeOf);
    default:
      return compare(condition.is, amount(condition.quantity, placeOf), condition.than);
  }
}

const yes =
  (place: number): Judge =>
  (given) => {
    const answer = given[place];
    return answer === true ? 2 : answer === false ? 0 : 1;
  };

const notSure =
  (place: number): Judge =>
  (given) => {
    const answer = given[place];
    return answer === null ? 2 : answer === undefined ? 1 : 0;
  };

const oneOf =
  (place: number, values: readonly unknown[]): Judge =>
  (given) => {
    const answer = given[place];
    if (answer === null || answer === undefined) return 1;
    return values.includes(answer) ? 2 : 0;
  };

const not =
  (part: Judge): Judge =>
  (given) => {
    const verdict = part(given);
    return verdict === 2 ? 0 : verdict === 0 ? 2 : 1;
  };

const unless =
  (part: Judge): Judge =>
  (given) =>
    part(given) === 2 ? 0 : 2;

const all =
  (parts: readonly Judge[]): Judge =>
  (given) => {
    let lowest: VerdictRank = 2;
    for (const part of parts) {
      const verdict = part(given);
      if (verdict === 0) return 0;
      if (verdict === 1) lowest = 1;
    }
    return lowest;
  };

const any =
  (parts: readonly Judge[]): Judge =>
  (given) => {
    let highest: VerdictRank = 0;
    for (const part of parts) {
      const verdict = part(given);
      if (verdict === 2) return 2;
      if (verdict === 1) highest = 1;
    }
    return highest;
  };

function points<S extends QuestionSet>(
  { atLeast, of }: { readonly atLeast: number; readonly of: readonly Points<S>[] },
  placeOf: PlaceOf,
): Judge {
  const lines = of.map((line) => ({ points: line.points, judge: compile(line.when, placeOf) }));
  return (given) => {
    let sure = 0;
    let possible = 0;
    for (const { points, judge } of lines) {
      const verdict = judge(given);
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

type Amount = (given: readonly unknown[]) => number | undefined;

function compare(by: Comparison, amountIn: Amount, than: number): Judge {
  const compares = holds[by];
  return (given) => {
    const got = amountIn(given);
    return got === undefined ? 1 : compares(got, than) ? 2 : 0;
  };
}

/** The number itself, or what stands in for it; undefined while neither is known. */
function amount<S extends QuestionSet>(quantity: Quantity<S>, placeOf: PlaceOf): Amount {
  if (typeof quantity === "string") return numberAt(placeOf(quantity));
  const first = numberAt(placeOf(quantity.first));
  const { orElse } = quantity;
  if (typeof orElse === "number") return (given) => first(given) ?? orElse;
  const second = numberAt(placeOf(orElse));
  return (given) => first(given) ?? second(given);
}

const numberAt =
  (place: number): Amount =>
  (given) => {
    const answer = given[place];
    return typeof answer === "number" ? answer : undefined;
  };
