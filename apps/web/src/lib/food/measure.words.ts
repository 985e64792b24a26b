import type { Food, FoodMeasure, Language } from "@wervel/model";

type OneAndMore = Readonly<Record<Language, readonly [one: string, more: string]>>;

const measures: Readonly<Record<FoodMeasure, OneAndMore>> = {
  portion: { nl: ["portie", "porties"], en: ["portion", "portions"] },
  piece: { nl: ["stuk", "stuks"], en: ["piece", "pieces"] },
  slice: { nl: ["plak", "plakken"], en: ["slice", "slices"] },
  tablespoon: { nl: ["eetlepel", "eetlepels"], en: ["tablespoon", "tablespoons"] },
  teaspoon: { nl: ["theelepel", "theelepels"], en: ["teaspoon", "teaspoons"] },
  bowl: { nl: ["schaaltje", "schaaltjes"], en: ["bowl", "bowls"] },
  glass: { nl: ["glas", "glazen"], en: ["glass", "glasses"] },
  cup: { nl: ["kop", "koppen"], en: ["cup", "cups"] },
  can: { nl: ["blik", "blikken"], en: ["can", "cans"] },
  handful: { nl: ["handje", "handjes"], en: ["handful", "handfuls"] },
  clove: { nl: ["teentje", "teentjes"], en: ["clove", "cloves"] },
  scoop: { nl: ["bolletje", "bolletjes"], en: ["scoop", "scoops"] },
};

/** "1½ glas (300 g)": a number of household measures and what they weigh. */
export function measureText(
  count: number,
  { grams, measure }: Food["portion"],
  language: Language,
): string {
  const weight = Math.round(count * grams);
  return `${countText(count)} ${measureName(count, measure, language)} (${weight} g)`;
}

export const measureName = (count: number, measure: FoodMeasure, language: Language): string =>
  measures[measure][language][count > 1 ? 1 : 0];

/** A count as a cook writes it, in quarters. */
export function countText(count: number): string {
  const quarters = Math.round(count * 4);
  const part = ["", "¼", "½", "¾"][quarters % 4] ?? "";
  const whole = Math.floor(quarters / 4);
  return whole === 0 && part !== "" ? part : `${whole}${part}`;
}
