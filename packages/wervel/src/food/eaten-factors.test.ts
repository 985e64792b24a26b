import { addDays, parseLocalDate } from "@wervel/base";
import type { Entry, EntryValue } from "@wervel/model";
import { expect, it } from "vitest";
import { dailyDiary } from "../diary/daily-diary.ts";
import { seriesName } from "../diary/series-name.ts";
import { eatenFactorSeries } from "./eaten-factors.ts";

const start = parseLocalDate("2026-11-02") ?? expect.fail();
const at = "2026-11-02T08:00:00.000Z";

const entry = (item: "meal" | "pain", step: number, value: EntryValue): Entry => {
  const day = addDays(start, step);
  return { id: `${item}${day}`, kind: "entry", item, day, value, notedAt: at, changedAt: at };
};
const meal = (step: number, ...foods: string[]): Entry =>
  entry("meal", step, { is: "meal", name: "eten", foods: foods.map((food) => ({ food })) });
const daysOf = (entries: readonly Entry[], id: string) =>
  Object.fromEntries(eatenFactorSeries(entries, [id])[0]?.byDay ?? []);

it("says yes on a day with onion, no on a day without, and nothing when food is unknown", () => {
  const diary = [meal(0, "ui", "rijst"), meal(1, "worteltaart van oma"), meal(2, "wortel")];
  expect(daysOf(diary, "eaten:fructans")).toEqual({ "2026-11-02": 1, "2026-11-04": 0 });
});

it("does not let an unknown food hide what was seen", () => {
  expect(daysOf([meal(0, "ui", "iets van de markt")], "eaten:fructans")).toEqual({
    "2026-11-02": 1,
  });
});

it("adds up one sitting, and not what is spread over a day", () => {
  const half = (food: string) => ({ food, portion: "30 g" });
  const sitting = (step: number, ...foods: { food: string; portion: string }[]) =>
    entry("meal", step, { is: "meal", name: "brood", foods });
  const together = [sitting(0, half("witbrood"), half("bruinbrood"))];
  expect(daysOf(together, "eaten:fructans")).toEqual({ "2026-11-02": 1 });
  const apart = [sitting(0, half("witbrood")), sitting(0, half("bruinbrood"))];
  expect(daysOf(apart, "eaten:fructans")).toEqual({ "2026-11-02": 0 });
});

it("takes a usual portion when none was said, and the grams when they were", () => {
  const little = entry("meal", 0, {
    is: "meal",
    name: "koffie",
    foods: [{ food: "halfvolle melk", portion: "15 g" }],
  });
  expect(daysOf([little], "eaten:lactose")).toEqual({ "2026-11-02": 0 });
  expect(daysOf([meal(0, "halfvolle melk")], "eaten:lactose")).toEqual({ "2026-11-02": 1 });
});

it("reaches the pattern search only when someone asks", () => {
  const pains = [0, 1, 2].map((step) => entry("pain", step, { is: "number", number: 3 }));
  const diary = [...pains, meal(0, "ui"), meal(1, "rijst")];
  const factors = (eaten: readonly string[]) => {
    const read = dailyDiary(diary, [], { eaten });
    return read.ok ? read.value.factors.map(({ id }) => id) : [];
  };
  expect(factors([])).not.toContain("eaten:fructans");
  expect(factors(["eaten:fructans", "eaten:nonsense"])).toEqual(["eaten:fructans"]);
  expect(seriesName("eaten:lactose", []).nl).toBe("lactose (melk)");
});
