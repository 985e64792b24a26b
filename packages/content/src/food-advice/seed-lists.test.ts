import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { foodSources } from "../foods/food-sources.ts";
import { foods } from "../foods/index.ts";
import { gutLifestyle } from "./lifestyle.ts";
import { type FoodStrategy, foodStrategies } from "./strategies.ts";

const all: readonly FoodStrategy[] = [...foodStrategies, ...gutLifestyle];
const strategy = (id: string) => all.find((one) => one.id === id) ?? expect.fail(id);

/** Each word of the five texts' lists, where the app answers it, and with which food. */
const lists: readonly (readonly [
  seed: string,
  word: string,
  answer: string,
  ...named: readonly string[],
])[] = [
  ["003", "fruit", "fibre", "kiwi"],
  ["003", "groenten", "fibre", "carrot"],
  ["003", "volle granen", "fibre", "whole-bread"],
  ["003", "peulvruchten", "fibre", "lentils-canned"],
  ["003", "yoghurt", "fermented", "yoghurt"],
  ["003", "kefir", "fermented", "kefir"],
  ["003", "zuurkool", "fermented", "sauerkraut"],
  ["003", "kimchi", "fermented", "kimchi"],
  ["003", "knoflook", "prebiotic", "garlic"],
  ["003", "uien", "prebiotic", "onion"],
  ["003", "banan", "prebiotic", "banana"],
  ["003", "vette vis", "anti-inflammatory", "salmon", "mackerel"],
  ["003", "noten", "anti-inflammatory", "walnut"],
  ["003", "zaden", "anti-inflammatory", "linseed"],
  ["003", "bladgroenten", "anti-inflammatory", "spinach", "kale"],
  ["003", "bessen", "anti-inflammatory", "blueberry"],
  ["003", "omega-3", "anti-inflammatory", "salmon"],
  ["003", "Voldoende water drinken", "hydration", "water"],
  ["003", "alcoholgebruik", "alcohol", "beer"],
  ["003", "roken", "smoking"],
  ["003", "lichaamsbeweging", "movement"],
  ["003", "stress", "stress"],
  ["003", "slaap", "sleep"],
  ["003", "Probiotische supplementen", "probiotic-supplement"],
  ["003", "prebiotische supplementen", "probiotic-supplement"],
  ["003", "antibiotica", "antibiotics"],
  ["002", "magnesium", "other-supplements"],
  ["002", "vitamine", "other-supplements"],
  ["002", "Omega 3", "other-supplements"],
  ["000", "alcohol", "alcohol", "red-wine"],
  ["000", "zeer vet of sterk gekruid", "fat-and-spice", "fries", "sambal"],
  ["000", "slaaptekort", "sleep"],
  ["000", "stress", "stress"],
  ["000", "vezelmodulatie", "fibre", "psyllium"],
];

const voices: Readonly<Record<string, string>> = {
  "000": "innerbuddies-back-pain-ibs",
  "002": "physiotherapy-page-low-back-pain",
  "003": "gut-back-axis-article",
};

describe("what the texts list about food and living", () => {
  it.each(lists)("%s: %s is answered, graded and sourced", (_, __, id, ...named) => {
    const { grade, sources, review, foods: inIt } = strategy(id);
    expect(grade).toBeTruthy();
    expect(review).toBe("unreviewed");
    for (const { source } of sources) expect(foodSources).toHaveProperty(source);
    for (const food of named) expect(inIt).toContain(food);
    for (const food of inIt) expect(foods.some((known) => known.id === food)).toBe(true);
  });

  it("is answered with the text's own voice among the sources", () => {
    const silent = lists.filter(
      ([seed, , id]) => !strategy(id).sources.some(({ source }) => source === voices[seed]),
    );
    expect(silent).toEqual([["000", "vezelmodulatie", "fibre", "psyllium"]]); // names it as standard care only
  });

  it("names living with a gut: moving, stress, sleep, smoking", () => {
    expect(gutLifestyle.map(({ id }) => id)).toEqual(["movement", "stress", "sleep", "smoking"]);
  });
});

const seeds = new URL("../../../../../shared/seeds/", import.meta.url);

describe.skipIf(!existsSync(seeds))(
  "the texts themselves (skipped where they are not at hand)",
  () => {
    it("hold each word that the lists name", () => {
      const texts = new Map(
        readdirSync(seeds).map((name) => [
          name.slice(0, 3),
          readFileSync(new URL(name, seeds), "utf8").replace(/\s+/gu, " ").toLowerCase(),
        ]),
      );
      const lost = lists.filter(([seed, word]) => !texts.get(seed)?.includes(word.toLowerCase()));
      expect(lost).toEqual([]);
    });
  },
);
