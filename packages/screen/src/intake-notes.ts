import { type Anamnesis, isBelowKnee } from "@wervel/model";

/** Things worth saying on reading an intake; the words are content, keyed by these names. */
export type IntakeNote =
  | "long-stiffness"
  | "short-stiffness"
  | "motor-control"
  | "picture-says-little"
  | "below-knee"
  | "knee-only"
  | "pregnant"
  | "no-clear-cause";

export type IntakeNoteRule = {
  /** Morning stiffness from here on belongs to the GP's questions. */
  readonly longStiffnessMinutes: number;
  /** Distinct recurrences from which motor control is worth a question. */
  readonly motorControlFrom: number;
};

/** Which notes an intake calls for, in the order of reading; none is a verdict. */
export function notesOn(
  intake: Anamnesis,
  recurrences: number,
  rule: IntakeNoteRule,
): readonly IntakeNote[] {
  const { stiffnessMinutes = 0, imaging = "none", causes = [], pregnancy } = intake;
  const holds: Readonly<Record<IntakeNote, boolean>> = {
    "long-stiffness": stiffnessMinutes >= rule.longStiffnessMinutes,
    "short-stiffness": stiffnessMinutes > 0 && stiffnessMinutes < rule.longStiffnessMinutes,
    "below-knee": isPainBelowKnee(intake),
    "knee-only": isKneeOnly(intake),
    "motor-control": recurrences >= rule.motorControlFrom,
    "picture-says-little": imaging !== "none",
    pregnant: pregnancy === "yes" || pregnancy === "maybe",
    "no-clear-cause": causes.includes("no-clear-cause"),
  };
  return noteOrder.filter((note) => holds[note]);
}

const noteOrder: readonly IntakeNote[] = [
  "below-knee",
  "knee-only",
  "long-stiffness",
  "short-stiffness",
  "motor-control",
  "pregnant",
  "picture-says-little",
  "no-clear-cause",
];

const isPainBelowKnee = ({ radiation, regions = [] }: Anamnesis): boolean =>
  radiation === "below-knee" || regions.some(isBelowKnee);

/** Pain at the knee and nowhere else comes from the back only sometimes. */
const isKneeOnly = ({ regions = [] }: Anamnesis): boolean =>
  regions.length > 0 && regions.every((region) => region.startsWith("knee"));
