import type { MealMoment } from "@wervel/model";
import type { FittedRecipe } from "./fit-recipe.ts";
import type { Column, LinearModel, Row, Solution, Term } from "./linear-model.ts";
import { type MenuSlot, placeInWeek } from "./place-in-week.ts";

export const menuWishes = ["fibre", "plants", "fermented", "oily-fish", "time"] as const;
export type MenuWish = (typeof menuWishes)[number];
export const menuFloors = ["energy", "protein"] as const;
export type MenuFloor = (typeof menuFloors)[number];

export type MenuGoals = {
  readonly days: number;
  readonly moments: readonly MealMoment[];
  readonly fibreG: number;
  /** Different plants in the whole week. */
  readonly plants: number;
  /** Sittings in the whole week with something fermented, and with oily fish. */
  readonly fermented: number;
  readonly oilyFish: number;
  /** Minutes in the kitchen in the whole week; absent is no matter. */
  readonly minutes?: number;
  /** Cook once, eat twice. */
  readonly leftovers: boolean;
  /** At least so much a day on average, when every moment is planned. */
  readonly floors: Readonly<Record<MenuFloor, number>>;
};

export type MenuInput = {
  readonly goals: MenuGoals;
  readonly candidates: readonly FittedRecipe[];
  /** The kind of plant a food counts as; undefined for what is no plant. */
  readonly plantOf: (food: string) => string | undefined;
  /** Less is sooner chosen: likes, season, and a little chance for another menu. */
  readonly cost: (recipe: FittedRecipe) => number;
};

export type MenuProblem = { readonly input: MenuInput; readonly model: LinearModel };

export type Missed = {
  readonly wish: MenuWish | MenuFloor;
  readonly wanted: number;
  readonly got: number;
  /** How many of the recipes that fit could add to it. */
  readonly couldHelp: number;
};

export type WeekMenu = {
  readonly slots: readonly MenuSlot[];
  readonly totals: Readonly<Record<MenuWish | MenuFloor, number>>;
  /** Wishes that could not be met, worst first. */
  readonly missed: readonly Missed[];
};

/** `empty`: nothing that fits for these moments. `too-little`: less than the floors; no menu then. */
export type NoMenu =
  | { readonly kind: "empty"; readonly moments: readonly MealMoment[] }
  | { readonly kind: "too-little"; readonly missed: readonly Missed[] }
  | { readonly kind: "unsolved" };

/** A wish missed by one unit costs this much; a floor costs far more than all wishes together. */
const penalties: Readonly<Record<MenuWish | MenuFloor, number>> = {
  fibre: 1,
  plants: 3,
  fermented: 4,
  "oily-fish": 20,
  time: 0.3,
  energy: 100,
  protein: 100,
};

const once = (place: number) => `once_${place}`;
const twice = (place: number) => `twice_${place}`;
const short = (wish: MenuWish | MenuFloor) => `short_${wish.replace("-", "_")}`;

/** The moments for which nothing fits. */
export const emptyMoments = ({ goals, candidates }: MenuInput): readonly MealMoment[] =>
  goals.moments.filter((moment) => !candidates.some(({ recipe }) => recipe.moment === moment));

/**
 * The week menu as a linear model: how often each recipe is cooked, once or for two days.
 *
 * Every moment of every day is filled; each recipe fits the person by itself, so no answer can
 * break a tolerance. What cannot be met is paid for, so that an answer always exists and says
 * where it falls short. About 150 columns and 90 rows.
 */
export function menuProblem(input: MenuInput): MenuProblem {
  const { goals, candidates } = input;
  const plants = plantsIn(input);
  const columns: readonly Column[] = [
    ...candidates.flatMap((fitted, place) => cookColumns(fitted, place, input)),
    ...[...plants.keys()].map((_, place) => ({
      name: `plant_${place}`,
      cost: 0,
      atMost: 1,
      isWhole: true,
    })),
    ...[...wishesOf(goals), ...floorsOf(goals)].map((wish) => ({
      name: short(wish),
      cost: penalties[wish],
      isWhole: false,
    })),
  ];
  return {
    input,
    model: { columns, rows: [...fillRows(input), ...capRows(input), ...goalRows(input, plants)] },
  };
}

function cookColumns(fitted: FittedRecipe, place: number, input: MenuInput): readonly Column[] {
  const cost = input.cost(fitted);
  const often = oftenest(fitted, input);
  const single = { name: once(place), cost, atMost: often, isWhole: true };
  return lastsTwoDays(fitted, input.goals)
    ? [single, { name: twice(place), cost: 2 * cost, atMost: 1, isWhole: true }]
    : [single];
}

