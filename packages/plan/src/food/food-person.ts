import type { Allergen, FodmapGroup, Food } from "@wervel/model";
import type { FodmapState } from "./fodmap-load.ts";

export const diets = ["everything", "no-meat", "vegetarian", "vegan"] as const;
export type Diet = (typeof diets)[number];

/** The three phases of trying less of some carbohydrates; see `fodmapPhase`. */
export type FodmapPhaseNumber = 1 | 2 | 3;

/** What someone eats, cannot have, and how their gut is now. */
export type FoodPerson = {
  readonly diet: Diet;
  readonly halal: boolean;
  readonly allergies: readonly Allergen[];
  /** Foods by id: not liked or not tolerated. */
  readonly avoids: readonly string[];
  readonly likes: readonly string[];
  /** Named by a doctor, or by the person's own answers. */
  readonly irritableBowel: boolean;
  /** Mean of the last days, 0 to 10; absent is not known. */
  readonly bloatingNrs?: number;
  readonly fodmapPhase?: FodmapPhaseNumber;
  /** In phase 3: what was found by trying again. A group without a word is free. */
  readonly tolerances: Readonly<Partial<Record<FodmapGroup, FodmapState>>>;
};

export type SensitiveReason = "irritable-bowel" | "bloating" | "fodmap-phase";

/** Why prebiotic and heavy foods are not suggested now; empty when they may be. */
export function sensitiveReasons(
  { irritableBowel, bloatingNrs, fodmapPhase }: FoodPerson,
  { bloatingFromNrs }: { readonly bloatingFromNrs: number },
): readonly SensitiveReason[] {
  return [
    ...(irritableBowel ? (["irritable-bowel"] as const) : []),
    ...(bloatingNrs !== undefined && bloatingNrs >= bloatingFromNrs ? (["bloating"] as const) : []),
    ...(fodmapPhase !== undefined ? (["fodmap-phase"] as const) : []),
  ];
}

export type Limits = Readonly<Record<FodmapGroup, FodmapState>>;

/** The most of each group that one sitting may hold for this person. */
export function limitsOf(person: FoodPerson, isSensitive: boolean): Limits {
  const strict = person.fodmapPhase === 1 || person.fodmapPhase === 2;
  const usual: FodmapState = strict ? "low" : isSensitive ? "middle" : "high";
  const limit = (group: FodmapGroup) => lower(usual, person.tolerances[group] ?? "high");
  return {
    fructans: limit("fructans"),
    gos: limit("gos"),
    lactose: limit("lactose"),
    fructose: limit("fructose"),
    sorbitol: limit("sorbitol"),
    mannitol: limit("mannitol"),
  };
}

const order = ["low", "middle", "high"] as const satisfies readonly FodmapState[];

const lower = (a: FodmapState, b: FodmapState): FodmapState =>
  order.indexOf(a) <= order.indexOf(b) ? a : b;

export const isWithin = (state: FodmapState, limit: FodmapState): boolean =>
  order.indexOf(state) <= order.indexOf(limit);

export type NotForPerson = "diet" | "halal" | "allergen" | "avoided";

/** Why a food does not fit what someone eats or cannot have; undefined when it does. */
export function notFor(food: Food, person: FoodPerson): NotForPerson | undefined {
  if (food.allergens.some((allergen) => person.allergies.includes(allergen))) return "allergen";
  if (!fitsDiet(food, person.diet)) return "diet";
  if (person.halal && (food.tags.includes("pork") || food.tags.includes("alcohol"))) return "halal";
  return person.avoids.includes(food.id) ? "avoided" : undefined;
}

const seafood: readonly Allergen[] = ["fish", "crustacean", "mollusc"];

/** Dishes and sauces are judged by their tags and allergens, as a label would. */
function fitsDiet(food: Food, diet: Diet): boolean {
  const isMeat = food.group === "meat" || food.tags.includes("meat") || food.tags.includes("pork");
  const isFish = food.group === "fish" || food.allergens.some((one) => seafood.includes(one));
  const isDairyOrEgg = food.allergens.includes("milk") || food.allergens.includes("egg");
  if (diet === "everything") return true;
  if (isMeat) return false;
  if (diet === "no-meat") return true;
  if (isFish) return false;
  return diet === "vegetarian" || !(isDairyOrEgg || food.tags.includes("honey"));
}
