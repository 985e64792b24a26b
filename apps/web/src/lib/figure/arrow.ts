import type { Point } from "@wervel/model";
import { between, distance, heading, step } from "./geometry.ts";
import { openLine } from "./path.ts";

export type Arrow = {
  readonly line: string;
  readonly tip: string;
  readonly points: readonly Point[];
};

const gaps = [19, 26, 34, 44, 56];
const enough = 18;
const shortest = 24;
const lowest = 146;

/**
 * An arrow along a path, as close to it as the body leaves room: to one side, to the other, or
 * ahead. A small movement gets an arrow long enough to be seen; what stays put gets none.
 */
export function arrowAlong(path: readonly Point[], body: readonly Point[]): Arrow | undefined {
  const [from, to] = [path[0], path.at(-1)];
  if (from === undefined || to === undefined || longest(path) < 1.5) return undefined;
  const along = heading(from, to);
  const line = distance(from, to) < shortest ? stretch(from, to, shortest) : path;
  const places = gaps.flatMap((gap) =>
    [along + 90, along - 90, along].map((way) => line.map((point) => step(point, way, gap))),
  );
  const points =
    places.find((place) => room(place, body) >= enough) ??
    places.reduce((a, b) => (room(b, body) > room(a, body) ? b : a));
  const end = points.at(-1) ?? to;
  const last = heading(points.at(-3) ?? from, end);
  return { line: openLine(points), tip: openLine(tipAt(end, last)), points };
}

const longest = (path: readonly Point[]): number =>
  Math.max(...path.map((point) => distance(point, path[0] ?? point)));

/** How far the nearest part of the body is; an arrow through the floor has no room at all. */
const room = (points: readonly Point[], body: readonly Point[]): number =>
  points.some(({ y }) => y > lowest)
    ? -1
    : Math.min(...points.flatMap((point) => body.map((part) => distance(point, part))));

const tipAt = (end: Point, along: number): readonly Point[] => [
  step(end, along + 145, 7),
  end,
  step(end, along - 145, 7),
];

function stretch(from: Point, to: Point, length: number): readonly Point[] {
  const along = heading(from, to);
  const centre = between(from, to, 0.5);
  const [start, end] = [step(centre, along, -length / 2), step(centre, along, length / 2)];
  return [0, 0.25, 0.5, 0.75, 1].map((t) => between(start, end, t));
}
