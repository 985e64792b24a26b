import { foods } from "@wervel/content";
import type { Food } from "@wervel/model";
import { plainText } from "../diary/known-things.ts";

export const foodById: ReadonlyMap<string, Food> = new Map(foods.map((food) => [food.id, food]));

/** Every word by which a food goes; a name with a comma also goes by what stands before it. */
export const wordsOf = ({ name, also }: Food): readonly string[] =>
  [name.nl, name.en, ...also].map(plainText);

const byName = new Map<string, Food>();
for (const food of foods)
  for (const word of [plainText(food.name.nl), plainText(food.name.en)]) byName.set(word, food);
for (const food of foods)
  for (const word of wordsOf(food)) if (!byName.has(word)) byName.set(word, food);

/** The food that goes by exactly these words, in Dutch, Flemish or English. */
export const foodNamed = (words: string): Food | undefined => byName.get(plainText(words));

/** The grams of a portion as the diary keeps it, such as `70 g`; undefined without. */
export function gramsIn(portion: string | undefined): number | undefined {
  const grams = /^(?<grams>\d+(?:[.,]\d+)?) g$/u.exec(portion ?? "")?.groups?.["grams"];
  return grams === undefined ? undefined : Number(grams.replace(",", "."));
}

export const portionText = (grams: number): string => `${Math.round(grams)} g`;
