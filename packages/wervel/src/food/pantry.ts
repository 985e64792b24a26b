import { bloatingFromNrs, fodmapRules, foodEquals, foodGateRules, recipes } from "@wervel/content";
import type { Food, Recipe } from "@wervel/model";
import {
  type ConflictRules,
  type Eater,
  eaterOf,
  equalsFor,
  type Fitting,
  type FoodAdvice,
  type FoodFacts,
  type FoodGate,
  type FoodPerson,
  fitRecipe,
  foodGate,
  type Pantry,
} from "@wervel/plan";
import { foodById } from "./known-foods.ts";

export const foodRules: ConflictRules = { fodmap: fodmapRules, bloatingFromNrs };
export const pantry: Pantry = { foods: foodById, equals: foodEquals, rules: foodRules };

export const eaterFor = (person: FoodPerson): Eater => eaterOf(person, foodRules);

/** The gate before food advice, with the figures of content. */
export const foodGateFor = (facts: FoodFacts, advice: FoodAdvice): FoodGate =>
  foodGate(facts, advice, foodGateRules);

/** One recipe for one person, swapped where that makes it fit. */
export const fitRecipeFor = (recipe: Recipe, eater: Eater): Fitting =>
  fitRecipe(recipe, eater, pantry);

/** All recipes for one person, swapped where that makes them fit. */
export const fittedRecipes = (eater: Eater): readonly Fitting[] =>
  recipes.map((recipe) => fitRecipe(recipe, eater, pantry));

/** What to have instead of a food that clashes. */
export const equalFoods = (food: Food, eater: Eater): readonly Food[] =>
  equalsFor(food, eater, pantry);
