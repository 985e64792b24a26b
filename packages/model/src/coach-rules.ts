/** The figures behind building up; see `coachRules` in content for each with its source. */
export type CoachRules = {
  readonly fewest: number;
  readonly most: number;
  /** From this many minutes on there is room for three, and for four. */
  readonly minutesForThree: number;
  readonly minutesForFour: number;
  readonly calmFromPain: number;
  readonly calmFirstDays: number;
  readonly activeUpToPain: number;
  /** Pain above this during a set is too much. */
  readonly allowedPain: number;
  readonly nextDayRise: number;
  readonly twoDayRise: number;
  readonly completeNeeded: number;
  readonly completeOf: number;
  readonly failuresBeforeStepDown: number;
  readonly restartAfterDays: number;
  readonly restartFraction: number;
  /** Fraction of the load that one step may add. */
  readonly stepFraction: number;
  readonly levelDays: number;
  readonly pauseDays: number;
  readonly supineUntilWeek: number;
  readonly controlFromRecurrences: number;
};
