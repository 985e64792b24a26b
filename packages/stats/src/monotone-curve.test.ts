import fc from "fast-check";
import { expect, it } from "vitest";
import { monotoneCurve } from "./monotone-curve.ts";

const subacute = [
  { at: 0, value: 63 },
  { at: 6, value: 29 },
  { at: 26, value: 29 },
  { at: 52, value: 31 },
];

it("passes through its points", () => {
  const curve = monotoneCurve(subacute);
  for (const { at, value } of subacute) expect(curve(at)).toBeCloseTo(value, 12);
});

it("agrees with scipy.interpolate.PchipInterpolator", () => {
  const persistent = monotoneCurve([
    { at: 0, value: 56 },
    { at: 6, value: 48 },
    { at: 26, value: 43 },
    { at: 52, value: 40 },
  ]);
  expect(persistent(3)).toBeCloseTo(51.1725, 8);
  expect(persistent(12)).toBeCloseTo(45.710986046512, 8);
  expect(persistent(40)).toBeCloseTo(40.985445545056, 8);
});

it("never leaves the room between two neighbours", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 2, maxLength: 8 }),
      (values) => {
        const curve = monotoneCurve(values.map((value, at) => ({ at: at * at, value })));
        for (let step = 0; step < values.length - 1; step++) {
          const [a = 0, b = 0] = [values[step], values[step + 1]];
          for (const part of [0.1, 0.5, 0.9]) {
            const value = curve(step * step + part * (2 * step + 1)) ?? Number.NaN;
            expect(value).toBeGreaterThanOrEqual(Math.min(a, b) - 1e-9);
            expect(value).toBeLessThanOrEqual(Math.max(a, b) + 1e-9);
          }
        }
      },
    ),
  );
});

it("says nothing outside what was measured", () => {
  const curve = monotoneCurve(subacute);
  expect(curve(-0.1)).toBeUndefined();
  expect(curve(52.1)).toBeUndefined();
  expect(curve(Number.NaN)).toBeUndefined();
});
