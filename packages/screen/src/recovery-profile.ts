import { addDays, daysBetween, type LocalDate } from "@wervel/base";

export type RecoveryProfile = 1 | 2 | 3;

/** The first day of an episode on which each profile holds (six and twelve weeks). */
export type ProfileBoundaries = { readonly secondFromDay: number; readonly thirdFromDay: number };

export type RecoveryProfileOn = {
  readonly profile: RecoveryProfile;
  readonly episodeDays: number;
  /** The day the profile began to hold; the person is told on that day, and why. */
  readonly since: LocalDate;
  /** The day it moves on by itself; absent in the last profile. */
  readonly movesOn?: LocalDate;
};

/** The profile of an episode that has lasted this many days. */
export function recoveryProfile(episodeDays: number, at: ProfileBoundaries): RecoveryProfile {
  if (episodeDays < at.secondFromDay) return 1;
  return episodeDays < at.thirdFromDay ? 2 : 3;
}

/** The profile on a day, from the day the episode began: it needs no one to move it. */
export function recoveryProfileOn(
  began: LocalDate,
  today: LocalDate,
  at: ProfileBoundaries,
): RecoveryProfileOn {
  const episodeDays = Math.max(0, daysBetween(began, today));
  const profile = recoveryProfile(episodeDays, at);
  const firstDay = { 1: 0, 2: at.secondFromDay, 3: at.thirdFromDay } as const;
  const since = addDays(began, firstDay[profile]);
  if (profile === 3) return { profile, episodeDays, since };
  const next = profile === 1 ? at.secondFromDay : at.thirdFromDay;
  return { profile, episodeDays, since, movesOn: addDays(began, next) };
}
