/** Screening when answers may mean several things, such as both ends of "2 to 3 weeks". */
import type { AnswersTo, QuestionSet } from "@wervel/model";
import { pressing, type Reason, type Screen, type Screening } from "./screening.ts";

/**
 * Judges every reading and keeps all that any of them raises, so the outcome is the most
 * pressing one. Without a reading nothing has been answered. Cost: one screening per reading.
 */
export function screenReadings<S extends QuestionSet, Id extends string>(
  screen: Screen<S, Id>,
  readings: readonly AnswersTo<S>[],
): Screening<Id> {
  const [first = screen({}), ...rest] = readings.map((reading) => screen(reading));
  return rest.reduce(joined, first);
}

function joined<Id extends string>(left: Screening<Id>, right: Screening<Id>): Screening<Id> {
  const reasons = bySeverity([...left.reasons, ...right.reasons]);
  const raised = new Set(reasons.map(({ id }) => id));
  return {
    urgency: moreUrgent(left.urgency, right.urgency),
    reasons,
    open: [...new Set([...left.open, ...right.open])].filter((id) => !raised.has(id)),
    screenComplete: left.screenComplete && right.screenComplete,
    profileComplete: left.profileComplete && right.profileComplete,
  };
}

function bySeverity<Id extends string>(reasons: readonly Reason<Id>[]): Reason<Id>[] {
  const unique = new Map(reasons.map((reason) => [reason.id, reason]));
  return [...unique.values()].sort(
    (left, right) => pressing(right.urgency) - pressing(left.urgency),
  );
}

/** "unfinished" stands above "self_care": an open card is never an all-clear. */
function moreUrgent(left: Screening["urgency"], right: Screening["urgency"]): Screening["urgency"] {
  const rank = (urgency: Screening["urgency"]) =>
    urgency === "unfinished" ? 0.5 : pressing(urgency);
  return rank(left) >= rank(right) ? left : right;
}
