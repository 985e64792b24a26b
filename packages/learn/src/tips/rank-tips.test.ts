import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rankTips, type TipEvidence } from "./rank-tips.ts";

const tried = (
  tip: string,
  effect: number,
  half: number,
  from: TipEvidence["from"] = "experiment",
): TipEvidence => ({ tip, from, effect, low: effect - half, high: effect + half });
const tips = ["heat", "walk", "sleep", "coffee"];

describe("a ranking of tips", () => {
  it("puts a clear winner first, in a group of its own", () => {
    const { ranked, notTried } = rankTips([tried("walk", 0, 0.4), tried("heat", -2, 0.4)], tips);
    expect(ranked.map(({ tip, group }) => [tip, group])).toEqual([
      ["heat", 1],
      ["walk", 2],
    ]);
    expect(ranked[0]).toMatchObject({ clear: true });
    expect(ranked[0]?.bestShare).toBeGreaterThan(0.99);
    expect(notTried).toEqual(["sleep", "coffee"]);
  });

  it("leaves a tie a tie", () => {
    const { ranked } = rankTips([tried("walk", -0.9, 1), tried("heat", -1, 1)], tips);
    expect(ranked.map(({ group }) => group)).toEqual([1, 1]);
    expect(ranked[0]?.bestShare).toBeLessThan(0.7);
  });

  it("trusts a start without lots less than an experiment", () => {
    const diary = rankTips([tried("walk", 0, 0.5), tried("heat", -1, 0.5, "diary")], tips);
    const lots = rankTips([tried("walk", 0, 0.5), tried("heat", -1, 0.5)], tips);
    expect(diary.ranked[0]?.bestShare).toBeLessThan(lots.ranked[0]?.bestShare ?? 0);
    const both = rankTips([tried("heat", -1, 0.5), tried("heat", -3, 0.5, "diary")], tips);
    expect(both.ranked).toMatchObject([{ from: "experiment", effect: -1 }]);
  });

  it("says nothing of what was not tried", () => {
    expect(rankTips([], tips)).toEqual({ ranked: [], notTried: tips });
  });

  it("shares out exactly one first place, and gives no NaN", () => {
    const one = fc.record({
      tip: fc.constantFrom(...tips),
      from: fc.constantFrom("experiment" as const, "diary" as const),
      effect: fc.double(),
      low: fc.double(),
      high: fc.double(),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 6 }), (evidence) => {
        const { ranked } = rankTips(evidence, tips);
        const total = ranked.reduce((sum, { bestShare }) => sum + bestShare, 0);
        if (ranked.length > 0) expect(total).toBeCloseTo(1, 9);
        expect(JSON.stringify(ranked)).not.toMatch(/null|NaN/u);
      }),
      { numRuns: 30 },
    );
  });
});
