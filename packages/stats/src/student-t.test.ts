import { describe, expect, it } from "vitest";
import { studentP, studentQuantile, studentTail } from "./student-t.ts";

describe("Student's t", () => {
  it.each([
    // probability, degrees, quantile: the printed tables
    [0.95, 1, 6.313751514675043],
    [0.95, 2, 2.919985580355516],
    [0.975, 5, 2.570581835636314],
    [0.95, 10, 1.812461122811676],
    [0.995, 30, 2.749995653567231],
    [0.9, 4, 1.533206274058938],
    [0.05, 10, -1.812461122811676],
  ])("has its %f point with %i degrees at %f", (probability, degrees, t) => {
    expect(studentQuantile(probability, degrees)).toBeCloseTo(t, 10);
  });

  it("is the Cauchy distribution with one degree of freedom", () => {
    for (const t of [0.1, 1, 3, 50]) {
      expect(studentTail(t, 1)).toBeCloseTo(0.5 - Math.atan(t) / Math.PI, 13);
    }
  });

  it("keeps its relative precision far into the tail", () => {
    // two degrees have a closed form: P(T > t) = 1/2 − t / (2√(2 + t²))
    const t = 1e4;
    const exact = 1 / (t * t * 2) - (3 / 4) * (2 / t ** 4); // its expansion for large t
    expect(studentTail(t, 2) / exact).toBeCloseTo(1, 6);
  });

  it("comes back from tail to quantile", () => {
    for (const degrees of [1, 2.5, 9, 80, 3000]) {
      for (const p of [0.001, 0.2, 0.5, 0.8, 0.9999]) {
        expect(1 - studentTail(studentQuantile(p, degrees), degrees)).toBeCloseTo(p, 11);
      }
    }
  });

  it("gives a two-sided p between 0 and 1, and nothing for nothing", () => {
    expect(studentP(0, 7)).toBe(1);
    expect(studentP(2.570581835636314, 5)).toBeCloseTo(0.05, 12);
    expect(studentP(Number.NaN, 5)).toBeNaN();
    expect(studentTail(Number.POSITIVE_INFINITY, 5)).toBe(0);
    expect(studentTail(1, 0)).toBeNaN();
  });
});
