import { describe, expect, it } from "vitest";
import { foodSources } from "../foods/food-sources.ts";
import { foods } from "../foods/index.ts";
import { foodGrades, foodStrategies } from "./strategies.ts";

const known = new Set(foods.map(({ id }) => id));

describe("what the sources say about food", () => {
  it.each([
    ["fibre", ["whole-bread", "lentils-canned", "carrot", "kiwi"]],
    ["fermented", ["yoghurt", "kefir", "sauerkraut", "kimchi"]],
    ["prebiotic", ["garlic", "onion", "banana"]],
    ["anti-inflammatory", ["salmon", "walnut", "linseed", "spinach", "blueberry"]],
    ["hydration", ["water"]],
    ["alcohol", ["red-wine"]],
    ["probiotic-supplement", []],
    ["other-supplements", []],
    ["antibiotics", []],
    ["fat-and-spice", []],
  ])("%s is there, with a grade, a source and its foods", (id, named) => {
    const strategy = foodStrategies.find((one) => one.id === id);
    expect(strategy).toBeDefined();
    if (strategy === undefined) return;
    expect(foodGrades).toContain(strategy.grade);
    expect(strategy.review).toBe("unreviewed");
    expect(strategy.forBack).toBe("unknown");
    for (const food of named) expect(strategy.foods).toContain(food);
    for (const { source } of strategy.sources) expect(Object.keys(foodSources)).toContain(source);
  });

  it("names only foods that are in the list", () => {
    for (const { foods: named } of foodStrategies)
      for (const id of named) expect(known).toContain(id);
  });

  it("calls nothing sure that guidelines dispute", () => {
    const supplement = foodStrategies.find(({ id }) => id === "probiotic-supplement");
    expect(supplement?.grade).toBe("disputed");
    expect(supplement?.sources.map(({ source }) => source)).toEqual(
      expect.arrayContaining(["bsg-2021", "acg-2021"]),
    );
  });
});
