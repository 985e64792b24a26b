// Curves

export { trendBasis, weekdayContrasts, weekendDummy } from "./calendar-basis.ts";
// Linear algebra and regression
export {
  cholesky,
  entry,
  gram,
  logDiagonal,
  type SquareMatrix,
  solveLower,
} from "./cholesky.ts";
export {
  type Coefficient,
  type Conditioned,
  type CrossProducts,
  coefficient,
  conditionOn,
  crossProducts,
  type HeldConstant,
  pairT,
} from "./cross-products.ts";
export type { CycleNoise } from "./cycle-whitener.ts";
export { artanh, exp, log, logOnePlus, tanh } from "./elementary.ts";
// Series on equal steps
export { type Filled, filledFromPast, meanOfKnown } from "./fill-from-past.ts";
// Middles and spreads
export { type LevelInterval, levelIntervals, type TimedValue } from "./level-interval.ts";
// Two series with a memory
export { type Link, type LinkModel, linkModel } from "./link-model.ts";
export { type CurvePoint, monotoneCurve } from "./monotone-curve.ts";
// Noise with a memory
export { fitCycleNoise, fitNoise } from "./noise-fit.ts";
export { orthonormal, residual } from "./orthonormal.ts";
export { mean, median, quantile, standardDeviation } from "./quantile.ts";
// Chances
export { type FittedChance, ridgeLogit } from "./ridge-logit.ts";
// A shift against a trend
export {
  type Estimate,
  type ShiftAgainstTrend,
  type ShiftQuestion,
  shiftAgainstTrend,
} from "./shift-against-trend.ts";
// A randomised test within pairs
export { type SignFlipTest, signFlipP, signFlipTest } from "./sign-flip.ts";
// Reference distributions
export { logGamma, studentP, studentQuantile, studentTail } from "./student-t.ts";
export { turn } from "./turn.ts";
export { addScaled, delayed, dot, kept } from "./vector.ts";
export { createWhitener, memoryGains, type NoiseModel, type Whitener } from "./whitener.ts";
export { winsorised } from "./winsorise.ts";
