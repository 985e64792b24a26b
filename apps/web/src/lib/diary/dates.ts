import type { LocalDate } from "@wervel/base";
import type { Language, Text } from "@wervel/model";
import * as wervel from "@wervel/wervel";
import { capital } from "./diary.words.ts";

// The names come from our own table: the browser's takes a phone a sixth of a second to open.

/** "Zondag 22 november" */
export const longDay = (day: LocalDate, language: Language): string =>
  capital(wervel.weekDay(day, language));

/** "22 november" */
export const dayAndMonth = wervel.shortDay;

/** "November 2026" */
export const monthAndYear = (day: LocalDate, language: Language): string =>
  capital(wervel.monthAndYear(day, language));

export const weekday = (day: LocalDate): Text => ({
  nl: wervel.weekdayName(day, "nl"),
  en: wervel.weekdayName(day, "en"),
});

/** "zo", "Sun" */
export const shortWeekday = wervel.shortWeekday;

/** "9.14 uur" as people say it, "9:14" in English. */
export const clockTime = (time: string, language: Language): string => {
  const [hours = "", minutes = ""] = time.split(":");
  return language === "nl" ? `${Number(hours)}.${minutes} uur` : `${Number(hours)}:${minutes}`;
};
