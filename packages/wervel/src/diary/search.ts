import type { Entry, EntryValue } from "@wervel/model";
import { slipsAllowed, slipsBetween } from "../slips.ts";
import type { Writing } from "./day-sheet.ts";
import { editEntry, type Origin, removeEntry } from "./edit-entry.ts";
import { plainText } from "./known-things.ts";

/** The words that a person wrote themselves in an entry. */
export function ownWords(value: EntryValue): string {
  if (value.is === "text") return value.text;
  if (value.is === "meal") return [value.name, ...value.foods.map(({ food }) => food)].join(" ");
  return value.is === "dose" ? value.name : "";
}

/**
 * Entries whose item name or own words contain every word sought, newest first. When none does,
 * words that are a slip of the pen away count as well: "migrane" finds "migraine".
 */
export function searchEntries(
  entries: readonly Entry[],
  sought: string,
  nameOf: (entry: Entry) => string,
): readonly Entry[] {
  const words = plainText(sought).split(/\s+/u).filter(Boolean);
  if (words.length === 0) return [];
  const kept = entries
    .filter(({ removedAt }) => removedAt === undefined)
    .map((entry) => ({ entry, text: plainText(`${nameOf(entry)} ${ownWords(entry.value)}`) }));
  const exact = kept.filter(({ text }) => words.every((word) => text.includes(word)));
  const hits = exact.length > 0 ? exact : nearly(kept, words);
  return hits.map(({ entry }) => entry).sort((a, b) => (a.day < b.day ? 1 : -1));
}

/** A diary uses few different words, so each is compared once, however often it was written. */
function nearly<T extends { readonly text: string }>(
  kept: readonly T[],
  words: readonly string[],
): readonly T[] {
  const known = words.map((sought) => {
    const allowed = slipsAllowed(sought);
    const judged = new Map<string, boolean>();
    return (word: string): boolean => {
      const before = judged.get(word);
      if (before !== undefined) return before;
      const isMeant =
        word.includes(sought) || (allowed > 0 && slipsBetween(word, sought, allowed) <= allowed);
      judged.set(word, isMeant);
      return isMeant;
    };
  });
  return kept.filter(({ text }) => {
    const written = text.split(/[^\p{L}\p{N}]+/u);
    return known.every((isMeant) => written.some(isMeant));
  });
}

/** Removes many at once, as one thing to undo. */
export function removeAll(entries: readonly Entry[], { now }: Origin): Writing {
  const at = now();
  return { write: entries.map((entry) => removeEntry(entry, at)), undo: entries };
}

/** Renames a meal, a food or a medicine wherever it stands in these entries. */
export function renameAll(
  entries: readonly Entry[],
  from: string,
  to: string,
  { now }: Origin,
): Writing {
  const at = now();
  const changed = entries.flatMap((entry) => {
    const edited = editEntry(entry, renamed(entry.value, from, to), at);
    return edited === entry ? [] : [{ entry, edited }];
  });
  return { write: changed.map(({ edited }) => edited), undo: changed.map(({ entry }) => entry) };
}

function renamed(value: EntryValue, from: string, to: string): EntryValue {
  const swap = (name: string) => (plainText(name) === plainText(from) ? to : name);
  if (value.is === "dose") return { ...value, name: swap(value.name) };
  if (value.is !== "meal") return value;
  const foods = value.foods.map((eaten) => ({ ...eaten, food: swap(eaten.food) }));
  return { ...value, name: swap(value.name), foods };
}
