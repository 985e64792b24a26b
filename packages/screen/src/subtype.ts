/** From the most to the least pressing; the order is the priority. */
export const subtypes = [
  "red_flag",
  "inflammatory_pattern",
  "stenosis_pattern",
  "radicular_likely",
  "radicular_possible",
  "acute_lumbago",
  "nonspecific",
] as const;
export type Subtype = (typeof subtypes)[number];

export type PatternBand = "unlikely" | "possible" | "likely";

export type SubtypeFacts = {
  /** A warning sign was raised that is not itself one of the patterns below. */
  readonly alarm: boolean;
  readonly inflammatory: boolean;
  readonly stenosis: PatternBand;
  readonly hernia: PatternBand;
  readonly suddenOnset: boolean;
  readonly episodeDays: number;
};

const lumbagoUpToDays = 14; // the surgeon's leaflet: over in one to two weeks

/** One word for sorting and reports. People are shown the axes, never this. */
export function subtypeOf(facts: SubtypeFacts): Subtype {
  const holds: Readonly<Record<Subtype, boolean>> = {
    red_flag: facts.alarm,
    inflammatory_pattern: facts.inflammatory,
    stenosis_pattern:
      facts.stenosis === "likely" || (facts.stenosis === "possible" && facts.hernia === "unlikely"),
    radicular_likely: facts.hernia === "likely",
    radicular_possible: facts.hernia === "possible",
    acute_lumbago: facts.suddenOnset && facts.episodeDays <= lumbagoUpToDays,
    nonspecific: true,
  };
  return subtypes.find((subtype) => holds[subtype]) ?? "nonspecific";
}
