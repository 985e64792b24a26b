import { addDays, parseLocalDate } from "@wervel/base";
import { describe, expect, it } from "vitest";
import {
  type FodmapPlan,
  fibreLadder,
  fodmapCourse,
  tolerancesFound,
  trialState,
} from "./ladders.ts";

const began = parseLocalDate("2026-11-02") ?? expect.fail();
const after = (days: number) => addDays(began, days);
const fibre = { stepG: 5, goalG: 30, holdFromRise: 2 };
const times = { againFromDay: 29, usualDays: 42, mostDays: 56, testDays: 3, restDays: 3 };

describe("the fibre ladder", () => {
  it("adds 5 g a week up to the goal and stays there", () => {
    const start = { on: began, startG: 14 };
    expect(fibreLadder(start, after(0), fibre).weeks).toEqual([19, 24, 29, 30]);
    expect(fibreLadder(start, after(8), fibre).week).toBe(1);
    expect(fibreLadder(start, after(300), fibre).week).toBe(3);
  });

  it("holds when bloating rose, and not when that is unknown", () => {
    const start = { on: began, startG: 20 };
    expect(fibreLadder(start, after(7), fibre, 2).hold).toBe(true);
    expect(fibreLadder(start, after(7), fibre).hold).toBe(false);
  });

  it("asks no one to eat less", () => {
    expect(fibreLadder({ on: began, startG: 38 }, after(0), fibre).weeks).toEqual([38]);
  });
});

describe("the three phases", () => {
  const plan: FodmapPlan = { began, tries: [] };

  it("phase 1 opens trying again after four weeks and is over after eight", () => {
    expect(fodmapCourse(plan, after(13), times)).toMatchObject({
      phase: 1,
      day: 14,
      mayTryAgain: false,
      isOver: false,
    });
    expect(fodmapCourse(plan, after(28), times)).toMatchObject({ mayTryAgain: true });
    expect(fodmapCourse(plan, after(56), times)).toMatchObject({ isOver: true });
  });

  it("phase 2 tests three days, rests three, and knows what is left", () => {
    const trying = { ...plan, tries: [{ group: "lactose", on: after(30) }] } as const;
    expect(fodmapCourse(trying, after(31), times)).toMatchObject({
      phase: 2,
      trying: { group: "lactose", day: 2, of: 3 },
    });
    const went = { ...plan, tries: [{ group: "lactose", on: after(30), went: "fine" }] } as const;
    expect(fodmapCourse(went, after(34), times)).toMatchObject({ restUntil: after(36) });
    expect(fodmapCourse(went, after(36), times)).toMatchObject({ restUntil: undefined });
    const course = fodmapCourse(went, after(36), times);
    expect(course.phase === 2 && course.left).not.toContain("lactose");
  });

  it("phase 3 keeps low only what went badly", () => {
    const tries = [
      { group: "lactose", on: after(30), went: "badly" },
      { group: "gos", on: after(36), went: "some" },
      { group: "fructans", on: after(42), went: "fine" },
    ] as const;
    const done = { began, tries, finished: after(48) };
    expect(fodmapCourse(done, after(50), times)).toEqual({ phase: 3, keepLow: ["lactose"] });
    expect(tolerancesFound(done)).toEqual({ lactose: "low", gos: "middle" });
  });
});

it("a supplement trial has a day to stop", () => {
  const trial = { name: "probiotic", began, weeks: 4 };
  expect(trialState(trial, after(27)).isDone).toBe(false);
  expect(trialState(trial, after(28))).toMatchObject({ isDone: true, stopOn: after(28) });
});
