/** Every state of the questions that one condition reads, unanswered included. */
import {
  type Condition,
  partsOf,
  type Question,
  questionsOf,
  type ScreeningQuestions,
  screeningQuestions,
} from "@wervel/model";

type Sign = Condition<ScreeningQuestions>;
export type Axis = { readonly question: string; readonly values: readonly unknown[] };

/**
 * One axis per question: first "not answered", then one value for each answer that the condition
 * can tell apart. Answers on the same side of every number and in the same lists are the same
 * state to it, which is why both sides of each number are enough.
 */
export function axesOf(condition: Sign): readonly Axis[] {
  const leaves = leavesOf(condition);
  return questionsOf(condition).map((question) => ({
    question,
    values: [undefined, ...answersTo(question, screeningQuestions[question], leaves)],
  }));
}

function leavesOf(condition: Sign): readonly Sign[] {
  const parts = partsOf(condition);
  return parts.length === 0 ? [condition] : parts.flatMap(leavesOf);
}

function answersTo(name: string, question: Question, leaves: readonly Sign[]): readonly unknown[] {
  if (question.kind === "yes-no") return question.notSure ? [false, null, true] : [false, true];
  if (question.kind === "number") return sidesOf(name, leaves);
  const told = new Map<string, string>();
  for (const value of question.of) {
    const signature = leaves.map((leaf) => hears(leaf, name, value)).join();
    if (!told.has(signature)) told.set(signature, value);
  }
  return [...told.values()];
}

const hears = (leaf: Sign, name: string, value: string): boolean =>
  leaf.is === "one-of" && leaf.question === name && leaf.values.some((each) => each === value);

function sidesOf(name: string, leaves: readonly Sign[]): readonly number[] {
  const sides = leaves.flatMap((leaf) => {
    if (!("quantity" in leaf)) return [];
    const { quantity, than } = leaf;
    const reads =
      typeof quantity === "string"
        ? quantity === name
        : quantity.first === name || quantity.orElse === name;
    if (!reads) return [];
    return leaf.is === "at-least" || leaf.is === "below" ? [than - 1, than] : [than, than + 1];
  });
  return [...new Set(sides)].sort((left, right) => left - right);
}

export const sizeOf = (axes: readonly Axis[]): number =>
  axes.reduce((product, { values }) => product * values.length, 1);

/** Visits every state in order; the same object is handed out each time, changed. */
export function visitStates(
  axes: readonly Axis[],
  visit: (answers: Readonly<Record<string, unknown>>, index: number) => void,
): void {
  const digits = axes.map(() => 0);
  const answers: Record<string, unknown> = {};
  for (const { question, values } of axes) answers[question] = values[0];
  const size = sizeOf(axes);
  for (let index = 0; index < size; index++) {
    visit(answers, index);
    advance(axes, digits, answers);
  }
}

function advance(axes: readonly Axis[], digits: number[], answers: Record<string, unknown>): void {
  for (const [place, { question, values }] of axes.entries()) {
    const next = ((digits[place] ?? 0) + 1) % values.length;
    digits[place] = next;
    answers[question] = values[next];
    if (next !== 0) return;
  }
}
