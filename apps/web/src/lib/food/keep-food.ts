import type { Json, Text } from "@wervel/model";
import { writeWithUndo } from "../diary/write-entry.ts";
import { browserOrigin, browserStore, type StoreError } from "../store/index.ts";
import { type FoodKey, foodSetting } from "./food-settings.ts";

/** Keeps one of the food settings; the toast can take it back. */
export async function keepFood(
  key: FoodKey,
  value: Json,
  text: Text,
): Promise<StoreError | undefined> {
  const opened = await browserStore();
  if (!opened.ok) return opened.error;
  const now = browserOrigin.now();
  const before = await opened.value.get(`setting:${key}`);
  const undo =
    before?.kind === "setting" ? before : { ...foodSetting(key, value, now), removedAt: now };
  return writeWithUndo([foodSetting(key, value, now)], [undo], text);
}
