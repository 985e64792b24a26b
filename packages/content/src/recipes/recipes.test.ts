import { mealMoments } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { plantKinds } from "../food-advice/menu-rules.ts";
import { foods } from "../foods/index.ts";
import { recipes } from "./index.ts";

const known = new Set(foods.map(({ id }) => id));

it("are at least 60 of our own, each with its own name and address", () => {
  expect(recipes.length).toBeGreaterThanOrEqual(60);
  expect(new Set(recipes.map(({ id }) => id)).size).toBe(recipes.length);
  expect(new Set(recipes.map(({ name }) => name.nl)).size).toBe(recipes.length);
});

it("feed every moment of the day", () => {
  for (const moment of mealMoments)
    expect(recipes.filter((recipe) => recipe.moment === moment).length).toBeGreaterThanOrEqual(10);
});

describe.each(recipes)("$id", ({ ingredients, steps, servings, minutes, months }) => {
  it("uses known foods in amounts that fit a kitchen, and can be cooked in its time", () => {
    for (const { food, grams } of ingredients) {
      expect(known).toContain(food);
      expect(grams).toBeGreaterThan(0);
      expect(grams / servings).toBeLessThanOrEqual(400);
    }
    expect(new Set(ingredients.map(({ food }) => food)).size).toBe(ingredients.length);
    expect(steps.length).toBeGreaterThanOrEqual(1);
    for (const step of steps) expect("minutes" in step ? step.minutes : 1).toBeGreaterThan(0);
    expect(Math.max(0, ...steps.map((step) => step.minutes ?? 0))).toBeLessThanOrEqual(minutes);
    for (const month of months) expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]).toContain(month);
  });
});

it("counts plants by foods that exist", () => {
  for (const id of Object.keys(plantKinds)) expect(known).toContain(id);
});
