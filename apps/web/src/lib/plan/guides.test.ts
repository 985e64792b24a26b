import { describe, expect, it } from "vitest";
import { muscleGroups } from "./breathing.words.ts";
import { breathAt, guideAt, minutesIn } from "./guides.ts";

describe("the breathing guide", () => {
  it.each([
    [0, "in", 0],
    [4, "out", 1],
    [10, "in", 0],
    [7, "out", 0.5],
  ] as const)("after %i seconds one breathes %s, %f full", (seconds, is, full) => {
    const breath = breathAt(seconds);
    expect(breath.is).toBe(is);
    expect(breath.full).toBeCloseTo(full, 6);
  });

  it("makes six breaths a minute", () => {
    const starts = Array.from({ length: 600 }, (_, index) => breathAt(index / 10));
    const ins = starts.filter((one, index) => one.is === "in" && starts[index - 1]?.is !== "in");
    expect(ins).toHaveLength(6);
  });
});

it("goes through every group of muscles once, tense and then loose", () => {
  const parts = Array.from({ length: minutesIn.relaxing * 60 }, (_, second) => guideAt(second));
  expect(new Set(parts.map(({ group }) => group)).size).toBe(muscleGroups.length);
  expect(parts.filter(({ is }) => is === "tense")).toHaveLength(muscleGroups.length * 5);
});
