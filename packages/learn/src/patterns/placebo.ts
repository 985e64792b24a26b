import { conditionOn, delayed, dot, pairT, residual } from "@wervel/stats";
import { type Bar, basisWith, clearsBar } from "./bar.ts";
import type { PatternModel } from "./model.ts";
import { type Chosen, columnsOfOthers } from "./selection.ts";

const mostRotations = 60;
const smallestRotation = 8;
/** The inflation is pulled to 1 as if this many rotations had shown none. */
const trust = 10;
const largestSquare = 30;

/**
 * Whether a find may be no more than two things keeping the same rhythm.
 *
 * Rotates the factor in time, so that its own rhythm stays but every link with the pain is
 * cut, and sees how large t still gets. The find must stay clear when its t is judged against
 * that spread. Only asked when a rhythm is in the model, or in the strict search.
 */
export function runsAlike(
  model: PatternModel,
  chosen: readonly Chosen[],
  find: Chosen,
  bar: Bar,
): boolean {
  const others = columnsOfOthers(model, chosen, find.candidate);
  const { column, beside } = find;
  const { t, df } = pairT(conditionOn(model.products, others), model.products, column, beside);
  const inflation = placeboInflation(model, find.candidate, others);
  return !clearsBar(model, chosen, find, { t: t / Math.sqrt(inflation), df }, bar);
}

/** How much more t² varies over rotations of the factor than chance allows; at least 1. */
function placeboInflation(
  model: PatternModel,
  candidate: number,
  others: readonly number[],
): number {
  const { outcome } = model.white;
  const basis = basisWith(model, others);
  const rest = residual(outcome, basis);
  const series = model.candidates[candidate]?.centred ?? outcome;
  const df = Math.max(outcome.length - basis.length - 2, 1);
  const squares = rotations(series.length).map((steps) => {
    const today = residual(model.whiten(rotated(series, steps)), basis);
    const tomorrow = residual(model.whiten(rotated(series, steps + 1)), basis);
    return Math.min(squaredT(rest, today, tomorrow, df), largestSquare);
  });
  const sum = squares.reduce((a, b) => a + b, 0);
  return Math.max(1, (trust + sum) / (trust + squares.length));
}

function squaredT(
  outcome: Float64Array,
  today: Float64Array,
  tomorrow: Float64Array,
  df: number,
): number {
  const next = Math.max(dot(tomorrow, tomorrow), 1e-9);
  const own = dot(today, today);
  const slope = dot(today, tomorrow) / next;
  const length = own - slope * dot(today, tomorrow);
  if (length <= 1e-4 * own) return 0;
  const behind = dot(tomorrow, outcome);
  const shared = dot(today, outcome) - slope * behind;
  const explained = (shared * shared) / Math.max(length, 1e-9);
  const unexplained = dot(outcome, outcome) - (behind * behind) / next - explained;
  return (explained * df) / Math.max(unexplained, 1e-9);
}

/** At most 60 steps, evenly from 8 days to 8 days short of the whole diary. */
function rotations(length: number): readonly number[] {
  const last = length - smallestRotation - 1;
  const count = Math.min(mostRotations, last - smallestRotation + 1);
  if (count < 1) return [];
  const stride = count === 1 ? 0 : (last - smallestRotation) / (count - 1);
  return Array.from({ length: count }, (_, i) => Math.round(smallestRotation + i * stride));
}

/** The series moved later, its end wrapped round to its start. */
function rotated(series: Float64Array, steps: number): Float64Array {
  const turned = delayed(series, steps);
  turned.set(series.subarray(series.length - steps));
  return turned;
}
