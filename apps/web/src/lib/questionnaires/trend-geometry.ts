import { daysBetween, type LocalDate } from "@wervel/base";
import { scaleLinear } from "d3-scale";

export type TrendPoint = { readonly on: LocalDate; readonly value: number };
export type TrendRange = { readonly least: number; readonly most: number };
export type TrendSize = { readonly width: number; readonly height: number };

const margin = { left: 34, right: 10, top: 12, bottom: 26 };

/**
 * Where a line of scores goes, in CSS pixels: the full range of the score, oldest on the left.
 * Points are joined because nothing is claimed between them but "first this, then that".
 */
export function trendGeometry(
  points: readonly TrendPoint[],
  { least, most }: TrendRange,
  { width, height }: TrendSize,
) {
  const first = points[0]?.on;
  const last = points.at(-1)?.on;
  const span =
    first === undefined || last === undefined ? 1 : Math.max(1, daysBetween(first, last));
  const x = scaleLinear([0, span], [margin.left, width - margin.right]);
  const y = scaleLinear([least, most], [height - margin.bottom, margin.top]);
  const dots = points.map(({ on, value }) => ({
    x: first === undefined ? 0 : x(daysBetween(first, on)),
    y: y(value),
    on,
    value,
  }));
  return {
    dots,
    line: dots
      .map((dot, index) => `${index === 0 ? "M" : "L"}${dot.x.toFixed(1)} ${dot.y.toFixed(1)}`)
      .join(""),
    ticks: [least, (least + most) / 2, most].map((value) => ({ value, y: y(value) })),
    left: margin.left,
    right: width - margin.right,
    floor: height - margin.bottom,
  };
}
