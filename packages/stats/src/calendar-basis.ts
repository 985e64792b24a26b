import { orthonormal } from "./orthonormal.ts";

/**
 * A slow course over time: constant, straight line and a natural cubic spline with about
 * one degree of freedom per `stepsPerBend`, orthonormal over all steps.
 *
 * @param length number of steps, ≥ 1
 * @returns at most 21 series
 */
export function trendBasis(length: number, stepsPerBend = 45): readonly Float64Array[] {
  const freedom = Math.min(20, Math.max(1, roundHalfEven(length / stepsPerBend)));
  const time = Float64Array.from({ length }, (_, i) => (length > 1 ? i / (length - 1) : 0));
  const columns = [new Float64Array(length).fill(1), time];
  const last = bend(time, (freedom - 1) / freedom);
  for (let knot = 0; knot < freedom - 1; knot++) {
    columns.push(bend(time, knot / freedom).map((value, i) => value - (last[i] ?? 0)));
  }
  return orthonormal(columns, 1e-12);
}

/** Cubic from a knot on, straight again beyond the last knot at 1 (Hastie et al. 2009, 5.2.1). */
function bend(time: Float64Array, knot: number): Float64Array {
  return time.map((t) => {
    const after = Math.max(t - knot, 0);
    return (after * after * after) / (1 - knot);
  });
}

/** Six contrasts between the weekdays, each against Sunday; 0 is Monday. */
export function weekdayContrasts(weekdays: Uint8Array): readonly Float64Array[] {
  return Array.from({ length: 6 }, (_, day) =>
    Float64Array.from(weekdays, (today) => Number(today === day) - Number(today === 6)),
  );
}

/** 1 on Saturday and Sunday. */
export const weekendDummy = (weekdays: Uint8Array): Float64Array =>
  Float64Array.from(weekdays, (today) => Number(today >= 5));

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
