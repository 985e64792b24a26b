import { addDays, type LocalDate } from "@wervel/base";
import type { CourseGroup, CourseRules, RecoveryProfile } from "@wervel/model";

/** Under 6, 6 to 12 or over 12 weeks, by the age of the episode at the first logged day. */
export function courseGroup(episodeDays: number, rules: CourseRules): CourseGroup {
  if (episodeDays >= rules.persistentFromDay) return "persistent";
  return episodeDays >= rules.subacuteFromDay ? "subacute" : "acute";
}

export type ProfileStage = {
  readonly stage: RecoveryProfile;
  readonly since: LocalDate;
  /** The day on which the next stage begins, if there is one. */
  readonly until: LocalDate | undefined;
};

/**
 * The recovery profile on a day, by the age of the episode alone: day 41 is the last of
 * the first profile, day 83 of the second.
 *
 * @param began the day on which the episode began (day 0)
 * @returns undefined before the episode began
 */
export function profileStage(
  began: LocalDate,
  on: LocalDate,
  rules: CourseRules,
): ProfileStage | undefined {
  const reached = rules.profiles.filter((stage) => addDays(began, stage.fromDay) <= on);
  const stage = reached.at(-1);
  if (stage === undefined) return undefined;
  const next = rules.profiles[reached.length];
  return {
    stage,
    since: addDays(began, stage.fromDay),
    until: next === undefined ? undefined : addDays(began, next.fromDay),
  };
}
