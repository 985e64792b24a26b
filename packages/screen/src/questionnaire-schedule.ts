import { addDays, daysBetween, type LocalDate } from "@wervel/base";

export type ScheduleRow = {
  /** Any one of these fulfils the row. */
  readonly of: readonly string[];
  readonly every: "once" | "weekly" | "four-weekly";
};

export type FilledIn = { readonly questionnaire: string; readonly on: LocalDate };

export type Due = {
  readonly of: readonly string[];
  readonly since: LocalDate;
  readonly last?: LocalDate;
};

const everyDays = { once: 0, weekly: 7, "four-weekly": 28 } as const;

/**
 * Which questionnaires are due today, the longest waiting first.
 *
 * A repeated row first falls due one period after the start: the start is the baseline's.
 * What is late stays due once; missed rounds are not counted up.
 *
 * @param startedOn the day the baseline was or should have been filled in
 */
export function dueQuestionnaires(
  schedule: readonly ScheduleRow[],
  filledIn: readonly FilledIn[],
  { startedOn, today }: { readonly startedOn: LocalDate; readonly today: LocalDate },
): readonly Due[] {
  return schedule
    .flatMap((row) => dueOf(row, lastOf(row, filledIn), startedOn))
    .filter(({ since }) => daysBetween(since, today) >= 0)
    .toSorted((a, b) => daysBetween(b.since, a.since));
}

/** The next day on which anything falls due after today, to say "nothing until then". */
export function nextDueDate(
  schedule: readonly ScheduleRow[],
  filledIn: readonly FilledIn[],
  { startedOn, today }: { readonly startedOn: LocalDate; readonly today: LocalDate },
): LocalDate | undefined {
  return schedule
    .flatMap((row) => dueOf(row, lastOf(row, filledIn), startedOn))
    .map(({ since }) => since)
    .filter((since) => daysBetween(today, since) > 0)
    .toSorted()
    .at(0);
}

function lastOf(row: ScheduleRow, filledIn: readonly FilledIn[]): LocalDate | undefined {
  return filledIn
    .filter(({ questionnaire }) => row.of.includes(questionnaire))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
}

function dueOf(row: ScheduleRow, last: LocalDate | undefined, startedOn: LocalDate): Due[] {
  if (row.every === "once") return last === undefined ? [{ of: row.of, since: startedOn }] : [];
  const from = last === undefined || daysBetween(startedOn, last) < 0 ? startedOn : last;
  const since = addDays(from, everyDays[row.every]);
  return [{ of: row.of, since, ...(last === undefined ? {} : { last }) }];
}
