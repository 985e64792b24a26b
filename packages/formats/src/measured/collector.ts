import { epochDay, type LocalDate } from "@wervel/base";
import type { ImportDay } from "../csv-import/preview.ts";
import { type Counted, type Counts, createCounts } from "./counted.ts";
import { createFaults, type FaultKind, type FaultList } from "./faults.ts";
import { fitsLimits, type Measure, measures, roundedTo } from "./measure.ts";
import { createMoments, type Moments } from "./moments.ts";
import { createNights, type Nights, type SleepPart } from "./nights.ts";
import { createZoneClock, dayText, isZone, type ZoneClock } from "./zone-clock.ts";

export interface Surroundings {
  /** IANA name of where the person lives. */
  readonly zone: string;
  /** Rows about later days are refused. */
  readonly today: LocalDate;
}
export type Place = { readonly file: string; readonly line: number };
export type MomentMeasure = Exclude<Measure, "steps" | "sleep-hours" | "exercise">;

/** What all readers of devices write to; days come out when every file has been read. */
export interface Collector {
  readonly clock: (zone?: string) => ZoneClock;
  readonly steps: (
    place: Place,
    counted: Omit<Counted, "clock"> & { readonly zone?: string },
  ) => void;
  readonly sleep: (
    place: Place,
    part: Omit<SleepPart, "clock"> & { readonly zone?: string },
  ) => void;
  readonly moment: (place: Place, measure: MomentMeasure, seconds: number, value: number) => void;
  /** A total that the device made itself for a day; it stands above what is counted here. */
  readonly day: (place: Place, day: LocalDate, measure: Measure, value: number) => void;
  readonly fault: (place: Place, kind: FaultKind, text: string) => void;
  readonly result: () => Measured;
}

export interface Measured {
  /** Oldest first; `line` is 0, for a day is made of many rows. */
  readonly days: readonly ImportDay[];
  readonly rejected: FaultList;
}

/** @param zone where the person lives, for rows that do not say so themselves */
export function createCollector({ zone, today }: Surroundings): Collector {
  const clock = createClocks(zone);
  const steps = createCounts();
  const sleep = createNights();
  const moments = new Map<MomentMeasure, Moments>();
  const given = new Map<string, number>();
  const { fits, inside, fault, list } = createGate(lastSecond(clock(), today));
  return {
    clock,
    fault,
    steps(place, { from, to, count, source, zone: own }) {
      if (fits(place, from, to) && inside(place, "steps", count))
        steps.add({ from, to, count, source, clock: clock(own) });
    },
    sleep(place, { from, to, stage, source, zone: own }) {
      if (fits(place, from, to) && inside(place, "sleep-hours", (to - from) / 3600))
        sleep.add({ from, to, stage, source, clock: clock(own) });
    },
    moment(place, measure, seconds, value) {
      if (!fits(place, seconds, seconds) || !inside(place, measure, value)) return;
      const known = moments.get(measure) ?? createMoments();
      moments.set(measure, known);
      known.add(seconds, value);
    },
    day(place, day, measure, value) {
      const key = `${day} ${measure}`;
      if (day > today) fault(place, "future", day);
      else if (given.has(key) && given.get(key) !== value) fault(place, "day-twice", key);
      else if (inside(place, measure, value)) given.set(key, value);
    },
    result: () => ({
      days: daysOf(new Map([...summed(steps, sleep, moments, clock()), ...given])),
      rejected: list(),
    }),
  };
}

/** The clock of each zone that occurs; one that does not exist keeps the person's. */
function createClocks(home: string) {
  const clocks = new Map([[home, createZoneClock(home)]]);
  const clock = (name = home): ZoneClock => {
    const known = clocks.get(name);
    if (known !== undefined) return known;
    const made = isZone(name) ? createZoneClock(name) : clock();
    clocks.set(name, made);
    return made;
  };
  return clock;
}

const lastSecond = (clock: ZoneClock, today: LocalDate) => clock.startOf(epochDay(today) + 1);

/** What may pass; the rest is counted with its reason. */
function createGate(last: number) {
  const faults = createFaults();
  const fault = (place: Place, kind: FaultKind, text: string) =>
    faults.add({ ...place, kind, text });
  return {
    fault,
    list: faults.list,
    fits(place: Place, from: number, to: number): boolean {
      const kind = spanFault(from, to, last);
      if (kind !== undefined) fault(place, kind, "");
      return kind === undefined;
    },
    inside(place: Place, measure: Measure, value: number): boolean {
      const fits = fitsLimits(measure, value);
      if (!fits) fault(place, Number.isFinite(value) ? "outside" : "bad-number", `${value}`);
      return fits;
    },
  };
}

function spanFault(from: number, to: number, last: number): FaultKind | undefined {
  if (!Number.isFinite(from) || !Number.isFinite(to)) return "bad-date";
  if (to < from) return "ends-before-start";
  return from >= last ? "future" : undefined;
}

function* summed(
  steps: Counts,
  sleep: Nights,
  moments: ReadonlyMap<MomentMeasure, Moments>,
  clock: ZoneClock,
): Generator<readonly [string, number]> {
  for (const [day, count] of steps.perDay()) yield [`${dayText(day)} steps`, count];
  for (const [day, hours] of sleep.hoursPerDay()) yield [`${dayText(day)} sleep-hours`, hours];
  for (const [measure, values] of moments)
    for (const [day, mean] of values.meanPerDay(clock)) yield [`${dayText(day)} ${measure}`, mean];
}

function daysOf(totals: ReadonlyMap<string, number>): readonly ImportDay[] {
  const days = [...new Set([...totals.keys()].map((key) => key.slice(0, 10)))].toSorted();
  return days.map((day) => ({
    day: day as LocalDate, // made by dayText or given as one
    line: 0,
    values: measures.flatMap((measure) => {
      const total = totals.get(`${day} ${measure}`);
      const value = total === undefined ? undefined : roundedTo(measure, total);
      return value === undefined || !fitsLimits(measure, value)
        ? []
        : [{ target: measure, value: { is: "number", number: value } as const }];
    }),
  }));
}
