import { expect, it } from "vitest";
import { meterPlaces, overlap } from "./meter-geometry.ts";

it("keeps everything on the bar, in order", () => {
  const { dot, usual, noise } = meterPlaces(3.1, [2.6, 4], [2.7, 3.6]);
  expect([usual?.[0], noise?.[0], dot, noise?.[1], usual?.[1]]).toEqual(
    [usual?.[0], noise?.[0], dot, noise?.[1], usual?.[1]].toSorted((a = 0, b = 0) => a - b),
  );
  expect(usual?.[1]).toBeLessThan(100);
});

it("has a place for zero and for ratios below zero", () => {
  expect(meterPlaces(0).dot).toBe(0);
  expect(meterPlaces(-2, [-3, 1]).dot).toBeGreaterThan(0);
});

it.each([
  [[1, 2], [2, 3], true],
  [[1, 2], [2.1, 3], false],
] as const)("ranges %o and %o overlap: %s", (a, b, is) => {
  expect(overlap(a, b)).toBe(is);
});
