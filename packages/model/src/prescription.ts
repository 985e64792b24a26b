/** Exercises that a physiotherapist puts in a file, and that the person accepts or not. */
import { err, ok, type Result } from "@wervel/base";
import * as v from "valibot";
import { type ExerciseId, exerciseIds } from "./exercise.ts";

/** Raised when a reader of the previous version could misread the file. */
export const prescriptionVersion = 1;

export type PrescribedExercise = {
  readonly exercise: ExerciseId;
  readonly sets: number;
  /** Repetitions per set and per side. */
  readonly reps?: number;
  readonly holdSeconds?: number;
  readonly perWeek: number;
};

export type Prescription = {
  readonly kind: "wervel-prescription";
  readonly version: typeof prescriptionVersion;
  /** Who prescribes, as the person should read it. */
  readonly from: string;
  readonly note?: string;
  readonly exercises: readonly PrescribedExercise[];
};

export type PrescriptionIssue =
  | { readonly kind: "not-json" }
  | { readonly kind: "not-a-prescription" }
  | { readonly kind: "newer-version"; readonly got: number; readonly known: number }
  | { readonly kind: "unknown-exercise"; readonly path: string; readonly got: string }
  | { readonly kind: "twice"; readonly exercise: ExerciseId }
  | { readonly kind: "no-amount"; readonly exercise: ExerciseId }
  | { readonly kind: "bad-field"; readonly path: string; readonly needed: string };

/** At most this many: more than four at a time are hardly ever kept up. */
export const mostPrescribed = 8;

const whole = (least: number, most: number) =>
  v.pipe(
    v.number(`${least} to ${most}`),
    v.integer(`a whole number, ${least} to ${most}`),
    v.minValue(least, `${least} to ${most}`),
    v.maxValue(most, `${least} to ${most}`),
  );
const words = (most: number) =>
  v.pipe(v.string("a text"), v.trim(), v.nonEmpty("a text"), v.maxLength(most, `at most ${most}`));

const known = (text: string): text is ExerciseId => exerciseIds.some((id) => id === text);
const exerciseId = v.custom<ExerciseId>(
  (x) => typeof x === "string" && known(x),
  "unknown-exercise",
);

const prescribed = v.strictObject({
  exercise: exerciseId,
  sets: whole(1, 10),
  reps: v.exactOptional(whole(1, 100)),
  holdSeconds: v.exactOptional(whole(1, 900)),
  perWeek: whole(1, 14),
});

const body = v.strictObject({
  kind: v.literal("wervel-prescription"),
  version: v.literal(prescriptionVersion),
  from: words(120),
  note: v.exactOptional(words(1_000)),
  exercises: v.pipe(
    v.array(prescribed, "a list of exercises"),
    v.minLength(1, "at least 1 exercise"),
    v.maxLength(mostPrescribed, `at most ${mostPrescribed} exercises`),
  ),
});

const head = v.looseObject({ kind: v.literal("wervel-prescription"), version: v.number() });

/** Reads a prescription from text; every fault at once, so that a file is mended in one go. */
export function parsePrescription(
  text: string,
): Result<Prescription, readonly PrescriptionIssue[]> {
  const json = jsonIn(text);
  return json.ok ? prescriptionFrom(json.value) : err([{ kind: "not-json" }]);
}

/** The same for JSON that was read already, such as a record or a link. */
export function prescriptionFrom(
  input: unknown,
): Result<Prescription, readonly PrescriptionIssue[]> {
  const top = v.safeParse(head, input);
  if (!top.success) return err([{ kind: "not-a-prescription" }]);
  const { version } = top.output;
  if (version > prescriptionVersion)
    return err([{ kind: "newer-version", got: version, known: prescriptionVersion }]);
  const parsed = v.safeParse(body, input);
  if (!parsed.success) return err(parsed.issues.map(issueOf));
  const faults = faultsIn(parsed.output.exercises);
  return faults.length > 0 ? err(faults) : ok(parsed.output);
}

function issueOf(issue: v.BaseIssue<unknown>): PrescriptionIssue {
  const path = v.getDotPath(issue) ?? "";
  return issue.message === "unknown-exercise"
    ? { kind: "unknown-exercise", path, got: issue.received.replaceAll('"', "") }
    : { kind: "bad-field", path, needed: issue.expected ?? issue.message };
}

/** What a field alone cannot show: something twice, or neither counted nor held. */
function faultsIn(exercises: readonly PrescribedExercise[]): readonly PrescriptionIssue[] {
  const seen = new Set<ExerciseId>();
  return exercises.flatMap(({ exercise, reps, holdSeconds }): readonly PrescriptionIssue[] => {
    const again = seen.has(exercise);
    seen.add(exercise);
    const empty = reps === undefined && holdSeconds === undefined;
    return [
      ...(again ? [{ kind: "twice", exercise } as const] : []),
      ...(empty ? [{ kind: "no-amount", exercise } as const] : []),
    ];
  });
}

function jsonIn(text: string): Result<unknown, undefined> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err(undefined);
  }
}

/** The file, ready to be saved or sent. */
export const formatPrescription = (prescription: Prescription): string =>
  `${JSON.stringify(prescription, null, 2)}\n`;
