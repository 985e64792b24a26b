import type { LocalDate } from "@wervel/base";

/**
 * How sure we may be. `pattern`: found twice in a row, or once very clearly, over at least
 * 90 pain days. `first-sign`: found at this look. `withdrawn`: shown before, no longer found.
 */
export type Tier = "pattern" | "first-sign" | "withdrawn";

/** Why a factor could not be looked at. */
export type SkipReason =
  | "too-few-values"
  | "too-few-days-each-way"
  | "too-little-variation"
  | "too-few-changes"
  | "done-because-of-pain"
  | "not-a-suspect";

/** Why something that looked like a find is not shown as one. */
export type WithheldReason =
  | "weekday"
  | "rival"
  | "moves-with-cycle"
  | "runs-alike"
  | "few-days-carry-it"
  | "not-estimable";

/** One yes (binary), or two standard deviations of what was written (scale, count). */
export type Swing = { readonly from: number; readonly to: number };

export type PatternFinding = {
  readonly factor: string;
  /** Days from the factor to the pain, 0 to the largest lag asked for. */
  readonly lagDays: number;
  readonly sign: 1 | -1;
  /** Difference in outcome points on the day it first shows, for one swing; shrunk. */
  readonly effectPoints: number;
  /** 90 % interval around it, in outcome points. */
  readonly ci90: readonly [number, number];
  /** The same before shrinking, and its standard error. */
  readonly rawPoints: number;
  readonly rawSe: number;
  readonly swing: Swing;
  /** Two-sided p of the test at this lag, given the other finds. */
  readonly p: number;
  /** Share of false finds to expect among finds at least this clear. */
  readonly q: number;
  /** Days with pain written down; of these, days with the factor present or above its mean. */
  readonly nDays: number;
  readonly nExposed: number;
  /** Days with pain but without this factor. */
  readonly nMissing: number;
  /** Other factors that ran along so closely that the diary cannot tell which it is. */
  readonly notSeparableFrom: readonly string[];
  readonly tier: Tier;
  /** The person named it before this look. */
  readonly suspected: boolean;
};

export type SkippedFactor = { readonly factor: string; readonly reason: SkipReason };
export type WithheldFactor = {
  readonly factor: string;
  readonly lagDays: number;
  readonly reason: WithheldReason;
};
/** The smallest effect that this diary would by now usually show, per factor. */
export type Detectable = { readonly factor: string; readonly points: number };

export type PatternVerdict =
  | { readonly kind: "too-early"; readonly painDays: number; readonly daysNeeded: number }
  | { readonly kind: "nothing-testable" }
  | { readonly kind: "nothing-found" }
  | { readonly kind: "found" };

/** What was done, so that every finding can be checked and repeated. */
export type PatternRun = {
  readonly engineVersion: string;
  readonly from: LocalDate;
  readonly days: number;
  readonly painDays: number;
  readonly factorsTested: readonly string[];
  readonly factorsSkipped: readonly SkippedFactor[];
  readonly withheld: readonly WithheldFactor[];
  readonly detectable: readonly Detectable[];
  /** Level of the false-discovery control at one look. */
  readonly q: number;
  readonly maxLagDays: number;
  readonly strict: boolean;
  /** Day-to-day memory of the pain, 0 to 1, and white noise beside it (variance ratio). */
  readonly phi: number;
  readonly noiseRatio: number;
  /** How a monthly rhythm was taken out, if there was one. */
  readonly cycle: "none" | "recorded" | "estimated";
  /** Pain days at each look, this one last; and at the next. */
  readonly looks: readonly number[];
  readonly nextLook: number | null;
  readonly suspects: readonly string[];
};

export type PatternReport = {
  readonly verdict: PatternVerdict;
  /** What this look shows, clearest first. */
  readonly findings: readonly PatternFinding[];
  /** What the look before showed, or any earlier one as a pattern, and this one does not. */
  readonly withdrawn: readonly PatternFinding[];
  readonly run: PatternRun;
};
