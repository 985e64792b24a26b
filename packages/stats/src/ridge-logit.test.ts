import { seededRandom } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { ridgeLogit } from "./ridge-logit.ts";

/** Yes-or-no outcomes whose log odds rise by `slope` per unit of one feature. */
function rowsWith(slope: number, count: number) {
  const random = seededRandom(6);
  const rows = Array.from({ length: count }, () => Float64Array.of(4 * random() - 2));
  const outcomes = Float64Array.from(rows, ([x = 0]) =>
    random() < 1 / (1 + Math.exp(1 - slope * x)) ? 1 : 0,
  );
  return { rows, outcomes };
}

describe("logistic regression that is held back", () => {
  it("finds the chances that made the outcomes", () => {
    const { rows, outcomes } = rowsWith(1.5, 4_000);
    const chance = ridgeLogit(rows, outcomes, 1);
    for (const x of [-1, 0, 1]) {
      const truth = 1 / (1 + Math.exp(1 - 1.5 * x));
      expect(Math.abs(chance(Float64Array.of(x)) - truth)).toBeLessThan(0.04);
    }
  });

  it("says the plain share when the penalty is heavy", () => {
    const { rows, outcomes } = rowsWith(1.5, 200);
    const share = outcomes.reduce((sum, value) => sum + value, 0) / 200;
    const chance = ridgeLogit(rows, outcomes, 1e6);
    expect(chance(Float64Array.of(2))).toBeCloseTo(share, 2);
  });

  it.each([0, 1])("stays a chance when every outcome is %i", (outcome) => {
    const { rows } = rowsWith(0, 50);
    const chance = ridgeLogit(rows, new Float64Array(50).fill(outcome), 20);
    expect(chance(Float64Array.of(1e9))).toBeGreaterThan(0);
    expect(chance(Float64Array.of(-1e9))).toBeLessThan(1);
  });

  it("does not trip over a feature that never moves", () => {
    const rows = Array.from({ length: 40 }, () => Float64Array.of(3));
    const outcomes = Float64Array.from(rows, (_, place) => place % 2);
    expect(ridgeLogit(rows, outcomes, 20)(Float64Array.of(3))).toBeCloseTo(0.5, 6);
  });
});
