import type { Json } from "@wervel/model";
import { type Portion, shoppingList } from "@wervel/wervel";
import { type FoodSettings, foodKeys, type ShoppingItem, shoppingIn } from "./food-settings.ts";
import { keepFood } from "./keep-food.ts";
import { recipeWords } from "./pages.words.ts";

export const asJson = (items: readonly ShoppingItem[]): Json => items.map((item) => ({ ...item }));

/** Puts the ingredients of a dish on the list; what is there already grows. */
export function addToShopping(
  portions: readonly Portion[],
  people: number,
  settings: FoodSettings,
): Promise<unknown> {
  const wanted = shoppingList([portions], people).flatMap(({ lines }) => lines);
  return keepFood(
    foodKeys.shopping,
    asJson(
      withFoods(
        shoppingIn(settings),
        wanted.map(({ food, grams }) => ({ food: food.id, grams })),
      ),
    ),
    recipeWords.onList,
  );
}

/** A list with foods added: the grams of what is still to be bought add up. */
export function withFoods(
  items: readonly ShoppingItem[],
  wanted: readonly { readonly food: string; readonly grams: number }[],
): readonly ShoppingItem[] {
  const open = items.filter(({ food, done }) => food === undefined || !done);
  const known = new Set(open.map(({ food }) => food));
  const grown = open.map((item) => {
    const more = wanted.find(({ food }) => food === item.food)?.grams;
    return more === undefined ? item : { ...item, grams: (item.grams ?? 0) + more };
  });
  const fresh = wanted
    .filter(({ food }) => !known.has(food))
    .map(({ food, grams }) => ({ food, grams, done: false }));
  return [...grown, ...fresh];
}
