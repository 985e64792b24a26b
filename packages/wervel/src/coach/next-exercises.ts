/** The coach with the real exercises and rules. */
import type { LocalDate, Result } from "@wervel/base";
import { coachRules, exercises } from "@wervel/content";
import type { Prescription } from "@wervel/model";
import {
  type CoachPerson,
  changesBy,
  type NextSession,
  type NoSession,
  nextSession,
  type PastSession,
  type ProposedChange,
} from "@wervel/plan";

/** What to do next; see `nextSession`. An accepted prescription takes the place of our choice. */
export const nextExercises = (
  person: CoachPerson,
  history: readonly PastSession[],
  today: LocalDate,
  prescription?: Prescription,
): Result<NextSession, NoSession> =>
  nextSession(person, history, today, {
    exercises,
    rules: coachRules,
    ...(prescription && { prescription }),
  });

/** What a prescription would change in the next session. */
export const prescriptionChanges = (
  prescription: Prescription,
  now: NextSession | undefined,
  person: CoachPerson,
): ProposedChange => changesBy(prescription, now, person, { exercises, rules: coachRules });
