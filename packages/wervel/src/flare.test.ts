import { seededRandom } from "@wervel/base";
import { flareWarningRules } from "@wervel/content";
import { flareDays } from "@wervel/learn";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flareWarningOf } from "./flare.ts";

const gap = Number.NaN;
const flat = (days: number, level = 3) => Array.from({ length: days }, () => level);
const flaresOf = (pain: readonly number[], ticked: readonly number[] = []) =>
  flareDays(
    {
      pain: Float64Array.from(pain),
      ticks: Uint8Array.from(pain, (_, day) => Number(ticked.includes(day))),
      factors: [],
    },
    flareWarningRules,
  );

describe("a flare day", () => {
  it("lies two points above the four weeks before, and at four or more", () => {
    expect([...flaresOf([...flat(28), 4, 5, 6])].slice(28)).toEqual([0, 1, 1]);
    expect([...flaresOf([...flat(28, 1), 3, 4])].slice(28)).toEqual([0, 1]);
  });

  it("is also a day that the person calls so, whatever the score", () => {
    expect([...flaresOf(flat(3), [1])]).toEqual([0, 1, 0]);
  });

  it("needs ten days to know what is usual; an empty day is none", () => {
    expect([...flaresOf([...flat(9), 9])].at(-1)).toBe(0);
    expect([...flaresOf([...flat(28), gap])].at(-1)).toBe(0);
  });
});

/** A sign on some days; two days later a flare of two days. */
function foreseeable(days: number, seed = 3) {
  const random = seededRandom(seed);
  const sign = Float64Array.from({ length: days }, () => Number(random() < 0.12));
  const other = Float64Array.from({ length: days }, () => Number(random() < 0.3));
  const pain = Float64Array.from({ length: days }, (_, day) =>
    sign[day - 2] === 1 || sign[day - 3] === 1 ? 7 : 2 + Math.round(2 * random()),
  );
  return {
    pain,
    factors: [
      { name: "sign", values: sign },
      { name: "other", values: other },
    ],
  };
}

describe("the flare warning", () => {
  it("opens for a diary that can be foreseen, and shows its own record", () => {
    const answer = flareWarningOf(foreseeable(400), { named: ["other"] });
    expect(answer.gateOpen).toBe(true);
    expect(answer.brierSkillVsBase).toBeGreaterThan(0.1);
    expect(answer.probability === undefined).toBe(answer.silent !== undefined);
    expect(answer.bands.reduce((sum, { days }) => sum + days, 0)).toBe(answer.scoredDays);
    expect(answer.warnings?.quiet).toBeLessThan(answer.warnings?.followed ?? 0);
    const [named, learned] = answer.signs;
    expect(named).toMatchObject({ factor: "other", named: true, learned: false });
    expect(learned).toMatchObject({ factor: "sign", named: false, learned: true });
  });

  it("is silent about everything behind the gate", () => {
    const random = seededRandom(1);
    const pain = Float64Array.from({ length: 300 }, () => Math.floor(9 * random()));
    expect(flareWarningOf({ pain, factors: [] })).toMatchObject({
      gateOpen: false,
      probability: undefined,
      silent: "gate",
      bands: [],
      warnings: undefined,
      signs: [],
    });
  });

  it("knows nothing of later days: adding some changes no earlier forecast", () => {
    const long = foreseeable(260);
    const cut = {
      pain: long.pain.slice(0, 200),
      factors: long.factors.map((factor) => ({ ...factor, values: factor.values.slice(0, 200) })),
    };
    const [a, b] = [flareWarningOf(cut), flareWarningOf(foreseeable(200))];
    expect(a.scoredDays).toBe(b.scoredDays);
    expect(flareWarningOf(long).scoredDays).toBeGreaterThan(a.scoredDays);
  });

  it.each([0, 5, 10, gap])("stays shut on a diary that is always %d", (level) => {
    const answer = flareWarningOf({ pain: new Float64Array(200).fill(level), factors: [] });
    expect(answer.gateOpen).toBe(false);
  });

  it("never gives NaN, whatever the diary", () => {
    const value = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: gap });
    const score = fc.option(fc.integer({ min: 0, max: 10 }), { nil: gap });
    fc.assert(
      fc.property(fc.array(fc.tuple(score, value), { minLength: 0, maxLength: 150 }), (days) => {
        const answer = flareWarningOf({
          pain: Float64Array.from(days, ([pain]) => pain),
          factors: [{ name: "x", values: Float64Array.from(days, ([, x]) => x) }],
        });
        expect(JSON.stringify(answer)).not.toMatch(/null|NaN/u);
      }),
      { numRuns: 40 },
    );
  });
});
