import type { Portion } from "./fodmap-load.ts";

/** Sums over what has figures; `unknownG` is the weight without any. */
export type Nutrients = {
  readonly kcal: number;
  readonly carbohydrateG: number;
  readonly fibreG: number;
  readonly fatG: number;
  readonly proteinG: number;
  /** Only from foods in which it was measured: a least amount. */
  readonly omega3G: number;
  readonly unknownG: number;
};

/**
 * What a number of portions holds. Foods without figures add nothing and are weighed apart, so
 * that "at least" can be said; missing is never zero.
 */
export function nutrientsOf(portions: readonly Portion[]): Nutrients {
  const known = portions.flatMap(({ food, grams }) =>
    food.figures ? [{ figures: food.figures, share: grams / 100 }] : [],
  );
  const sum = (key: "kcal" | "carbohydrateG" | "fibreG" | "fatG" | "proteinG") =>
    known.reduce((total, { figures, share }) => total + figures[key] * share, 0);
  return {
    kcal: sum("kcal"),
    carbohydrateG: sum("carbohydrateG"),
    fibreG: sum("fibreG"),
    fatG: sum("fatG"),
    proteinG: sum("proteinG"),
    omega3G: portions.reduce(
      (total, { food, grams }) => total + ((food.sugars?.omega3G ?? 0) * grams) / 100,
      0,
    ),
    unknownG: portions.reduce((total, { food, grams }) => total + (food.figures ? 0 : grams), 0),
  };
}
