import type { FittedRecipe } from "./fit-recipe.ts";

export type MenuSlot = {
  /** 0 is the first day of the week that was planned. */
  readonly day: number;
  readonly fitted: FittedRecipe;
  /** From the pot of the day before. */
  readonly isLeftover: boolean;
};

type Cooked = { readonly fitted: FittedRecipe; readonly once: number; readonly twice: number };
type Turn = { readonly fitted: FittedRecipe; readonly days: 1 | 2 };

/**
 * Spreads what is cooked over the days of one moment. What takes longest comes at the end of
 * the week, when most people are free; the same dish does not follow itself unless it is the
 * second day of one pot.
 *
 * @param cooked whose servings add up to `days`
 */
export function placeInWeek(cooked: readonly Cooked[], days: number): readonly MenuSlot[] {
  const turns = inRounds(cooked);
  const ordered = turns.toSorted((a, b) => a.fitted.recipe.minutes - b.fitted.recipe.minutes);
  const slots: MenuSlot[] = [];
  for (const { fitted, days: lasts } of apart(ordered)) {
    slots.push({ day: slots.length, fitted, isLeftover: false });
    if (lasts === 2) slots.push({ day: slots.length, fitted, isLeftover: true });
  }
  return slots.slice(0, days);
}

function inRounds(cooked: readonly Cooked[]): readonly Turn[] {
  return cooked.flatMap(({ fitted, once, twice }): readonly Turn[] => [
    ...Array.from({ length: twice }, () => ({ fitted, days: 2 as const })),
    ...Array.from({ length: once }, () => ({ fitted, days: 1 as const })),
  ]);
}

/** Takes the next turn that is not the dish of just before, as long as there is one. */
function apart(turns: readonly Turn[]): readonly Turn[] {
  const left = [...turns];
  const placed: Turn[] = [];
  while (left.length > 0) {
    const last = placed.at(-1)?.fitted;
    const next = left.findIndex(({ fitted }) => fitted !== last);
    placed.push(...left.splice(Math.max(0, next), 1));
  }
  return placed;
}
