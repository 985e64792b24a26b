import type { LocalDate } from "@wervel/base";

/** One day and one number about it; a day without the number is not a day with zero. */
export type ScoredDay = {
  readonly date: LocalDate;
  readonly score: number | undefined;
};
