import { type LocalDate, parseLocalDate, seededRandom } from "@wervel/base";
import { describe, expect, it } from "vitest";
import type { DailyDiary } from "./diary.ts";
import { patterns } from "./patterns.ts";
import { errorOf, noScore, scored } from "./simulation/score.ts";
import { simulatedDiary } from "./simulation/simulated-diary.ts";

const start = parseLocalDate("2025-01-06") as LocalDate; // a Monday

/** Pain that remembers, and yes/no factors, of which the first may bring pain a day later. */
function diaryOf(days: number, effect: number, seed: number): DailyDiary {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  const factors = Array.from({ length: 6 }, (_, i) => ({
    id: `f${i}`,
    kind: "binary" as const,
    values: Float64Array.from({ length: days }, () => Number(random() < 0.35)),
  }));
  let memory = 0;
  const outcome = Float64Array.from({ length: days }, (_, day) => {
    memory = 0.7 * memory + 0.7 * normal();
    const yesterday = factors[0]?.values[day - 1] ?? 0;
    return Math.min(10, Math.max(0, Math.round(4 + memory + effect * yesterday)));
  });
  return { start, outcome, factors };
}

describe("patterns", () => {
  it("finds a planted link with its delay, sign and size", () => {
    const report = patterns(diaryOf(200, 1.5, 3));
    expect(report.verdict.kind).toBe("found");
    expect(report.findings[0]).toMatchObject({ factor: "f0", lagDays: 1, sign: 1 });
    const [low, high] = report.findings[0]?.ci90 ?? [0, 0];
    expect(low).toBeLessThan(1.5);
    expect(high).toBeGreaterThan(1.5);
    expect(report.findings[0]?.tier).toBe("pattern");
  });

  it("says how many days are still needed before it looks at anything", () => {
    const report = patterns(diaryOf(30, 1.5, 3));
    expect(report.verdict).toEqual({ kind: "too-early", painDays: 30, daysNeeded: 12 });
    expect(report.findings).toEqual([]);
  });

  it("looks at suspicions alone between 24 and 41 pain days", () => {
    const report = patterns(diaryOf(34, 3, 5), {
      suspects: [{ named: start, suspects: [{ factor: "f0", direction: 1 }] }],
    });
    expect(report.run.factorsTested).toEqual(["f0"]);
    expect(report.findings[0]).toMatchObject({ factor: "f0", tier: "first-sign", suspected: true });
  });

  it("asks less of a link whose delay the person named", () => {
    const diary = diaryOf(150, 0.8, 3);
    const qWith = (lagDays?: number) => {
      const suspect = { factor: "f0", direction: 0 as const, ...(lagDays ? { lagDays } : {}) };
      const suspects = [{ named: start, suspects: [suspect] }];
      const { findings } = patterns(diary, { suspects, looks: "once" });
      return findings.find(({ factor }) => factor === "f0")?.q ?? 1;
    };
    expect(qWith(1)).toBeCloseTo(qWith() / 4, 12); // one delay is tested instead of four
    expect(qWith(3)).toBe(1); // and a wrong one finds nothing
  });

  it("finds more of what pain cannot have changed, and keeps its promise there", () => {
    const found = [false, true].map((outside) => {
      let score = noScore;
      for (let seed = 0; seed < 25; seed++) {
        const recipe = { seed, days: 120, factors: 12, links: true, world: "plain", outside };
        const simulated = simulatedDiary({ ...recipe, world: "plain" });
        score = scored(score, simulated, patterns(simulated.diary, { looks: "once" }).findings);
      }
      return score;
    });
    expect(found[1]?.right).toBeGreaterThan(found[0]?.right ?? 0);
    expect(found[1]?.falseShares).toBeLessThan(25 * (0.1 + 3 * errorOf(0.1, 25)));
  });

  it("asks more when strict: a clear link stays, and what a few wild days make goes", () => {
    const clear = patterns(diaryOf(200, 1.5, 3), { looks: "once", strict: true });
    expect(clear.findings[0]).toMatchObject({ factor: "f0", lagDays: 1, sign: 1 });
    expect(clear.run.strict).toBe(true);

    // A thing done on eight days; after four of them the pain was at its worst, after four as ever.
    const calm = diaryOf(200, 0, 4);
    const days = Array.from({ length: 8 }, (_, i) => 12 + 23 * i);
    const values = Float64Array.from({ length: 200 }, (_, day) => Number(days.includes(day)));
    const worst = new Set(days.filter((_, i) => i % 2 === 0).map((day) => day + 1));
    const outcome = calm.outcome.map((pain, day) => (worst.has(day) ? 10 : pain));
    const factors = [{ id: "rare", kind: "binary" as const, values }, ...calm.factors];
    const [usual, strict] = [false, true].map((isStrict) =>
      patterns({ ...calm, outcome, factors }, { looks: "once", strict: isStrict }),
    );
    expect(usual?.findings.map(({ factor }) => factor)).toContain("rare");
    expect(strict?.findings.map(({ factor }) => factor)).not.toContain("rare");
    expect(strict?.run.withheld).toContainEqual({
      factor: "rare",
      lagDays: 1,
      reason: "few-days-carry-it",
    });
  });

  it("gives the same report for the same diary", () => {
    const twice = [1, 2].map(() => JSON.stringify(patterns(diaryOf(120, 1, 8))));
    expect(twice[0]).toBe(twice[1]);
  });
});
