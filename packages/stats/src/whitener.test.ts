import { describe, expect, it } from "vitest";
import { cholesky, logDiagonal, solveLower } from "./cholesky.ts";
import { turn } from "./turn.ts";
import { createWhitener, type NoiseModel } from "./whitener.ts";

const observed = Uint8Array.of(1, 1, 0, 1, 0, 0, 1, 1, 1);
const series = Float64Array.of(1, -2, 9, 0.5, 9, 9, 3, 0, -1); // 9 where not observed
const days = [...observed.keys()].filter((day) => observed[day] === 1);

/** The slow way: the whole covariance of the observed days, and its triangle. */
function dense({ phi, noiseRatio, cycle }: NoiseModel) {
  const covariance = (gap: number) => {
    const memory = gap === 0 ? 1 : phi ** gap;
    if (cycle === undefined) return memory;
    const wave = (h: number) => turn((h * gap) / cycle.periodSteps).cos;
    const rhythm = (wave(1) + 0.6 * wave(2) + 0.35 * wave(3)) / 1.95;
    return memory + cycle.share * 0.99 ** gap * rhythm;
  };
  const size = days.length;
  const data = Float64Array.from({ length: size * size }, (_, place) => {
    const [a = 0, b = 0] = [days[Math.floor(place / size)], days[place % size]];
    return covariance(Math.abs(a - b)) + (a === b ? noiseRatio : 0);
  });
  const lower = cholesky({ size, data });
  if (lower === undefined) throw new Error("not positive definite");
  const values = Float64Array.from(days, (day) => series[day] ?? 0);
  return { white: solveLower(lower, values), logVariance: 2 * logDiagonal(lower) };
}

describe.each<[string, NoiseModel]>([
  ["without memory", { phi: 0, noiseRatio: 0 }],
  ["memory alone", { phi: 0.8, noiseRatio: 0 }],
  ["memory and white noise", { phi: 0.6, noiseRatio: 0.35 }],
  [
    "a drifting rhythm too",
    { phi: 0.6, noiseRatio: 0.35, cycle: { periodSteps: 4.5, share: 0.7 } },
  ],
])("the filter of noise: %s", (_, model) => {
  it("whitens as the triangle of the whole covariance does, gaps and all", () => {
    const { whiten, logVariance, observedCount } = createWhitener(observed, model);
    const slow = dense(model);
    expect(observedCount).toBe(days.length);
    expect(logVariance).toBeCloseTo(slow.logVariance, 12);
    for (const [i, value] of whiten(series).entries()) {
      expect(value).toBeCloseTo(slow.white[i] ?? Number.NaN, 12);
    }
  });
});

it("turns as the circle does", () => {
  for (const turns of [0, 0.125, 0.25, 1 / 3, 0.5, 0.9, 7.77, -0.3]) {
    expect(turn(turns).cos).toBeCloseTo(Math.cos(2 * Math.PI * turns), 14);
    expect(turn(turns).sin).toBeCloseTo(Math.sin(2 * Math.PI * turns), 14);
  }
});
