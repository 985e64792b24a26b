/** A session as it was done, and what a person said once about exercising. */
import { err, ok, type Result } from "@wervel/base";
import * as v from "valibot";
import {
  type BodyFact,
  bodyFacts,
  type Dose,
  type Equipment,
  type ExerciseId,
  type ExerciseLevel,
  equipmentIds,
  exerciseIds,
} from "./exercise.ts";
import { type PainNrs, painScores } from "./pain.ts";
import type { Json, JsonObject } from "./record.ts";

export const setEases = ["light", "good", "heavy"] as const;
export type SetEase = (typeof setEases)[number];

export type DoneSet = { readonly ease: SetEase; readonly painNrs?: PainNrs };

/** `enough`: no time or no wish to go on, which says nothing about the exercise. */
export const stopReasons = ["pain", "leg-further", "new-sign", "enough"] as const;
export type StopReason = (typeof stopReasons)[number];

export type DoneExercise = {
  readonly exercise: ExerciseId;
  readonly planned: Dose;
  /** The sets that were done; fewer than planned when it stopped. */
  readonly sets: readonly DoneSet[];
  readonly stopped?: StopReason;
};

export type ExerciseSession = {
  readonly level: ExerciseLevel;
  /** By which rules it was done, so that it is judged by those for ever. */
  readonly pacedBy: "pain" | "time";
  readonly painBefore?: PainNrs;
  readonly exercises: readonly DoneExercise[];
  /** Whether it was back to what it was within a day; asked the next time. */
  readonly settled?: boolean;
};

const whole = (least: number, most: number) =>
  v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));
const level: v.GenericSchema<unknown, ExerciseLevel> = v.picklist([0, 1, 2, 3]);

const dose = v.strictObject({
  sets: whole(1, 20),
  reps: v.exactOptional(whole(1, 500)),
  holdSeconds: v.exactOptional(whole(1, 7_200)),
});

const done = v.strictObject({
  exercise: v.picklist(exerciseIds),
  planned: dose,
  sets: v.array(
    v.strictObject({
      ease: v.picklist(setEases),
      painNrs: v.exactOptional(v.picklist(painScores)),
    }),
  ),
  stopped: v.exactOptional(v.picklist(stopReasons)),
});

/** The fields of a session inside its record. */
export const sessionFields = {
  level,
  pacedBy: v.picklist(["pain", "time"]),
  painBefore: v.exactOptional(v.picklist(painScores)),
  exercises: v.array(done),
  settled: v.exactOptional(v.boolean()),
};

/** What a person told the coach; `checked` is the explicit "nothing else applies". */
export type CoachAnswers = {
  readonly version: 1;
  readonly checked: boolean;
  readonly facts: readonly BodyFact[];
  readonly pregnancyWeeks?: number;
  readonly olderThan75?: boolean;
  readonly equipment: readonly Equipment[];
  /** For one session. */
  readonly minutes: number;
  readonly perWeek: number;
  readonly voice?: boolean;
};

const coachAnswers = v.strictObject({
  version: v.literal(1),
  checked: v.boolean(),
  facts: v.array(v.picklist(bodyFacts)),
  pregnancyWeeks: v.exactOptional(whole(1, 45)),
  olderThan75: v.exactOptional(v.boolean()),
  equipment: v.array(v.picklist(equipmentIds)),
  minutes: whole(5, 60),
  perWeek: whole(1, 7),
  voice: v.exactOptional(v.boolean()),
});

/** Reads the answers back; what cannot be read whole counts as not answered. */
export function parseCoachAnswers(input: Json | undefined): Result<CoachAnswers, undefined> {
  const parsed = v.safeParse(coachAnswers, input);
  return parsed.success ? ok(parsed.output) : err(undefined);
}

export const formatCoachAnswers = (answers: CoachAnswers): JsonObject => ({ ...answers });
