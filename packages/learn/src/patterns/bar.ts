import { orthonormal, residual } from "@wervel/stats";
import type { PatternModel } from "./model.ts";
import { type Belief, type Chosen, directedP, noBelief, roomFor, shapesOf } from "./selection.ts";

/** What a find had to clear when it was chosen, to be asked of it again. */
export type Bar = {
  readonly beliefs: readonly Belief[];
  readonly q: number;
  readonly size: number;
};

/** Whether a find would still have been chosen with this t. */
export function clearsBar(
  model: PatternModel,
  chosen: readonly Chosen[],
  { candidate }: Chosen,
  { t, df }: { readonly t: number; readonly df: number },
  { beliefs, q, size }: Bar,
): boolean {
  const { weight, upward, lag } = beliefs[candidate] ?? noBelief;
  const tried = shapesOf(model, candidate, lag).length;
  const ordering = (tried * directedP(t, df, upward)) / weight;
  return (ordering * size) / roomFor(chosen, candidate) <= q;
}

/** Calendar, every weekday and some whitened columns, as one orthonormal basis. */
export function basisWith(
  { white }: PatternModel,
  columns: readonly number[],
): readonly Float64Array[] {
  const { everyWeekday, factors } = white;
  const given = columns.flatMap((column) => factors[column] ?? []);
  return orthonormal([...everyWeekday, ...given.map((one) => residual(one, everyWeekday))]);
}
