import type { LocalDate } from "@wervel/base";
import type { WallTime } from "@wervel/model";

export type Reminder = {
  readonly from: LocalDate;
  readonly time: WallTime;
  readonly title: string;
  readonly id: string;
  readonly stamp: string;
};

/**
 * A daily reminder as an iCalendar file (RFC 5545). The time floats: it is that time on the
 * clock of wherever the person is, on the day that the clock changes too.
 */
export function reminderCalendar({ from, time, title, id, stamp }: Reminder): string {
  const start = `${from.replaceAll("-", "")}T${time.replace(":", "")}00`;
  return [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Wervel//Diary//EN",
    "BEGIN:VEVENT",
    `UID:${id}@wervel`,
    `DTSTAMP:${stamp.replace(/[-:]|\.\d+/gu, "")}`,
    `DTSTART:${start}`,
    "DURATION:PT5M",
    "RRULE:FREQ=DAILY",
    `SUMMARY:${title.replace(/[\\;,]/gu, (sign) => `\\${sign}`)}`,
    "TRANSP:TRANSPARENT",
    "BEGIN:VALARM",
    "ACTION:DISPLAY",
    "TRIGGER:PT0S",
    `DESCRIPTION:${title.replace(/[\\;,]/gu, (sign) => `\\${sign}`)}`,
    "END:VALARM",
    "END:VEVENT",
    "END:VCALENDAR",
    "",
  ].join("\r\n");
}
