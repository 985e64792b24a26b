import type { FodmapGroup, Food, Recipe } from "@wervel/model";
import type { FoodEqual } from "./conflict.ts";
import {
  type Conflict,
  type ConflictRules,
  conflictOf,
  type Eater,
  groupsAbove,
} from "./conflict.ts";
import { type FodmapLoad, fodmapLoad, type Portion } from "./fodmap-load.ts";
import { type Nutrients, nutrientsOf } from "./nutrients.ts";

/** Foods and what may stand in for what, as content knows them. */
export type Pantry = {
  readonly foods: ReadonlyMap<string, Food>;
  readonly equals: readonly FoodEqual[];
  readonly rules: ConflictRules;
};

export type Swapped = {
  readonly from: Food;
  readonly to: Food;
  readonly grams: number;
  /** What the first clashed with; the groups when it was the whole dish that was too heavy. */
  readonly because: Conflict;
};

export type FittedRecipe = {
  readonly recipe: Recipe;
  /** For one person at one sitting, after swaps. */
  readonly portions: readonly Portion[];
  readonly swaps: readonly Swapped[];
  readonly load: FodmapLoad;
  readonly nutrients: Nutrients;
};

export type UnfitRecipe = {
  readonly recipe: Recipe;
  readonly because:
    | { readonly kind: "no-equal"; readonly food: Food; readonly conflict: Conflict }
    | { readonly kind: "too-heavy"; readonly groups: readonly FodmapGroup[] }
    | { readonly kind: "unknown-food"; readonly food: string };
};

export type Fitting =
  | ({ readonly fits: true } & FittedRecipe)
  | ({ readonly fits: false } & UnfitRecipe);

type Draft = { readonly portions: readonly Portion[]; readonly swaps: readonly Swapped[] };

/**
 * A recipe for one person: what clashes is swapped for an equal, and the whole is weighed again.
 *
 * A recipe in which something clashes that has no equal, or that stays above the person's limits
 * as one sitting, does not fit, and says why.
 */
export function fitRecipe(recipe: Recipe, eater: Eater, pantry: Pantry): Fitting {
  let draft: Draft = { portions: [], swaps: [] };
  for (const { food: id, grams } of recipe.ingredients) {
    const food = pantry.foods.get(id);
    if (food === undefined)
      return { fits: false, recipe, because: { kind: "unknown-food", food: id } };
    const portion = { food, grams: grams / recipe.servings };
    const conflict = conflictOf(food, portion.grams, eater, pantry.rules);
    const next = conflict
      ? swapIn(draft, portion, conflict, eater, pantry)
      : { ...draft, portions: [...draft.portions, portion] };
    if (next === undefined) return { fits: false, recipe, because: whyNot(food, conflict) };
    draft = next;
  }
  return weighed(recipe, draft, eater, pantry);
}

const whyNot = (food: Food, conflict: Conflict | undefined): UnfitRecipe["because"] =>
  conflict === undefined
    ? { kind: "unknown-food", food: food.id }
    : { kind: "no-equal", food, conflict };

function swapIn(
  { portions, swaps }: Draft,
  { food, grams }: Portion,
  because: Conflict,
  eater: Eater,
  { foods, equals, rules }: Pantry,
): Draft | undefined {
  const offer = equals.find(({ instead }) => instead === food.id)?.offer ?? [];
  const to = offer
    .map((id) => foods.get(id))
    .find((other) => other && conflictOf(other, grams, eater, rules) === undefined);
  if (to === undefined) return undefined;
  return {
    portions: [...portions, { food: to, grams }],
    swaps: [...swaps, { from: food, to, grams, because }],
  };
}

/** Small amounts add up; then the ingredient that adds most is swapped until the whole fits. */
function weighed(recipe: Recipe, draft: Draft, eater: Eater, pantry: Pantry): Fitting {
  let now = draft;
  for (let round = 0; round < recipe.ingredients.length; round++) {
    const groups = groupsAbove(now.portions, eater, pantry.rules);
    if (groups.length === 0) break;
    const lighter = lighten(now, groups, eater, pantry);
    if (lighter === undefined)
      return { fits: false, recipe, because: { kind: "too-heavy", groups } };
    now = lighter;
  }
  const { portions, swaps } = now;
  return {
    fits: true,
    recipe,
    portions,
    swaps,
    load: fodmapLoad(portions, pantry.rules.fodmap),
    nutrients: nutrientsOf(portions),
  };
}

function lighten(
  { portions, swaps }: Draft,
  groups: readonly FodmapGroup[],
  eater: Eater,
  pantry: Pantry,
): Draft | undefined {
  const [group] = groups;
  if (group === undefined) return undefined;
  const share = (portion: Portion) => fodmapLoad([portion], pantry.rules.fodmap)[group];
  const heaviest = portions.toSorted((a, b) => share(b) - share(a));
  const because: Conflict = { kind: "fodmap", groups, reasons: eater.reasons };
  for (const portion of heaviest) {
    const rest = portions.filter((other) => other !== portion);
    const swapped = swapIn({ portions: rest, swaps }, portion, because, eater, pantry);
    const to = swapped?.portions.at(-1);
    if (swapped && to && share(to) < share(portion)) return swapped;
  }
  return undefined;
}
