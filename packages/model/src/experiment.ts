import type { LocalDate } from "@wervel/base";
import type { Citation, Review } from "./citation.ts";
import type { Text } from "./text.ts";

/** Blocks of days with and without, in pairs; the first days of each block do not count. */
export type ExperimentDesign = {
  readonly blockDays: number;
  readonly dropDays: number;
  readonly pairs: number;
};

/** Of 100 experiments with a true difference of `points`, how many show it. */
export type PowerRow = { readonly points: number; readonly share: number };

export type OfferedDesign = ExperimentDesign & {
  readonly id: string;
  readonly weeks: number;
  /** Measured on simulated diaries of many kinds; see docs/methods/experiments.md. */
  readonly power: readonly PowerRow[];
  /** Short blocks carry one arm into the next: the shown size is then a least size. */
  readonly showsLeastSize: boolean;
  readonly says: Text;
};

/** Something that can be tried with and without, in blocks. */
export type ExperimentTemplate = {
  readonly id: string;
  readonly name: Text;
  readonly with: Text;
  readonly without: Text;
  /** Days that the last block may still work on; a design must drop at least these. */
  readonly washoutDays: number;
  /** Who should ask first, or what to mind. */
  readonly care: Text;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
};

/** A drawn experiment, stored before its first day. */
export type ExperimentPlan = {
  readonly version: 1;
  readonly template: string;
  readonly start: LocalDate;
  readonly design: ExperimentDesign;
  /** One sign per pair, `1` when the block with comes first. Not to be shown ahead. */
  readonly allocation: string;
  readonly salt: string;
  /** SHA-256 over all of the above, shown at the start so that nothing can be changed unseen. */
  readonly commitment: string;
};

/** Days that do not count, such as a journey; the block they fall in begins again after them. */
export type ExperimentPause = { readonly from: LocalDate; readonly until: LocalDate };

/** One day of an experiment as it was written down. */
export type ExperimentDay = {
  readonly date: LocalDate;
  readonly score: number | undefined;
  /** The day on which it was written; much later is not counted. */
  readonly writtenOn?: LocalDate;
  /** How far the person kept to what the day asked: 1 yes, 0.5 partly, 0 no. */
  readonly kept?: number;
};

export type ExperimentRules = {
  readonly fewestPairs: number;
  readonly alpha: number;
  /** A block kept to less than this drops its pair. */
  readonly keptFraction: number;
  /** A block must have scores on at least this share of its counted days. */
  readonly scoredFraction: number;
  /** Days written down more than this many days later stay out. */
  readonly latestDays: number;
  /** So many days in a row, so many points above usual: time to think of stopping. */
  readonly stopAfterDays: number;
  readonly stopAbovePoints: number;
};
