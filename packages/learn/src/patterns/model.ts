import { isoWeekday } from "@wervel/base";
import {
  type CrossProducts,
  createWhitener,
  crossProducts,
  delayed,
  fitCycleNoise,
  fitNoise,
  type NoiseModel,
  orthonormal,
  trendBasis,
  weekdayContrasts,
  weekendDummy,
} from "@wervel/stats";
import type { Candidate, Candidates } from "./candidates.ts";
import { recordedPhase } from "./cycle.ts";
import type { DailyDiary } from "./diary.ts";

/** A diary ready for testing: whitened, with trend, weekday and rhythm held constant. */
export type PatternModel = {
  readonly candidates: readonly Candidate[];
  readonly maxLag: number;
  /** Columns per candidate: lags 0 to maxLag + 1. */
  readonly width: number;
  /** First column of a candidate's lingering shape, for those that have one. */
  readonly lingering: ReadonlyMap<number, number>;
  /** Columns that stand in every test: yesterday's and the day before's responses to pain. */
  readonly always: readonly number[];
  readonly products: CrossProducts;
  readonly white: WhiteColumns;
  readonly noise: NoiseModel;
  readonly cycle: "none" | "recorded" | "estimated";
  readonly calendar: Calendar;
  readonly observed: Uint8Array;
  /** 0 where not observed. */
  readonly outcome: Float64Array;
  readonly whiten: (series: Float64Array) => Float64Array;
};

type WhiteColumns = {
  readonly outcome: Float64Array;
  readonly factors: readonly Float64Array[];
  /** Orthonormal basis of trend, phase and all seven weekdays. */
  readonly everyWeekday: readonly Float64Array[];
};

export type Calendar = {
  readonly trend: readonly Float64Array[];
  readonly phase: readonly Float64Array[];
  readonly contrasts: readonly Float64Array[];
  readonly weekend: Float64Array;
};

const weekdaySd = 0.3;
const fewestDaysForCycle = 70;

/** Column of a candidate at a lag. */
export const columnOf = ({ width }: PatternModel, candidate: number, lag: number): number =>
  candidate * width + lag;

export function buildModel(
  diary: DailyDiary,
  { tested, responses }: Candidates,
  maxLag: number,
): PatternModel {
  const observed = Uint8Array.from(diary.outcome, (value) => Number(!Number.isNaN(value)));
  const outcome = diary.outcome.map((value) => (Number.isNaN(value) ? 0 : value));
  const calendar = calendarOf(diary);
  const { noise, cycle } = fitRhythm(outcome, observed, calendar);
  const { whiten } = createWhitener(observed, noise);

  const width = maxLag + 2;
  const outside = tested.flatMap(({ factor }, i) => (factor.outside === true ? [i] : []));
  const firstLingering = tested.length * width + 2 * responses.length;
  const factors = [
    ...tested.flatMap(({ centred }) => lagged(centred, 0, width)),
    ...responses.flatMap(({ centred }) => lagged(centred, 1, 2)),
    ...outside.flatMap((i) =>
      lagged(lingeringOf(tested[i]?.centred ?? outcome, noise.phi), 0, maxLag + 1),
    ),
  ].map((column) => whiten(column));
  const trend = [...calendar.trend, ...calendar.phase].map((column) => whiten(column));
  const contrasts = calendar.contrasts.map((column) => whiten(column));
  const free = orthonormal([...trend, whiten(calendar.weekend)]);
  const white = {
    outcome: whiten(outcome),
    factors,
    everyWeekday: orthonormal([...trend, ...contrasts]),
  };
  const random = { columns: contrasts, sd: weekdaySd };
  return {
    candidates: tested,
    maxLag,
    width,
    lingering: new Map(outside.map((i, place) => [i, firstLingering + place * (maxLag + 1)])),
    always: responses.flatMap((_, i) => [0, 1].map((part) => tested.length * width + 2 * i + part)),
    products: crossProducts(white.outcome, factors, { free, random }),
    white,
    noise,
    cycle,
    calendar,
    observed,
    outcome,
    whiten,
  };
}

/** What a day leaves behind when its effect fades as the pain's own memory does. */
function lingeringOf(series: Float64Array, phi: number): Float64Array {
  let left = 0;
  return series.map((value) => {
    left = phi * left + value;
    return left;
  });
}

function lagged(series: Float64Array, first: number, count: number): readonly Float64Array[] {
  return Array.from({ length: count }, (_, i) => delayed(series, first + i));
}

export function calendarOf({ start, outcome, factors }: DailyDiary): Calendar {
  const firstWeekday = isoWeekday(start) - 1;
  const weekdays = Uint8Array.from(outcome, (_, day) => (firstWeekday + day) % 7);
  return {
    trend: trendBasis(outcome.length),
    phase: factors
      .filter(({ cycle }) => cycle === true)
      .flatMap(({ values }) => recordedPhase(values)),
    contrasts: weekdayContrasts(weekdays),
    weekend: weekendDummy(weekdays),
  };
}

/** Memory and white noise of the pain; and a monthly rhythm, recorded or looked for. */
function fitRhythm(outcome: Float64Array, observed: Uint8Array, calendar: Calendar) {
  const nuisance = [...calendar.trend, ...calendar.contrasts, ...calendar.phase];
  const noise = fitNoise(outcome, nuisance, observed);
  if (calendar.phase.length > 0) return { noise, cycle: "recorded" } as const;
  const days = observed.reduce((sum, one) => sum + one, 0);
  const rhythm =
    days < fewestDaysForCycle ? undefined : fitCycleNoise(outcome, nuisance, observed, noise);
  return rhythm === undefined
    ? ({ noise, cycle: "none" } as const)
    : ({ noise: rhythm, cycle: "estimated" } as const);
}
