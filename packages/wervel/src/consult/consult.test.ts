import { addDays, parseLocalDate } from "@wervel/base";
import type { ScreeningRecord, TreatmentRecord } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { exampleDiary } from "../example-diary.ts";
import { insight } from "../insight/insight.ts";
import { consultSheet } from "./consult.ts";

const on = parseLocalDate("2026-11-22");
if (on === undefined) throw new Error("a real day");
const { records } = exampleDiary({ until: on });
const entries = records.filter((record) => record.kind === "entry");
const start = addDays(on, -60);
const treatments: readonly TreatmentRecord[] = [
  { id: "t", kind: "treatment", name: "Oefengroep", sort: "exercise", start, changedAt: "x" },
];
const found = insight({
  entries,
  ownItems: records.filter((record) => record.kind === "own-item"),
  episodes: records.filter((record) => record.kind === "episode"),
  suspicions: [],
  treatments,
  on,
});
const screening = (at: string, reasons: readonly string[]): ScreeningRecord => ({
  id: at,
  kind: "screening",
  day: on,
  at,
  changedAt: at,
  answers: {},
  outcome: { urgency: "physio", reasons, screenComplete: true },
  contentVersion: "1",
});
const sheet = (screenings: readonly ScreeningRecord[] = []) =>
  consultSheet({ insight: found, entries, screenings, treatments, on });

describe("the sheet for the consult", () => {
  it("has the last screening, not an earlier one", () => {
    const both = [
      screening("2026-11-20T08:00:00.000Z", ["PW-5"]),
      screening("2026-11-01T08:00:00.000Z", ["CE-1"]),
    ];
    expect(sheet(both).screening).toMatchObject({ reasons: ["PW-5"], finished: true });
  });

  it("says nothing about a screening that was never done", () => {
    expect(sheet().screening).toBeUndefined();
  });

  it("counts days that were logged beside calendar days", () => {
    const { loggedDays, calendarDays } = sheet();
    expect(calendarDays).toBe(365);
    expect(loggedDays).toBeLessThan(calendarDays);
    expect(loggedDays).toBe(found.loggedDays);
  });

  it("names the places of the last two weeks, the most frequent first", () => {
    const { places } = sheet();
    expect(places[0]?.region).toBe("low-back-left");
    expect(places[0]?.days).toBeLessThanOrEqual(14);
  });

  it("has each treatment beside its verdict, and medicines as days only", () => {
    const { tried, medicines } = sheet();
    expect(tried[0]?.credit?.claim).toBe("undecided");
    for (const medicine of medicines) expect(medicine.days).toBeLessThanOrEqual(28);
  });
});
