import { describe, expect, it } from "vitest";
import { searchFoods } from "./food-search.ts";
import { foodNamed, gramsIn, portionText } from "./known-foods.ts";

const first = (text: string) => searchFoods(text).foods[0]?.id;
const all = (text: string) => searchFoods(text, 30).foods.map(({ id }) => id);

describe("searching a food", () => {
  it.each([
    ["ui", "onion"],
    ["ajuin", "onion"],
    ["appelsien", "orange"],
    ["plattekaas", "quark"],
    ["confituur", "jam"],
    ["havermout", "oat-flakes"],
    ["oat fl", "oat-flakes"],
    ["volkoren brood", "whole-bread"],
    ["witloof", "chicory-witloof"],
    ["kersto", "cherry-tomato"],
    ["creme fraiche", "sour-cream"],
    ["taugé", "bean-sprouts"],
    ["brussels sprouts", "brussels-sprouts"],
  ])("%s finds %s first", (text, id) => {
    expect(first(text)).toBe(id);
  });

  it.each([
    ["spruitjs", "brussels-sprouts"],
    ["bananna", "banana"],
    ["yogurt", "yoghurt"],
    ["brocolli", "broccoli"],
    ["aardapel", "potato"],
    ["linsen", "lentils-dry"],
    ["makreal", "mackerel"],
  ])("misspelt %s still finds %s", (text, id) => {
    expect(all(text)).toContain(id);
  });

  it("says which word it looked for instead", () => {
    expect(searchFoods("spruitjs").meant).toBe("spruitjes");
    expect(searchFoods("spruitjes").meant).toBeUndefined();
  });

  it("looks inside compounds", () => {
    expect(all("brood")).toEqual(expect.arrayContaining(["white-bread", "rye-bread"]));
  });

  it("finds nothing for nothing, and nothing for what is no food", () => {
    expect(all(" ")).toEqual([]);
    expect(all("schroevendraaier")).toEqual([]);
  });
});

describe("a food by its exact words", () => {
  it("is known in Dutch, Flemish and English, whatever the case", () => {
    expect(foodNamed("Ajuin")?.id).toBe("onion");
    expect(foodNamed("onion")?.id).toBe("onion");
    expect(foodNamed("ui")?.id).toBe("onion");
    expect(foodNamed("uitje met spek")).toBeUndefined();
  });

  it("reads back the grams it wrote", () => {
    expect(gramsIn(portionText(70))).toBe(70);
    expect(gramsIn("2 sneetjes")).toBeUndefined();
    expect(gramsIn(undefined)).toBeUndefined();
  });
});
