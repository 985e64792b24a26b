import { dateOfEpochDay, type LocalDate } from "@wervel/base";

/** Local days of one zone; asks the calendar of the system only once or twice per day. */
export interface ZoneClock {
  /** Days since 1970-01-01 on a wall in the zone, at this second since 1970 in UTC. */
  readonly dayAt: (seconds: number) => number;
  /** The second at which that local day starts. */
  readonly startOf: (day: number) => number;
}

const daySeconds = 86_400;

/**
 * @param zone an IANA name such as `Europe/Amsterdam`; one that does not exist throws, so
 *   check it with `isZone` at the border
 */
export function createZoneClock(zone: string): ZoneClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  const known = new Map<number, number>();

  function offsetAt(seconds: number): number {
    const parts = new Map(
      format.formatToParts(seconds * 1000).map(({ type, value }) => [type, Number(value)]),
    );
    const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
    const wall = Date.UTC(
      part("year"),
      part("month") - 1,
      part("day"),
      part("hour"),
      part("minute"),
    );
    return wall / 1000 + part("second") - seconds;
  }

  /** A wall clock turns at most twice a year, so the second guess is right. */
  function startOf(day: number): number {
    const before = known.get(day);
    if (before !== undefined) return before;
    const midnight = day * daySeconds;
    const guess = midnight - offsetAt(midnight);
    const start = midnight - offsetAt(guess);
    known.set(day, start);
    return start;
  }

  return { startOf, dayAt: rememberedDay(startOf) };
}

/** Most moments follow one of the same day. */
function rememberedDay(startOf: (day: number) => number): (seconds: number) => number {
  const last = { day: 0, from: 0, to: 0 };
  return (seconds) => {
    if (seconds >= last.from && seconds < last.to) return last.day;
    let day = Math.floor(seconds / daySeconds);
    while (seconds < startOf(day)) day--;
    while (seconds >= startOf(day + 1)) day++;
    last.day = day;
    last.from = startOf(day);
    last.to = startOf(day + 1);
    return day;
  };
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat("en-US", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

export const dayText = (day: number): LocalDate => dateOfEpochDay(day);
