/** Does a stool test make sense for this person now? The rules are content; the order is theirs. */
import { addDays, type LocalDate } from "@wervel/base";
import {
  compileCondition,
  questionsOf,
  type TestingAnswers,
  type TestingQuestions,
  type TestingRule,
} from "@wervel/model";

export type TestingVerdict =
  | { readonly is: "decided"; readonly rule: TestingRule; readonly waitUntil?: LocalDate }
  /** A rule above could still hold: its open questions come first. */
  | { readonly is: "open"; readonly questions: readonly (keyof TestingQuestions)[] }
  /** No rule holds: nothing speaks for a test. */
  | { readonly is: "nothing-for-it" };

/** Eight weeks after antibiotics or a bowel preparation the gut has mostly settled. */
const settleDays = 56;

/**
 * The first rule that holds decides. A question left open is never a "no": as long as a rule
 * could still hold, none below it may speak.
 * @param disturbedOn the last day of antibiotics or bowel preparation, when known
 */
export function shouldTest(
  rules: readonly TestingRule[],
  answers: TestingAnswers,
  disturbedOn?: LocalDate,
): TestingVerdict {
  for (const rule of rules) {
    const verdict = compileCondition(rule.when)(answers);
    if (verdict === 0) continue;
    if (verdict === 2) {
      const isWait = rule.outcome === "wait" && disturbedOn !== undefined;
      return {
        is: "decided",
        rule,
        ...(isWait ? { waitUntil: addDays(disturbedOn, settleDays) } : {}),
      };
    }
    const open = questionsOf(rule.when).filter((question) => answers[question] === undefined);
    return { is: "open", questions: open };
  }
  return { is: "nothing-for-it" };
}
