import { daysBetween, parseLocalDate } from "@wervel/base";
import { parseRecord } from "@wervel/model";
import { expect, it } from "vitest";
import { exampleDiary } from "./example-diary.ts";
import { examplePlan } from "./example-plan.ts";

const until = parseLocalDate("2026-11-21");
if (until === undefined) throw new Error("a real day");
const diary = exampleDiary({ until });
const { screenings, sessions, walks } = examplePlan(diary, until);

it("was screened in full, lately, and is sent no further than to a physiotherapist", () => {
  for (const { outcome } of screenings)
    expect(outcome).toMatchObject({ urgency: "physio", screenComplete: true });
  expect(daysBetween(screenings[1].day, until)).toBeLessThan(28);
});

it("has exercised for five weeks on days that the diary knows, with one left out", () => {
  expect(sessions.length).toBeGreaterThanOrEqual(10);
  expect(sessions.length).toBeLessThan(15);
  for (const { day, exercises } of sessions) {
    expect(exercises.length).toBeGreaterThan(1);
    expect(day > screenings[0].day && day <= until).toBe(true);
  }
  expect(walks).toHaveLength(3);
});

it("holds only records that an archive would take", () => {
  for (const record of [...screenings, ...sessions])
    expect(parseRecord(record)).toEqual({ ok: true, value: record });
});
