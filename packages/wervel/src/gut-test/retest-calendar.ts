import type { LocalDate } from "@wervel/base";

export type RetestNote = {
  readonly on: LocalDate;
  readonly title: string;
  readonly id: string;
  readonly stamp: string;
};

/** One whole day in a calendar (RFC 5545); it repeats nothing and asks nothing of anybody. */
export function retestCalendar({ on, title, id, stamp }: RetestNote): string {
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Wervel//Gut test//EN",
    "BEGIN:VEVENT",
    `UID:${id}@wervel`,
    `DTSTAMP:${stamp.replace(/[-:]|\.\d+/gu, "")}`,
    `DTSTART;VALUE=DATE:${on.replaceAll("-", "")}`,
    `SUMMARY:${title.replace(/[\\;,]/gu, (sign) => `\\${sign}`)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
