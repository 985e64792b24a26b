import { error } from "@sveltejs/kit";
import { languages } from "@wervel/model";
import { type FoodLadder, foodLadders } from "$lib/food/ladder-list.ts";

/** One page per ladder and language, all made beforehand. */
export const entries = (): { lang: string; ladder: FoodLadder }[] =>
  languages.flatMap((lang) => foodLadders.map((ladder) => ({ lang, ladder })));

export function load({ params }: { params: { ladder: string } }): { ladder: FoodLadder } {
  const known = foodLadders.find((ladder) => ladder === params.ladder);
  if (known === undefined) error(404);
  return { ladder: known };
}
