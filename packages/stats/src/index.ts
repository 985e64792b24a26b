// Curves

// Middles and spreads
export { type LevelInterval, levelIntervals, type TimedValue } from "./level-interval.ts";
export { type CurvePoint, monotoneCurve } from "./monotone-curve.ts";
export { mean, median, quantile, standardDeviation } from "./quantile.ts";
// Reference distributions
export { logGamma, studentP, studentQuantile, studentTail } from "./student-t.ts";
