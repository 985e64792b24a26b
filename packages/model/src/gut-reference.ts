/** The shapes of what `content` knows about stool tests; the figures are there. */
import type { Citation } from "./citation.ts";
import type { GutRegion } from "./gut-test.ts";
import type { Text } from "./text.ts";

/** Prevalence (0 to 1), then the 5th, 25th, 50th, 75th and 95th percentile. */
export type ReferenceFigures = readonly [number, number, number, number, number, number];

/** One group of people whose tests were all made by one method. */
export type ReferenceCohort = {
  readonly id: string;
  readonly method: "16S" | "shotgun";
  readonly regions: readonly GutRegion[];
  readonly people: number;
  readonly who: Text;
  /** Whether the people were chosen for their health. */
  readonly screened: boolean;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: "unreviewed";
  readonly figures: Readonly<Partial<Record<string, ReferenceFigures>>>;
};

/** How much a measure moves within one person who changes nothing. */
export type Drift = {
  readonly pairs: number;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: "unreviewed";
  readonly brayCurtis: {
    readonly sameSpecimen: readonly [median: number, p95: number];
    readonly samePerson: readonly [median: number, p5: number, p95: number];
    readonly others: readonly [median: number, p5: number, p95: number];
  };
  readonly sdWithin: Readonly<Partial<Record<string, number>>>;
};

/** Names in lower case to the label under which old and new names compare. */
export type TaxonomyTables = {
  readonly labels: Readonly<Partial<Record<string, string>>>;
  readonly phyla: Readonly<Partial<Record<string, string>>>;
  readonly notAName: readonly string[];
};

/** A: guideline or trials together; B: large or replicated; C: observed, inconsistent; D: tiny. */
export type EvidenceGrade = "A" | "B" | "C" | "D";
