import { seededRandom } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { signFlipP, signFlipTest } from "./sign-flip.ts";

const test = (differences: readonly number[], alpha = 0.1) =>
  signFlipTest(differences, { random: seededRandom(1), alpha });

describe("the sign-flip test", () => {
  it("knows the exact answer for five pairs of one sign: 2 of 32 flips", () => {
    expect(test([-1, -2, -1.5, -0.5, -3])?.p).toBe(2 / 32);
  });

  it("can never be sure with four pairs", () => {
    const result = test([-2, -2, -2, -2]);
    expect(result?.p).toBe(0.125);
    expect(result).toMatchObject({ low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY });
  });

  it("holds every difference that it does not reject, and nothing much beyond", () => {
    const differences = [-1.2, -0.4, -2.1, -0.9, -1.6, 0.3, -1.1];
    const result = test(differences);
    const p = (shift: number) => test(differences.map((value) => value - shift))?.p ?? Number.NaN;
    const { low = 0, high = 0 } = result ?? {};
    expect(p(low - 1e-6)).toBeLessThanOrEqual(0.1);
    expect(p(low + 0.06)).toBeGreaterThan(0.1);
    expect(p(high + 1e-6)).toBeLessThanOrEqual(0.1);
    expect(p(high - 0.06)).toBeGreaterThan(0.1);
  });

  it("does not care which side is called first", () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 5, maxLength: 9 }),
        (tenths) => {
          const values = tenths.map((tenth) => tenth / 10);
          const [a, b] = [test(values), test(values.map((value) => -value))];
          expect(a?.p).toBeCloseTo(b?.p ?? Number.NaN, 12);
          expect(a?.low).toBeCloseTo(-(b?.high ?? Number.NaN), 9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("draws flips beyond sixteen pairs, and comes close to the exact answer", () => {
    const many = Array.from({ length: 20 }, (_, pair) => (pair % 4 === 0 ? 0.6 : -0.4));
    expect(signFlipP(many, seededRandom(2))).toBeGreaterThan(0.1);
    expect(
      signFlipP(
        many.map(() => -1),
        seededRandom(2),
      ),
    ).toBeLessThan(0.001);
  });

  it("says nothing without pairs", () => expect(test([])).toBeUndefined());

  it("cries wolf at most one time in ten", () => {
    const random = seededRandom(9);
    let alarms = 0;
    for (let trial = 0; trial < 2_000; trial++) {
      const differences = Array.from({ length: 8 }, () => random() + random() - 1);
      if (signFlipP(differences, random) <= 0.1) alarms++;
    }
    expect(alarms / 2_000).toBeLessThan(0.1 + 3 * Math.sqrt((0.1 * 0.9) / 2_000));
  });
});
