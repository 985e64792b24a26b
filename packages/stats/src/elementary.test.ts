import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { artanh, exp, log, logOnePlus, tanh } from "./elementary.ts";

/** How far two numbers lie apart, as a share of the larger. */
const apart = (a: number, b: number) =>
  a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b));

describe("Own exponential and logarithm", () => {
  it("agree with the engine's within two units in the last place", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(apart(exp(x), Math.exp(x))).toBeLessThan(4.5e-16);
        expect(apart(log(Math.exp(x)), Math.log(Math.exp(x)))).toBeLessThan(4.5e-16);
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  it("agree near zero, where a sum would lose the answer", () => {
    fc.assert(
      fc.property(fc.double({ min: -0.99, max: 0.99, noNaN: true }), (x) => {
        expect(apart(logOnePlus(x), Math.log1p(x))).toBeLessThan(1e-15);
        expect(Math.abs(artanh(x) - Math.atanh(x))).toBeLessThan(1e-14);
        expect(Math.abs(tanh(5 * x) - Math.tanh(5 * x))).toBeLessThan(1e-15);
      }),
      { numRuns: 20_000, seed: 2 },
    );
  });

  it.each([
    ["exp of minus infinity", exp(Number.NEGATIVE_INFINITY), 0],
    ["exp of infinity", exp(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
    ["exp of 0", exp(0), 1],
    ["exp of NaN", exp(Number.NaN), Number.NaN],
    ["exp of the smallest that is not 0", exp(-745), Math.exp(-745)],
    ["log of 0", log(0), Number.NEGATIVE_INFINITY],
    ["log of 1", log(1), 0],
    ["log of infinity", log(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
    ["log of a negative number", log(-1), Number.NaN],
    ["log of the smallest number", log(5e-324), Math.log(5e-324)],
    ["log of the greatest number", log(Number.MAX_VALUE), Math.log(Number.MAX_VALUE)],
  ])("%s", (_, ours, known) => expect(ours).toBe(known));
});
