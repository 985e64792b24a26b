import type { Entry, OwnItemRecord } from "@wervel/model";
import { dailyEntryId } from "@wervel/model";
import { slipsAllowed, slipsBetween } from "../slips.ts";
import type { Origin } from "./edit-entry.ts";
import { plainText } from "./known-things.ts";

/** Own items that are in use: not hidden, not merged into another, not removed. */
export const ownItemsInUse = (items: readonly OwnItemRecord[]): readonly OwnItemRecord[] =>
  items.filter(({ hidden, mergedInto, removedAt }) => !hidden && !mergedInto && !removedAt);

/**
 * An own item that may mean the same: the same words, but for a slip of the pen, or sharing a word
 * of five letters or more.
 */
export function lookalike(
  name: string,
  items: readonly OwnItemRecord[],
): OwnItemRecord | undefined {
  const words = new Set(plainText(name).split(/\s+/u));
  return ownItemsInUse(items).find((item) => {
    const other = plainText(item.name).split(/\s+/u);
    return (
      isNearly(plainText(item.name), plainText(name)) ||
      other.some((word) => word.length >= 5 && words.has(word))
    );
  });
}

const isNearly = (a: string, b: string): boolean =>
  a === b || slipsBetween(a, b, slipsAllowed(a)) <= slipsAllowed(a);

export type Merging = {
  readonly write: readonly (Entry | OwnItemRecord)[];
  readonly undo: readonly (Entry | OwnItemRecord)[];
};

/**
 * Makes two own items one. Entries of the first move to the second; on a day that has both,
 * the one written last stands. `undo` puts everything back as it was.
 */
export function mergeOwnItems(
  from: OwnItemRecord,
  into: OwnItemRecord,
  entries: readonly Entry[],
  { now }: Origin,
): Merging {
  const at = now();
  const write: (Entry | OwnItemRecord)[] = [{ ...from, mergedInto: into.id, changedAt: at }];
  const undo: (Entry | OwnItemRecord)[] = [from];
  const kept = new Map(entries.map((entry) => [entry.id, entry]));
  for (const entry of entries) {
    if (entry.item !== `own:${from.id}` || entry.removedAt !== undefined) continue;
    const id = dailyEntryId(`own:${into.id}`, entry.day);
    const there = kept.get(id);
    const moved: Entry = { ...entry, id, item: `own:${into.id}`, changedAt: at };
    write.push({ ...entry, removedAt: at, changedAt: at });
    undo.push(entry);
    if (there !== undefined && !there.removedAt && there.changedAt > entry.changedAt) continue;
    write.push(moved);
    undo.push(there ?? { ...moved, removedAt: at });
  }
  return { write, undo };
}
