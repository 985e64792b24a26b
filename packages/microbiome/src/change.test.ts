import { parseLocalDate } from "@wervel/base";
import type { Drift } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { compareTests, gapsBetween, type MeasuredTest, type Protocol } from "./change.ts";
import { detectableChanges, earliestRetest } from "./retest.ts";

const drift: Drift = {
  pairs: 72,
  sources: [{ source: "invented", at: "here" }],
  review: "unreviewed",
  brayCurtis: { sameSpecimen: [0, 0], samePerson: [0, 0, 0], others: [0, 0, 0] },
  sdWithin: { shannonCollapsed: 0.33, g_Bacteroides: 0.3, g_Akkermansia: 0.88 },
};
const protocol: Protocol = { lab: "One", format: "biom1", method: "16S", region: "V4" };
const test = (measures: MeasuredTest["measures"], more: Partial<Protocol> = {}): MeasuredTest => ({
  protocol: { ...protocol, ...more },
  measures,
  depth: 50_000,
});
const verdicts = (before: readonly MeasuredTest[], after: readonly MeasuredTest[]) => {
  const comparison = compareTests(before, after, drift);
  return comparison.comparable
    ? Object.fromEntries(comparison.changes.map(({ measure, verdict }) => [measure, verdict]))
    : comparison.why;
};

describe("two tests", () => {
  it("within drift show no change, however the numbers look", () => {
    expect(
      verdicts(
        [test({ shannonCollapsed: 2.9, g_Bacteroides: 10 })],
        [test({ shannonCollapsed: 2.2, g_Bacteroides: 25 })],
      ),
    ).toEqual({
      shannonCollapsed: "no-demonstrable-change",
      g_Bacteroides: "no-demonstrable-change",
    });
  });

  it("count as changed only far beyond drift", () => {
    expect(verdicts([test({ shannonCollapsed: 3.2 })], [test({ shannonCollapsed: 1.2 })])).toEqual({
      shannonCollapsed: "more-than-drift",
    });
  });

  it("are not compared where both hold next to nothing", () => {
    expect(verdicts([test({ g_Akkermansia: 0 })], [test({ g_Akkermansia: 0.04 })])).toEqual({
      g_Akkermansia: "too-low-to-compare",
    });
  });

  it.each<[Partial<Protocol>, string]>([
    [{ lab: "Other" }, "lab-differs"],
    [{ method: "shotgun" }, "method-differs"],
    [{ region: "V1-V3" }, "region-differs"],
    [{ taxonomyDb: "silva" }, "database-differs"],
    [{ format: "by-hand" }, "by-hand-differs"],
  ])("made as %o are not compared at all", (more, why) => {
    const gaps = verdicts([test({ shannonCollapsed: 3 })], [test({ shannonCollapsed: 1 }, more)]);
    expect(gaps).toContain(why);
  });

  it("of no known lab need a known method", () => {
    const { lab: _, region: __, ...open } = protocol;
    expect(gapsBetween(open, open)).toEqual(["region-unknown"]);
    expect(gapsBetween({ ...open, method: "unknown" }, { ...open, method: "unknown" })).toEqual([
      "method-unknown",
    ]);
  });

  it("with three samples a side see a smaller change", () => {
    const many = (value: number) => [value, value, value].map((x) => test({ shannonCollapsed: x }));
    expect(verdicts(many(2.9), many(2.2))).toEqual({ shannonCollapsed: "more-than-drift" });
  });
});

describe("before another test", () => {
  it("says how large a change would have to be", () => {
    const [shannon, bacteroides] = detectableChanges(drift, 1, 1);
    expect(shannon?.points).toBeCloseTo(1.96 * Math.SQRT2 * 0.33, 12);
    expect(bacteroides?.times).toBeCloseTo(10 ** (1.96 * Math.SQRT2 * 0.3), 12);
    expect(detectableChanges(drift, 3, 3)[0]?.points).toBeCloseTo(
      (shannon?.points ?? 0) / Math.sqrt(3),
      12,
    );
  });

  it("waits for twelve weeks after the last one and after antibiotics", () => {
    const day = (text: string) => {
      const parsed = parseLocalDate(text);
      if (parsed === undefined) throw new Error(text);
      return parsed;
    };
    expect(earliestRetest({ lastTest: day("2026-01-01") })).toBe("2026-03-26");
    expect(earliestRetest({ lastTest: day("2026-01-01"), disturbedOn: day("2026-02-01") })).toBe(
      "2026-04-26",
    );
    expect(earliestRetest({ lastTest: day("2026-01-01"), dietSince: day("2026-03-01") })).toBe(
      "2026-04-26",
    );
  });
});
