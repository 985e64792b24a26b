import { addDays, parseLocalDate } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { isHabit } from "./brace-habit.ts";

const today = parseLocalDate("2026-03-31") ?? expect.fail();
const rule = { weeks: 2, daysPerWeek: 5 };
const ago = (...days: readonly number[]) => days.map((day) => addDays(today, -day));

describe("a brace that is worn for weeks", () => {
  it("is a habit on five days in each of two weeks", () => {
    expect(isHabit(ago(0, 1, 2, 3, 4, 7, 8, 9, 10, 11), today, rule)).toBe(true);
  });

  it.each([
    ["nothing was noted", []],
    ["one week is missing", [0, 1, 2, 3, 4, 5, 6]],
    ["a week holds four days", [0, 1, 2, 3, 4, 7, 8, 9, 10]],
    ["one day was noted often", [0, 0, 0, 0, 0, 7, 7, 7, 7, 7]],
    ["it is long ago", [20, 21, 22, 23, 24, 27, 28, 29, 30, 31]],
  ])("is none when %s", (_, days) => {
    expect(isHabit(ago(...days), today, rule)).toBe(false);
  });
});
