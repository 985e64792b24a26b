import type { LocalDate } from "@wervel/base";
import {
  dailyEntryId,
  diaryItems,
  type Entry,
  type EntryValue,
  type Instant,
  type ItemRef,
  isCatalogueItem,
  type WallTime,
} from "@wervel/model";

/** What a new entry needs from the world: a fresh id and the present moment. */
export type Origin = { readonly id: () => string; readonly now: () => Instant };

export type When = {
  readonly time?: WallTime;
  readonly zone?: string;
  readonly recall?: "well" | "roughly";
};

/** One answer per day and item, or as many as there are moments. */
export const isDaily = (item: ItemRef): boolean =>
  !isCatalogueItem(item) || diaryItems[item].per === "day";

/** A first answer. A once-a-day item has its own place on that day; a moment gets a fresh id. */
export function newEntry(
  item: ItemRef,
  day: LocalDate,
  value: EntryValue,
  { id, now, ...when }: Origin & When,
): Entry {
  const at = now();
  return {
    id: isDaily(item) ? dailyEntryId(item, day) : id(),
    kind: "entry",
    item,
    day,
    ...when,
    value,
    notedAt: at,
    changedAt: at,
  };
}

/** The entry with a new value; what stood there is kept. The same value changes nothing. */
export function editEntry(entry: Entry, value: EntryValue, now: Instant): Entry {
  const { removedAt, ...rest } = entry;
  if (removedAt === undefined && sameValue(entry.value, value)) return entry;
  const earlier = [{ value: entry.value, until: now }, ...(entry.earlier ?? [])];
  return { ...rest, value, changedAt: now, earlier };
}

/** The entry on another day or at another time; its answer stays. */
export function moveEntry(
  entry: Entry,
  to: When & { readonly day?: LocalDate },
  now: Instant,
): Entry {
  const moved = { ...entry, ...to, changedAt: now };
  return isDaily(entry.item) ? { ...moved, id: dailyEntryId(entry.item, moved.day) } : moved;
}

export function removeEntry(entry: Entry, now: Instant): Entry {
  return { ...entry, removedAt: now, changedAt: now };
}

export function sameValue(a: EntryValue, b: EntryValue): boolean {
  return JSON.stringify(inOrder(a)) === JSON.stringify(inOrder(b));
}

const inOrder = (value: EntryValue) => Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
