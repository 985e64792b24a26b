import { addDays, type LocalDate } from "@wervel/base";
import { itemRoles } from "@wervel/content";
import { type Entry, type EntryValue, type ItemRef, isCatalogueItem } from "@wervel/model";
import { type Answers, answersOn } from "./answers-on.ts";
import { editEntry, newEntry, type Origin, removeEntry, type When } from "./edit-entry.ts";

/** What a person touched on the sheet; `undefined` takes an answer away. */
export type Touched = Readonly<Partial<Record<ItemRef, EntryValue | undefined>>>;

/** What saving writes, and what to write to undo it. */
export type Writing = { readonly write: readonly Entry[]; readonly undo: readonly Entry[] };

/**
 * Turns a sheet into entries. Only what was touched changes; an entry that was removed
 * before comes back with its history rather than as a second one.
 *
 * @param entries those of that day, removed ones included
 */
export function writeAnswers(
  day: LocalDate,
  entries: readonly Entry[],
  touched: Touched,
  origin: Origin & When,
): Writing {
  const write: Entry[] = [];
  const undo: Entry[] = [];
  const now = origin.now();
  for (const [key, value] of Object.entries(touched)) {
    const item = asItem(key);
    const before = entries.find((entry) => entry.item === item && entry.day === day);
    const after = answered(item, day, before, value, { ...origin, now: () => now });
    if (after === undefined || after === before) continue;
    write.push(after);
    undo.push(before ?? removeEntry(after, now));
  }
  return { write, undo };
}

function answered(
  item: ItemRef,
  day: LocalDate,
  before: Entry | undefined,
  value: EntryValue | undefined,
  origin: Origin & When,
): Entry | undefined {
  if (value !== undefined)
    return before ? editEntry(before, value, origin.now()) : newEntry(item, day, value, origin);
  if (before === undefined || before.removedAt !== undefined) return before;
  return removeEntry(before, origin.now());
}

const asItem = (key: string): ItemRef => (isCatalogueItem(key) ? key : `own:${key.slice(4)}`);

/**
 * "As yesterday": factors and the places of pain, never a score. A copied score would look
 * like pain that lasts, and the pattern search would believe it.
 */
export function asYesterday(entries: readonly Entry[], today: LocalDate): Answers {
  const yesterday = answersOn(entries, addDays(today, -1));
  return Object.fromEntries(
    Object.entries(yesterday).flatMap(([key, value]) => {
      if (value === undefined) return [];
      if (value.is === "places") return [[key, placesOnly(value)]];
      return isFactor(asItem(key)) ? [[key, value]] : [];
    }),
  );
}

function isFactor(item: ItemRef): boolean {
  if (!isCatalogueItem(item)) return true;
  return item === "belly" || itemRoles[item].is === "factor";
}

const placesOnly = (value: EntryValue & { readonly is: "places" }): EntryValue => ({
  is: "places",
  places: value.places.map(({ region }) => ({ region })),
});
