import type { Citation, Review } from "./citation.ts";

/** What counts as a flare in a person's own diary, and when a forecast may be shown. */
export type FlareRules = {
  /** Pain is held against the middle of so many earlier days, with at least so many values. */
  readonly medianDays: number;
  readonly fewestValues: number;
  readonly pointsAbove: number;
  readonly leastPain: number;
  /** A flare is looked for within so many days. */
  readonly horizonDays: number;
  readonly gate: {
    readonly fewestScored: number;
    readonly fewestEvents: number;
    readonly blockDays: number;
    /** One-sided level of the t that must be beaten. */
    readonly level: number;
    /** The gain must also have held so many scored days earlier. */
    readonly lookBackDays: number;
  };
  readonly warning: {
    /** A day counts as a warning from so many times the plain share, and at least this chance. */
    readonly timesShare: number;
    readonly leastChance: number;
  };
  readonly signs: {
    /** A sign must have shown on so many days, and on so many days have stayed away. */
    readonly fewestDays: number;
    /** Share of false signs that is accepted among those shown. */
    readonly level: number;
  };
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
};
