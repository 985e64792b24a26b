import type { CareStep, WeekModule } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { exerciseDays, fittingModules, orderOfCare } from "./week-modules.ts";

const text = { nl: "tekst", en: "text" };
const module = (id: string, meantFor: WeekModule["meantFor"]): WeekModule => ({
  id,
  pillar: "movement",
  meantFor,
  name: text,
  how: text,
  because: text,
  grade: "A",
  sources: [],
  review: "unreviewed",
});
const step = (id: string, when: CareStep["when"]): CareStep => ({
  id,
  name: text,
  what: text,
  when,
  sources: [],
  review: "unreviewed",
});

it("keeps what is for everyone and what is for this person, and says for which reason", () => {
  const modules = [module("a", ["everyone"]), module("b", ["stress"]), module("c", ["recurrent"])];
  const fitting = fittingModules(modules, new Set(["stress"] as const));
  expect(fitting.map((one) => [one.module.id, one.for])).toEqual([
    ["a", ["everyone"]],
    ["b", ["stress"]],
  ]);
});

describe("the order of care", () => {
  const steps = [step("self", []), step("physio", ["profile-2"]), step("team", ["high-risk"])];
  const nowIn = (...holding: ("profile-2" | "high-risk")[]) =>
    orderOfCare(steps, new Set(holding)).find(({ now }) => now);

  it("begins with the least, and without a reason goes no further", () => {
    expect(nowIn()?.step.id).toBe("self");
  });

  it("goes to the heaviest step that there is a reason for, and names it", () => {
    expect(nowIn("profile-2", "high-risk")).toMatchObject({
      step: { id: "team" },
      reasons: ["high-risk"],
    });
  });
});

it.each([
  [2, [1, 4]],
  [3, [1, 3, 5]],
  [4, [1, 2, 4, 6]],
  [7, [1, 2, 3, 4, 5, 6, 7]],
])("spreads %i sessions over a week", (perWeek, days) => {
  expect(exerciseDays(perWeek)).toEqual(days);
});
