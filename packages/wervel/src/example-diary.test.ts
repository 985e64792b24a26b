import { parseLocalDate } from "@wervel/base";
import { type Entry, parseRecord } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { dailyDiary } from "./diary/daily-diary.ts";
import { exampleDays, exampleDiary } from "./example-diary.ts";
import { eatenMeals } from "./food/eaten.ts";

const until = parseLocalDate("2026-11-21");
if (until === undefined) throw new Error("a real day");
const { records, truths } = exampleDiary({ until });
const entries = records.filter((record): record is Entry => record.kind === "entry");
const diary = dailyDiary(
  entries,
  records.filter((r) => r.kind === "own-item"),
);
if (!diary.ok) throw new Error(diary.error.kind);
const { outcome, factors } = diary.value;
const factor = (id: string) => {
  const found = factors.find((known) => known.id === id);
  if (found === undefined) throw new Error(id);
  return found.values;
};

/** Mean pain, `lag` days later, on days with the factor minus days without it. */
function difference(id: string, lag: number, isOn: (value: number) => boolean): number {
  const values = factor(id);
  const groups: [number[], number[]] = [[], []];
  for (let day = 90; day + lag < outcome.length; day++) {
    const pain = outcome[day + lag] ?? Number.NaN;
    const value = values[day] ?? Number.NaN;
    if (!Number.isNaN(pain) && !Number.isNaN(value)) groups[isOn(value) ? 1 : 0].push(pain);
  }
  const mean = (list: readonly number[]) => list.reduce((a, b) => a + b, 0) / list.length;
  return mean(groups[1]) - mean(groups[0]);
}

describe("the example diary", () => {
  it("is a year that ends on the day asked for, with days missing", () => {
    expect(outcome.length).toBe(exampleDays);
    const missing = outcome.filter(Number.isNaN).length;
    expect(missing).toBeGreaterThan(20);
    expect(missing).toBeLessThan(80);
  });

  it("holds only records that an archive would take", () => {
    for (const record of records) expect(parseRecord(record)).toEqual({ ok: true, value: record });
  });

  it("is the same each time, whatever day it is made", () => {
    expect(exampleDiary({ until }).records).toEqual(records);
    const later = parseLocalDate("2027-04-01");
    if (later === undefined) throw new Error("a real day");
    expect(exampleDiary({ until: later }).records).toHaveLength(records.length);
  });

  it("holds the truths that it states", () => {
    expect(truths.map(({ factor: id }) => id)).toEqual([
      "sleep-quality",
      "own:example-garden",
      "stress",
      "belly:bloated",
      "coffee",
    ]);
    expect(difference("sleep-quality", 0, (v) => v === 0)).toBeGreaterThan(0.6);
    expect(difference("own:example-garden", 1, (v) => v === 1)).toBeGreaterThan(0.9);
    expect(difference("stress", 0, (v) => v === 2)).toBeGreaterThan(0.6);
    expect(difference("belly:bloated", 0, (v) => v === 1)).toBeGreaterThan(0.1);
    expect(Math.abs(difference("coffee", 0, (v) => v >= 2))).toBeLessThan(0.35);
  });

  it("starts high and comes down", () => {
    const mean = (days: Float64Array) => {
      const known = days.filter((value) => !Number.isNaN(value));
      return known.reduce((a, b) => a + b, 0) / known.length;
    };
    expect(mean(outcome.slice(0, 7))).toBeGreaterThan(5.5);
    expect(mean(outcome.slice(90))).toBeLessThan(4.5);
  });
});

it("is the same life in English, with names that the list of foods knows", () => {
  const english = exampleDiary({ until, language: "en" }).records;
  const words = english.flatMap((record) => {
    if (record.kind === "own-item") return [record.name];
    return record.kind === "entry" && record.value.is === "meal" ? [record.value.name] : [];
  });
  expect(words).toContain("Gardening");
  expect(words.filter((word) => /\b(?:met|en|Tuinieren)\b/u.test(word))).toEqual([]);
  const lives = [records, english].map((all) =>
    all.map((record) => (record.kind === "entry" && record.value.is === "meal" ? "meal" : record)),
  );
  const ownItem = (record: unknown) =>
    typeof record === "object" && record !== null && "kind" in record && record.kind === "own-item";
  expect(lives[1]?.filter((record) => !ownItem(record))).toEqual(
    lives[0]?.filter((record) => !ownItem(record)),
  );
  const eaten = eatenMeals(english.filter((record): record is Entry => record.kind === "entry"));
  expect(new Set(eaten.flatMap(({ unknown }) => unknown))).toEqual(new Set(["pasta"]));
});
