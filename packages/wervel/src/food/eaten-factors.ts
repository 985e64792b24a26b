import { eatenFactorNames, fodmapRules } from "@wervel/content";
import { type Entry, type FodmapGroup, type FoodTag, fodmapGroups } from "@wervel/model";
import { fodmapLoad, stateOf } from "@wervel/plan";
import type { DaySeries } from "../diary/day-series.ts";
import { type EatenMeal, eatenMeals } from "./eaten.ts";

type EatenFactor = keyof typeof eatenFactorNames;
export const eatenFactorIds: readonly string[] = Object.keys(eatenFactorNames).map(
  (id) => `eaten:${id}`,
);

/**
 * Yes/no rows of what a day's meals held: a carbohydrate in more than a low amount at one
 * sitting, or a kind of food. Only for what someone asks about, because each row costs
 * certainty. A day on which it was not seen but something unknown was eaten has no answer.
 */
export function eatenFactorSeries(
  entries: readonly Entry[],
  ids: readonly string[],
): readonly DaySeries[] {
  const meals = eatenMeals(entries);
  return ids.flatMap((id) => {
    const factor = factorOf(id);
    if (factor === undefined) return [];
    const byDay = new Map<string, number>();
    const open = new Set(meals.filter(({ unknown }) => unknown.length > 0).map(({ day }) => day));
    for (const meal of meals)
      byDay.set(meal.day, Math.max(byDay.get(meal.day) ?? 0, Number(holds(meal, factor))));
    for (const day of open) if (byDay.get(day) === 0) byDay.delete(day);
    return [{ id, kind: "binary", flags: {}, use: "factor", byDay } as const];
  });
}

const factorOf = (id: string): EatenFactor | undefined => {
  const name = id.replace(/^eaten:/u, "");
  return id.startsWith("eaten:") && isFactor(name) ? name : undefined;
};

const isFactor = (name: string): name is EatenFactor => Object.hasOwn(eatenFactorNames, name);
const isGroup = (name: string): name is FodmapGroup => fodmapGroups.some((one) => one === name);

function holds({ portions }: EatenMeal, factor: EatenFactor): boolean {
  if (!isGroup(factor)) return portions.some(({ food }) => hasTag(food.tags, factor));
  const load = fodmapLoad(portions, fodmapRules)[factor];
  return stateOf(factor, load, fodmapRules) !== "low";
}

const hasTag = (tags: readonly FoodTag[], factor: string): boolean =>
  tags.some((tag) => tag === factor);
