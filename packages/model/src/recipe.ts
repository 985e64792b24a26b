import type { FoodMeasure } from "./food.ts";
import type { Text } from "./text.ts";

export const mealMoments = ["breakfast", "lunch", "dinner", "snack"] as const;
export type MealMoment = (typeof mealMoments)[number];

export type Ingredient = {
  readonly food: string;
  /** For the whole recipe; the part that is eaten. */
  readonly grams: number;
  /** How a cook counts it; grams when absent. */
  readonly as?: { readonly count: number; readonly measure: FoodMeasure };
};

export type RecipeStep = {
  readonly says: Text;
  /** A step that waits has a timer. */
  readonly minutes?: number;
};

export type Recipe = {
  readonly id: string;
  readonly name: Text;
  readonly moment: MealMoment;
  readonly servings: number;
  readonly minutes: number;
  /** Months in which it is in season, 1 to 12; empty is all year. */
  readonly months: readonly number[];
  /** Keeps until tomorrow: cook once, eat twice. */
  readonly keeps: boolean;
  readonly ingredients: readonly Ingredient[];
  readonly steps: readonly RecipeStep[];
};
