import {
  type Coefficient,
  coefficient,
  crossProducts,
  delayed,
  fitNoise,
  kept,
  memoryGains,
  type NoiseModel,
  orthonormal,
  residual,
  studentQuantile,
  turn,
} from "@wervel/stats";
import type { PatternModel } from "./model.ts";
import type { Chosen } from "./selection.ts";

/** Size of a find in outcome points per swing, before and after shrinking. */
export type Effect = {
  readonly rawPoints: number;
  readonly rawSe: number;
  readonly effectPoints: number;
  readonly ci90: readonly [number, number];
};

/** Effects are expected within ± this many points per swing (prior standard deviation). */
const usualEffect = 0.8;
/** The interval is widened: noise, lag and factor were chosen on the same diary. */
const widening = 1.2;
const fewestDaysForWeekdays = 42;
const columnsPerFind = 3;

/**
 * How large each find is, the others held constant.
 *
 * Regresses the pain itself on trend, weekday, what its own past lets expect, and each find
 * at its lag and the two days after; so an effect that passes and one that lingers are both
 * read on the day they first show. Then shrinks towards 0, as finds are chosen for being
 * large.
 *
 * @returns per find, in order; nothing where the columns cannot be told apart
 */
export function estimateEffects(
  model: PatternModel,
  finds: readonly Chosen[],
): readonly (Effect | undefined)[] {
  const { rows, weight, nuisance } = pastAndCalendar(model);
  const weighted = (series: Float64Array) =>
    kept(
      series.map((value, day) => value * (weight[day] ?? 0)),
      rows,
    );
  const columns = finds.flatMap(({ candidate, lag }) =>
    Array.from({ length: columnsPerFind }, (_, i) =>
      weighted(delayed(model.candidates[candidate]?.centred ?? weight, lag + i)),
    ),
  );
  const free = orthonormal(nuisance.map(weighted));
  const products = crossProducts(weighted(model.outcome), columns, { free });
  const all = columns.map((_, i) => i);
  return finds.map((_, i) => {
    const fitted = coefficient(products, i * columnsPerFind, all);
    return fitted !== undefined && Number.isFinite(fitted.t) ? shrunk(fitted) : undefined;
  });
}

/** Pulls the size of a find to 0 as far as its error leaves room for that. */
function shrunk({ value, se, df }: Coefficient): Effect {
  const wide = se * widening;
  const weight = (usualEffect * usualEffect) / (usualEffect * usualEffect + wide * wide);
  const effectPoints = value * weight;
  const half = studentQuantile(0.95, df) * wide * Math.sqrt(weight);
  return {
    rawPoints: value,
    rawSe: se,
    effectPoints,
    ci90: [effectPoints - half, effectPoints + half],
  };
}

/** Days used, their weights, and the columns that stand for calendar and own past. */
function pastAndCalendar(model: PatternModel) {
  const { observed, outcome } = model;
  const { columns, noise } = calendarColumns(model);
  const rest = unexplained(outcome, columns, observed);
  const { expected, surprise, variance } = predicted(rest, observed, noise);
  const rows = observed.map((one, day) => (day < 2 ? 0 : one));
  return {
    rows,
    weight: variance.map((value) => 1 / Math.sqrt(value)),
    nuisance: [...columns, expected, delayed(surprise, 1), delayed(surprise, 2)],
  };
}

function calendarColumns({ calendar, noise, observed, outcome }: PatternModel) {
  const few = observed.reduce((sum, one) => sum + one, 0) < fewestDaysForWeekdays;
  const weekdays = few ? [calendar.weekend] : calendar.contrasts;
  const columns = [...calendar.trend, ...weekdays, ...calendar.phase];
  if (few) return { columns, noise: fitNoise(outcome, columns, observed) };
  return { columns: [...columns, ...rhythm(noise, outcome.length)], noise };
}

/** Two harmonics of an estimated rhythm; the drifting part is left to the own past. */
function rhythm({ cycle }: NoiseModel, length: number): readonly Float64Array[] {
  if (cycle === undefined) return [];
  const waves = [1, 2].map((h) =>
    Array.from({ length }, (_, day) => turn((h * day) / cycle.periodSteps)),
  );
  return waves.flatMap((wave) => [
    Float64Array.from(wave, ({ cos }) => cos),
    Float64Array.from(wave, ({ sin }) => sin),
  ]);
}

/** What least squares on the observed days leaves; 0 elsewhere. */
function unexplained(
  outcome: Float64Array,
  columns: readonly Float64Array[],
  observed: Uint8Array,
): Float64Array {
  const basis = orthonormal(columns.map((column) => kept(column, observed)));
  const rest = residual(kept(outcome, observed), basis);
  let next = 0;
  return outcome.map((_, day) => (observed[day] === 1 ? (rest[next++] ?? 0) : 0));
}

/** One-step predictions from the own past, what came as a surprise, and their variance. */
function predicted(rest: Float64Array, observed: Uint8Array, noise: NoiseModel) {
  const { gain, scale } = memoryGains(observed, noise);
  const expected = new Float64Array(rest.length);
  const surprise = new Float64Array(rest.length);
  let state = 0;
  for (const [day, value] of rest.entries()) {
    state *= noise.phi;
    expected[day] = state;
    if (observed[day] !== 1) continue;
    surprise[day] = value - state;
    state += (gain[day] ?? 0) * (value - state);
  }
  return { expected, surprise, variance: scale };
}
