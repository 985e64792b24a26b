import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chao1, diversityOf, expectedRichness, goodsCoverage } from "./diversity.ts";

const of = (...counts: number[]) => Float64Array.from(counts);
const someCounts = fc
  .array(fc.nat(5_000), { minLength: 1, maxLength: 60 })
  .map((counts) => Float64Array.from(counts));

describe("diversity", () => {
  it("of four equally common taxa is what the formulas give by hand", () => {
    expect(diversityOf(of(5, 5, 5, 5, 0))).toEqual({
      observed: 4,
      shannon: expect.closeTo(Math.log(4), 12),
      simpson: 0.75,
      inverseSimpson: 4,
      pielou: expect.closeTo(1, 12),
    });
  });

  it("of a single taxon is none, and evenness is then not a question", () => {
    expect(diversityOf(of(0, 9))).toEqual({
      observed: 1,
      shannon: 0,
      simpson: 0,
      inverseSimpson: 1,
      pielou: undefined,
    });
  });

  it("of nothing is nothing, not zero", () => {
    expect(diversityOf(of(0, 0))).toBeUndefined();
    expect(diversityOf(of())).toBeUndefined();
    expect(goodsCoverage(of(0))).toBeUndefined();
  });

  it("does not depend on order or on depth", () => {
    fc.assert(
      fc.property(someCounts, fc.integer({ min: 2, max: 50 }), (counts, times) => {
        const deeper = counts.map((count) => count * times).reverse();
        const [one, other] = [diversityOf(counts), diversityOf(deeper)];
        expect(other?.shannon ?? 0).toBeCloseTo(one?.shannon ?? 0, 9);
        expect(other?.simpson ?? 0).toBeCloseTo(one?.simpson ?? 0, 9);
      }),
    );
  });
});

describe("taxa that were missed", () => {
  it("are guessed from those seen once and twice", () => {
    expect(chao1(of(1, 1, 1, 2, 9, 0))).toBe(5 + (3 * 2) / (2 * (1 + 1)));
    expect(goodsCoverage(of(1, 1, 8))).toBeCloseTo(0.8, 12);
  });
});

describe("richness at a common depth", () => {
  it("is known exactly for a small draw", () => {
    // 2 of 4 reads, taxa of 2 and 2: one taxon with chance 1/3, else two
    expect(expectedRichness(of(2, 2), 2)).toBeCloseTo(1 + 2 / 3, 12);
  });

  it("is everything at full depth, and unknown beyond it", () => {
    fc.assert(
      fc.property(someCounts, (counts) => {
        const depth = counts.reduce((sum, count) => sum + count, 0);
        fc.pre(depth > 0);
        expect(expectedRichness(counts, depth)).toBeCloseTo(diversityOf(counts)?.observed ?? 0, 6);
        expect(expectedRichness(counts, depth + 1)).toBeUndefined();
      }),
    );
  });

  it("never falls when more is drawn", () => {
    fc.assert(
      fc.property(someCounts, fc.integer({ min: 1, max: 400 }), (counts, depth) => {
        const less = expectedRichness(counts, depth);
        const more = expectedRichness(counts, depth + 1);
        fc.pre(less !== undefined && more !== undefined);
        expect((more ?? 0) - (less ?? 0)).toBeGreaterThan(-1e-9);
      }),
    );
  });
});
