import { drift } from "@wervel/content";
import type { GutTestRecord } from "@wervel/model";
import { compareKept } from "@wervel/wervel";
import { overlap } from "./meter-geometry.ts";

export type TimePoint = {
  readonly record: GutTestRecord;
  readonly value: number;
  readonly bar: readonly [number, number];
};

const measure = "shannonCollapsed";

/**
 * The tests that may stand beside the newest one. Half the reference change value on each side
 * makes the bar: two bars part exactly when a difference could be shown.
 */
export function comparablePoints(tests: readonly GutTestRecord[]): readonly TimePoint[] {
  const newest = tests.at(-1);
  if (newest === undefined) return [];
  const half = 1.96 * Math.SQRT1_2 * drift.sdWithin[measure];
  return tests.flatMap((record): TimePoint[] => {
    const value = record.measures[measure];
    const isAlike = record === newest || compareKept([record], [newest]).comparable;
    return value === undefined || !isAlike
      ? []
      : [{ record, value, bar: [value - half, value + half] }];
  });
}

export const allOverlap = (points: readonly TimePoint[]): boolean =>
  points.every((a) => points.every((b) => overlap(a.bar, b.bar)));
