import { addDays, type LocalDate } from "@wervel/base";
import type { DailyDiary, SuspectList } from "./diary.ts";

/**
 * Looking after every entry would find something in anyone's diary sooner or later. So the
 * diary is looked at on these numbers of pain days only, and after 350 each 1.3 times later.
 */
const scheduled = [42, 56, 70, 91, 119, 154, 203, 266, 350] as const;
const growth = 1.3;
/** Looks at the person's own suspicions alone. */
const scheduledForSuspects = [24, 33] as const;

/** In a file that is read once, the look before must have had clearly fewer days. */
const clearlyFewer = 1.2;

/** The looks at 42, 56, 70 … pain days, as far as `painDays` and one further. */
export function lookSchedule(painDays: number, withSuspects: boolean): readonly number[] {
  const looks: number[] = [...(withSuspects ? scheduledForSuspects : []), ...scheduled];
  let last = looks.at(-1) ?? 1;
  while (last <= painDays) {
    last = Math.round(last * growth);
    looks.push(last);
  }
  return looks;
}

/** The looks a diary has reached. */
export const looksReached = (painDays: number, withSuspects: boolean): readonly number[] =>
  lookSchedule(painDays, withSuspects).filter((look) => look <= painDays);

/** For a file read once: all of it, after the last scheduled look with clearly fewer days. */
export function looksAtFile(painDays: number, withSuspects: boolean): readonly number[] {
  const before = looksReached(painDays / clearlyFewer, withSuspects).at(-1);
  return before === undefined ? [painDays] : [before, painDays];
}

/** The diary up to and including its nth day with pain written down. */
export function upToPainDay(diary: DailyDiary, painDays: number): DailyDiary {
  let seen = 0;
  const end = diary.outcome.findIndex((value) => {
    if (!Number.isNaN(value)) seen++;
    return seen === painDays;
  });
  const length = end === -1 ? diary.outcome.length : end + 1;
  return {
    ...diary,
    outcome: diary.outcome.subarray(0, length),
    factors: diary.factors.map((factor) => ({
      ...factor,
      values: factor.values.subarray(0, length),
    })),
  };
}

export const painDaysOf = ({ outcome }: DailyDiary): number =>
  outcome.reduce((days, value) => days + Number(!Number.isNaN(value)), 0);

export const lastDay = ({ start, outcome }: DailyDiary): LocalDate =>
  addDays(start, Math.max(0, outcome.length - 1));

const looksFrozen = 2;

/**
 * Which list of suspicions counts at each look: one named on an earlier day, and kept for at
 * least two looks before a newer one takes over.
 *
 * @param lookDates last day of each look, ascending
 */
export function suspectsAtLooks(
  lists: readonly SuspectList[],
  lookDates: readonly LocalDate[],
): readonly (SuspectList | undefined)[] {
  const inOrder = [...lists].sort((a, b) => (a.named < b.named ? -1 : 1));
  let current: SuspectList | undefined;
  let used = 0;
  return lookDates.map((date) => {
    const latest = inOrder.findLast(({ named }) => named < date);
    if (latest !== current && (current === undefined || used >= looksFrozen)) {
      current = latest;
      used = 0;
    }
    used++;
    return current;
  });
}
