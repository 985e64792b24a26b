import { scaleLinear } from "d3-scale";
import type { Interval } from "./numbers.ts";

/** A difference in points on the 0-10 scale with its 90 % interval. */
export interface Effect {
  readonly points: number;
  readonly interval: Interval;
}

/** One fixed scale per kind of chart, so that two effects can be compared by eye. */
export const effectScales = {
  detail: { from: -2, to: 3, edge: 8 },
  list: { from: -2, to: 2, edge: 4 },
  expected: { from: -4, to: 3, edge: 8 },
} as const;
export type EffectScale = keyof typeof effectScales;

/** Differences under 1.5 points of 10 are hardly noticed (15 of 100; Ostelo 2008). */
export const hardlyNoticeable = 1.5;

/**
 * Where an effect goes on its fixed scale, in CSS pixels. An interval that runs off
 * the scale is cut at the edge and says so (`beyond`), it is never squeezed in.
 */
export function effectGeometry({ points, interval }: Effect, kind: EffectScale, width: number) {
  const { from, to, edge } = effectScales[kind];
  const x = scaleLinear([from, to], [edge, width - edge]).clamp(true);
  const at = (value: number) => Math.round(x(value) * 10) / 10;
  return {
    zero: at(0),
    mean: at(points),
    low: at(interval.low),
    high: at(interval.high),
    beyond: { left: interval.low < from, right: interval.high > to },
    zone: { from: at(-hardlyNoticeable), to: at(hardlyNoticeable) },
    ticks: Array.from({ length: to - from + 1 }, (_, step) => ({
      value: from + step,
      x: at(from + step),
    })),
  };
}
