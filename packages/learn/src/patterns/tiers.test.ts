import { type LocalDate, parseLocalDate } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { candidates } from "./candidates.ts";
import type { Find } from "./search.ts";
import { tiered } from "./tiers.ts";

const days = 120;
const diary = {
  start: parseLocalDate("2026-01-01") as LocalDate,
  outcome: new Float64Array(days).fill(4),
  factors: [
    {
      id: "stress",
      kind: "scale",
      values: Float64Array.from({ length: days }, (_, i) => i % 7),
    } as const,
  ],
};

const find = (q: number, points = 1, rivals: readonly string[] = []): Find => ({
  candidate: 0,
  lag: 1,
  p: q / 10,
  q,
  notSeparableFrom: rivals,
  effect: {
    effectPoints: points,
    ci90: [points - 0.5, points + 0.5],
    rawPoints: points,
    rawSe: 0.2,
  },
});
const look = (finds: readonly Find[], painDays = days) => ({
  diary,
  painDays,
  suspects: [],
  finds,
  candidates: candidates(diary).tested,
});
const tierAfter = (...looks: Parameters<typeof tiered>[0]) => tiered(looks).findings[0]?.tier;

describe("the tier of a find", () => {
  it("is a pattern when clear at two looks in a row", () => {
    expect(tierAfter(look([find(0.02)], 100), look([find(0.03)]))).toBe("pattern");
  });

  it.each([
    ["clear only now", [look([find(0.05)], 100), look([find(0.02)])]],
    ["with the other sign before", [look([find(0.02, -1)], 100), look([find(0.02)])]],
    ["with a look without it between", [look([find(0.02)]), look([]), look([find(0.02)])]],
    ["before 90 pain days", [look([find(0.001)], 70), look([find(0.001)], 89)]],
    ["not separable from another", [look([find(0.001)]), look([find(0.001, 1, ["sleep"])])]],
  ])("is a first sign when %s", (_, looks) => {
    expect(tierAfter(...looks)).toBe("first-sign");
  });

  it("is a pattern at once when very clear", () => {
    expect(tierAfter(look([find(0.005)]))).toBe("pattern");
  });
});

describe("a find that vanishes", () => {
  it("is shown as withdrawn, as it was last seen", () => {
    const { findings, withdrawn } = tiered([look([find(0.05)]), look([])]);
    expect(findings).toEqual([]);
    expect(withdrawn).toMatchObject([{ factor: "stress", tier: "withdrawn", q: 0.05 }]);
  });

  it("stays in the list when it was a pattern, a first sign does not", () => {
    const gone = (q: number) => tiered([look([find(q)]), look([]), look([])]).withdrawn.length;
    expect([gone(0.001), gone(0.05)]).toEqual([1, 0]);
  });

  it("is taken off the list when it comes back", () => {
    const { findings, withdrawn } = tiered([look([find(0.05)]), look([]), look([find(0.05)])]);
    expect(findings).toHaveLength(1);
    expect(withdrawn).toEqual([]);
  });
});
