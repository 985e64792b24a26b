import type { Recipe } from "@wervel/model";
import { breakfasts } from "./breakfasts.ts";
import { dinners } from "./dinners.ts";
import { lunches } from "./lunches.ts";
import { snacks } from "./snacks.ts";

/** Recipes of our own: what is in them and how they are made. Not read by a dietitian yet. */
export const recipes: readonly Recipe[] = [...breakfasts, ...lunches, ...dinners, ...snacks];
export const recipesReview = "unreviewed";
