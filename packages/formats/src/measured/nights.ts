import type { Interval } from "./interval.ts";
import { createNumberRows, type NumberRows, orderOnce } from "./number-rows.ts";
import type { ZoneClock } from "./zone-clock.ts";

export const sleepStages = ["in-bed", "awake", "asleep", "stage"] as const;
/** `stage`: asleep, and the device tells how deep; `asleep`: asleep without more. */
export type SleepStage = (typeof sleepStages)[number];

export interface SleepPart extends Interval {
  readonly stage: SleepStage;
  readonly source: string;
  readonly clock: ZoneClock;
}

export interface Nights {
  readonly add: (part: SleepPart) => void;
  readonly hoursPerDay: () => ReadonlyMap<number, number>;
}

interface Night {
  staged: boolean;
  seconds: number;
  /** Where the sleep so far ends, so that the same time counts once. */
  end: number;
}

const untilSix = 6 * 3600;
const width = 4; // from, to, whether the device tells stages, and the day of waking up

/**
 * Hours asleep per day of waking up; a day runs from 18:00 to 18:00.
 *
 * One device per night: one that tells stages before one that does not, then the longest.
 * Within it the same time counts once. A night of which only the time in bed is known has
 * no hours of sleep: lying is not sleeping.
 */
export function createNights(): Nights {
  const sources = new Map<string, NumberRows>();
  return {
    add({ from, to, stage, source, clock }) {
      if (stage !== "asleep" && stage !== "stage") return;
      const rows = sources.get(source) ?? createNumberRows(width);
      sources.set(source, rows);
      rows.add(from, to, stage === "stage" ? 1 : 0, clock.dayAt(to + untilSix));
    },
    hoursPerDay() {
      const best = new Map<number, Night>();
      for (const rows of sources.values())
        for (const [day, night] of nightsOf(rows))
          if (isBetter(night, best.get(day))) best.set(day, night);
      return new Map(
        [...best].map(([day, { seconds }]) => [day, Math.round((seconds / 3600) * 100) / 100]),
      );
    },
  };
}

function nightsOf(rows: NumberRows): ReadonlyMap<number, Night> {
  const nights = new Map<number, Night>();
  for (const row of orderOnce(rows)) {
    const [from, to, day] = [rows.at(row, 0), rows.at(row, 1), rows.at(row, 3)];
    const night = nights.get(day) ?? { staged: false, seconds: 0, end: from };
    nights.set(day, night);
    night.seconds += Math.max(0, to - Math.max(from, night.end));
    night.end = Math.max(night.end, to);
    night.staged ||= rows.at(row, 2) === 1;
  }
  return nights;
}

const isBetter = (night: Night, than: Night | undefined): boolean =>
  than === undefined ||
  (night.staged === than.staged ? night.seconds > than.seconds : night.staged);
