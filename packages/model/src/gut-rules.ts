import type { Citation, Review } from "./citation.ts";

/** When one of the four gut signs counts as seen, as not seen, or as still open. */
export type GutRules = {
  readonly fewestDays: number;
  /** Share of the days between first and last entry that must hold both series. */
  readonly filledFraction: number;
  /** One-sided level of each sign, over all of its tests together. */
  readonly alpha: number;
  /** A link weaker than this is not called support, however many days show it. */
  readonly leastLink: number;
  /** When the interval lies wholly under this, the sign is not supported. */
  readonly noLinkUnder: number;
  /** Bands of the self-report score: from here `possible`, from here `recognisable`. */
  readonly selfReport: { readonly possibleFrom: number; readonly recognisableFrom: number };
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
};
