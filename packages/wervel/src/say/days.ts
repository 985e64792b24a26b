import { isoWeekday, type LocalDate } from "@wervel/base";
import type { Language } from "@wervel/model";

const months = {
  nl: [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
  ],
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
} as const;
const weekdays = {
  nl: ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"],
  en: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
} as const;

/** "22 november 2026": a day as people say it, the same on every device and in every zone. */
export function longDay(day: LocalDate, language: Language): string {
  return `${shortDay(day, language)} ${day.slice(0, 4)}`;
}

/** "22 november": the year is clear from where it stands. */
export const shortDay = (day: LocalDate, language: Language): string =>
  `${Number(day.slice(8))} ${months[language][Number(day.slice(5, 7)) - 1] ?? ""}`;

/** "zaterdag 21 november". */
export const weekDay = (day: LocalDate, language: Language): string =>
  `${weekdayName(day, language)} ${shortDay(day, language)}`;

/** "november 2026", "November 2026". */
export const monthAndYear = (day: LocalDate, language: Language): string =>
  `${months[language][Number(day.slice(5, 7)) - 1] ?? ""} ${day.slice(0, 4)}`;

/** "zaterdag", "Saturday". */
export const weekdayName = (day: LocalDate, language: Language): string =>
  weekdays[language][isoWeekday(day) - 1] ?? "";

const shortLength = { nl: 2, en: 3 } as const;

/** "za", "Sat": for the heads of a calendar. */
export const shortWeekday = (day: LocalDate, language: Language): string =>
  weekdayName(day, language).slice(0, shortLength[language]);
