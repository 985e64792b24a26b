/** The three-week rule: is a young episode going the way most go? */

export type DiaryTrend = {
  /** Mean pain of the first and of the last seven logged days, 0 to 10. */
  readonly firstWeekPain: number;
  readonly lastWeekPain: number;
  /** Gain in own activities (PSFS, 0 to 10), when it was asked twice. */
  readonly functionGain?: number;
  /** The person said "much better" or "completely gone". */
  readonly saysImproved?: boolean;
};

export type ThreeWeekRule = {
  readonly fromDay: number;
  readonly beforeDay: number;
  readonly leastFraction: number;
  readonly leastPoints: number;
  readonly leastFunctionGain: number;
  /** From a first week as mild as this a fall cannot be seen. */
  readonly skipUpTo: number;
};

/** By the diary: less than the least fall in pain, and no better function. */
export function isDelayedByDiary(trend: DiaryTrend, rule: ThreeWeekRule): boolean {
  const { firstWeekPain, lastWeekPain, functionGain = 0, saysImproved = false } = trend;
  if (firstWeekPain <= rule.skipUpTo) return false;
  const fall = firstWeekPain - lastWeekPain;
  const fellEnough = fall / firstWeekPain >= rule.leastFraction || fall >= rule.leastPoints;
  return !fellEnough && functionGain < rule.leastFunctionGain && !saysImproved;
}

export type Course = "improving" | "stable" | "worsening" | "fluctuating";

/**
 * Is the recovery slower than usual at three weeks?
 *
 * The diary decides when it can; without it the person's own word for the course does.
 * Outside three to six weeks the rule is silent: later the profile itself says it.
 */
export function isDelayedCourse(
  episode: { readonly days: number; readonly course: Course; readonly trend?: DiaryTrend },
  rule: ThreeWeekRule,
): boolean {
  if (episode.days < rule.fromDay || episode.days >= rule.beforeDay) return false;
  return episode.trend === undefined
    ? episode.course !== "improving"
    : isDelayedByDiary(episode.trend, rule);
}
