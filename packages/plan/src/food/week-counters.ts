import type { FoodTag } from "@wervel/model";
import type { Portion } from "./fodmap-load.ts";
import { nutrientsOf } from "./nutrients.ts";

export type CountedMeal = {
  readonly day: string;
  readonly portions: readonly Portion[];
  readonly unknown: readonly string[];
};

export type WeekCounters = {
  readonly daysLogged: number;
  /** Grams a day on logged days, at least: unknown foods add nothing. */
  readonly fibreG: number | undefined;
  readonly plants: number;
  /** Sittings with such a food. */
  readonly fermented: number;
  readonly prebiotic: number;
  readonly oilyFish: number;
  /** Days of those logged with each kind of the anti-inflammatory pattern. */
  readonly pattern: { readonly got: number; readonly of: number } | undefined;
  readonly unknown: number;
};

const patternTags: readonly (readonly FoodTag[])[] = [
  ["oily-fish"],
  ["nut", "seed"],
  ["leafy-green"],
  ["berry"],
  ["whole-grain"],
];

/**
 * What a week of logged meals held. Undefined without a logged day; a week with few meals
 * logged says little, and how many days it had stands beside it.
 *
 * `pattern` counts, over the five kinds, in how many the week had any: 0 to 5. It is a tally of
 * kinds of food and no measure of inflammation.
 */
export function weekCounters(
  meals: readonly CountedMeal[],
  plantOf: (food: string) => string | undefined,
): WeekCounters {
  const days = new Set(meals.map(({ day }) => day)).size;
  const eaten = meals.flatMap(({ portions }) => portions);
  const plants = eaten.flatMap(({ food }) => plantOf(food.id) ?? []);
  const sittings = (...tags: readonly FoodTag[]) =>
    meals.filter(({ portions }) => portions.some(({ food }) => has(food.tags, tags))).length;
  return {
    daysLogged: days,
    fibreG: days === 0 ? undefined : nutrientsOf(eaten).fibreG / days,
    plants: new Set(plants).size,
    fermented: sittings("fermented"),
    prebiotic: sittings("prebiotic"),
    oilyFish: sittings("oily-fish"),
    pattern:
      days === 0
        ? undefined
        : {
            got: patternTags.filter((tags) => sittings(...tags) > 0).length,
            of: patternTags.length,
          },
    unknown: meals.reduce((sum, { unknown }) => sum + unknown.length, 0),
  };
}

const has = (tags: readonly FoodTag[], wanted: readonly FoodTag[]): boolean =>
  tags.some((tag) => wanted.includes(tag));
