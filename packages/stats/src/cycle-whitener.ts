import { log } from "./elementary.ts";
import { turn } from "./turn.ts";
import { addScaled, dot } from "./vector.ts";

/**
 * A rhythm that drifts: three harmonics of a period, each slowly losing its phase.
 * `share` is its variance, the memory part of the noise being 1.
 */
export type CycleNoise = { readonly periodSteps: number; readonly share: number };

// State of the filter: memory first, then the cosine and sine part of each harmonic.
const states = 7;
const seen = Float64Array.of(1, 1, 0, 1, 0, 1, 0);
const harmonicWeights = [1 / 1.95, 0.6 / 1.95, 0.35 / 1.95] as const;
const phaseMemory = 0.99;

type Step = { readonly phi: number; readonly turns: Float64Array };

/**
 * The whitening filter of memory, white noise and a drifting rhythm together. The rhythm's
 * covariance, 0.99^d · Σ weight · cos(2π h d / period), is that of three damped rotations, so
 * seven numbers carry all that the past says.
 */
export function cycleWhitener(
  observed: Uint8Array,
  noise: { readonly phi: number; readonly noiseRatio: number },
  cycle: CycleNoise,
) {
  const step = { phi: noise.phi, turns: turnsOf(cycle.periodSteps) };
  const stationary = stationaryVariance(cycle.share);
  const covariance = Array.from(stationary, (variance, s) => {
    const row = new Float64Array(states);
    row[s] = variance;
    return row;
  });
  const gains: Float64Array[] = [];
  const factors: number[] = [];
  let logVariance = 0;
  for (const [i, isObserved] of observed.entries()) {
    if (i > 0) advanceCovariance(covariance, step, stationary);
    if (isObserved !== 1) continue;
    const { gain, variance } = learnFrom(covariance, noise.noiseRatio);
    gains.push(gain);
    factors.push(1 / Math.sqrt(variance));
    logVariance += log(variance);
  }
  const whiten = (series: Float64Array, into: Float64Array = new Float64Array(gains.length)) => {
    filter(series, observed, { step, gains, factors }, into);
    return into;
  };
  return { whiten, logVariance, observedCount: gains.length };
}

type Filter = {
  readonly step: Step;
  readonly gains: readonly Float64Array[];
  readonly factors: readonly number[];
};

function filter(
  series: Float64Array,
  observed: Uint8Array,
  { step, gains, factors }: Filter,
  into: Float64Array,
): void {
  const state = new Float64Array(states);
  let next = 0;
  for (let i = 0; i < series.length; i++) {
    advance(state, step);
    if (observed[i] !== 1) continue;
    const surprise = (series[i] ?? 0) - dot(seen, state);
    into[next] = surprise * (factors[next] ?? 0);
    addScaled(state, surprise, gains[next] ?? seen);
    next++;
  }
}

/** Damped cosine and sine of one step, per harmonic. */
function turnsOf(periodSteps: number): Float64Array {
  const harmonics = [1, 2, 3].map((h) => turn(h / periodSteps));
  return Float64Array.from(
    harmonics.flatMap(({ cos, sin }) => [phaseMemory * cos, phaseMemory * sin]),
  );
}

function stationaryVariance(share: number): Float64Array {
  const harmonics = harmonicWeights.flatMap((weight) => [weight * share, weight * share]);
  return Float64Array.of(1, ...harmonics);
}

/** One step on, in place: the memory fades, each harmonic turns. */
function advance(state: Float64Array, { phi, turns }: Step): void {
  state[0] = (state[0] ?? 0) * phi;
  for (let part = 0; part < states - 1; part += 2) {
    const [cos = 0, sin = 0] = [turns[part], turns[part + 1]];
    const [a = 0, b = 0] = [state[part + 1], state[part + 2]];
    state[part + 1] = cos * a - sin * b;
    state[part + 2] = sin * a + cos * b;
  }
}

/** The covariance one step on, in place, with the new variance that keeps it stationary. */
function advanceCovariance(
  rows: readonly Float64Array[],
  step: Step,
  stationary: Float64Array,
): void {
  for (const row of rows) advance(row, step);
  transpose(rows);
  for (const [s, row] of rows.entries()) {
    advance(row, step);
    const memory = s === 0 ? step.phi : phaseMemory;
    row[s] = (row[s] ?? 0) + (1 - memory * memory) * (stationary[s] ?? 0);
  }
}

function transpose(rows: readonly Float64Array[]): void {
  for (const [i, row] of rows.entries()) {
    for (let j = 0; j < i; j++) {
      const mirror = rows[j] ?? row;
      const value = row[j] ?? 0;
      row[j] = mirror[i] ?? 0;
      mirror[i] = value;
    }
  }
}

/** One observation: the gain, its variance; the covariance shrinks in place. */
function learnFrom(covariance: readonly Float64Array[], noiseRatio: number) {
  const reach = new Float64Array(states);
  for (const [s, row] of covariance.entries()) reach[s] = dot(row, seen);
  const variance = noiseRatio + dot(seen, reach);
  const gain = reach.map((value) => value / variance);
  for (const [s, row] of covariance.entries()) addScaled(row, -(gain[s] ?? 0), reach);
  return { gain, variance };
}
