/** The intake: what a person tells about the complaint, the causes they see, and themselves. */
import { err, type LocalDate, ok, parseLocalDate, type Result } from "@wervel/base";
import * as v from "valibot";
import { bodyRegions } from "./body-region.ts";
import type { JsonObject } from "./record.ts";

export const painQualities = [
  "nagging",
  "stabbing",
  "burning",
  "radiating",
  "stabbing-on-movement",
  "cramping",
  "stiff",
] as const;

/** Six groups of one personal account and twelve of a physiotherapy page, each as named there. */
export const causeIds = [
  "muscles-and-joints",
  "disc",
  "posture-or-overload",
  "stress-or-tension",
  "medical-condition",
  "no-clear-cause",
  "mechanical-overload",
  "degeneration",
  "instability",
  "facet-joints",
  "lifestyle-and-posture",
  "sleep",
  "genes",
  "psychological",
  "body-weight",
  "pregnancy",
  "earlier-back-pain",
  "medical-disease",
] as const;

export const symptomIds = [
  "persistent-pain",
  "stiffness",
  "radiation",
  "fatigue-or-sleep",
  "reduced-capacity",
  "irritable-or-low",
] as const;

export const impactAreas = ["work", "household", "sport", "social", "sleep", "sitting"] as const;

/** Named by a doctor, not guessed by the app. */
export const knownDiagnoses = [
  "hernia",
  "narrowed-canal",
  "axial-spa",
  "osteoporosis",
  "vertebral-fracture",
  "spondylolisthesis",
  "osteoarthritis",
  "rheumatoid-arthritis",
  "irritable-bowel",
  "crohn-or-colitis",
  "coeliac",
] as const;

export const medicineGroups = [
  "painkiller",
  "anti-inflammatory",
  "opioid",
  "antibiotic-recent",
  "blood-thinner",
  "prednisone-like",
  "antidepressant",
] as const;

/** The psychosocial and physical items of the risk list, each answered yes or no. */
export const riskItems = [
  "previousEpisodes",
  "cannotDoDailyActivities",
  "poorGeneralHealth",
  "heavyOrUnhappyWork",
  "stressHigh",
  "fearOfMovement",
  "lowMood",
  "passiveCoping",
  "negativeExpectation",
] as const;

const day = v.custom<LocalDate>((x) => typeof x === "string" && parseLocalDate(x) !== undefined);
const nrs = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const text = v.pipe(v.string(), v.maxLength(2_000));
const some = <const T extends readonly string[]>(of: T) => v.array(v.picklist(of));
const between = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));

const shape = {
  version: v.literal(1),
  // Duration, intensity, impact
  episodeBegan: v.exactOptional(day),
  onset: v.exactOptional(v.picklist(["sudden", "gradual"])),
  course: v.exactOptional(v.picklist(["improving", "stable", "worsening", "fluctuating"])),
  painNow: v.exactOptional(nrs),
  painWorst: v.exactOptional(nrs),
  painAverage: v.exactOptional(nrs),
  impact: v.exactOptional(nrs),
  impactOn: v.exactOptional(some(impactAreas)),
  // Where and how
  regions: v.exactOptional(some(bodyRegions)),
  radiation: v.exactOptional(v.picklist(["none", "above-knee", "below-knee"])),
  radiationSide: v.exactOptional(v.picklist(["left", "right", "both"])),
  qualities: v.exactOptional(some(painQualities)),
  stiffnessMinutes: v.exactOptional(v.pipe(count, v.maxValue(1_440))),
  symptoms: v.exactOptional(v.record(v.picklist(symptomIds), v.picklist([0, 1, 2]))),
  // Causes the person sees, and what a doctor named
  causes: v.exactOptional(some(causeIds)),
  diagnoses: v.exactOptional(some(knownDiagnoses)),
  assessedThisEpisode: v.exactOptional(v.boolean()),
  imaging: v.exactOptional(v.picklist(["none", "xray", "mri"])),
  imagingSaid: v.exactOptional(text),
  // The person
  pregnancy: v.exactOptional(v.picklist(["no", "maybe", "yes", "recently-given-birth"])),
  pregnancyWeeks: v.exactOptional(v.pipe(count, v.maxValue(45))),
  heightCm: v.exactOptional(between(90, 250)),
  weightKg: v.exactOptional(between(25, 350)),
  smoking: v.exactOptional(v.picklist(["never", "stopped", "yes"])),
  alcoholPerWeek: v.exactOptional(v.pipe(count, v.maxValue(200))),
  activeDaysPerWeek: v.exactOptional(v.pipe(count, v.maxValue(7))),
  sleepHours: v.exactOptional(between(0, 24)),
  sittingHours: v.exactOptional(between(0, 24)),
  work: v.exactOptional(v.picklist(["none", "light", "heavy", "sitting"])),
  medicines: v.exactOptional(some(medicineGroups)),
  supplements: v.exactOptional(text),
  risk: v.exactOptional(v.record(v.picklist(riskItems), v.boolean())),
  // Written down by a professional, never scored
  examination: v.exactOptional(
    v.strictObject({
      by: text,
      on: day,
      posture: v.exactOptional(text),
      movement: v.exactOptional(text),
      muscleTension: v.exactOptional(text),
      neurological: v.exactOptional(text),
    }),
  ),
  note: v.exactOptional(text),
};

const schema = v.strictObject(shape);

/** Everything is optional but the version: an intake is filled in bit by bit. */
export type Anamnesis = Readonly<v.InferOutput<typeof schema>>;

export type AnamnesisIssue = {
  readonly kind: "bad-field";
  readonly path: string;
  readonly needed: string;
};

export const emptyAnamnesis: Anamnesis = { version: 1 };

/** Reads an intake back from a record; an unknown field is an error, not a loss. */
export function parseAnamnesis(input: unknown): Result<Anamnesis, AnamnesisIssue> {
  const parsed = v.safeParse(schema, input, { abortEarly: true });
  if (parsed.success) return ok(parsed.output);
  const [issue] = parsed.issues;
  return err({
    kind: "bad-field",
    path: v.getDotPath(issue) ?? "",
    needed: issue.expected ?? issue.type,
  });
}

/** An intake as a record keeps it: the same fields, known to be plain JSON. */
export const formatAnamnesis = (anamnesis: Anamnesis): JsonObject => ({ ...anamnesis });
