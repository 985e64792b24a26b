import type { Point } from "@wervel/model";

export const at = (x: number, y: number): Point => ({ x, y });

const radians = Math.PI / 180;

/** One step from a point: `degrees` clockwise from the right, as the picture counts them. */
export const step = (from: Point, degrees: number, length: number): Point =>
  at(from.x + Math.cos(degrees * radians) * length, from.y + Math.sin(degrees * radians) * length);

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

export const between = (a: Point, b: Point, t: number): Point =>
  at(a.x + (b.x - a.x) * t, a.y + (b.y - a.y) * t);

/** The direction from one point to another, in degrees. */
export const heading = (from: Point, to: Point): number =>
  Math.atan2(to.y - from.y, to.x - from.x) / radians;

export const turned = (point: Point, degrees: number): Point => {
  const [cos, sin] = [Math.cos(degrees * radians), Math.sin(degrees * radians)];
  return at(point.x * cos - point.y * sin, point.x * sin + point.y * cos);
};

export const moved = (point: Point, by: Point): Point => at(point.x + by.x, point.y + by.y);

/** An end no farther than the limb can reach. */
export function within(from: Point, to: Point, reach: number): Point {
  const far = distance(from, to);
  return far <= reach ? to : between(from, to, reach / far);
}

/** Where the middle joint of a two-bone limb may be; both answers, mirror images. */
export function middles(
  a: Point,
  c: Point,
  [first, second]: readonly [number, number],
): readonly [Point, Point] {
  const far = Math.max(distance(a, c), 0.001);
  const along = (first * first - second * second + far * far) / (2 * far);
  const off = Math.sqrt(Math.max(0, first * first - along * along));
  const [ux, uy] = [(c.x - a.x) / far, (c.y - a.y) / far];
  return [
    at(a.x + ux * along - uy * off, a.y + uy * along + ux * off),
    at(a.x + ux * along + uy * off, a.y + uy * along - ux * off),
  ];
}