/** How often one dish may be cooked in a week; more only when there is little to choose from. */
function oftenest(fitted: FittedRecipe, { goals, candidates }: MenuInput): number {
  const rivals = candidates.filter(({ recipe }) => recipe.moment === fitted.recipe.moment).length;
  return Math.max(isMeal(fitted) ? 1 : 3, Math.ceil(goals.days / rivals));
}

const isMeal = ({ recipe }: FittedRecipe): boolean =>
  recipe.moment === "lunch" || recipe.moment === "dinner";

const lastsTwoDays = (fitted: FittedRecipe, { leftovers, days }: MenuGoals): boolean =>
  leftovers && fitted.recipe.keeps && isMeal(fitted) && days > 1;

/** Servings of a recipe in the week, as terms, each times a number. */
function servings({ goals, candidates }: MenuInput, times: (fitted: FittedRecipe) => number) {
  return candidates.flatMap((fitted, place): readonly Term[] => {
    const one = times(fitted);
    if (one === 0) return [];
    const single = { column: once(place), times: one };
    return lastsTwoDays(fitted, goals)
      ? [single, { column: twice(place), times: 2 * one }]
      : [single];
  });
}

/** Once and twice together, so that no dish fills half the week. */
const capRows = (input: MenuInput): readonly Row[] =>
  input.candidates.flatMap((fitted, place): readonly Row[] =>
    lastsTwoDays(fitted, input.goals)
      ? [
          {
            name: `cap_${place}`,
            terms: [once(place), twice(place)].map((column) => ({ column, times: 1 })),
            is: "at-most",
            than: oftenest(fitted, input),
          },
        ]
      : [],
  );

const fillRows = (input: MenuInput): readonly Row[] =>
  input.goals.moments.map((moment) => ({
    name: `fill_${moment}`,
    terms: servings(input, ({ recipe }) => (recipe.moment === moment ? 1 : 0)),
    is: "equal",
    than: input.goals.days,
  }));

function goalRows(
  input: MenuInput,
  plants: ReadonlyMap<string, readonly number[]>,
): readonly Row[] {
  const { goals } = input;
  const reach = (wish: MenuWish | MenuFloor): Row => {
    const isTime = wish === "time";
    const paid = { column: short(wish), times: isTime ? -1 : 1 };
    return {
      name: `reach_${wish.replace("-", "_")}`,
      terms: [...termsFor(wish, input, plants), paid],
      is: isTime ? "at-most" : "at-least",
      than: wantedOf(wish, goals),
    };
  };
  const grown = [...plants.values()].map(
    (places, plant): Row => ({
      name: `grow_${plant}`,
      terms: [
        ...servings(input, (fitted) => (places.includes(input.candidates.indexOf(fitted)) ? 1 : 0)),
        { column: `plant_${plant}`, times: -1 },
      ],
      is: "at-least",
      than: 0,
    }),
  );
  return [...grown, ...[...wishesOf(goals), ...floorsOf(goals)].map(reach)];
}

function termsFor(
  wish: MenuWish | MenuFloor,
  input: MenuInput,
  plants: ReadonlyMap<string, readonly number[]>,
): readonly Term[] {
  if (wish === "plants")
    return [...plants.keys()].map((_, place) => ({ column: `plant_${place}`, times: 1 }));
  if (wish !== "time") return servings(input, (fitted) => amountOf(wish, fitted));
  // Two days from one pot are one time in the kitchen.
  return servings(input, ({ recipe }) => recipe.minutes).map(({ column, times }) => ({
    column,
    times: column.startsWith("twice_") ? times / 2 : times,
  }));
}

/** What one serving adds to a wish, in its own unit. */
function amountOf(wish: Exclude<MenuWish | MenuFloor, "plants" | "time">, fitted: FittedRecipe) {
  const { nutrients, portions } = fitted;
  const has = (tag: "fermented" | "oily-fish") =>
    Number(portions.some(({ food }) => food.tags.includes(tag)));
  switch (wish) {
    case "fibre":
      return nutrients.fibreG;
    case "energy":
      return nutrients.kcal;
    case "protein":
      return nutrients.proteinG;
    case "fermented":
    case "oily-fish":
      return has(wish);
  }
}

