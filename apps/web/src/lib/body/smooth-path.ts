export type Point = readonly [x: number, y: number];

const tension = 0.155;
const tenth = (value: number): string => String(Math.round(value * 10) / 10);

/** A closed Catmull-Rom curve through the points, as cubic Béziers. */
export function smoothPath(points: readonly Point[]): string {
  const at = (index: number): Point => points[(index + points.length) % points.length] ?? [0, 0];
  const [startX, startY] = at(0);
  const curves = points.map((_, index) => {
    const [before, from, to, after] = [at(index - 1), at(index), at(index + 1), at(index + 2)];
    const control = [
      from[0] + (to[0] - before[0]) * tension,
      from[1] + (to[1] - before[1]) * tension,
      to[0] - (after[0] - from[0]) * tension,
      to[1] - (after[1] - from[1]) * tension,
      to[0],
      to[1],
    ];
    return `C${control.map(tenth).join(" ")}`;
  });
  return `M${tenth(startX)} ${tenth(startY)}${curves.join("")}Z`;
}
