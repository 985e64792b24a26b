import { addDays, localDateAt } from "@wervel/base";
import { exampleDiary } from "@wervel/wervel";
import type { RecordStore } from "./record-store.ts";

/** Puts the invented diary into its own vault, up to yesterday, the first time it is opened. */
export async function fillExample(store: RecordStore): Promise<void> {
  if ((await store.byKind("setting")).length > 0) return;
  const until = addDays(localDateAt(Date.now()), -1);
  await store.replaceAll(exampleDiary({ until }).records);
}
