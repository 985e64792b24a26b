import { conditionOn, pairT, studentQuantile } from "@wervel/stats";
import type { PatternModel } from "./model.ts";
import type { Detectable } from "./report.ts";
import { shapesOf } from "./selection.ts";

/** Effects of this size show in four of five such diaries. */
const usually = 0.8;

/**
 * The smallest effect per factor that this diary would usually show as its only find, in
 * outcome points per swing: the bar that a t must clear, and what it strays by below.
 */
export function detectable(
  model: PatternModel,
  tested: readonly string[],
  q: number,
): readonly Detectable[] {
  const given = conditionOn(model.products, model.always);
  const df = Math.max(given.df - 2, 1);
  const bars = new Map<number, number>();
  return model.candidates.flatMap(({ id }, candidate) => {
    if (!tested.includes(id)) return [];
    const lags = shapesOf(model, candidate);
    const errors = lags
      .map(({ column, beside }) => pairT(given, model.products, column, beside).se)
      .filter((se) => se > 0);
    if (errors.length === 0) return [];
    const se = errors.reduce((sum, one) => sum + one, 0) / errors.length;
    const bar = bars.get(lags.length) ?? barFor(q / (tested.length * lags.length), df);
    bars.set(lags.length, bar);
    return Number.isFinite(se) ? [{ factor: id, points: bar * se }] : [];
  });
}

const barFor = (level: number, df: number) =>
  studentQuantile(1 - level / 2, df) + studentQuantile(usually, df);
