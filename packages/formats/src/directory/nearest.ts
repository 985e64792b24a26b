import type { Coordinates, Practice, Profession } from "@wervel/model";

export type Near = { readonly practice: Practice; readonly km: number };

export type NearQuestion = {
  readonly from: Coordinates;
  readonly count: number;
  /** Any of these; all when empty. */
  readonly professions?: readonly Profession[];
  /** A further wish, such as "open now" or a word in the name. */
  readonly wish?: (practice: Practice) => boolean;
};

const earthKm = 6371;
const radians = Math.PI / 180;

/** As the crow flies, in kilometres. Haversine; the earth is no sphere, and 0.5 % is no matter. */
export function distanceKm(a: Coordinates, b: Coordinates): number {
  const halfLat = ((b.lat - a.lat) * radians) / 2;
  const halfLon = ((b.lon - a.lon) * radians) / 2;
  const chord =
    Math.sin(halfLat) ** 2 +
    Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * Math.sin(halfLon) ** 2;
  return 2 * earthKm * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/**
 * The nearest practices, the nearest first; the same distance goes by id, so that nobody is
 * put in front for another reason. One pass, keeping the best: O(n · log count).
 */
export function nearest(practices: readonly Practice[], question: NearQuestion): readonly Near[] {
  const { from, count, professions = [], wish = () => true } = question;
  const wanted = new Set(professions);
  const best: Near[] = [];
  for (const practice of practices) {
    if (wanted.size > 0 && !practice.professions.some((one) => wanted.has(one))) continue;
    const km = distanceKm(from, practice);
    const worst = best[count - 1];
    if (worst !== undefined && km > worst.km) continue;
    if (wish(practice)) insert(best, { practice, km }, count);
  }
  return best;
}

function insert(best: Near[], near: Near, count: number): void {
  let [low, high] = [0, best.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = best[middle];
    if (there !== undefined && isNearer(there, near)) low = middle + 1;
    else high = middle;
  }
  best.splice(low, 0, near);
  if (best.length > count) best.pop();
}

const isNearer = (a: Near, b: Near): boolean =>
  a.km < b.km || (a.km === b.km && a.practice.id <= b.practice.id);
