import { redFlags } from "@wervel/content";
import { compileCondition, type ScreeningAnswers, type Urgency } from "@wervel/model";
import { mostUrgent, urgencyAfter } from "@wervel/screen";

const rules = redFlags.map(({ when, urgency }) => ({ holds: compileCondition(when), urgency }));

/** How fast to act on these answers: the most pressing rule that is certain to hold. */
export const urgencyOf = (answers: ScreeningAnswers): Urgency =>
  mostUrgent(...rules.filter(({ holds }) => holds(answers) === 2).map(({ urgency }) => urgency));

/** What a self-test or the intake adds to a screening; it never takes anything away. */
export const urgencyWith = (known: ScreeningAnswers, learned: ScreeningAnswers): Urgency =>
  urgencyAfter(known, learned, urgencyOf);
