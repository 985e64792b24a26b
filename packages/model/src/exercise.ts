/** What an exercise is made of: words, a dose, whom it suits, and how it is drawn. */
import type { Citation, Review } from "./citation.ts";
import type { Text } from "./text.ts";

// biome-ignore format: a list of 34 numbers reads best in rows
export const exerciseIds = [
  "X01", "X02", "X03", "X04", "X05", "X06", "X07", "X08", "X09", "X10",
  "X11", "X12", "X13", "X14", "X15", "X16", "X17", "X18", "X19", "X20",
  "X21", "X22", "X23", "X24", "X25", "X26", "X27", "X28", "X29", "X30",
  "X31", "X32", "X33", "X34",
] as const;
export type ExerciseId = (typeof exerciseIds)[number];

/** 0 calm and mobilise, 1 activate, 2 strengthen, 3 load. */
export type ExerciseLevel = 0 | 1 | 2 | 3;

/** The place of an exercise in a session; walking and cycling stand in the week instead. */
export type ExerciseRole = "calm" | "mobility" | "strength" | "endurance";

export const equipmentIds = ["mat", "chair", "band", "weights", "bike"] as const;
export type Equipment = (typeof equipmentIds)[number];

export type ExercisePosition =
  | "supine"
  | "prone"
  | "side"
  | "quad"
  | "sit"
  | "stand"
  | "half-kneel";

/** Whom an exercise suits beyond "everyone". */
export type SuitedTo =
  | "extension-sensitive"
  | "flexion-sensitive"
  | "stenosis"
  | "radicular"
  | "thoracic"
  | "buttock-pain"
  | "heavy-work"
  | "stress";

/** What a person may have that decides which exercises are left out. */
export const bodyFacts = [
  "recent-fracture",
  "osteoporosis",
  "osteoporotic-fracture",
  "stenosis",
  "spondylolysis",
  "radicular",
  "severe-leg-pain",
  "new-weakness",
  "pregnant",
  "late-pregnancy",
  "pelvic-girdle-pain",
  "abdominal-separation",
  "hip-replacement",
  "knee-replacement",
  "knee-pain",
  "wrist-pain",
  "shoulder-problem",
  "dizziness",
  "balance-problem",
  "high-blood-pressure",
  "extension-sensitive",
  "flexion-sensitive",
  "acute",
] as const;
export type BodyFact = (typeof bodyFacts)[number];

export type Dose = {
  readonly sets: number;
  /** Repetitions per set and per side; absent when it is held or lasts minutes. */
  readonly reps?: number;
  /** Seconds to hold, per repetition or, without repetitions, per set. */
  readonly holdSeconds?: number;
};

/** Degrees per joint; what a key pose does not name stays as in the pose before. */
export type JointDegrees = Readonly<Partial<Record<JointName, number>>>;
export const jointNames = [
  "hipL",
  "hipR",
  "kneeL",
  "kneeR",
  "ankL",
  "ankR",
  "lum",
  "tho",
  "neck",
  "shL",
  "shR",
  "elL",
  "elR",
  // The left leg turned towards the viewer, which shortens what is seen of it.
  "outThighL",
  "outShankL",
  // How far round the pedals are.
  "crank",
] as const;
export type JointName = (typeof jointNames)[number];

export type Exercise = {
  readonly id: ExerciseId;
  /** The same movement, lighter or heavier: one session has at most one of a family. */
  readonly family?: string;
  readonly name: Text;
  readonly level: ExerciseLevel;
  readonly role: ExerciseRole;
  readonly position: ExercisePosition;
  readonly dose: Dose;
  /** Where building up ends; from there a next exercise takes over. */
  readonly most: Dose;
  readonly perSide: boolean;
  /** One repetition, down and up, without the hold. */
  readonly secondsPerRep: number;
  readonly suits: readonly SuitedTo[];
  /** Any of these, and the exercise is never offered. */
  readonly avoid: readonly BodyFact[];
  /** Trains control of the trunk, for complaints that keep coming back. */
  readonly control?: boolean;
  /** A supple or strong trunk, which one article names for the disc. */
  readonly disc?: boolean;
  readonly equipment: readonly Equipment[];
  readonly purpose: Text;
  readonly start: Text;
  readonly movement: Text;
  /** The few words for the ear and under the count. */
  readonly cue: Text;
  readonly mind: Text;
  readonly sources: readonly Citation[];
  readonly review: Review;
};
