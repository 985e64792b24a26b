import type { Coordinates, Practice } from "@wervel/model";
import { distanceKm } from "./nearest.ts";

export type PostcodeArea = {
  readonly at: Coordinates;
  /** The part of the postcode that was found: `3511` or, when that is empty, `35`. */
  readonly area: string;
  /** Half of its practices lie within this distance of the middle. */
  readonly spreadKm: number;
  readonly practices: number;
};

/** Digits of a Dutch or Belgian postcode; undefined for what is none. */
export function postcodeDigits(text: string): string | undefined {
  return /^\s*(?:B-?)?([1-9]\d{3})\s*(?:[A-Za-z]{2})?\s*$/u.exec(text)?.[1];
}

/**
 * Where a postcode lies, from the practices in the list itself: the median of those in the same
 * four digits, else the same two. So no table of addresses is needed and nothing is asked of
 * anyone. It is the middle of where the practices are, not of where people live: say "about".
 */
export function areaOf(postcode: string, practices: readonly Practice[]): PostcodeArea | undefined {
  const digits = postcodeDigits(postcode);
  if (digits === undefined) return undefined;
  for (const area of [digits, digits.slice(0, 2)]) {
    const inside = practices.filter((practice) =>
      postcodeDigits(practice.postcode ?? "")?.startsWith(area),
    );
    const middle = middleOf(inside);
    if (middle === undefined) continue;
    const spreadKm = median(inside.map((practice) => distanceKm(middle, practice)));
    return { at: middle, area, spreadKm, practices: inside.length };
  }
  return undefined;
}

const middleOf = (practices: readonly Practice[]): Coordinates | undefined =>
  practices.length === 0
    ? undefined
    : {
        lat: median(practices.map(({ lat }) => lat)),
        lon: median(practices.map(({ lon }) => lon)),
      };

/** The middle value; of an even number the mean of the two. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length >> 1;
  const upper = sorted[half] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[half - 1] ?? upper)) / 2;
}
