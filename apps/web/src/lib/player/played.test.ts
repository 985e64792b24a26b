import { exercises } from "@wervel/content";
import type { NextSession } from "@wervel/wervel";
import { describe, expect, it } from "vitest";
import { afterSet, afterStop, begin, canGoOn, type Played, sessionOf } from "./played.ts";

const [first, second] = exercises.filter(({ role }) => role === "strength");
if (first === undefined || second === undefined) throw new Error("two exercises");
const plan: NextSession = {
  level: 1,
  levelBecause: { is: "start-active" },
  pacedBy: "pain",
  fewerBecause: [],
  notNow: [],
  exercises: [first, second].map((exercise) => ({
    exercise,
    dose: { sets: 2, reps: 8 },
    chosenBecause: [{ is: "everyone" }],
    doseBecause: { is: "first-time" },
  })),
};
const good = { ease: "good" } as const;
const started = { ...begin("2026-01-05"), step: "move" } as const;

describe("a session", () => {
  it("goes from set to set, then to the next exercise, then to the end", () => {
    const steps = [1, 2, 3, 4].reduce<Played>((played) => afterSet(played, plan, good), started);
    expect(steps).toMatchObject({ step: "done", done: [{ sets: [good, good] }, {}] });
  });

  it("keeps the sets that were done when an exercise is stopped, and goes on", () => {
    const stopped = afterStop(afterSet(started, plan, good), plan, "pain");
    expect(stopped).toMatchObject({
      step: "move",
      index: 1,
      done: [{ sets: [good], stopped: "pain" }],
    });
  });

  it("ends at once on a new sign", () => {
    const ended = afterStop(started, plan, "new-sign");
    expect(ended.step).toBe("done");
    expect(sessionOf(ended, plan).exercises).toMatchObject([{ stopped: "new-sign", sets: [] }]);
  });

  it("goes on after a reload on the same day with the same plan only", () => {
    const half = afterSet(started, plan, good);
    expect(canGoOn(half, plan, "2026-01-05")).toBe(true);
    expect(canGoOn(half, plan, "2026-01-06")).toBe(false);
    const other = { ...plan, exercises: plan.exercises.toReversed() };
    const further = afterSet(half, plan, good);
    expect(canGoOn(further, other, "2026-01-05")).toBe(false);
  });
});
