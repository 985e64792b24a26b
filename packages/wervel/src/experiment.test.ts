import { createHash } from "node:crypto";
import { addDays, type LocalDate, parseLocalDate, type Random, seededRandom } from "@wervel/base";
import { experimentDesigns, experimentTemplates } from "@wervel/content";
import type { ExperimentDay, ExperimentPlan } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  drawExperiment,
  experimentBlocks,
  experimentCard,
  experimentPower,
  experimentResult,
  experimentStopSign,
  isUnaltered,
  ownNoise,
} from "./index.ts";

const parsed = parseLocalDate("2026-03-02");
if (parsed === undefined) throw new Error("no date");
const start: LocalDate = parsed;
const on = (day: number) => addDays(start, day);
const digest = async (text: string) => createHash("sha256").update(text).digest("hex");
const weekly = { blockDays: 7, dropDays: 2, pairs: 8 };
const draw = (random: Random = seededRandom(5), design = weekly) =>
  drawExperiment({ template: "heat", start, design, random, digest });

/** A diary that follows the plan: one level with, one without, and something more. */
function diaryOf(
  plan: ExperimentPlan,
  levels: { readonly with: number; readonly without: number },
  more: (day: ExperimentDay, block: number) => Partial<ExperimentDay> = () => ({}),
): readonly ExperimentDay[] {
  return experimentBlocks(plan).flatMap((block, number) =>
    Array.from({ length: plan.design.blockDays }, (_, step) => {
      const wobble = ((number * 7 + step) % 5) / 5;
      const day = { date: addDays(block.from, step), score: levels[block.arm] + wobble };
      return { ...day, ...more(day, number) };
    }),
  );
}

describe("a drawn experiment", () => {
  it("shows every change by its commitment", async () => {
    const plan = await draw();
    expect(await isUnaltered(plan, digest)).toBe(true);
    const flipped = plan.allocation.replace(/[01]/u, (sign) => (sign === "1" ? "0" : "1"));
    expect(await isUnaltered({ ...plan, allocation: flipped }, digest)).toBe(false);
    expect(await isUnaltered({ ...plan, start: on(1) }, digest)).toBe(false);
    expect(await isUnaltered({ ...plan, design: { ...weekly, dropDays: 1 } }, digest)).toBe(false);
  });

  it("tosses a fair coin for each pair", async () => {
    const random = seededRandom(11);
    let withFirst = 0;
    for (let draws = 0; draws < 500; draws++) {
      withFirst += [...(await draw(random)).allocation].filter((sign) => sign === "1").length;
    }
    expect(Math.abs(withFirst / 4_000 - 0.5)).toBeLessThan(0.03);
  });

  it("has each arm once in every pair, block after block", async () => {
    const blocks = experimentBlocks(await draw());
    expect(blocks).toHaveLength(16);
    for (let pair = 0; pair < 8; pair++) {
      const arms = blocks.filter((block) => block.pair === pair).map(({ arm }) => arm);
      expect(arms.sort()).toEqual(["with", "without"]);
    }
    expect(blocks.at(-1)?.until).toBe(on(111));
  });

  it("keeps tomorrow sealed, and washes out the first days of a block", async () => {
    const plan = await draw();
    expect(experimentCard(plan, on(8), on(7))).toEqual({ state: "sealed" });
    expect(experimentCard(plan, on(7), on(7))).toMatchObject({ state: "open", counts: false });
    expect(experimentCard(plan, on(9), on(9))).toMatchObject({ counts: true, daysLeft: 102 });
    expect(experimentCard(plan, on(112), on(120))).toEqual({ state: "outside", why: "after" });
    expect(experimentCard(plan, on(-1), on(0))).toEqual({ state: "outside", why: "before" });
  });

  it("begins a block again after a journey, and ends as much later", async () => {
    const plan = await draw();
    const pauses = [{ from: on(10), until: on(15) }];
    const blocks = experimentBlocks(plan, pauses);
    expect(blocks[0]?.from).toBe(on(0));
    expect(blocks[1]).toMatchObject({ from: on(16), countsFrom: on(18), until: on(22) });
    expect(blocks.at(-1)?.until).toBe(on(120));
    expect(experimentCard(plan, on(8), on(30), pauses)).toEqual({
      state: "outside",
      why: "paused",
    });
  });
});

