/** How many of ten real links the search shows, with nothing named and with five suspicions. */
export type Expected = {
  readonly days: number;
  readonly unnamed: number;
  /** Each with its direction and delay. */
  readonly named: number;
};

/** Rounded from docs/methods/tables/pattern-beliefs.md: 12, 20 and 30 factors. */
export const expected: readonly Expected[] = [
  { days: 60, unnamed: 2, named: 3 },
  { days: 120, unnamed: 4, named: 5 },
  { days: 365, unnamed: 8, named: 8 },
];

/** The row that a number of days with a score has reached; undefined below the first. */
export const reached = (days: number): Expected | undefined =>
  expected.findLast((row) => row.days <= days);
