import type { LocalDate } from "@wervel/base";
import type { Entry, EntryValue, ItemRef, Text, WervelRecord } from "@wervel/model";
import { editEntry, moveEntry, newEntry, removeEntry } from "@wervel/wervel";
import { browserOrigin, browserStore, type StoreError } from "../store/index.ts";
import { showToast } from "../toast.svelte.ts";

export type Moment = { readonly day: LocalDate; readonly time: string; readonly zone: string };

/** Writes records as one thing that the toast can take back. Answers what went wrong, if anything. */
export async function writeWithUndo(
  write: readonly WervelRecord[],
  undo: readonly WervelRecord[],
  text: Text,
): Promise<StoreError | undefined> {
  const opened = await browserStore();
  if (!opened.ok) return opened.error;
  const written = await opened.value.putMany(write);
  if (!written.ok) return written.error;
  showToast({ text, undo: () => void opened.value.putMany(undo) });
  return undefined;
}

/** A new entry of a moment, or the given one with what was changed. */
export function keepMoment(
  item: ItemRef,
  value: EntryValue,
  { day, time, zone }: Moment,
  before: Entry | undefined,
  text: Text,
): Promise<StoreError | undefined> {
  const now = browserOrigin.now();
  if (before === undefined) {
    const entry = newEntry(item, day, value, { ...browserOrigin, time, zone });
    return writeWithUndo([entry], [removeEntry(entry, now)], text);
  }
  const isMoved = before.day !== day || before.time !== time;
  const edited = editEntry(before, value, now);
  const entry = isMoved ? moveEntry(edited, { day, time, zone }, now) : edited;
  return writeWithUndo([entry], [before], text);
}

/** Takes entries away; they can come back for 90 days. */
export function takeAway(entries: readonly Entry[], text: Text): Promise<StoreError | undefined> {
  const now = browserOrigin.now();
  return writeWithUndo(
    entries.map((entry) => removeEntry(entry, now)),
    entries,
    text,
  );
}
