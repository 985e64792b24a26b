import { expect, it } from "vitest";
import { mean, median, quantile, standardDeviation } from "./quantile.ts";

it("finds the middle of an odd and of an even row", () => {
  expect(median([5, 1, 3])).toBe(3);
  expect(median([4, 1, 3, 2])).toBe(2.5);
});

it("walks in straight lines between neighbours, as R's type 7 does", () => {
  expect(quantile([1, 2, 3, 4], 0.25)).toBe(1.75);
  expect(quantile([1, 2, 3, 4], 0)).toBe(1);
  expect(quantile([1, 2, 3, 4], 1)).toBe(4);
});

it("knows that nothing has no middle, no mean and no spread", () => {
  expect(median([])).toBeUndefined();
  expect(mean([])).toBeUndefined();
  expect(standardDeviation([3])).toBeUndefined();
});

it("measures spread with n − 1", () => {
  expect(standardDeviation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(Math.sqrt(32 / 7), 12);
});
