import type { Coordinates } from "@wervel/model";
import type { Near } from "@wervel/wervel";

export const mapSize = { width: 318, height: 264 } as const;
const middle = { x: 159, y: 122 } as const;
const outerRing = 108;

export type DotMap = {
  readonly rings: readonly { readonly r: number; readonly km: number }[];
  readonly dots: readonly { readonly id: string; readonly x: number; readonly y: number }[];
};

/**
 * Practices around the middle of a postcode area, north up. Drawn from the list alone: there is
 * no background, so nothing is fetched. Flat earth within some tens of kilometres.
 */
export function dotMap(from: Coordinates, found: readonly Near[]): DotMap {
  const farthest = Math.max(0.5, ...found.map(({ km }) => km));
  const step = ringStep(farthest);
  const rings = Math.ceil(farthest / step);
  const scale = outerRing / (rings * step);
  return {
    rings: Array.from({ length: rings }, (_, index) => ({
      km: (index + 1) * step,
      r: (index + 1) * step * scale,
    })),
    dots: found.map(({ practice }) => ({
      id: practice.id,
      x: middle.x + eastKm(from, practice) * scale,
      y: middle.y - (practice.lat - from.lat) * kmPerDegree * scale,
    })),
  };
}

export const mapMiddle = middle;
const kmPerDegree = 111.2;
const eastKm = (from: Coordinates, to: Coordinates): number =>
  (to.lon - from.lon) * kmPerDegree * Math.cos((from.lat * Math.PI) / 180);

/** At most three rings, at round distances. */
function ringStep(farthest: number): number {
  const steps = [0.25, 0.5, 1, 2, 5, 10, 20, 50, 100, 200];
  return steps.find((step) => farthest / step <= 3) ?? 500;
}
