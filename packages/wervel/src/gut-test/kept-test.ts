/** Between a measurement, the record that keeps it, and what two records can say together. */

import { seededRandom } from "@wervel/base";
import { drift, indicatorGroups, taxonomyTables } from "@wervel/content";
import {
  type Comparison,
  type Counts,
  compareTests,
  countingInterval,
  type Detectable,
  detectableChanges,
  distancesBetween,
  diversityOf,
  genusLabel,
  type MeasuredTest,
} from "@wervel/microbiome";
import type { GutTestRecord } from "@wervel/model";
import type { GutMeasurement } from "./measure.ts";

/** The part of a record that a measurement fills; the person and the clock give the rest. */
export type MeasuredPart = Pick<
  GutTestRecord,
  | "format"
  | "variant"
  | "method"
  | "region"
  | "taxonomyDb"
  | "lab"
  | "sample"
  | "depth"
  | "unclassifiedFraction"
  | "partial"
  | "measures"
  | "intervals"
  | "taxa"
  | "expert"
>;

/** What is kept of a measurement: enough to show it and to compare it, without the file. */
export function measuredPart(measurement: GutMeasurement): MeasuredPart {
  const { protocol, profile, diversity, indicators, expert } = measurement;
  const { depth } = profile;
  const intervals = countingIntervals(measurement);
  return {
    ...protocol,
    sample: profile.sample,
    ...(depth === undefined ? {} : { depth }),
    unclassifiedFraction: profile.unclassifiedFraction,
    partial: profile.isPartial,
    measures: definedNumbers({ ...diversity, ...indicators }),
    ...(intervals === undefined ? {} : { intervals }),
    taxa: profile.taxa.map(({ name, isNamed, value }) => [name, isNamed, value] as const),
    expert,
  };
}

const definedNumbers = (
  measures: Readonly<Partial<Record<string, number>>>,
): Readonly<Record<string, number>> =>
  Object.fromEntries(
    Object.entries(measures).filter((entry): entry is [string, number] => entry[1] !== undefined),
  );

/** Measures whose counting noise is shown; single seed, so that a test shows the same bar twice. */
const barred = ["shannonCollapsed", "g_Akkermansia", "grp_butyrate_core"] as const;

function countingIntervals({
  profile: { taxa, depth },
}: GutMeasurement): GutTestRecord["intervals"] | undefined {
  if (depth === undefined) return undefined;
  const reads = Float64Array.from(taxa, ({ value }) => Math.round(value));
  const intervals = barred.flatMap((measure) => {
    const interval = countingInterval(reads, shareMeasures(taxa)[measure], {
      random: seededRandom(1),
    });
    return interval === undefined ? [] : [[measure, interval] as const];
  });
  return Object.fromEntries(intervals);
}

function shareMeasures(taxa: readonly { readonly name: string }[]) {
  const share = (names: readonly string[]) => {
    const at = taxa.flatMap(({ name }, index) => (names.includes(name) ? [index] : []));
    return (fractions: Counts) => 100 * at.reduce((sum, index) => sum + (fractions[index] ?? 0), 0);
  };
  return {
    shannonCollapsed: (fractions: Counts) => diversityOf(fractions)?.shannon ?? Number.NaN,
    g_Akkermansia: share(["Akkermansia"]),
    grp_butyrate_core: share(indicatorGroups.butyrate_core),
  };
}

/**
 * Compares kept tests, oldest side first; several samples of one week count as their mean.
 * Tests of different labs or methods are not compared at all.
 */
export const compareKept = (
  before: readonly GutTestRecord[],
  after: readonly GutTestRecord[],
): Comparison => compareTests(before.map(measuredTest), after.map(measuredTest), drift);

export const measuredTest = (record: GutTestRecord): MeasuredTest => {
  const { lab, variant, region, depth, measures } = record;
  const taxonomyDb = databases.find((known) => known === record.taxonomyDb);
  return {
    protocol: {
      format: record.format,
      method: record.method,
      ...(lab === undefined ? {} : { lab }),
      ...(variant === undefined ? {} : { variant }),
      ...(region === undefined ? {} : { region }),
      ...(taxonomyDb === undefined ? {} : { taxonomyDb }),
    },
    measures,
    ...(depth === undefined ? {} : { depth }),
  };
};

const databases = [
  "greengenes",
  "silva",
  "gtdb",
  "ncbi",
  "metaphlan2",
  "metaphlan3",
  "metaphlan4",
] as const;

/** Two measured files side by side: how far apart, and which measures moved more than drift. */
export const compareMeasurements = (before: GutMeasurement, after: GutMeasurement) => ({
  distances: distancesBetween(before.profile, after.profile),
  comparison: compareTests([asTest(before)], [asTest(after)], drift),
});

const asTest = ({ protocol, diversity, indicators, profile }: GutMeasurement): MeasuredTest => ({
  protocol,
  measures: { ...diversity, ...indicators },
  ...(profile.depth === undefined ? {} : { depth: profile.depth }),
});

/** How large a change would have to be, before anyone buys a test. */
export const changesNeeded = (before: number, after: number): readonly Detectable[] =>
  detectableChanges(drift, before, after);

/** The measure under which a genus that was copied by hand is kept. */
export const handMeasure = (name: string): string => {
  const genus = name.trim().split(/\s+/u)[0] ?? "";
  return `g_${genusLabel({ genus }, taxonomyTables, undefined) ?? genus}`;
};
