import { entry, gram } from "./cholesky.ts";
import { type ConjugateFit, conjugateFit, type WhitenedSums } from "./conjugate-fit.ts";
import { exp, log } from "./elementary.ts";
import { studentQuantile } from "./student-t.ts";
import { createWhitener } from "./whitener.ts";

export type ShiftQuestion = {
  /** One value per step, NaN where nothing was seen. */
  readonly series: Float64Array;
  /** The step at which the shift may begin. */
  readonly start: number;
  /** Steps up to and including `start` that are left out, because they decided the start. */
  readonly leaveOut: number;
  /** Widens every interval; 1 is the model's own width. */
  readonly inflation?: number;
};

export type Estimate = {
  readonly mean: number;
  readonly sd: number;
  readonly low: number;
  readonly high: number;
};

export type ShiftAgainstTrend = {
  /** How much the level differs, in the end, from what the trend alone would have given. */
  readonly shift: Estimate;
  /** The level per step had there been no shift. */
  readonly without: readonly Estimate[];
  /** The mean of that level over the observed steps after `start`. */
  readonly withoutAfter: Estimate;
  /** Observed steps that were used. */
  readonly used: number;
};

const memories = [0, 0.3, 0.5, 0.65, 0.78, 0.87, 0.94] as const;
const noiseRatios = [0, 0.1, 0.4, 1] as const;
const halfLives = [7, 14, 28, 56, 112] as const;
/** Prior 1/variance of level, trend and shift: 5, 3 and 1.5 points of spread. */
const precision = { level: 1 / 5 ** 2, trend: 1 / 3 ** 2, shift: 1 / 1.5 ** 2 } as const;

/**
 * How far does a series lie from where its own trend was going, since a known step?
 *
 * Model: level + trend + shift · (1 − e^(−(t − start + 1)/4)) + AR(1) memory + white noise. The
 * trend is none, a line, or a decay with one of five speeds; memory, noise and trend are not
 * chosen but averaged over by how well they explain the series. Priors are for a 0 to 10 scale.
 *
 * @returns all in the unit of the series; level 0.9. undefined below eight observed steps.
 *   Assumes one lasting change at `start`; a change that came with it cannot be told apart.
 * @see Bayesian model averaging, conjugate Gaussian per cell. Cost O(25 · steps · 45).
 */
export function shiftAgainstTrend(question: ShiftQuestion): ShiftAgainstTrend | undefined {
  const { start, leaveOut, inflation = 1 } = question;
  const series = question.series.map((value, step) =>
    step > start - leaveOut && step <= start ? Number.NaN : value,
  );
  const observed = Uint8Array.from(series, (value) => (Number.isNaN(value) ? 0 : 1));
  const used = observed.reduce((sum, seen) => sum + seen, 0);
  if (used < 8) return undefined;
  const design = designOf(series, observed, start);
  const cells = weighted(memories.flatMap((phi) => cellsWithMemory(design, phi)));
  const reach = studentQuantile(0.95, Math.max(8, used / 4)) * inflation;
  const after = [...observed.keys()].filter((step) => step > start && observed[step] === 1);
  return {
    shift: mixture(cells, reach, shiftOf),
    without: [...series.keys()].map((step) =>
      mixture(cells, reach, (cell) => levelOf(design, cell, [step])),
    ),
    withoutAfter: mixture(cells, reach, (cell) => levelOf(design, cell, after)),
    used,
  };
}

/** Columns of the regression: the centred series, one, the shift, then the trends. */
type Design = {
  readonly observed: Uint8Array;
  readonly centre: number;
  readonly series: Float64Array;
  readonly one: Float64Array;
  readonly shift: Float64Array;
  readonly trends: readonly Float64Array[];
};

function designOf(series: Float64Array, observed: Uint8Array, start: number): Design {
  const steps = series.length;
  const seen = series.filter((value) => !Number.isNaN(value));
  const centre = seen.reduce((sum, value) => sum + value, 0) / seen.length;
  const decays = halfLives.map((speed) =>
    Float64Array.from({ length: steps }, (_, step) => exp(-step / speed)),
  );
  const line = Float64Array.from({ length: steps }, (_, step) => step / steps - 0.5);
  return {
    observed,
    centre,
    series: series.map((value) => (Number.isNaN(value) ? 0 : value - centre)),
    one: new Float64Array(steps).fill(1),
    shift: Float64Array.from({ length: steps }, (_, step) =>
      step < start ? 0 : 1 - exp(-(step - start + 1) / 4),
    ),
    trends: [line, ...decays.map(centred)],
  };
}

