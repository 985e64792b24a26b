import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aitchison, brayCurtis, jaccard } from "./distance.ts";

const of = (...counts: number[]) => Float64Array.from(counts);
const pair = fc
  .array(fc.tuple(fc.nat(900), fc.nat(900)), { minLength: 1, maxLength: 40 })
  .map((taxa) => [of(...taxa.map(([a]) => a)), of(...taxa.map(([, b]) => b))] as const);

it.each([
  ["Bray-Curtis", brayCurtis],
  ["Jaccard", jaccard],
  ["Aitchison", aitchison],
])("%s is nothing to itself, the same both ways, and never negative", (_, distance) => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      expect(distance(a, a) ?? 0).toBe(0);
      const there = distance(a, b);
      expect(distance(b, a) ?? -1).toBeCloseTo(there ?? -1, 9);
      expect(there ?? 0).toBeGreaterThanOrEqual(0);
    }),
  );
});

describe("two samples with nothing in common", () => {
  it("are as far apart as can be", () => {
    expect(brayCurtis(of(4, 0), of(0, 7))).toBe(1);
    expect(jaccard(of(4, 0), of(0, 7))).toBe(1);
  });
});

it("counts what is shared, worked by hand", () => {
  expect(brayCurtis(of(1, 1, 2), of(2, 2, 0))).toBeCloseTo(0.5, 12);
  expect(jaccard(of(1, 1, 2), of(2, 2, 0))).toBeCloseTo(1 / 3, 12);
  // log-ratios ln 3 and −ln 3 about their mean 0
  expect(aitchison(of(1, 0), of(0, 1))).toBeCloseTo(Math.SQRT2 * Math.log(3), 12);
});

it("says nothing of an empty sample", () => {
  expect(brayCurtis(of(0), of(1))).toBeUndefined();
  expect(jaccard(of(0), of(0))).toBeUndefined();
});
