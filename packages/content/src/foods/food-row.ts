import type { Allergen, FodmapGroup, FodmapLevel, FoodMeasure, FoodTag, Text } from "@wervel/model";
import type { FodmapBasisId } from "./fodmap-bases.ts";

/** A food as it is judged here by hand; figures come from tables of others. */
export type FoodRow = {
  readonly id: string;
  readonly name: Text;
  /** Other Dutch and Flemish words for it. */
  readonly also?: readonly string[];
  readonly portion: { readonly grams: number; readonly measure: FoodMeasure };
  readonly tags?: readonly FoodTag[];
  readonly allergens?: readonly Allergen[];
  readonly fodmap?: Readonly<
    Partial<Record<FodmapGroup, readonly [level: FodmapLevel, basis: FodmapBasisId]>>
  >;
};
