import type { FodmapGroup, FodmapRules, Food } from "@wervel/model";
import { fodmapLoad, loadedGroups } from "./fodmap-load.ts";
import {
  type FoodPerson,
  isWithin,
  type Limits,
  limitsOf,
  type NotForPerson,
  notFor,
  type SensitiveReason,
  sensitiveReasons,
} from "./food-person.ts";

export type ConflictRules = {
  readonly fodmap: FodmapRules;
  readonly bloatingFromNrs: number;
};

export type Conflict =
  | { readonly kind: NotForPerson }
  | { readonly kind: "prebiotic"; readonly reasons: readonly SensitiveReason[] }
  | {
      readonly kind: "fodmap";
      readonly groups: readonly FodmapGroup[];
      readonly reasons: readonly SensitiveReason[];
    };

/** A person with what follows from their gut now, reckoned once. */
export type Eater = {
  readonly person: FoodPerson;
  readonly reasons: readonly SensitiveReason[];
  readonly limits: Limits;
};

export function eaterOf(person: FoodPerson, rules: ConflictRules): Eater {
  const reasons = sensitiveReasons(person, rules);
  return { person, reasons, limits: limitsOf(person, reasons.length > 0) };
}

/**
 * Why a portion may not be suggested to this person; undefined when it may.
 *
 * With an irritable bowel, bloating or a FODMAP phase every prebiotic food and every portion
 * above the person's limits is held back. It never forbids: people may eat what they like.
 *
 * @param grams of the food at one sitting, more than 0
 */
export function conflictOf(
  food: Food,
  grams: number,
  eater: Eater,
  rules: ConflictRules,
): Conflict | undefined {
  const { person, reasons } = eater;
  const kind = notFor(food, person);
  if (kind !== undefined) return { kind };
  if (reasons.length > 0 && food.tags.includes("prebiotic")) return { kind: "prebiotic", reasons };
  const groups = groupsAbove([{ food, grams }], eater, rules);
  return groups.length === 0 ? undefined : { kind: "fodmap", groups, reasons };
}

/** The groups of which a sitting holds more than this person's limits. */
export function groupsAbove(
  portions: readonly { readonly food: Food; readonly grams: number }[],
  { limits }: Eater,
  { fodmap }: ConflictRules,
): readonly FodmapGroup[] {
  return loadedGroups(fodmapLoad(portions, fodmap), fodmap)
    .filter(({ group, state }) => !isWithin(state, limits[group]))
    .map(({ group }) => group);
}

/** Something that does the same in a meal or for the gut, and does not clash. */
export type FoodEqual = { readonly instead: string; readonly offer: readonly string[] };

/** The foods to offer instead of one that clashes; those that clash too are left out. */
export function equalsFor(
  food: Food,
  eater: Eater,
  {
    rules,
    equals,
    foods,
  }: {
    readonly rules: ConflictRules;
    readonly equals: readonly FoodEqual[];
    readonly foods: ReadonlyMap<string, Food>;
  },
): readonly Food[] {
  const offer = equals.find(({ instead }) => instead === food.id)?.offer ?? [];
  return offer.flatMap((id) => {
    const other = foods.get(id);
    if (other === undefined) return [];
    return conflictOf(other, other.portion.grams, eater, rules) === undefined ? [other] : [];
  });
}