function wantedOf(wish: MenuWish | MenuFloor, goals: MenuGoals): number {
  const { days } = goals;
  const wanted: Readonly<Record<MenuWish | MenuFloor, number>> = {
    fibre: goals.fibreG * days,
    plants: goals.plants,
    fermented: goals.fermented,
    "oily-fish": goals.oilyFish,
    time: goals.minutes ?? 0,
    energy: goals.floors.energy * days,
    protein: goals.floors.protein * days,
  };
  return wanted[wish];
}

const wishesOf = (goals: MenuGoals): readonly MenuWish[] =>
  menuWishes.filter((wish) =>
    wish === "time" ? goals.minutes !== undefined : wantedOf(wish, goals) > 0,
  );

/** A dinner alone cannot feed a day: floors hold when every moment is planned. */
const floorsOf = (goals: MenuGoals): readonly MenuFloor[] =>
  goals.moments.length === 4 ? menuFloors : [];

function plantsIn({ candidates, plantOf }: MenuInput): ReadonlyMap<string, readonly number[]> {
  const plants = new Map<string, number[]>();
  candidates.forEach((fitted, place) => {
    for (const plant of plantsOf(fitted, plantOf))
      plants.set(plant, [...(plants.get(plant) ?? []), place]);
  });
  return plants;
}

const plantsOf = ({ portions }: FittedRecipe, plantOf: MenuInput["plantOf"]): ReadonlySet<string> =>
  new Set(
    portions.flatMap(({ food }) => {
      const plant = plantOf(food.id);
      return plant === undefined ? [] : [plant];
    }),
  );

/** The menu that a solution stands for, with what it could not reach; or why there is none. */
export function readMenu(
  { input }: MenuProblem,
  solution: Solution,
):
  | { readonly ok: true; readonly value: WeekMenu }
  | { readonly ok: false; readonly error: NoMenu } {
  if (!solution.isOptimal) return { ok: false, error: { kind: "unsolved" } };
  const count = (name: string) => Math.round(solution.values[name] ?? 0);
  const cooked = input.candidates.map((fitted, place) => ({
    fitted,
    once: count(once(place)),
    twice: count(twice(place)),
  }));
  const totals = totalsOf(cooked, input);
  const missed = missedIn(totals, input);
  const floors = missed.filter(({ wish }) => menuFloors.some((floor) => floor === wish));
  if (floors.length > 0) return { ok: false, error: { kind: "too-little", missed: floors } };
  const slots = input.goals.moments.flatMap((moment) =>
    placeInWeek(
      cooked.filter(({ fitted }) => fitted.recipe.moment === moment),
      input.goals.days,
    ),
  );
  return { ok: true, value: { slots, totals, missed } };
}

type Cooked = { readonly fitted: FittedRecipe; readonly once: number; readonly twice: number };

function totalsOf(cooked: readonly Cooked[], input: MenuInput): WeekMenu["totals"] {
  const eaten = cooked.filter(({ once: single, twice: double }) => single + double > 0);
  const total = (wish: Exclude<MenuWish | MenuFloor, "plants" | "time">) =>
    eaten.reduce(
      (sum, { fitted, once: single, twice: double }) =>
        sum + (single + 2 * double) * amountOf(wish, fitted),
      0,
    );
  return {
    fibre: total("fibre"),
    plants: new Set(eaten.flatMap(({ fitted }) => [...plantsOf(fitted, input.plantOf)])).size,
    fermented: total("fermented"),
    "oily-fish": total("oily-fish"),
    time: eaten.reduce(
      (sum, { fitted, once: single, twice: double }) =>
        sum + (single + double) * fitted.recipe.minutes,
      0,
    ),
    energy: total("energy"),
    protein: total("protein"),
  };
}

function missedIn(totals: WeekMenu["totals"], input: MenuInput): readonly Missed[] {
  const { goals, candidates } = input;
  return [...wishesOf(goals), ...floorsOf(goals)]
    .map((wish) => ({ wish, wanted: wantedOf(wish, goals), got: totals[wish] }))
    .filter(({ wish, wanted, got }) => (wish === "time" ? got > wanted : got < wanted - 1e-6))
    .map((miss) => ({
      ...miss,
      couldHelp: candidates.filter((one) => helps(miss.wish, one)).length,
    }))
    .sort((a, b) => penalties[b.wish] - penalties[a.wish]);
}

function helps(wish: MenuWish | MenuFloor, fitted: FittedRecipe): boolean {
  if (wish === "plants" || wish === "time") return true;
  return amountOf(wish, fitted) > 0;
}
