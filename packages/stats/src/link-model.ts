import { trendBasis, weekdayContrasts } from "./calendar-basis.ts";
import { artanh, tanh } from "./elementary.ts";
import { filledFromPast } from "./fill-from-past.ts";
import { fitNoise } from "./noise-fit.ts";
import { orthonormal, residual } from "./orthonormal.ts";
import { studentQuantile } from "./student-t.ts";
import { delayed, dot } from "./vector.ts";
import { createWhitener } from "./whitener.ts";

export type Link = {
  /** Partial correlation of the surprises of both series, [-1, 1]. */
  readonly r: number;
  readonly low: number;
  readonly high: number;
  readonly degrees: number;
};

/** Asks one outcome about the series that may go with it. */
export type LinkModel = {
  /**
   * How a series goes with the outcome `lag` steps later, its own step before held constant.
   *
   * @param series NaN where not known; filled from its own past only
   * @param tail one-sided chance of error at each end of the interval
   * @returns undefined when the series hardly moves or too few steps are left
   */
  readonly link: (series: Float64Array, lag: number, tail: number) => Link | undefined;
};

/**
 * Do two series with a memory of their own move together?
 *
 * Both wander, so that raw correlations of two strangers are often large, and resampling in
 * short blocks does not mend that. Here the outcome's trend, weekday and memory are fitted
 * (AR(1) and white noise), everything is whitened with the same filter, and only what the past
 * did not foretell is compared.
 *
 * @param outcome NaN where not seen
 * @param weekdays 0 Monday to 6 Sunday, per step
 * @returns undefined below 20 observed steps. Cost of `fitNoise`, then O(steps · columns) a link.
 */
export function linkModel(outcome: Float64Array, weekdays: Uint8Array): LinkModel | undefined {
  const observed = Uint8Array.from(outcome, (value) => Number(!Number.isNaN(value)));
  const count = observed.reduce((sum, seen) => sum + seen, 0);
  if (count < 20) return undefined;
  const series = outcome.map((value) => (Number.isNaN(value) ? 0 : value));
  const nuisance = [...trendBasis(outcome.length), ...weekdayContrasts(weekdays)];
  const { whiten } = createWhitener(
    observed,
    fitNoise(series, usable(nuisance, observed), observed),
  );
  const basis = orthonormal(nuisance.map((column) => whiten(column)));
  const clean = (column: Float64Array) => residual(whiten(column), basis);
  const left = clean(series);
  return {
    link: (asked, lag, tail) => {
      const filled = filledFromPast(asked).centred;
      const own = orthonormal([clean(delayed(filled, lag + 1))]);
      const x = residual(clean(delayed(filled, lag)), own);
      const y = residual(left, own);
      return linkOf(x, y, count - basis.length - own.length - 1, tail);
    },
  };
}

function linkOf(x: Float64Array, y: Float64Array, degrees: number, tail: number): Link | undefined {
  const [xx, yy] = [dot(x, x), dot(y, y)];
  if (degrees < 10 || xx < 1e-6 || yy < 1e-9) return undefined;
  const r = Math.min(0.999999, Math.max(-0.999999, dot(x, y) / Math.sqrt(xx * yy)));
  const reach = studentQuantile(1 - tail, degrees) / Math.sqrt(degrees);
  const z = artanh(r);
  return { r, low: tanh(z - reach), high: tanh(z + reach), degrees };
}

/** Columns that are linearly independent over the observed steps. */
function usable(columns: readonly Float64Array[], observed: Uint8Array): readonly Float64Array[] {
  const kept: Float64Array[] = [];
  for (const column of columns) {
    const seen = [...kept, column].map((one) => one.map((value, i) => value * (observed[i] ?? 0)));
    if (orthonormal(seen).length === seen.length) kept.push(column);
  }
  return kept;
}
