import type { LocalDate } from "@wervel/base";
import type { Entry } from "@wervel/model";
import { type Answers, asYesterday, type Touched, writeAnswers } from "@wervel/wervel";
import { browserOrigin, browserStore, type StoreError } from "../store/index.ts";

export type SavedDay =
  | { readonly is: "saved"; readonly undo: readonly Entry[] }
  | { readonly is: "failed"; readonly error: StoreError };

/** Turns what was touched into entries, against what stands in the store at that moment. */
export async function saveDay(
  day: LocalDate,
  touched: Touched,
  recall: "well" | "roughly" | undefined,
): Promise<SavedDay> {
  const opened = await browserStore();
  if (!opened.ok) return { is: "failed", error: opened.error };
  const before = await opened.value.entriesBetween(day, day, { removedToo: true });
  const origin = { ...browserOrigin, ...(recall && { recall }) };
  const { write, undo } = writeAnswers(day, before, touched, origin);
  const written = await opened.value.putMany(write);
  return written.ok ? { is: "saved", undo } : { is: "failed", error: written.error };
}

export async function putBack(entries: readonly Entry[]): Promise<void> {
  const opened = await browserStore();
  if (opened.ok) await opened.value.putMany(entries);
}

/** What "as yesterday" fills in, but for what was answered already. */
export function missingFromYesterday(
  entries: readonly Entry[],
  day: LocalDate,
  answers: Touched,
): Answers {
  const missing = Object.entries(asYesterday(entries, day)).filter(([item]) => !(item in answers));
  return Object.fromEntries(missing);
}
