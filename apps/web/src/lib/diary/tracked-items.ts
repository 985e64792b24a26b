import {
  type CatalogueItem,
  catalogueItems,
  diaryItems,
  type ItemRef,
  isCatalogueItem,
  type OwnItemRecord,
  type SettingRecord,
} from "@wervel/model";
import { ownItemsInUse } from "@wervel/wervel";
import { trackedSettingId, usualItems } from "./usual-questions.ts";

/** The items that Today asks, in the order of the catalogue; own items come last. */
export function trackedItems(
  setting: SettingRecord | undefined,
  ownItems: readonly OwnItemRecord[],
): readonly ItemRef[] {
  const own = ownItemsInUse(ownItems).map(({ id }): ItemRef => `own:${id}`);
  return [...trackedCatalogueItems(setting), ...own];
}

export function trackedCatalogueItems(
  setting: SettingRecord | undefined,
): readonly CatalogueItem[] {
  const chosen = setting?.value;
  if (!Array.isArray(chosen)) return usualItems;
  const wanted = chosen.filter((item) => typeof item === "string").filter(isCatalogueItem);
  return catalogueItems.filter((item) => item === "pain" || wanted.includes(item));
}

export const trackedSetting = (
  items: readonly CatalogueItem[],
  changedAt: string,
): SettingRecord => ({
  id: trackedSettingId,
  kind: "setting",
  key: "today-items",
  value: items,
  changedAt,
});

/** Items that a person can switch on or off on Today: one answer a day. */
export const choosableItems: readonly CatalogueItem[] = catalogueItems.filter(
  (item) => diaryItems[item].per === "day" && item !== "pain",
);
