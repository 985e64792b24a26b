/**
 * Days as people live them: a calendar date without clock or zone.
 * A diary is a row of local dates, so no daylight saving can lose or repeat one.
 */

/** A calendar date written `YYYY-MM-DD`, in the proleptic Gregorian calendar. */
export type LocalDate = string & { readonly localDate: unique symbol };

const form = /^(\d{4})-(\d{2})-(\d{2})$/u;
const dayMs = 86_400_000;

/** A real date or nothing: `2026-02-30` is nothing. */
export function parseLocalDate(text: string): LocalDate | undefined {
  const [, year, month, day] = form.exec(text) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = dateOfEpochDay(epochDayOf(Number(year), Number(month), Number(day)));
  return date === text ? date : undefined;
}

/** Days since 1970-01-01; differences of two are whole days, whatever the clock did. */
export function epochDay(date: LocalDate): number {
  return epochDayOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10)));
}

export function dateOfEpochDay(day: number): LocalDate {
  return new Date(day * dayMs).toISOString().slice(0, 10) as LocalDate; // years 0 to 9999
}

export const addDays = (date: LocalDate, days: number): LocalDate =>
  dateOfEpochDay(epochDay(date) + days);

/** Whole days from the first date to the second; negative when the second is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number =>
  epochDay(to) - epochDay(from);

/** 1 Monday to 7 Sunday (ISO 8601). */
export const isoWeekday = (date: LocalDate): number => ((((epochDay(date) + 3) % 7) + 7) % 7) + 1;

/**
 * The calendar date on a wall at that moment: in the zone with that IANA name, or in the zone of
 * this machine, which needs no table of zones and so answers a thousand times sooner at first.
 */
export function localDateAt(moment: number, zone?: string): LocalDate {
  if (zone === undefined) {
    const here = new Date(moment);
    return dateOfEpochDay(epochDayOf(here.getFullYear(), here.getMonth() + 1, here.getDate()));
  }
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).format(moment);
  return parts as LocalDate;
}

function epochDayOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round(date.getTime() / dayMs);
}
