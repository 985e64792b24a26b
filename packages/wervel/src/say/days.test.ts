import { addDays, dateOfEpochDay, epochDay, type LocalDate, parseLocalDate } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { longDay, monthAndYear, shortDay, shortWeekday, weekDay, weekdayName } from "./days.ts";

const first = parseLocalDate("2026-01-01") ?? dateOfEpochDay(0);
const year = Array.from({ length: 365 }, (_, day) => addDays(first, day));

describe.each([
  ["nl", "nl-NL"],
  ["en", "en-GB"],
] as const)("Days in %s are named as the language names them", (language, locale) => {
  const asIn = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
    return (day: LocalDate) => format.format(epochDay(day) * 86_400_000).replace(",", "");
  };

  it.each([
    ["longDay", longDay, asIn({ day: "numeric", month: "long", year: "numeric" })],
    ["shortDay", shortDay, asIn({ day: "numeric", month: "long" })],
    ["weekDay", weekDay, asIn({ weekday: "long", day: "numeric", month: "long" })],
    ["monthAndYear", monthAndYear, asIn({ month: "long", year: "numeric" })],
    ["weekdayName", weekdayName, asIn({ weekday: "long" })],
    ["shortWeekday", shortWeekday, asIn({ weekday: "short" })],
  ] as const)("%s, on each day of a year", (_, ours, theirs) => {
    expect(year.map((day) => ours(day, language))).toEqual(year.map(theirs));
  });
});
