import type { LocalDate } from "@wervel/base";
import { dailyEntryId, type Entry, type EntryValue, type ItemRef } from "@wervel/model";

/** Once-a-day answers by item. Absent: not filled in. */
export type Answers = Readonly<Partial<Record<ItemRef, EntryValue>>>;

/** The once-a-day answers that stand on one day; a once-a-day entry is known by its place. */
export function answersOn(entries: readonly Entry[], day: LocalDate): Answers {
  const kept = entries.filter(
    ({ id, item, removedAt }) => removedAt === undefined && id === dailyEntryId(item, day),
  );
  return Object.fromEntries(kept.map(({ item, value }) => [item, value]));
}
