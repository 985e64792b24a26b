import type { Citation, Review } from "./citation.ts";
import type { Text } from "./text.ts";

/** Carbohydrates that the gut takes up slowly or not at all, and that can give wind. */
export const fodmapGroups = [
  "fructans",
  "gos",
  "lactose",
  "fructose",
  "sorbitol",
  "mannitol",
] as const;
export type FodmapGroup = (typeof fodmapGroups)[number];

export type FodmapLevel = "little" | "some" | "much" | "very-much";

/** Why a food was graded so, and how sure that is. */
export type FodmapBasis = {
  readonly says: Text;
  readonly confidence: "low" | "moderate" | "high";
  readonly source: Citation;
  readonly review: Review;
};

/** How much of a group is in a food, as a class; not a measurement. */
export type FodmapGrade = { readonly level: FodmapLevel; readonly basis: FodmapBasis };

export const foodGroups = [
  "grain",
  "bread",
  "potato",
  "vegetable",
  "herb",
  "fruit",
  "pulse",
  "nut",
  "dairy",
  "egg",
  "plant-drink",
  "meat",
  "fish",
  "fat",
  "sauce",
  "sweet",
  "drink",
  "dish",
] as const;
export type FoodGroup = (typeof foodGroups)[number];

export const foodTags = [
  "prebiotic",
  "fermented",
  "oily-fish",
  "leafy-green",
  "nut",
  "seed",
  "berry",
  "whole-grain",
  "pulse",
  "alcohol",
  "caffeine",
  "fatty",
  "spicy",
  "sweet",
  "fizzy",
  "histamine",
  "meat",
  "pork",
  "honey",
] as const;
export type FoodTag = (typeof foodTags)[number];

/** The allergens that a label in the European Union must name, as far as these foods hold them. */
export const allergens = [
  "gluten",
  "milk",
  "egg",
  "fish",
  "crustacean",
  "mollusc",
  "soya",
  "peanut",
  "tree-nut",
  "sesame",
  "celery",
  "mustard",
  "sulphite",
] as const;
export type Allergen = (typeof allergens)[number];

export const foodMeasures = [
  "portion",
  "piece",
  "slice",
  "tablespoon",
  "teaspoon",
  "bowl",
  "glass",
  "cup",
  "can",
  "handful",
  "clove",
  "scoop",
] as const;
export type FoodMeasure = (typeof foodMeasures)[number];

/** Grams per 100 g; a figure that no table holds is absent, never zero. */
export type FoodFigures = {
  readonly kcal: number;
  readonly carbohydrateG: number;
  readonly fibreG: number;
  readonly fatG: number;
  readonly proteinG: number;
  readonly source: { readonly table: string; readonly code: string; readonly isNear: boolean };
};

/** Sugars and fatty acids, from another table than the rest. */
export type SugarFigures = {
  readonly code: string;
  readonly lactoseG?: number;
  readonly fructoseG?: number;
  readonly glucoseG?: number;
  readonly gosG?: number;
  readonly omega3G?: number;
};

export type Food = {
  readonly id: string;
  readonly group: FoodGroup;
  readonly name: Text;
  /** Other Dutch and Flemish words for it. */
  readonly also: readonly string[];
  /** A usual household measure and what it weighs. */
  readonly portion: { readonly grams: number; readonly measure: FoodMeasure };
  readonly tags: readonly FoodTag[];
  readonly allergens: readonly Allergen[];
  readonly fodmap: Readonly<Partial<Record<FodmapGroup, FodmapGrade>>>;
  readonly figures?: FoodFigures;
  readonly sugars?: SugarFigures;
};

export type FodmapRules = {
  /** What a class stands for, in g per 100 g, when a portion is reckoned. */
  readonly assumedG: Readonly<Record<FodmapLevel, number>>;
  /** Up to here, in g at one sitting, most people with a sensitive gut notice little. */
  readonly lowUpToG: Readonly<Record<FodmapGroup, number>>;
  /** From `lowUpToG` to this many times as much is in between. */
  readonly middleUpTo: number;
};
