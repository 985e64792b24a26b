import type { LocalDate } from "@wervel/base";
import type { Language, Text } from "@wervel/model";
import { capital } from "./diary.words.ts";

const locales = { nl: "nl-NL", en: "en-GB" } as const;

/** Making a formatter takes longer than a hundred dates with it, and a month names 31 of them. */
const made = new Map<string, Intl.DateTimeFormat>();

/** A calendar date has no zone: it is read and written in UTC, so that no zone moves it. */
function format(day: LocalDate, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = language + Object.entries(options);
  const formatter =
    made.get(key) ?? new Intl.DateTimeFormat(locales[language], { timeZone: "UTC", ...options });
  made.set(key, formatter);
  return formatter.format(new Date(`${day}T00:00:00Z`));
}

/** "Zondag 22 november" */
export const longDay = (day: LocalDate, language: Language): string =>
  capital(format(day, language, { weekday: "long", day: "numeric", month: "long" }));

/** "22 november" */
export const dayAndMonth = (day: LocalDate, language: Language): string =>
  format(day, language, { day: "numeric", month: "long" });

/** "November 2026" */
export const monthAndYear = (day: LocalDate, language: Language): string =>
  capital(format(day, language, { month: "long", year: "numeric" }));

export const weekday = (day: LocalDate): Text => ({
  nl: format(day, "nl", { weekday: "long" }),
  en: format(day, "en", { weekday: "long" }),
});

/** "zo", "Sun" */
export const shortWeekday = (day: LocalDate, language: Language): string =>
  format(day, language, { weekday: "short" });

/** "9.14 uur" as people say it, "9:14" in English. */
export const clockTime = (time: string, language: Language): string => {
  const [hours = "", minutes = ""] = time.split(":");
  return language === "nl" ? `${Number(hours)}.${minutes} uur` : `${Number(hours)}:${minutes}`;
};
