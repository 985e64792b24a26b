/** A point that a curve must pass through. */
export type CurvePoint = { readonly at: number; readonly value: number };

/**
 * A smooth curve through points that never overshoots them (PCHIP).
 *
 * Between two points it stays between their values, so a falling course is never drawn
 * as a dip and a rise that nobody measured.
 *
 * @param points at least two, `at` strictly rising, all finite
 * @returns the value at `at`; undefined outside the first and last point, because a curve
 *   says nothing about where nothing was measured
 * @see Fritsch & Carlson (1980), SIAM J Numer Anal 17:238; slopes as in scipy's PCHIP. Cost O(n).
 */
export function monotoneCurve(points: readonly CurvePoint[]): (at: number) => number | undefined {
  const slopes = slopesAt(points);
  return (at) => {
    const right = points.findIndex((point, place) => place > 0 && at <= point.at);
    const a = points[right - 1];
    const b = points[right];
    if (a === undefined || b === undefined || !(at >= a.at)) return undefined;
    const width = b.at - a.at;
    const s = (at - a.at) / width;
    const rise = s * s * (3 - 2 * s);
    return (
      a.value * (1 - rise) +
      b.value * rise +
      width * s * (1 - s) * ((slopes[right - 1] ?? 0) * (1 - s) - (slopes[right] ?? 0) * s)
    );
  };
}

function slopesAt(points: readonly CurvePoint[]): readonly number[] {
  const spans = points.slice(1).map((point, place) => {
    const before = points[place] ?? point;
    const width = point.at - before.at;
    return { width, steepness: (point.value - before.value) / width };
  });
  return points.map((_, place) => {
    const before = spans[place - 1];
    const after = spans[place];
    if (before !== undefined && after !== undefined) return innerSlope(before, after);
    if (after !== undefined) return endSlope(after, spans[1]);
    return before === undefined ? 0 : endSlope(before, spans[place - 2]);
  });
}

type Span = { readonly width: number; readonly steepness: number };

/** Flat at a peak or a valley, else the weighted harmonic mean of both sides. */
function innerSlope(before: Span, after: Span): number {
  if (before.steepness * after.steepness <= 0) return 0;
  const first = 2 * after.width + before.width;
  const second = after.width + 2 * before.width;
  return (first + second) / (first / before.steepness + second / after.steepness);
}

/** Three-point estimate at an end, held back where it would overshoot. */
function endSlope(near: Span, far: Span | undefined): number {
  if (far === undefined) return near.steepness;
  const slope =
    ((2 * near.width + far.width) * near.steepness - near.width * far.steepness) /
    (near.width + far.width);
  if (slope * near.steepness <= 0) return 0;
  const turns = near.steepness * far.steepness <= 0;
  return turns && Math.abs(slope) > Math.abs(3 * near.steepness) ? 3 * near.steepness : slope;
}
