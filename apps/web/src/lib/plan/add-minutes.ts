import type { LocalDate } from "@wervel/base";
import { type CatalogueItem, dailyEntryId } from "@wervel/model";
import { editEntry, newEntry } from "@wervel/wervel";
import { browserOrigin, type RecordStore } from "../store/index.ts";

/** Adds minutes to what the diary has for that day; a day without an entry begins at these. */
export async function addMinutes(
  store: Pick<RecordStore, "get" | "put">,
  item: Extract<CatalogueItem, "exercise" | "relaxation" | "walking">,
  minutes: number,
  day: LocalDate,
): Promise<void> {
  const before = await store.get(dailyEntryId(item, day));
  if (before?.kind === "entry" && before.removedAt === undefined) {
    const had = before.value.is === "number" ? before.value.number : 0;
    await store.put(
      editEntry(before, { is: "number", number: had + minutes }, browserOrigin.now()),
    );
    return;
  }
  await store.put(newEntry(item, day, { is: "number", number: minutes }, browserOrigin));
}
