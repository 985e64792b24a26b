import type { Random } from "@wervel/base";
import { type Allergen, allergens, fodmapGroups, mealMoments } from "@wervel/model";
import { diets, type FoodPerson } from "@wervel/plan";
import type { MenuAsk } from "./week-menu.ts";

export type InventedEater = { readonly person: FoodPerson; readonly ask: MenuAsk };

/** A person nobody is, with every kind of wish and restriction, for tests and measurements. */
export function inventedEater(random: Random): InventedEater {
  const maybe = (chance: number) => random() < chance;
  const pick = <T>(from: readonly [T, ...T[]]): T =>
    from[Math.floor(random() * from.length)] ?? from[0];
  const phase = pick([undefined, undefined, 1, 2, 3] as const);
  const common: readonly Allergen[] = allergens.filter((one) => one !== "sulphite");
  const groups = fodmapGroups.filter(() => maybe(0.3));
  const person: FoodPerson = {
    diet: pick(["everything", "everything", "everything", ...diets]),
    halal: maybe(0.2),
    allergies: common.filter(() => maybe(0.06)),
    avoids: ["salmon", "spinach", "egg", "tofu", "courgette"].filter(() => maybe(0.15)),
    likes: ["carrot", "potato", "kiwi", "quinoa"].filter(() => maybe(0.3)),
    irritableBowel: maybe(0.4),
    bloatingNrs: Math.floor(random() * 11),
    ...(phase === undefined ? {} : { fodmapPhase: phase }),
    tolerances:
      phase === 3
        ? Object.fromEntries(groups.map((group) => [group, pick(["low", "middle"] as const)]))
        : {},
  };
  const ask: MenuAsk = {
    moments: maybe(0.7) ? mealMoments : ["dinner"],
    ...(maybe(0.6) ? { minutes: 200 + Math.floor(random() * 400) } : {}),
    leftovers: maybe(0.5),
    month: 1 + Math.floor(random() * 12),
    turn: Math.floor(random() * 1_000),
  };
  return { person, ask };
}
