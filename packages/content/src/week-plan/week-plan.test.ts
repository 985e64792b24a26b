import { pillars } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { exerciseSources } from "../exercises/exercise-sources.ts";
import { experimentTemplates } from "../experiment-templates.ts";
import { careSteps } from "./care-steps.ts";
import { weekModules } from "./modules.ts";
import { sevenTips } from "./tips.ts";
import { weekSources } from "./week-sources.ts";

const known = new Set<string>([...Object.keys(exerciseSources), ...Object.keys(weekSources)]);
const templates = new Set<string>(experimentTemplates.map(({ id }) => id));
const all = [...weekModules, ...careSteps, ...sevenTips];

it.each(all)("$id names sources that can be looked up", ({ sources }) => {
  for (const { source } of sources) expect(known).toContain(source);
});

it("starts only trials that exist", () => {
  for (const one of [...weekModules, ...sevenTips])
    if ("template" in one) expect(templates).toContain(one.template);
});

describe("the four pillars", () => {
  it.each(pillars)("%s has something for everyone or for each profile", (pillar) => {
    const here = weekModules.filter((one) => one.pillar === pillar);
    expect(here.some(({ meantFor }) => meantFor.some((who) => who === "everyone"))).toBe(true);
  });
});

it("opens work, stress and behaviour in the third profile", () => {
  const third = weekModules
    .filter(({ meantFor }) => meantFor.some((who) => who === "profile-3"))
    .map(({ id }) => id);
  expect(third).toEqual(expect.arrayContaining(["graded", "work", "stress", "behaviour", "sleep"]));
});

it("takes a heavier step only for a reason, and never an operation for one of ours", () => {
  expect(careSteps.filter(({ when }) => when.length === 0).map(({ id }) => id)).toEqual([
    "self",
    "specialist",
  ]);
});

it("has all seven tips, five of which can be switched on and off", () => {
  expect(sevenTips).toHaveLength(7);
  expect(sevenTips.filter((tip) => "template" in tip)).toHaveLength(5);
});
