import { createRequire } from "node:module";
import { seededRandom } from "@wervel/base";
import { menuGoals } from "@wervel/content";
import { type MealMoment, mealMoments } from "@wervel/model";
import {
  type Eater,
  type FittedRecipe,
  type FoodPerson,
  groupsAbove,
  isWithin,
  loadedGroups,
  notFor,
  type Solution,
  type WeekMenu,
} from "@wervel/plan";
import { describe, expect, it } from "vitest";
import { type InventedEater, inventedEater } from "./invented-eaters.ts";
import { eaterFor, fittedRecipes, foodRules } from "./pantry.ts";
import { type MenuAsk, plantOf, weekMenu } from "./week-menu.ts";

type Highs = {
  readonly solve: (
    lp: string,
    options: object,
  ) => {
    readonly Status: string;
    readonly Columns: Readonly<Record<string, { readonly Primal?: number }>>;
  };
};
const require = createRequire(import.meta.url);
const loadHighs: () => Promise<Highs> = require("highs");
const highs = await loadHighs();

async function solve(lp: string): Promise<Solution> {
  const { Status, Columns } = highs.solve(lp, { mip_rel_gap: 0.1, time_limit: 2 });
  return {
    isOptimal: Status === "Optimal" || Status === "Time limit reached",
    values: Object.fromEntries(
      Object.entries(Columns).map(([name, column]) => [name, column.Primal ?? 0]),
    ),
  };
}

const anyone: FoodPerson = {
  diet: "everything",
  halal: false,
  allergies: [],
  avoids: [],
  likes: [],
  irritableBowel: false,
  tolerances: {},
};
const wholeWeek: MenuAsk = { moments: mealMoments, leftovers: true, month: 11, turn: 1 };

/** What no menu may do, whoever it is for. */
function expectSafe(menu: WeekMenu, eater: Eater, { moments }: MenuAsk): void {
  for (const moment of moments) expectFull(menu, moment);
  for (const { fitted } of menu.slots) expectFits(fitted, eater);
  for (const { wish, wanted, got } of menu.missed)
    expect(wish === "time" ? got > wanted : got < wanted).toBe(true);
  if (moments.length < mealMoments.length) return;
  expect(menu.totals.energy).toBeGreaterThanOrEqual(menuGoals.floors.energy * 7);
  expect(menu.totals.protein).toBeGreaterThanOrEqual(menuGoals.floors.protein * 7);
}

function expectFull({ slots }: WeekMenu, moment: MealMoment): void {
  const days = slots.filter(({ fitted }) => fitted.recipe.moment === moment).map(({ day }) => day);
  expect(days.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
}

function expectFits({ portions, load }: FittedRecipe, eater: Eater): void {
  const { person, limits, reasons } = eater;
  expect(groupsAbove(portions, eater, foodRules)).toEqual([]);
  for (const { group, state } of loadedGroups(load, foodRules.fodmap))
    expect(isWithin(state, limits[group])).toBe(true);
  for (const { food } of portions) {
    expect(notFor(food, person)).toBeUndefined();
    expect(reasons.length > 0 && food.tags.includes("prebiotic")).toBe(false);
  }
}

async function answerFor({ person, ask }: InventedEater) {
  const eater = eaterFor(person);
  return { eater, ask, answer: await weekMenu(eater, ask, solve) };
}

describe("a week menu", () => {
  it("for 20 invented people is safe, or says why there is none", async () => {
    const random = seededRandom(20);
    const people = Array.from({ length: 20 }, () => inventedEater(random));
    const answers = await Promise.all(people.map(answerFor));
    expect(answers.filter(({ answer }) => answer.ok).length).toBeGreaterThanOrEqual(15);
    for (const { answer, eater, ask } of answers)
      if (answer.ok) expectSafe(answer.value, eater, ask);
      else expect(["empty", "too-little"]).toContain(answer.error.kind);
  });

  it("meets every wish of someone who eats everything", async () => {
    const answer = await weekMenu(eaterFor(anyone), wholeWeek, solve);
    expect(answer).toMatchObject({ ok: true, value: { missed: [] } });
    if (!answer.ok) return;
    expect(answer.value.totals.plants).toBeGreaterThanOrEqual(menuGoals.plants);
    expect(answer.value.totals["oily-fish"]).toBeGreaterThanOrEqual(1);
  });

  it("names the wish that it cannot meet, and how many dishes could have helped", async () => {
    const hurried = { ...wholeWeek, minutes: 60 };
    const answer = await weekMenu(eaterFor(anyone), hurried, solve);
    const missed = answer.ok ? answer.value.missed.map(({ wish }) => wish) : [];
    expect(missed).toContain("time");
  });

  it("says that nothing fits instead of giving a menu that is too little", async () => {
    const nothing = { ...anyone, avoids: fittedRecipes(eaterFor(anyone)).flatMap(foodsOf) };
    const answer = await weekMenu(eaterFor(nothing), wholeWeek, solve);
    expect(answer).toMatchObject({ ok: false, error: { kind: "empty", moments: mealMoments } });
  });

  it("keeps what is left over for the day after", async () => {
    const answer = await weekMenu(eaterFor(anyone), { ...wholeWeek, minutes: 250 }, solve);
    const slots = answer.ok ? answer.value.slots : [];
    const leftovers = slots.filter(({ isLeftover }) => isLeftover);
    expect(leftovers.length).toBeGreaterThan(0);
    for (const { day, fitted } of leftovers) {
      const before = slots.find((slot) => slot.day === day - 1 && slot.fitted === fitted);
      expect(before?.isLeftover).toBe(false);
    }
  });

  it("is the same for the same turn, and may differ for another", async () => {
    const dishes = async (turn: number) => {
      const answer = await weekMenu(eaterFor(anyone), { ...wholeWeek, turn }, solve);
      return answer.ok ? answer.value.slots.map(({ fitted }) => fitted.recipe.id).join() : "";
    };
    expect(await dishes(1)).toBe(await dishes(1));
    expect(await dishes(1)).not.toBe(await dishes(2));
  });
});

const foodsOf = ({ recipe }: { recipe: { ingredients: readonly { food: string }[] } }) =>
  recipe.ingredients.map(({ food }) => food);

it("counts the foods of one plant once", () => {
  expect(plantOf("cherry-tomato")).toBe(plantOf("canned-tomato"));
  expect(plantOf("salmon")).toBeUndefined();
});

it("swaps onion and garlic in phase 1, and says what for", () => {
  const eater = eaterFor({ ...anyone, fodmapPhase: 1 });
  const fitted = fittedRecipes(eater).find(({ recipe }) => recipe.id === "bolognese-lentil");
  expect(fitted).toMatchObject({ fits: true });
  const swaps = fitted?.fits ? fitted.swaps : [];
  expect(swaps.map(({ from, to }) => [from.id, to.id])).toEqual(
    expect.arrayContaining([
      ["onion", "spring-onion-green"],
      ["garlic", "garlic-oil"],
    ]),
  );
  for (const { because } of swaps) expect(["prebiotic", "fodmap"]).toContain(because.kind);
});
