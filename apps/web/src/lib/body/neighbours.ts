import type { BodyRegion } from "@wervel/model";
import type { RegionShape } from "./body-shape.ts";

export type Direction = "up" | "down" | "left" | "right";

export const directionOfKey: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * The region one meets first in that direction: near counts, and straight ahead counts twice
 * as much as sideways. None at the edge of the figure.
 */
export function neighbour(
  shapes: readonly RegionShape[],
  from: BodyRegion,
  direction: Direction,
): BodyRegion | undefined {
  const here = shapes.find(({ region }) => region === from);
  if (here === undefined) return undefined;
  const upright = direction === "up" || direction === "down";
  const sign = direction === "down" || direction === "right" ? 1 : -1;
  const ranked = shapes
    .filter(({ region }) => region !== from)
    .map((shape) => {
      const across = shape.at[0] - here.at[0];
      const along = shape.at[1] - here.at[1];
      const ahead = sign * (upright ? along : across);
      const aside = Math.abs(upright ? across : along);
      return { region: shape.region, ahead, cost: ahead + 2 * aside };
    })
    .filter(({ ahead, cost }) => ahead > 4 && cost < ahead * 6)
    .sort((a, b) => a.cost - b.cost);
  return ranked[0]?.region;
}
