import { type AnswersTo, type QuestionSet, type Urgency, urgencies } from "@wervel/model";

/** The most pressing of several; calm when there are none. */
export const mostUrgent = (...of: readonly Urgency[]): Urgency =>
  urgencies.findLast((urgency) => of.includes(urgency)) ?? "self_care";

/**
 * The urgency after learning more, for instance from a self-test or an intake.
 *
 * Some answers soften a rule (complaints only on walking, a course that improves). Learned
 * outside a screening they may add to what the screening found, and never take away from it.
 */
export const urgencyAfter = <S extends QuestionSet>(
  known: AnswersTo<S>,
  learned: AnswersTo<S>,
  urgencyOf: (answers: AnswersTo<S>) => Urgency,
): Urgency => mostUrgent(urgencyOf(known), urgencyOf({ ...known, ...learned }));
