import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { CatalogueItem, Entry, EntryValue } from "@wervel/model";

/** What was written in a stretch of days: how often, the average, and what half the days lie between. */
export type Stretch = {
  readonly from: LocalDate;
  readonly days: number;
  readonly mean: number | undefined;
  readonly middle: readonly [low: number, high: number] | undefined;
};

export type ItemWeeks = {
  readonly item: CatalogueItem;
  /** Oldest first, the last one ending today; a week without entries stays, and is empty. */
  readonly weeks: readonly Stretch[];
  readonly lastFour: Stretch;
  readonly fourBefore: Stretch;
};

const weeksShown = 12;

/**
 * One diary item over the last twelve weeks, as it was written and nothing more: no line is drawn
 * through it and nothing is called better or worse. Choices count 1 on a day with any, else 0.
 *
 * @param entries of any item; removed ones are left out. Cost O(entries).
 */
export function itemWeeks(
  entries: readonly Entry[],
  item: CatalogueItem,
  today: LocalDate,
): ItemWeeks {
  const byDay = new Map<LocalDate, number>();
  for (const entry of entries) {
    if (entry.item !== item || entry.removedAt !== undefined) continue;
    const score = scoreOf(entry.value);
    if (score !== undefined && entry.day <= today) byDay.set(entry.day, score);
  }
  const back = (weeks: number) => addDays(today, 1 - 7 * weeks);
  const stretch = (weeks: number, until: number) => stretchOf(byDay, back(weeks), back(until));
  return {
    item,
    weeks: Array.from({ length: weeksShown }, (_, week) =>
      stretch(weeksShown - week, weeksShown - week - 1),
    ),
    lastFour: stretch(4, 0),
    fourBefore: stretch(8, 4),
  };
}

function scoreOf(value: EntryValue): number | undefined {
  if (value.is === "number") return value.number;
  return value.is === "choices" ? Number(value.chosen.length > 0) : undefined;
}

function stretchOf(
  byDay: ReadonlyMap<LocalDate, number>,
  from: LocalDate,
  until: LocalDate,
): Stretch {
  const scores = Array.from({ length: daysBetween(from, until) }, (_, day) =>
    byDay.get(addDays(from, day)),
  )
    .filter((score) => score !== undefined)
    .sort((a, b) => a - b);
  const days = scores.length;
  if (days === 0) return { from, days, mean: undefined, middle: undefined };
  const sum = scores.reduce((total, score) => total + score, 0);
  const at = (fraction: number) => scores[Math.round(fraction * (days - 1))] ?? 0;
  return { from, days, mean: sum / days, middle: [at(0.25), at(0.75)] };
}