function centred(column: Float64Array): Float64Array {
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return column.map((value) => value - mean);
}

/** One memory, one noise and one trend: its fit, and its share in the average. */
type Cell = {
  /** Which trend; undefined for none. Coefficients are level, then trend, then shift. */
  readonly trend: number | undefined;
  readonly fit: ConjugateFit;
  readonly weight: number;
};

function cellsWithMemory(design: Design, phi: number): readonly Cell[] {
  const noises = phi === 0 ? ([0] as const) : noiseRatios;
  const trends = [undefined, ...design.trends.keys()];
  return noises.flatMap((noiseRatio) => {
    const { whiten, logVariance, observedCount } = createWhitener(design.observed, {
      phi,
      noiseRatio,
    });
    const sums = gram(
      [design.series, design.one, design.shift, ...design.trends].map((column) => whiten(column)),
    );
    const data = { sums, logVariance, count: observedCount };
    const prior = -0.5 * ((phi - 0.7) / 0.2) ** 2;
    return trends.flatMap((trend) => cellOf(data, trend, prior));
  });
}

function cellOf(data: WhitenedSums, trend: number | undefined, prior: number): readonly Cell[] {
  const fit =
    trend === undefined
      ? conjugateFit(data, [1, 2], [precision.level, precision.shift])
      : conjugateFit(data, [1, 3 + trend, 2], Object.values(precision));
  if (fit === undefined) return [];
  const favour = trend === undefined ? log(2) : 0;
  return [{ trend, fit, weight: fit.logEvidence + prior + favour }];
}

/** Turns log weights into shares that sum to one, and drops what does not count. */
function weighted(cells: readonly Cell[]): readonly Cell[] {
  const best = cells.reduce((most, { weight }) => Math.max(most, weight), Number.NEGATIVE_INFINITY);
  const shares = cells.map((cell) => ({ ...cell, weight: exp(cell.weight - best) }));
  const kept = shares.filter(({ weight }) => weight > 1e-8);
  const total = kept.reduce((sum, { weight }) => sum + weight, 0);
  return kept.map((cell) => ({ ...cell, weight: cell.weight / total }));
}

type Moments = { readonly mean: number; readonly variance: number };

function shiftOf({ fit }: Cell): Moments {
  const last = fit.coefficients.length - 1;
  return { mean: fit.coefficients[last] ?? 0, variance: entry(fit.covariance, last, last) };
}

/** The level that trend alone gives, as a mean over the named steps. */
function levelOf(design: Design, { fit, trend }: Cell, steps: readonly number[]): Moments {
  const column = trend === undefined ? undefined : design.trends[trend];
  const [level = 0, slope = 0] = fit.coefficients;
  const { covariance } = fit;
  if (column === undefined)
    return { mean: design.centre + level, variance: entry(covariance, 0, 0) };
  const x = steps.reduce((sum, step) => sum + (column[step] ?? 0), 0) / Math.max(1, steps.length);
  const between = 2 * x * entry(covariance, 0, 1) + x * x * entry(covariance, 1, 1);
  return {
    mean: design.centre + level + slope * x,
    variance: entry(covariance, 0, 0) + between,
  };
}

/** Mean and spread of a weighted mixture, with a symmetric interval around the mean. */
function mixture(cells: readonly Cell[], reach: number, of: (cell: Cell) => Moments): Estimate {
  const parts = cells.map((cell) => ({ weight: cell.weight, ...of(cell) }));
  const mean = parts.reduce((sum, part) => sum + part.weight * part.mean, 0);
  const variance = parts.reduce(
    (sum, part) => sum + part.weight * (part.variance + (part.mean - mean) ** 2),
    0,
  );
  const sd = Math.sqrt(variance);
  return { mean, sd, low: mean - reach * sd, high: mean + reach * sd };
}
