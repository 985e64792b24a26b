import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  dateOfEpochDay,
  daysBetween,
  epochDay,
  isoWeekday,
  localDateAt,
  parseLocalDate,
} from "./local-date.ts";

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 });

describe("a local date", () => {
  it("is written and read back unchanged", () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const date = dateOfEpochDay(day);
        expect(parseLocalDate(date)).toBe(date);
        expect(epochDay(date)).toBe(day);
      }),
    );
  });

  it("knows how far another day is", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -20_000, max: 20_000 }), (day, step) => {
        const date = dateOfEpochDay(Math.max(-680_000, Math.min(2_880_000, day)));
        expect(daysBetween(date, addDays(date, step))).toBe(step);
      }),
    );
  });

  it.each([
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "26-01-01",
    "2026-1-1",
    "",
    "2026-01-01T00:00",
  ])("is not %s", (text) => expect(parseLocalDate(text)).toBeUndefined());

  it("falls on the weekday that the calendar gives", () => {
    expect(isoWeekday(dateOfEpochDay(0))).toBe(4); // 1 January 1970, a Thursday
    expect(isoWeekday(addDays(dateOfEpochDay(0), -1))).toBe(3);
  });

  it.each([
    ["2026-10-25T00:30:00Z", "Europe/Amsterdam", "2026-10-25"], // the night with 25 hours
    ["2026-10-24T22:30:00Z", "Europe/Amsterdam", "2026-10-25"],
    ["2026-10-24T22:30:00Z", "America/New_York", "2026-10-24"],
    ["2026-03-29T22:30:00Z", "Europe/Amsterdam", "2026-03-30"], // the day with 23 hours
  ])("at %s in %s is %s", (moment, zone, date) => {
    expect(localDateAt(Date.parse(moment), zone)).toBe(date);
  });

  it("is the same without a zone as with the zone of this machine", () => {
    const { timeZone } = new Intl.DateTimeFormat().resolvedOptions();
    for (let hour = 0; hour < 366 * 24; hour++) {
      const moment = Date.UTC(2026, 0, 1, hour, 30);
      expect(localDateAt(moment)).toBe(localDateAt(moment, timeZone));
    }
  });
});
