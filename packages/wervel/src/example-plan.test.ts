import { addDays, daysBetween, parseLocalDate } from "@wervel/base";
import { parseRecord } from "@wervel/model";
import { expect, it } from "vitest";
import { exampleDiary } from "./example-diary.ts";
import { examplePlan } from "./example-plan.ts";

const until = parseLocalDate("2026-11-21");
if (until === undefined) throw new Error("a real day");
const diary = exampleDiary({ until });
const { screening, sessions, walks } = examplePlan(diary, until);

it("was screened in full, lately, and is sent no further than to a physiotherapist", () => {
  expect(screening.outcome).toMatchObject({ urgency: "physio", screenComplete: true });
  expect(daysBetween(screening.day, until)).toBeLessThan(28);
});

it("has exercised for five weeks on days that the diary knows, with one left out", () => {
  expect(sessions.length).toBeGreaterThanOrEqual(10);
  expect(sessions.length).toBeLessThan(15);
  for (const { day, exercises } of sessions) {
    expect(exercises.length).toBeGreaterThan(1);
    expect(day >= addDays(until, -35) && day <= until).toBe(true);
  }
  expect(walks).toHaveLength(3);
});

it("holds only records that an archive would take", () => {
  for (const record of [screening, ...sessions])
    expect(parseRecord(record)).toEqual({ ok: true, value: record });
});
