/** The numbers of the recovery profiles, the three-week rule and episodes. */
/** Six and twelve weeks. Source: physiotherapy page on aspecific low back pain. */
export const profileBoundaries = { secondFromDay: 42, thirdFromDay: 84 } as const;

/** Three weeks: 30 % and 2 points (Ostelo 2008); a first week at 3 or less says nothing. */
export const threeWeekRule = {
  fromDay: 21,
  beforeDay: 42,
  leastFraction: 0.3,
  leastPoints: 2,
  leastFunctionGain: 2,
  skipUpTo: 3,
} as const;

/** A new episode begins after thirty days at 1 of 10 or less. Our choice, common in research. */
export const newEpisodeRule = { quietDays: 30, quietPain: 1, longestGapDays: 7 } as const;

/** A flare: two points above the person's own median of fourteen days (Costa 2019 for the idea). */
export const flareRule = { medianDays: 14, leastEntries: 7, pointsAbove: 2 } as const;

/** An hour of morning stiffness, and two recurrences, each lead to a note on the intake. */
export const intakeNoteRule = { longStiffnessMinutes: 60, motorControlFrom: 2 } as const;

/** The screening is asked again every four weeks while there is pain, and sooner on a new sign. */
export const rescreenRule = {
  everyDays: 28,
  symptomDays: 7,
  newEpisode: newEpisodeRule,
} as const;
