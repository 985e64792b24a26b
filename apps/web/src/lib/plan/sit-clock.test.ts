import { describe, expect, it } from "vitest";
import { keptStart, minutesLeft } from "./sit-clock.ts";

const minute = 60_000;

describe("the clock of sitting", () => {
  it.each([
    [0, 30],
    [1, 30],
    [minute, 29],
    [29.5 * minute, 1],
    [30 * minute, 0],
    [45 * minute, 0],
    [-5 * minute, 30],
  ])("after %d ms leaves %d minutes", (passed, left) => {
    expect(minutesLeft(1_000_000, 1_000_000 + passed)).toBe(left);
  });

  it.each([
    ["a start of just now", 0, true],
    ["a start of an hour and a half ago", 90 * minute, true],
    ["a start of longer ago", 90 * minute + 1, false],
    ["a start that is still to come", -1, false],
  ])("goes on with %s: %s ms, %s", (_, passed, goesOn) => {
    const now = 1_800_000_000_000;
    expect(keptStart(now - passed, now)).toBe(goesOn ? now - passed : undefined);
  });

  it.each([undefined, null, "09:00", Number.NaN])("takes %j for no start", (draft) => {
    expect(keptStart(draft, 1_800_000_000_000)).toBeUndefined();
  });
});
