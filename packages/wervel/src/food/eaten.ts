import type { Entry } from "@wervel/model";
import type { Portion } from "@wervel/plan";
import { foodNamed, gramsIn } from "./known-foods.ts";

/** One meal as it was logged: what is known of it, and how much is not. */
export type EatenMeal = {
  readonly day: string;
  readonly portions: readonly Portion[];
  /** Foods by words that no list knows. */
  readonly unknown: readonly string[];
};

/** The meals of a diary with their foods looked up; without an amount, a usual portion is taken. */
export function eatenMeals(entries: readonly Entry[]): readonly EatenMeal[] {
  return entries.flatMap(({ item, day, value, removedAt }) => {
    if (item !== "meal" || removedAt !== undefined || value.is !== "meal") return [];
    const named = value.foods.length > 0 ? value.foods : [{ food: value.name }];
    const looked = named.map((eaten) => ({ eaten, food: foodNamed(eaten.food) }));
    return [
      {
        day,
        portions: looked.flatMap(({ eaten, food }) =>
          food ? [{ food, grams: gramsIn(eaten.portion) ?? food.portion.grams }] : [],
        ),
        unknown: looked.filter(({ food }) => food === undefined).map(({ eaten }) => eaten.food),
      },
    ];
  });
}
