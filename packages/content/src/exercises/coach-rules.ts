import type { Citation, CoachRules, Review } from "@wervel/model";

/** How a session is put together and built up. Cut-offs for pain are convention, not measured. */
export const coachRules = {
  fewest: 2,
  most: 4,
  minutesForThree: 10,
  minutesForFour: 15,
  calmFromPain: 7,
  calmFirstDays: 3,
  activeUpToPain: 4,
  allowedPain: 5,
  nextDayRise: 2,
  twoDayRise: 3,
  completeNeeded: 3,
  completeOf: 4,
  failuresBeforeStepDown: 2,
  restartAfterDays: 7,
  restartFraction: 0.8,
  stepFraction: 0.2,
  levelDays: 14,
  pauseDays: 14,
  supineUntilWeek: 20,
  controlFromRecurrences: 2,
} as const satisfies CoachRules;

export const coachRuleSources: {
  readonly sources: readonly Citation[];
  readonly review: Review;
} = {
  sources: [
    { source: "kngf-2021", at: "time-contingent build-up, 10 to 20 % a week" },
    { source: "smith-2017", at: "painful exercise is not worse; cut-offs are convention" },
    { source: "physiotherapy-page-low-back-pain", at: "a programme that matches the complaint" },
  ],
  review: "unreviewed",
};

/** Graded walking: below what one manages now, a tenth more each week, to half an hour. */
export const walkingRule = {
  startFraction: 0.8,
  weeklyStepFraction: 0.1,
  tries: 3,
} as const;
export const walkingGoal = { minutes: 30, weeks: 26 } as const;
