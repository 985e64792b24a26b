// Curves
export { type CurvePoint, monotoneCurve } from "./monotone-curve.ts";
// Middles and spreads
export { mean, median, quantile, standardDeviation } from "./quantile.ts";
// Reference distributions
export { logGamma, studentP, studentQuantile, studentTail } from "./student-t.ts";
