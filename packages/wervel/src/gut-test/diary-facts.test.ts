import { addDays, parseLocalDate } from "@wervel/base";
import type { Entry, EntryValue, StoolForm } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { gutDiaryFacts } from "./diary-facts.ts";

const first = parseLocalDate("2026-11-01") ?? expect.fail();
const at = "2026-11-01T08:00:00.000Z";
let made = 0;
const entry = (daysOn: number, item: "stool" | "meal", value: EntryValue): Entry => ({
  id: `entry-${made++}`,
  kind: "entry",
  item,
  day: addDays(first, daysOn),
  value,
  notedAt: at,
  changedAt: at,
});
const stools = (...forms: readonly StoolForm[]) =>
  forms.map((form, day) => entry(day, "stool", { is: "stool", form, signs: [] }));
const meals = (day: number, ...foods: readonly string[]) =>
  foods.map((food) => entry(day, "meal", { is: "meal", name: food, foods: [{ food }] }));

describe("stool in the diary", () => {
  it.each([
    ["over a quarter hard is slow", [1, 2, 2, 4, 4, 4, 4, 3], true],
    ["a quarter hard is not", [1, 2, 4, 4, 4, 4, 4, 3], false],
    ["as much loose as hard is not", [1, 2, 2, 6, 7, 6, 4, 4], false],
    ["seven stools are too few to say", [1, 1, 1, 1, 1, 1, 1], false],
  ] as const)("%s", (_, forms, slow) => {
    expect(gutDiaryFacts(stools(...forms), first).slowStool).toBe(slow);
  });

  it("from before the first day counts for nothing", () => {
    const later = addDays(first, 20);
    expect(gutDiaryFacts(stools(1, 1, 1, 1, 1, 1, 1, 1), later).slowStool).toBe(false);
  });
});

describe("fibre in the diary", () => {
  const day = (at: number) => meals(at, "rijst", "ei", "kip");
  it("is a figure from three whole days on", () => {
    const facts = gutDiaryFacts([...day(0), ...day(1), ...day(2)], first);
    expect(facts.fibreGramsPerDay).toBeLessThan(10);
  });

  it("stays open for two days, for days of one meal, and for food that no list knows", () => {
    const few = [...day(0), ...day(1)];
    for (const entries of [
      few,
      [...few, ...meals(2, "rijst")],
      [...few, ...meals(2, "rijst", "ei", "iets van de markt")],
    ])
      expect(gutDiaryFacts(entries, first)).not.toHaveProperty("fibreGramsPerDay");
  });
});
