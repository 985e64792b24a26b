import { addDays, daysBetween, type LocalDate } from "@wervel/base";

export type PainDay = { readonly on: LocalDate; readonly painNrs: number };
export type NewEpisodeRule = {
  readonly quietDays: number;
  readonly quietPain: number;
  /** Days between two entries that may still count as one quiet stretch. */
  readonly longestGapDays: number;
};

export type Episode = {
  readonly began: LocalDate;
  /** First day of the quiet month that closed it; absent while it lasts. */
  readonly ended?: LocalDate;
};

/**
 * Cuts a diary into episodes: a month that stayed quiet closes one, the next pain opens another.
 *
 * Quiet is what was written down. A few empty days do not break a quiet stretch, a long
 * gap does: nobody knows how those days were, so they close nothing.
 *
 * @param days pain entries, one per day, any order; the first at or below quiet opens nothing
 */
export function episodesOf(days: readonly PainDay[], rule: NewEpisodeRule): readonly Episode[] {
  const inOrder = days.toSorted((a, b) => daysBetween(b.on, a.on));
  const episodes: Episode[] = [];
  let quiet: Stretch | undefined;
  for (const day of inOrder) {
    if (day.painNrs <= rule.quietPain) {
      quiet = { from: stretchFrom(quiet, day.on, rule), last: day.on };
      closeLast(episodes, quiet, rule);
    } else {
      quiet = undefined;
      const open = episodes.at(-1);
      if (open === undefined || open.ended !== undefined) episodes.push({ began: day.on });
    }
  }
  return episodes;
}

type Stretch = { readonly from: LocalDate; readonly last: LocalDate };

const stretchFrom = (quiet: Stretch | undefined, on: LocalDate, rule: NewEpisodeRule): LocalDate =>
  quiet !== undefined && daysBetween(quiet.last, on) <= rule.longestGapDays ? quiet.from : on;

function closeLast(episodes: Episode[], quiet: Stretch, rule: NewEpisodeRule): void {
  const open = episodes.at(-1);
  if (open === undefined || open.ended !== undefined) return;
  if (daysBetween(quiet.from, addDays(quiet.last, 1)) < rule.quietDays) return;
  episodes[episodes.length - 1] = { ...open, ended: quiet.from };
}

/** How often an episode came back: every one after the first. */
export const recurrences = (episodes: readonly Episode[]): number =>
  Math.max(0, episodes.length - 1);
