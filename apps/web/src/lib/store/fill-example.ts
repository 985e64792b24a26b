import { addDays, localDateAt } from "@wervel/base";
import { exampleDiary } from "@wervel/wervel";
import type { RecordStore } from "./record-store.ts";

/** Puts the invented diary into its own vault, up to yesterday, in the language in which it is first opened. */
export async function fillExample(store: RecordStore): Promise<void> {
  if ((await store.byKind("setting")).length > 0) return;
  const until = addDays(localDateAt(Date.now()), -1);
  const language = document.documentElement.lang === "en" ? "en" : "nl";
  await store.replaceAll(exampleDiary({ until, language }).records);
}
