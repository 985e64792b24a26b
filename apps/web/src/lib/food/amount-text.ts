import type { Ingredient, Language } from "@wervel/model";
import { countText, measureName } from "./measure.words.ts";

/** An amount as a cook reads it: pieces where a recipe counts them, else grams. */
export function amountText(
  grams: number,
  counted: Ingredient["as"],
  times: number,
  language: Language,
): string {
  const weight = grams < 10 ? `${Math.max(1, Math.round(grams))} g` : `${roundedTo5(grams)} g`;
  if (counted === undefined) return weight;
  const count = counted.count * times;
  return `${countText(count)} ${measureName(count, counted.measure, language)}`;
}

const roundedTo5 = (grams: number): number => Math.round(grams / 5) * 5;
