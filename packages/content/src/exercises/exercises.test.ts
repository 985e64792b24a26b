import { exerciseIds } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { productCards } from "../products/products.ts";
import { exerciseSources } from "./exercise-sources.ts";
import { exercises } from "./index.ts";

it("holds every exercise once, in order", () => {
  expect(exercises.map(({ id }) => id)).toEqual([...exerciseIds]);
});

describe.each(exercises)("$id $name.en", (exercise) => {
  it("names only sources that can be looked up", () => {
    for (const { source } of exercise.sources)
      expect(Object.keys(exerciseSources)).toContain(source);
  });

  it("starts no higher than where building up ends, in every part of the dose", () => {
    const { dose, most } = exercise;
    expect(dose.sets).toBeLessThanOrEqual(most.sets);
    expect(dose.reps ?? 0).toBeLessThanOrEqual(most.reps ?? 0);
    expect(dose.holdSeconds ?? 0).toBeLessThanOrEqual(most.holdSeconds ?? 0);
    expect(dose.reps ?? dose.holdSeconds).toBeGreaterThan(0);
  });

  it("does not suit what it must avoid", () => {
    const avoided = new Set<string>(exercise.avoid);
    expect(exercise.suits.filter((one) => avoided.has(one))).toEqual([]);
  });
});

it("lets nobody lie on the belly in pregnancy", () => {
  for (const { position, avoid } of exercises)
    if (position === "prone") expect(avoid).toContain("pregnant");
});

it("keeps bending and turning under load from brittle bones", () => {
  const avoiding = (id: string) => exercises.find((one) => one.id === id)?.avoid ?? [];
  for (const id of ["X06", "X24", "X28"]) expect(avoiding(id)).toContain("osteoporosis");
  for (const id of ["X05", "X12", "X13"]) expect(avoiding(id)).toContain("osteoporotic-fracture");
});

it("carries over every contraindication of the clinical table", () => {
  const table: Readonly<Record<string, readonly string[]>> = {
    X04: ["recent-fracture"],
    X05: ["flexion-sensitive", "osteoporotic-fracture"],
    X06: ["osteoporosis", "flexion-sensitive"],
    X08: ["knee-replacement", "late-pregnancy"],
    X09: ["stenosis", "extension-sensitive"],
    X10: ["stenosis", "spondylolysis", "extension-sensitive"],
    X11: ["stenosis", "dizziness"],
    X12: ["osteoporotic-fracture"],
    X13: ["recent-fracture"],
    X14: ["severe-leg-pain", "new-weakness"],
    X16: ["hip-replacement"],
    X18: ["pelvic-girdle-pain"],
    X21: ["shoulder-problem"],
    X22: ["shoulder-problem"],
    X23: ["high-blood-pressure", "pregnant"],
    X24: ["osteoporosis", "abdominal-separation", "late-pregnancy"],
    X26: ["knee-pain"],
    X28: ["osteoporosis", "acute"],
    X29: ["balance-problem"],
    X30: ["new-weakness"],
    X31: ["flexion-sensitive"],
    X32: ["shoulder-problem"],
    X33: ["acute", "stenosis"],
  };
  for (const [id, needed] of Object.entries(table)) {
    const avoid = exercises.find((one) => one.id === id)?.avoid ?? [];
    expect(avoid, id).toEqual(expect.arrayContaining([...needed]));
  }
});

it("asks for no more gear than the product card says", () => {
  const gear = ["band", "weights", "bike"];
  const asking = exercises.filter(({ equipment }) => equipment.some((one) => gear.includes(one)));
  const card = productCards.find(({ id }) => id === "exercise-gear");
  expect(asking).toHaveLength(4);
  expect(card?.known.en).toContain("Four exercises");
});

it("marks what makes a trunk supple or strong, and nothing that only loads it", () => {
  const disc = exercises.filter((one) => one.disc);
  expect(disc.length).toBeGreaterThan(8);
  expect(disc.filter(({ level }) => level === 3)).toEqual([]);
});
