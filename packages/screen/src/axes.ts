import type { Anamnesis } from "@wervel/model";
import type { PatternBand } from "./subtype.ts";

export type Confidence = "low" | "medium" | "high";

/** Where a complaint lies on each axis. Axes overlap on purpose; together they are no label. */
export type Axes = {
  readonly duration: Placed<"acute" | "subacute" | "long" | "unknown">;
  readonly pattern: Placed<"first" | "returning" | "unknown">;
  readonly cause: Placed<"to-be-examined" | "named-by-doctor" | "none-found" | "unknown">;
  readonly treatment: Placed<"specific-possible" | "recovery-and-function" | "unknown">;
  readonly leg: Placed<"none" | "above-knee" | "below-knee" | "unknown">;
};

export type Placed<Value extends string> = {
  readonly at: Value;
  readonly confidence: Confidence;
};

export type AxesFacts = {
  readonly intake: Anamnesis;
  readonly episodeDays: number | undefined;
  /** Was the start given as a date, or only as a band? */
  readonly exactStart: boolean;
  readonly stages: { readonly subacuteFromDay: number; readonly longFromDay: number };
  readonly recurrences: number;
  /** A warning sign that asks for an examination first. */
  readonly alarm: boolean;
  readonly hernia: PatternBand;
};

/**
 * Places a complaint on five axes, each with how sure that is.
 *
 * After the neurosurgeon's division (acute or long, with or without a cause that can be shown,
 * treatable or not), which is deliberately loose. Imaging findings place nothing.
 */
export function axesOf(facts: AxesFacts): Axes {
  return {
    duration: duration(facts),
    pattern: pattern(facts),
    cause: cause(facts),
    treatment: treatment(facts),
    leg: leg(facts),
  };
}

function duration({ episodeDays, exactStart, stages }: AxesFacts): Axes["duration"] {
  if (episodeDays === undefined) return { at: "unknown", confidence: "low" };
  const confidence = exactStart ? "high" : "medium";
  if (episodeDays >= stages.longFromDay) return { at: "long", confidence };
  return { at: episodeDays >= stages.subacuteFromDay ? "subacute" : "acute", confidence };
}

/** Recurrences in the diary are seen; an earlier episode from memory is only told. */
function pattern({ recurrences, intake }: AxesFacts): Axes["pattern"] {
  if (recurrences > 0) return { at: "returning", confidence: "high" };
  const told = intake.risk?.previousEpisodes;
  if (told === undefined) return { at: "unknown", confidence: "low" };
  return { at: told ? "returning" : "first", confidence: "medium" };
}

function cause({ alarm, intake }: AxesFacts): Axes["cause"] {
  if (alarm) return { at: "to-be-examined", confidence: "medium" };
  const backDiagnoses = intake.diagnoses?.filter((name) => backCauses.has(name)) ?? [];
  if (backDiagnoses.length > 0) return { at: "named-by-doctor", confidence: "medium" };
  if (intake.assessedThisEpisode === true) return { at: "none-found", confidence: "medium" };
  return intake.assessedThisEpisode === false
    ? { at: "none-found", confidence: "low" }
    : { at: "unknown", confidence: "low" };
}

const backCauses: ReadonlySet<string> = new Set([
  "hernia",
  "narrowed-canal",
  "axial-spa",
  "osteoporosis",
  "vertebral-fracture",
  "spondylolisthesis",
  "rheumatoid-arthritis",
]);

function treatment(facts: AxesFacts): Axes["treatment"] {
  const { at } = cause(facts);
  if (at === "to-be-examined" || at === "unknown") return { at: "unknown", confidence: "low" };
  if (at === "named-by-doctor") return { at: "specific-possible", confidence: "low" };
  return { at: "recovery-and-function", confidence: "medium" };
}

function leg({ intake, hernia }: AxesFacts): Axes["leg"] {
  if (intake.radiation === undefined) return { at: "unknown", confidence: "low" };
  const { radiation } = intake;
  return {
    at: radiation,
    confidence: radiation === "none" || hernia === "likely" ? "high" : "medium",
  };
}
