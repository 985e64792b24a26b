import { localDateAt } from "@wervel/base";
import {
  type CoachAnswers,
  type ExerciseSession,
  type ExerciseSessionRecord,
  formatCoachAnswers,
  type Instant,
  type Json,
  type Prescription,
  type SettingRecord,
} from "@wervel/model";
import type { Origin } from "../store/index.ts";
import { coachId, prescriptionId } from "./coach-facts.ts";

const setting = (id: string, key: string, value: Json, changedAt: Instant): SettingRecord => ({
  id,
  kind: "setting",
  key,
  value,
  changedAt,
});

export const keepAnswers = (answers: CoachAnswers, now: Instant): SettingRecord =>
  setting(coachId, "coach", formatCoachAnswers(answers), now);

export const keepPrescription = (prescription: Prescription, now: Instant): SettingRecord =>
  setting(
    prescriptionId,
    "prescription",
    { ...prescription, exercises: prescription.exercises.map((one) => ({ ...one })) },
    now,
  );

/** A session as a record of the day it was done. */
export function sessionRecord(session: ExerciseSession, origin: Origin): ExerciseSessionRecord {
  const at = origin.now();
  return {
    ...session,
    id: origin.id(),
    kind: "exercise-session",
    changedAt: at,
    at,
    day: localDateAt(Date.parse(at)),
  };
}
