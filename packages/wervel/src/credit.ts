import { creditRules } from "@wervel/content";
import { type Credit, type CreditQuestion, credit } from "@wervel/learn";
import type { ScoredDay } from "@wervel/model";

/** Whether something that began on a known day deserves credit, by the rules of the content. */
export const creditOf = (
  days: readonly ScoredDay[],
  question: Omit<CreditQuestion, "rules">,
): Credit => credit(days, { ...question, rules: creditRules });