describe("the result of an experiment", () => {
  it("is sealed until the last day", async () => {
    const plan = await draw();
    expect(experimentResult(plan, [], { on: on(110) })).toEqual({
      ok: false,
      error: { kind: "not-finished", until: on(111) },
    });
  });

  it("finds less pain with it", async () => {
    const plan = await draw();
    const result = experimentResult(plan, diaryOf(plan, { with: 3, without: 5 }), { on: on(111) });
    expect(result).toMatchObject({
      ok: true,
      value: { verdict: "lower", p: 2 / 2 ** 8, pairsUsed: 8, pairsDropped: [], leastSize: false },
    });
    if (!result.ok) return;
    expect(result.value.effect).toBeCloseTo(-2, 0);
    expect(result.value.high).toBeLessThan(0);
  });

  it("is not clear when there is nothing", async () => {
    const plan = await draw();
    const result = experimentResult(plan, diaryOf(plan, { with: 5, without: 5 }), { on: on(111) });
    expect(result).toMatchObject({ ok: true, value: { verdict: "notClear" } });
  });

  it("drops a pair with a block that was not kept", async () => {
    const plan = await draw();
    const days = diaryOf(plan, { with: 3, without: 5 }, (_, block) => ({
      kept: block === 4 ? 0.5 : 1,
    }));
    const result = experimentResult(plan, days, { on: on(111) });
    expect(result).toMatchObject({
      value: { pairsUsed: 7, pairsDropped: [{ pair: 2, why: "notKept" }] },
    });
  });

  it("leaves out days that were written down four days later", async () => {
    const plan = await draw();
    const late = (after: number) => (day: ExperimentDay, block: number) =>
      block < 2 ? { writtenOn: addDays(day.date, after) } : {};
    const levels = { with: 3, without: 5 };
    const read = (after: number) =>
      experimentResult(plan, diaryOf(plan, levels, late(after)), { on: on(111) });
    expect(read(3)).toMatchObject({ value: { pairsUsed: 8 } });
    expect(read(4)).toMatchObject({
      value: { pairsUsed: 7, pairsDropped: [{ pair: 0, why: "tooFewScores" }] },
    });
  });

  it("needs five pairs, also when someone stops early", async () => {
    const plan = await draw();
    const days = diaryOf(plan, { with: 3, without: 5 });
    const stopped = (day: number) =>
      experimentResult(plan, days, { on: on(day), stoppedOn: on(day) });
    expect(stopped(55)).toMatchObject({ value: { verdict: "tooFewPairs", pairsUsed: 4 } });
    expect(stopped(69)).toMatchObject({ value: { verdict: "lower", pairsUsed: 5 } });
  });

  it("never gives NaN, whatever was written", async () => {
    const plan = await draw();
    const score = fc.option(fc.double({ min: 0, max: 10 }), { nil: undefined });
    fc.assert(
      fc.property(fc.array(score, { maxLength: 112 }), (scores) => {
        const days = scores.map((value, place) => ({ date: on(place), score: value }));
        const result = experimentResult(plan, days, { on: on(111) });
        expect(result.ok).toBe(true);
        if (result.ok && result.value.verdict !== "tooFewPairs")
          expect(JSON.stringify(result.value)).not.toMatch(/null|NaN/u);
      }),
      { numRuns: 50 },
    );
  });
});

describe("the way out", () => {
  const usual = Array.from({ length: 28 }, (_, day) => ({ date: on(day - 28), score: 4 }));
  const days = (...scores: readonly number[]) => [
    ...usual,
    ...scores.map((score, day) => ({ date: on(day), score })),
  ];

  it("is pointed at after three days of two points above usual", () => {
    expect(experimentStopSign(days(5, 6, 6, 7), { start, on: on(3) })).toEqual({
      since: on(1),
      usual: 4,
    });
    expect(experimentStopSign(days(6, 6), { start, on: on(1) })).toBeUndefined();
    expect(experimentStopSign(days(6, 5, 6, 6), { start, on: on(3) })).toBeUndefined();
  });
});

describe("power", () => {
  it("for a person is found from their own diary, the same each time", () => {
    const random = seededRandom(8);
    const diary = Array.from({ length: 120 }, (_, day) => ({
      date: on(day),
      score: Math.round(5 + 3 * (random() - 0.5)),
    }));
    const noise = ownNoise(diary);
    expect(noise?.phi).toBeLessThan(0.5);
    if (noise === undefined) return;
    const rows = experimentPower(weekly, noise, { trials: 200 });
    expect(rows).toEqual(experimentPower(weekly, noise, { trials: 200 }));
    expect(rows[2]?.share).toBeGreaterThan(rows[0]?.share ?? 1);
    expect(ownNoise(diary.slice(0, 20))).toBeUndefined();
  });

  it("is stated for every length on offer, and rises with the difference", () => {
    for (const { power, pairs, blockDays } of experimentDesigns) {
      expect(pairs).toBeGreaterThanOrEqual(5);
      expect(blockDays * pairs * 2).toBeGreaterThanOrEqual(42);
      expect(power.map(({ share }) => share).sort()).toEqual(power.map(({ share }) => share));
    }
  });

  it("has a length on offer that washes out every template", () => {
    const longest = Math.max(...experimentDesigns.map(({ dropDays }) => dropDays));
    for (const { washoutDays } of experimentTemplates) {
      expect(washoutDays).toBeLessThanOrEqual(longest);
    }
  });
});
