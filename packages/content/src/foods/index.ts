import {
  type FodmapGrade,
  type Food,
  type FoodFigures,
  type FoodGroup,
  fodmapGroups,
  foodGroups,
} from "@wervel/model";
import { blsFigures } from "./bls-figures.ts";
import { breads } from "./breads.ts";
import { dairy } from "./dairy.ts";
import { dishes } from "./dishes.ts";
import { drinks } from "./drinks.ts";
import { eggs } from "./eggs.ts";
import { fats } from "./fats.ts";
import { fishes } from "./fishes.ts";
import { fodmapBases } from "./fodmap-bases.ts";
import type { FoodRow } from "./food-row.ts";
import { fruits } from "./fruits.ts";
import { grains } from "./grains.ts";
import { herbs } from "./herbs.ts";
import { meats } from "./meats.ts";
import { nuts } from "./nuts.ts";
import { plantDrinks } from "./plant-drinks.ts";
import { potatoes } from "./potatoes.ts";
import { pulses } from "./pulses.ts";
import { sauces } from "./sauces.ts";
import { sweets } from "./sweets.ts";
import { usdaFigures } from "./usda-figures.ts";
import { vegetables } from "./vegetables.ts";

const byGroup: Readonly<Record<FoodGroup, readonly FoodRow[]>> = {
  grain: grains,
  bread: breads,
  potato: potatoes,
  vegetable: vegetables,
  herb: herbs,
  fruit: fruits,
  pulse: pulses,
  nut: nuts,
  dairy,
  egg: eggs,
  "plant-drink": plantDrinks,
  meat: meats,
  fish: fishes,
  fat: fats,
  sauce: sauces,
  sweet: sweets,
  drink: drinks,
  dish: dishes,
};

/** Foods and drinks eaten in the Netherlands and Flanders. */
export const foods: readonly Food[] = foodGroups.flatMap((group) =>
  byGroup[group].map((row) => food(row, group)),
);

function food(row: FoodRow, group: FoodGroup): Food {
  const figures = figuresOf(row.id);
  const sugars = usdaFigures[row.id];
  return {
    id: row.id,
    group,
    name: row.name,
    also: row.also ?? [],
    portion: row.portion,
    tags: row.tags ?? [],
    allergens: row.allergens ?? [],
    fodmap: gradesOf(row),
    ...(figures && { figures }),
    ...(sugars && { sugars }),
  };
}

function gradesOf({ fodmap = {} }: FoodRow): Food["fodmap"] {
  const graded = fodmapGroups.flatMap((group): (readonly [string, FodmapGrade])[] => {
    const grade = fodmap[group];
    return grade ? [[group, { level: grade[0], basis: fodmapBases[grade[1]] }]] : [];
  });
  return Object.fromEntries(graded);
}

function figuresOf(id: string): FoodFigures | undefined {
  const row = blsFigures[id];
  if (row === undefined) return undefined;
  const [code, kcal, carbohydrateG, fibreG, fatG, proteinG, near] = row;
  const source = { table: "bls-4", code, isNear: near === "near" };
  return { kcal, carbohydrateG, fibreG, fatG, proteinG, source };
}
