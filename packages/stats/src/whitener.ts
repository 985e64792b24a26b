import { type CycleNoise, cycleWhitener } from "./cycle-whitener.ts";
import { log } from "./elementary.ts";

/**
 * Noise of a series: a memory of its own (AR(1), variance 1), white noise beside it, and
 * perhaps a drifting rhythm.
 */
export type NoiseModel = {
  /** Correlation from one step to the next, [0, 1). */
  readonly phi: number;
  /** Variance of the white part, the remembering part being 1. */
  readonly noiseRatio: number;
  readonly cycle?: CycleNoise;
};

/** Turns a series with this noise into one whose values are independent with variance 1. */
export type Whitener = {
  /** Whitened values at the observed steps only, in order; written `into` when given. */
  readonly whiten: (series: Float64Array, into?: Float64Array) => Float64Array;
  /** Sum of the log variances of the one-step predictions. */
  readonly logVariance: number;
  readonly observedCount: number;
};

/**
 * The Kalman filter of the noise, run once over the pattern of observed steps and then
 * applied to any number of series. A gap of g steps is handled exactly.
 *
 * @param observed 1 where the outcome was seen
 * Cost O(steps) per series; with a cycle about seven times that.
 */
export function createWhitener(observed: Uint8Array, model: NoiseModel): Whitener {
  return model.cycle === undefined
    ? memoryWhitener(observed, model)
    : cycleWhitener(observed, model, model.cycle);
}

type Gains = { readonly gain: Float64Array; readonly scale: Float64Array };

/** Gains and scales of the AR(1)-plus-noise filter; gain 0 where nothing was observed. */
export function memoryGains(observed: Uint8Array, { phi, noiseRatio }: NoiseModel): Gains {
  const gain = new Float64Array(observed.length);
  const scale = new Float64Array(observed.length);
  let variance = 1;
  for (let i = 0; i < observed.length; i++) {
    if (i > 0) variance = phi * phi * variance + 1 - phi * phi;
    const predicted = variance + noiseRatio;
    scale[i] = predicted;
    if (observed[i] !== 1) continue;
    gain[i] = variance / predicted;
    variance *= 1 - variance / predicted;
  }
  return { gain, scale };
}

function memoryWhitener(observed: Uint8Array, model: NoiseModel): Whitener {
  const { gain, scale } = memoryGains(observed, model);
  const { phi } = model;
  let logVariance = 0;
  let observedCount = 0;
  for (const [i, isObserved] of observed.entries()) {
    const variance = scale[i] ?? 1;
    scale[i] = 1 / Math.sqrt(variance);
    if (isObserved !== 1) continue;
    logVariance += log(variance);
    observedCount++;
  }
  const whiten = (series: Float64Array, into: Float64Array = new Float64Array(observedCount)) => {
    let expected = 0;
    let next = 0;
    for (let i = 0; i < series.length; i++) {
      expected *= phi;
      if (observed[i] !== 1) continue;
      const surprise = (series[i] ?? 0) - expected;
      into[next++] = surprise * (scale[i] ?? 0);
      expected += (gain[i] ?? 0) * surprise;
    }
    return into;
  };
  return { whiten, logVariance, observedCount };
}
