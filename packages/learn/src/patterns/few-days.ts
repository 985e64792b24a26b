import { dot, residual } from "@wervel/stats";
import { type Bar, basisWith, clearsBar } from "./bar.ts";
import type { PatternModel } from "./model.ts";
import { type Chosen, columnsOfOthers } from "./selection.ts";

/** A day that decides more than this about a find is judged as if it decided this much. */
const mostLeverage = 0.9;
const fewestDf = 5;

/**
 * Whether a find is no longer clear when each day may swing by an amount of its own.
 *
 * The usual error takes all days to be equally unruly. This one (HC3, MacKinnon and White 1985)
 * reads the error off the very days on which the factor was unusual, so a few wild ones count
 * against the find instead of for it. Only asked in the strict search.
 */
export function restsOnFewDays(
  model: PatternModel,
  chosen: readonly Chosen[],
  find: Chosen,
  bar: Bar,
): boolean {
  const others = columnsOfOthers(model, chosen, find.candidate);
  const beside = find.beside === undefined ? [] : [find.beside];
  const basis = basisWith(model, [...others, ...beside]);
  const { outcome, factors } = model.white;
  const own = residual(factors[find.column] ?? outcome, basis);
  const t = robustT(own, residual(outcome, basis));
  const df = Math.max(outcome.length - basis.length - 1, fewestDf);
  return !clearsBar(model, chosen, find, { t, df }, bar);
}

function robustT(own: Float64Array, rest: Float64Array): number {
  const length = dot(own, own);
  const shared = dot(own, rest);
  let squares = 0;
  for (const [day, value] of own.entries()) {
    const leverage = Math.min((value * value) / length, mostLeverage);
    const left = (rest[day] ?? 0) - (shared / length) * value;
    squares += ((value * left) / (1 - leverage)) ** 2;
  }
  return shared / Math.sqrt(squares);
}
