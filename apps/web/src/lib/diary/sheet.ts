import type { LocalDate } from "@wervel/base";
import type { Entry } from "@wervel/model";
import { here, zoneHere } from "./clock.svelte.ts";
import type { Moment } from "./write-entry.ts";

/** What every task sheet is told. With an entry it edits that one. */
export type SheetProps = {
  readonly day: LocalDate;
  readonly today: LocalDate;
  readonly entry?: Entry | undefined;
  readonly onclose: () => void;
};

/** Now, for today; noon for an earlier day, which nobody remembers to the minute. */
export function firstMoment({ day, today, entry }: Omit<SheetProps, "onclose">): Moment {
  if (entry !== undefined)
    return { day: entry.day, time: entry.time ?? "12:00", zone: entry.zone ?? zoneHere() };
  return day === today ? { day, ...here() } : { day, time: "12:00", zone: zoneHere() };
}
