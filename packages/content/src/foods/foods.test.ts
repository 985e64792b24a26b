import { existsSync, readFileSync } from "node:fs";
import { fodmapGroups } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { foodEquals } from "../food-advice/conflict-rules.ts";
import { fodmapRules } from "./fodmap-bases.ts";
import { foodSources } from "./food-sources.ts";
import { foods } from "./index.ts";

const byId = new Map(foods.map((food) => [food.id, food]));

it("names at least 400 foods and drinks, each once and in both languages", () => {
  expect(foods.length).toBeGreaterThanOrEqual(400);
  expect(byId.size).toBe(foods.length);
  expect(new Set(foods.map(({ name }) => name.nl)).size).toBe(foods.length);
});

it("knows Flemish words", () => {
  const also = (id: string) => byId.get(id)?.also ?? [];
  expect(also("onion")).toContain("ajuin");
  expect(also("orange")).toContain("appelsien");
  expect(also("quark")).toContain("plattekaas");
  expect(also("jam")).toContain("confituur");
});

describe.each(foods)("$id", ({ portion, fodmap, figures, sugars }) => {
  it("has a portion one can lift, and figures that can be true", () => {
    expect(portion.grams).toBeGreaterThan(0);
    expect(portion.grams).toBeLessThanOrEqual(400);
    if (figures === undefined) return;
    const { carbohydrateG, fibreG, fatG, proteinG } = figures;
    for (const grams of [carbohydrateG, fibreG, fatG, proteinG]) {
      expect(grams).toBeGreaterThanOrEqual(0);
      expect(grams).toBeLessThanOrEqual(100);
    }
    expect(figures.kcal).toBeLessThanOrEqual(910);
    expect((sugars?.lactoseG ?? 0) + (sugars?.fructoseG ?? 0)).toBeLessThanOrEqual(100);
  });

  it("grades with a reason, a source that is listed and a confidence", () => {
    for (const group of fodmapGroups) {
      const basis = fodmap[group]?.basis;
      if (basis === undefined) continue;
      expect(Object.keys(foodSources)).toContain(basis.source.source);
      expect(["low", "moderate", "high"]).toContain(basis.confidence);
    }
  });
});

it("has a limit for each group and classes that grow", () => {
  const { assumedG, lowUpToG } = fodmapRules;
  expect(Object.keys(lowUpToG)).toEqual([...fodmapGroups]);
  const classes = [assumedG.little, assumedG.some, assumedG.much, assumedG["very-much"]];
  expect([...classes].sort((a, b) => a - b)).toEqual(classes);
});

it("offers equals that exist", () => {
  for (const { instead, offer } of foodEquals)
    for (const id of [instead, ...offer]) expect([...byId.keys()]).toContain(id);
});

/** Lactose of milk and fibre of oats as a label says them; holds without the table at hand. */
it("agrees with what is on any carton", () => {
  expect(byId.get("semi-skimmed-milk")?.sugars?.lactoseG).toBeCloseTo(4.8, 0);
  expect(byId.get("oat-flakes")?.figures?.fibreG).toBeCloseTo(10.5, 0);
  expect(byId.get("olive-oil")?.figures?.fatG).toBeGreaterThan(90);
});

const table = new URL("../../../../../shared/data/food/bls_4_0.tsv", import.meta.url);

it.skipIf(!existsSync(table))("carries the figures of the table over unchanged", () => {
  const rows = new Map(
    readFileSync(table, "utf8")
      .split("\n")
      .map((line) => line.split("\t"))
      .map(([code = "", , , ...figures]) => [code, figures.map(Number)] as const),
  );
  const looked = foods.flatMap(({ figures }) => (figures ? [figures] : []));
  expect(looked.length).toBeGreaterThan(400);
  for (const { source, kcal, carbohydrateG, fibreG, fatG, proteinG } of looked) {
    const there = rows.get(source.code) ?? [];
    [kcal, carbohydrateG, fibreG, fatG, proteinG].forEach((ours, column) => {
      expect(ours, source.code).toBeCloseTo(there[column] ?? Number.NaN, 2);
    });
  }
});
