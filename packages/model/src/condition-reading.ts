/** Reads a condition back in words, and says which answers settled it. */
import { type Comparison, type Condition, partsOf, type Quantity } from "./condition.ts";
import type { AnswersTo, QuestionName, QuestionSet } from "./question-set.ts";
import type { Language, Text } from "./text.ts";
import { compileCondition } from "./verdict.ts";

/** How a question set is named for readers; values only where they need words of their own. */
export type QuestionWords<S extends QuestionSet> = {
  readonly [N in keyof S]: Text & { readonly values?: Readonly<Record<string, Text>> };
};

/** A condition as a phrase, for reviewers and for "why do we ask this". */
export function conditionInWords<S extends QuestionSet>(
  condition: Condition<S>,
  words: QuestionWords<S>,
  language: Language,
): string {
  const read = (part: Condition<S>): string => {
    switch (part.is) {
      case "yes":
        return words[part.question][language];
      case "not-sure":
        return `${joiners.notSure[language]} ${words[part.question][language]}`;
      case "one-of":
        return choiceInWords(words[part.question], part.values, language);
      case "not":
      case "unless":
        return `${joiners[part.is][language]} (${read(part.of)})`;
      case "all":
      case "any":
        return part.of.map((each) => bracketed(each, read)).join(joiners[part.is][language]);
      case "points":
        return pointsInWords(part.atLeast, part.of, read, language);
      case "term":
        return part.says[language];
      default:
        return `${quantityInWords(part.quantity, words, language)} ${compares[part.is][language]} ${part.than}`;
    }
  };
  return read(condition);
}

/**
 * The questions whose answers made a condition hold; empty when it does not hold.
 * An "any" names every part that holds, an exception that did not apply names nothing.
 */
export function decidedBy<S extends QuestionSet>(
  condition: Condition<S>,
  answers: AnswersTo<S>,
): readonly QuestionName<S>[] {
  if (compileCondition(condition)(answers) !== 2) return [];
  const own = ownQuestions(condition);
  const inside = partsOf(condition).flatMap((part) => decidedBy(part, answers));
  return [...new Set([...own, ...inside])];
}

function ownQuestions<S extends QuestionSet>(condition: Condition<S>): QuestionName<S>[] {
  switch (condition.is) {
    case "yes":
    case "not-sure":
    case "one-of":
      return [condition.question];
    case "at-least":
    case "at-most":
    case "above":
    case "below":
      return typeof condition.quantity === "string"
        ? [condition.quantity]
        : [condition.quantity.first];
    default:
      return [];
  }
}

const joiners = {
  notSure: { nl: "niet zeker over:", en: "not sure about:" },
  not: { nl: "niet", en: "not" },
  unless: { nl: "tenzij gezegd is", en: "unless it is said that" },
  all: { nl: " en ", en: " and " },
  any: { nl: " of ", en: " or " },
  atLeast: { nl: "ten minste", en: "at least" },
  of: { nl: "van", en: "of" },
  elseUse: { nl: "of, als dat niet bekend is,", en: "or, when that is not known," },
} as const satisfies Record<string, Text>;

const compares: Record<Comparison, Text> = {
  "at-least": { nl: "minstens", en: "at least" },
  "at-most": { nl: "hoogstens", en: "at most" },
  above: { nl: "meer dan", en: "more than" },
  below: { nl: "minder dan", en: "less than" },
};

function choiceInWords(
  word: Text & { readonly values?: Readonly<Record<string, Text>> },
  values: readonly string[],
  language: Language,
): string {
  const named = values.map((value) => word.values?.[value]?.[language] ?? value);
  return `${word[language]}: ${named.join(joiners.any[language])}`;
}

function quantityInWords<S extends QuestionSet>(
  quantity: Quantity<S>,
  words: QuestionWords<S>,
  language: Language,
): string {
  if (typeof quantity === "string") return words[quantity][language];
  const { first, orElse } = quantity;
  const instead = typeof orElse === "number" ? String(orElse) : words[orElse][language];
  return `${words[first][language]} (${joiners.elseUse[language]} ${instead})`;
}

function pointsInWords<S extends QuestionSet>(
  atLeast: number,
  lines: readonly { readonly points: number; readonly when: Condition<S> }[],
  read: (part: Condition<S>) => string,
  language: Language,
): string {
  const list = lines.map((line) =>
    line.points === 1 ? read(line.when) : `${read(line.when)} (${line.points})`,
  );
  return `${joiners.atLeast[language]} ${atLeast} ${joiners.of[language]} [${list.join("; ")}]`;
}

const bracketed = <S extends QuestionSet>(
  part: Condition<S>,
  read: (part: Condition<S>) => string,
): string => (part.is === "all" || part.is === "any" ? `(${read(part)})` : read(part));
