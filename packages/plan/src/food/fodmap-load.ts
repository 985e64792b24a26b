import { type FodmapGroup, type FodmapRules, type Food, fodmapGroups } from "@wervel/model";

export type FodmapState = "low" | "middle" | "high";
/** Grams at one sitting; a group without a grade or a figure counts as none known. */
export type FodmapLoad = Readonly<Record<FodmapGroup, number>>;
export type Portion = { readonly food: Food; readonly grams: number };

/**
 * What a sitting holds of each group.
 *
 * Measured sugars go before a grade. Of fructose only what is above glucose counts, because
 * the two are taken up together. Portions of one sitting are added up.
 *
 * @returns grams per group
 */
export function fodmapLoad(portions: readonly Portion[], rules: FodmapRules): FodmapLoad {
  const grams = (group: FodmapGroup) =>
    portions.reduce(
      (sum, portion) => sum + (per100g(portion.food, group, rules) * portion.grams) / 100,
      0,
    );
  return {
    fructans: grams("fructans"),
    gos: grams("gos"),
    lactose: grams("lactose"),
    fructose: grams("fructose"),
    sorbitol: grams("sorbitol"),
    mannitol: grams("mannitol"),
  };
}

function per100g(food: Food, group: FodmapGroup, { assumedG }: FodmapRules): number {
  const known = measured(food, group);
  if (known !== undefined) return known;
  const grade = food.fodmap[group];
  return grade === undefined ? 0 : assumedG[grade.level];
}

function measured({ sugars }: Food, group: FodmapGroup): number | undefined {
  if (group === "lactose") return sugars?.lactoseG;
  if (group === "gos") return sugars?.gosG;
  if (group !== "fructose" || sugars?.fructoseG === undefined) return undefined;
  return Math.max(0, sugars.fructoseG - (sugars.glucoseG ?? 0));
}

/** Whether a load is low, in between or high, by the published limit of its group. */
export function stateOf(group: FodmapGroup, grams: number, rules: FodmapRules): FodmapState {
  const limit = rules.lowUpToG[group];
  if (grams <= limit + 1e-9) return "low";
  return grams <= limit * rules.middleUpTo + 1e-9 ? "middle" : "high";
}

/** The groups that are more than low, the heaviest first. */
export function loadedGroups(
  load: FodmapLoad,
  rules: FodmapRules,
): readonly { readonly group: FodmapGroup; readonly state: FodmapState }[] {
  return fodmapGroups
    .map((group) => ({
      group,
      state: stateOf(group, load[group], rules),
      share: load[group] / rules.lowUpToG[group],
    }))
    .filter(({ state }) => state !== "low")
    .sort((a, b) => b.share - a.share)
    .map(({ group, state }) => ({ group, state }));
}

/** The state of a whole sitting: that of its heaviest group. */
export function worstState(load: FodmapLoad, rules: FodmapRules): FodmapState {
  return loadedGroups(load, rules)[0]?.state ?? "low";
}
