import { seededRandom } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { trendBasis } from "./calendar-basis.ts";
import { coefficient, conditionOn, crossProducts, pairT } from "./cross-products.ts";
import { filledFromPast } from "./fill-from-past.ts";
import { orthonormal, residual } from "./orthonormal.ts";
import { dot } from "./vector.ts";
import { winsorised } from "./winsorise.ts";

const random = seededRandom(3);
const noise = (length = 40) => Float64Array.from({ length }, () => random() - 0.5);

describe("a coefficient", () => {
  // Anscombe (1973), first set: y = 3.0001 + 0.5001 x, standard error 0.1179, t 4.24, p 0.0022.
  const x = Float64Array.of(10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5);
  const y = Float64Array.of(8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68);
  const free = orthonormal([new Float64Array(11).fill(1)]);

  it("is that of the textbook", () => {
    const fitted = coefficient(crossProducts(y, [x], { free }), 0, []);
    expect(fitted?.value).toBeCloseTo(0.5001, 4);
    expect(fitted?.se).toBeCloseTo(0.1179, 4);
    expect(fitted?.p).toBeCloseTo(0.00217, 5);
    expect(fitted?.df).toBe(9);
  });

  it("is not given for a column that another one explains", () => {
    const products = crossProducts(y, [x, x.map((value) => 2 * value)], { free });
    expect(coefficient(products, 0, [1])).toBeUndefined();
  });

  it("is the same with others conditioned away as with others beside it", () => {
    const columns = [noise(), noise(), noise(), noise()];
    const products = crossProducts(noise(), columns, { free: trendBasis(40) });
    const beside = coefficient(products, 0, [1, 2, 3]);
    const { t } = pairT(conditionOn(products, [2, 3]), products, 0, 1);
    expect(t).toBeCloseTo(beside?.t ?? Number.NaN, 6);
  });
});

describe("columns with a random effect", () => {
  it("count for nothing when their spread is nothing, and fully when it is large", () => {
    const [outcome, column, weekday] = [noise(), noise(), noise()];
    const free = orthonormal([new Float64Array(40).fill(1)]);
    const totals = [1e-6, 1e6].map(
      (sd) =>
        crossProducts(outcome, [column], { free, random: { columns: [weekday], sd } }).gram.data[0],
    );
    const without = residual(column, free);
    const held = residual(column, orthonormal([new Float64Array(40).fill(1), weekday]));
    expect(totals[0]).toBeCloseTo(dot(without, without), 6);
    expect(totals[1]).toBeCloseTo(dot(held, held), 6);
  });
});

describe("a series with gaps", () => {
  const none = Number.NaN;

  it("is filled from its past, and never from its future", () => {
    const wave = Float64Array.from({ length: 60 }, (_, i) => Math.sin(i / 4));
    const gap = wave.map((value, i) => (i === 30 ? none : value));
    const changed = gap.map((value, i) => (i === 31 ? 5 : value));
    const [a, b] = [filledFromPast(gap), filledFromPast(changed)].map(
      ({ centred, mean }) => (centred[30] ?? 0) / ((centred[29] ?? 1) || 1) + 0 * mean,
    );
    expect(a).toBeGreaterThan(0.8);
    expect(a).toBeLessThanOrEqual(0.95);
    expect(b).toBeGreaterThan(0);
  });

  it("starts at its mean, and is nothing at all when it has no values", () => {
    expect(filledFromPast(Float64Array.of(none, 2, 4)).centred[0]).toBe(0);
    expect([...filledFromPast(Float64Array.of(none, none)).centred]).toEqual([0, 0]);
  });

  it("has its extremes pulled in, and its gaps left alone", () => {
    const values = Float64Array.from({ length: 41 }, (_, i) => (i === 7 ? none : i));
    const calm = winsorised(values, 0.025);
    expect(calm[7]).toBeNaN();
    expect(calm[0]).toBeCloseTo(0.975, 12);
    expect(calm[20]).toBe(20);
  });
});
