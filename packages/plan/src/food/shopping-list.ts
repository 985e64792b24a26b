import { type Food, type FoodGroup, foodGroups } from "@wervel/model";
import type { Portion } from "./fodmap-load.ts";

export type ShoppingLine = { readonly food: Food; readonly grams: number };
export type ShoppingShelf = { readonly group: FoodGroup; readonly lines: readonly ShoppingLine[] };

/**
 * What to buy for a number of sittings, by shelf, each food once.
 *
 * @param sittings the portions of each sitting for one person
 * @param people who eat along, 1 or more
 */
export function shoppingList(
  sittings: readonly (readonly Portion[])[],
  people: number,
): readonly ShoppingShelf[] {
  const byFood = new Map<string, ShoppingLine>();
  for (const { food, grams } of sittings.flat()) {
    const before = byFood.get(food.id)?.grams ?? 0;
    byFood.set(food.id, { food, grams: before + grams * people });
  }
  return foodGroups.flatMap((group) => {
    const lines = [...byFood.values()]
      .filter(({ food }) => food.group === group)
      .sort((a, b) => a.food.name.nl.localeCompare(b.food.name.nl, "nl"));
    return lines.length === 0 ? [] : [{ group, lines }];
  });
}
