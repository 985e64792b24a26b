import { foods } from "@wervel/content";
import type { Food } from "@wervel/model";
import { plainText } from "../diary/known-things.ts";
import { slipsAllowed, slipsBetween } from "../slips.ts";
import { wordsOf } from "./known-foods.ts";

export type FoodHits = {
  readonly foods: readonly Food[];
  /** The word that was meant, when the typed one is found nowhere. */
  readonly meant: string | undefined;
};

type Entry = { readonly food: Food; readonly names: readonly (readonly string[])[] };

const parts = (text: string): readonly string[] => text.split(/[^\p{L}\p{N}]+/u).filter(Boolean);
const entries: readonly Entry[] = foods.map((food) => ({ food, names: wordsOf(food).map(parts) }));

type Match = { readonly cost: number; readonly word: string };

/**
 * Foods for what someone is typing: by Dutch, Flemish or English words, also halfway a word,
 * inside a compound and with a slip of the pen. The closest first.
 *
 * @returns at most `most` foods; none for an empty text
 */
export function searchFoods(text: string, most = 12): FoodHits {
  const sought = parts(plainText(text));
  if (sought.length === 0) return { foods: [], meant: undefined };
  const hits = entries
    .flatMap(({ food, names }) => {
      const best = closest(names, sought);
      return best === undefined ? [] : [{ food, ...best }];
    })
    .sort((a, b) => a.cost - b.cost || a.food.name.nl.length - b.food.name.nl.length);
  const isSlip = (hits[0]?.cost ?? 0) >= slip;
  return {
    foods: hits.slice(0, most).map(({ food }) => food),
    meant: isSlip ? hits[0]?.words.join(" ") : undefined,
  };
}

const inside = 2;
const slip = 10;
const laterName = 0.5;
const longerName = 0.1;

function closest(names: Entry["names"], sought: readonly string[]) {
  let best: { readonly cost: number; readonly words: readonly string[] } | undefined;
  names.forEach((name, place) => {
    const matches = sought.map((word) => bestIn(name, word));
    if (!matches.every((match) => match !== undefined)) return;
    const spare = Math.max(0, name.length - sought.length) * longerName;
    const cost =
      matches.reduce((sum, match) => sum + match.cost, 0) + spare + (place > 1 ? laterName : 0);
    if (best === undefined || cost < best.cost)
      best = { cost, words: matches.map(({ word }) => word) };
  });
  return best;
}

function bestIn(name: readonly string[], sought: string): Match | undefined {
  let best: Match | undefined;
  for (const word of name) {
    const cost = costOf(word, sought);
    if (cost !== undefined && (best === undefined || cost < best.cost)) best = { cost, word };
  }
  return best;
}

/** Nothing for the word itself, more for its beginning, its inside, and a slip. */
function costOf(word: string, sought: string): number | undefined {
  if (word === sought) return 0;
  if (word.startsWith(sought)) return 1;
  if (sought.length >= 3 && word.includes(sought)) return inside;
  const allowed = slipsAllowed(sought);
  const slips = allowed === 0 ? 1 : slipsBetween(word, sought, allowed);
  return slips <= allowed ? slip + slips : undefined;
}
