import type { Citation, Review } from "./citation.ts";

/** When something may be said about a treatment that began on a known day. */
export type CreditRules = {
  /** Scored days needed before and after the start. */
  readonly daysBefore: number;
  readonly daysAfter: number;
  /** Days up to and including the start that are left out: they made the person start. */
  readonly leftOutDays: number;
  /** Two starts closer than this cannot be told apart. */
  readonly apartDays: number;
  /** A smaller difference is never claimed, points 0 to 10. */
  readonly leastEffect: number;
  /** Widens the interval, for people who chose their very worst day. */
  readonly widen: number;
  /** How far back and ahead is looked at most. */
  readonly windowDays: number;
  readonly sources: readonly [Citation, ...Citation[]];
  readonly review: Review;
};
