import { type Interval, lengthOf, union } from "./intervals.ts";
import type { ZoneClock } from "./zone-clock.ts";

export const sleepStages = ["in-bed", "awake", "asleep", "stage"] as const;
/** `stage`: asleep, and the device tells how deep; `asleep`: asleep without more. */
export type SleepStage = (typeof sleepStages)[number];

export interface SleepPart extends Interval {
  readonly stage: SleepStage;
  readonly source: string;
  readonly clock: ZoneClock;
}

const untilSix = 6 * 3600;

/**
 * Hours asleep per day of waking up; a day runs from 18:00 to 18:00.
 *
 * One device per night: one that tells stages before one that does not, then the longest.
 * Within it the same time counts once. A night of which only the time in bed is known has
 * no hours of sleep: lying is not sleeping.
 */
export function hoursAsleep(parts: readonly SleepPart[]): ReadonlyMap<number, number> {
  const nights = new Map<number, Map<string, SleepPart[]>>();
  for (const part of parts) {
    if (part.stage !== "asleep" && part.stage !== "stage") continue;
    const day = part.clock.dayAt(part.to + untilSix);
    const sources = nights.get(day) ?? new Map<string, SleepPart[]>();
    nights.set(day, sources);
    sources.set(part.source, [...(sources.get(part.source) ?? []), part]);
  }
  return new Map([...nights].map(([day, sources]) => [day, nightHours([...sources.values()])]));
}

function nightHours(sources: readonly (readonly SleepPart[])[]): number {
  const nights = sources.map((parts) => ({
    staged: parts.some(({ stage }) => stage === "stage"),
    seconds: lengthOf(union(parts)),
  }));
  const [best] = nights.toSorted(
    (a, b) => Number(b.staged) - Number(a.staged) || b.seconds - a.seconds,
  );
  return Math.round(((best?.seconds ?? 0) / 3600) * 100) / 100;
}
