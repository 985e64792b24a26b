import { menuGoals, plantKinds } from "@wervel/content";
import { type FoodGroup, type MealMoment, mealMoments } from "@wervel/model";
import {
  type Eater,
  emptyMoments,
  type FittedRecipe,
  lpText,
  type MenuProblem,
  menuProblem,
  type NoMenu,
  readMenu,
  type Solution,
  type WeekMenu,
} from "@wervel/plan";
import { foodById } from "./known-foods.ts";
import { fittedRecipes } from "./pantry.ts";

export type MenuAsk = {
  readonly moments: readonly MealMoment[];
  readonly minutes?: number;
  readonly leftovers: boolean;
  /** 1 to 12: what is in season goes first. */
  readonly month: number;
  /** Another number, another menu; the same number, the same menu. */
  readonly turn: number;
};

/** Reads a model in LP format and answers with the value of each column. */
export type Solve = (lp: string) => Promise<Solution>;

export type MenuAnswer =
  | { readonly ok: true; readonly value: WeekMenu }
  | { readonly ok: false; readonly error: NoMenu };

const days = 7;
const plantGroups: readonly FoodGroup[] = [
  "grain",
  "bread",
  "potato",
  "vegetable",
  "herb",
  "fruit",
  "pulse",
  "nut",
];

/** The kind of plant that a food counts as in a week; undefined for what is none. */
export function plantOf(id: string): string | undefined {
  const food = foodById.get(id);
  if (food === undefined || !plantGroups.includes(food.group)) return undefined;
  return plantKinds[id] ?? id;
}

/**
 * A week of meals that fit this person, by a solver that comes in. Every recipe fits by itself,
 * so no menu can break a tolerance; wishes that cannot be met are named.
 */
export async function weekMenu(eater: Eater, ask: MenuAsk, solve: Solve): Promise<MenuAnswer> {
  const problem = problemFor(eater, ask);
  const empty = emptyMoments(problem.input);
  if (empty.length > 0) return { ok: false, error: { kind: "empty", moments: empty } };
  return readMenu(problem, await solve(lpText(problem.model)));
}

function problemFor(eater: Eater, ask: MenuAsk): MenuProblem {
  const fitting = fittedRecipes(eater).flatMap((one) => (one.fits ? [one] : []));
  const eatsFish = fitting.some(isOilyFish);
  const { minutes } = ask;
  return menuProblem({
    goals: {
      ...menuGoals,
      days,
      moments: mealMoments.filter((moment) => ask.moments.includes(moment)),
      fibreG: menuGoals.fibreG * shareOfDay(ask.moments),
      oilyFish: eatsFish ? menuGoals.oilyFish : 0,
      leftovers: ask.leftovers,
      ...(minutes === undefined ? {} : { minutes }),
    },
    candidates: fitting.filter(({ recipe }) => ask.moments.includes(recipe.moment)),
    plantOf,
    cost: (fitted) => costOf(fitted, eater, ask),
  });
}

const isOilyFish = ({ portions }: FittedRecipe): boolean =>
  portions.some(({ food }) => food.tags.includes("oily-fish"));

/** How much of a day's fibre the planned moments may be asked to carry. */
const shares: Readonly<Record<MealMoment, number>> = {
  breakfast: 0.25,
  lunch: 0.3,
  dinner: 0.35,
  snack: 0.1,
};
const shareOfDay = (moments: readonly MealMoment[]): number =>
  moments.reduce((sum, moment) => sum + shares[moment], 0);

function costOf({ recipe, portions, swaps }: FittedRecipe, { person }: Eater, ask: MenuAsk) {
  const likes = portions.filter(({ food }) => person.likes.includes(food.id)).length;
  const offSeason = recipe.months.length > 0 && !recipe.months.includes(ask.month) ? 1.5 : 0;
  return (
    1 + offSeason + swaps.length * 0.1 - Math.min(2, likes) * 0.4 + chance(recipe.id, ask.turn)
  );
}

/** A number from 0 to 1 that belongs to this recipe and this turn. */
function chance(id: string, turn: number): number {
  let hash = 0x811c9dc5 ^ turn;
  for (const letter of id) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) / 2 ** 32;
}
