import type { RecoveryProfile } from "@wervel/model";

/** The recovery profile of an episode that has lasted this many days; stages in order. */
export function profileAfter(
  episodeDays: number,
  stages: readonly RecoveryProfile[],
): RecoveryProfile["profile"] | undefined {
  return stages.findLast(({ fromDay }) => episodeDays >= fromDay)?.profile;
}

export type ThreeWeeks = { readonly fromDay: number; readonly untilDay: number };

/**
 * Is recovery slower than usual at three weeks?
 *
 * The diary decides when it can; otherwise the person's own word for the course does, and
 * only "improving" counts as such. Outside these weeks the question is not asked.
 *
 * @param byDiary the verdict of the diary's trend; absent while it cannot tell
 */
export function isDelayedCourse(
  episode: { readonly days: number; readonly improving: boolean; readonly byDiary?: boolean },
  { fromDay, untilDay }: ThreeWeeks,
): boolean {
  if (episode.days < fromDay || episode.days >= untilDay) return false;
  return episode.byDiary ?? !episode.improving;
}
