import { addDays, dateOfEpochDay } from "@wervel/base";
import { sixSymptoms } from "@wervel/content";
import { diaryItems, type Entry, type EntryValue, symptomIds } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { itemWeeks } from "./item-weeks.ts";

const today = dateOfEpochDay(20_779);
const now = "2026-11-22T11:00:00.000Z";
const pain = (daysAgo: number, number: number, more: Partial<Entry> = {}): Entry => ({
  id: `pain@${daysAgo}`,
  kind: "entry",
  item: "pain",
  day: addDays(today, -daysAgo),
  value: { is: "number", number },
  notedAt: now,
  changedAt: now,
  ...more,
});

describe("an item by week", () => {
  it("counts what was written, and leaves a week without entries empty", () => {
    const { weeks, lastFour, fourBefore } = itemWeeks(
      [pain(0, 2), pain(3, 4), pain(6, 6), pain(7, 10)],
      "pain",
      today,
    );
    expect(weeks).toHaveLength(12);
    expect(weeks.at(-1)).toMatchObject({ days: 3, mean: 4, from: addDays(today, -6) });
    expect(weeks.at(-2)).toMatchObject({ days: 1, mean: 10, middle: [10, 10] });
    expect(weeks[0]).toMatchObject({ days: 0, mean: undefined });
    expect(lastFour).toMatchObject({ days: 4, mean: 5.5 });
    expect(fourBefore.days).toBe(0);
  });

  it("counts a zero as a day, and nothing that was taken away or lies ahead", () => {
    const entries = [pain(1, 0), pain(2, 9, { removedAt: now }), pain(-1, 9)];
    expect(itemWeeks(entries, "pain", today).lastFour).toMatchObject({ days: 1, mean: 0 });
  });

  it("counts days with radiation among the days on which it was answered", () => {
    const answered = (daysAgo: number, chosen: readonly string[]): Entry =>
      pain(daysAgo, 0, {
        id: `radiation@${daysAgo}`,
        item: "radiation",
        value: { is: "choices", chosen } satisfies EntryValue,
      });
    const { lastFour } = itemWeeks([answered(0, ["foot"]), answered(1, [])], "radiation", today);
    expect(lastFour).toMatchObject({ days: 2, mean: 0.5 });
  });

  it("puts every day of twelve weeks in one week", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 83 })), (days) => {
        const { weeks } = itemWeeks(
          days.map((day) => pain(day, 5)),
          "pain",
          today,
        );
        expect(weeks.reduce((sum, week) => sum + week.days, 0)).toBe(days.length);
      }),
    );
  });
});

it("has an item that is asked once a day for each of the six complaints", () => {
  expect(sixSymptoms.map(({ symptom }) => symptom)).toEqual(symptomIds);
  for (const item of sixSymptoms.flatMap(({ items }) => items))
    expect(diaryItems[item].per).toBe("day");
});
