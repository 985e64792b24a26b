import { type Conditioned, conditionOn, pairT, studentP } from "@wervel/stats";
import { columnOf, type PatternModel } from "./model.ts";
import type { WithheldReason } from "./report.ts";

/** What the person said before looking: which factors count, and how much. */
export type Belief = {
  /** May be found at all. */
  readonly eligible: boolean;
  /** Weight in the ordering; 1 on average over the eligible. */
  readonly weight: number;
  /** Belief that it brings more pain rather than less; 0.5 when nothing was said. */
  readonly upward: number;
  /** The only delay that is tested, when the person named one. */
  readonly lag?: number;
};

/** One way in which a candidate may act: a delay, and the column (with the next day's) of it. */
export type Shape = {
  readonly lag: number;
  readonly column: number;
  /** Its own next day, held constant; absent where pain cannot have moved the factor. */
  readonly beside: number | undefined;
};

/** The strongest shape of one candidate, given what was already found. */
export type LagTest = Shape & {
  readonly candidate: number;
  readonly t: number;
  readonly df: number;
  /** Standard error of the coefficient, outcome points per swing. */
  readonly se: number;
  /** Two-sided (or directed) p of that lag alone. */
  readonly p: number;
  /** p over all lags together, divided by the weight: what the selection orders by. */
  readonly ordering: number;
};

export type Chosen = Shape & {
  readonly candidate: number;
  /** Why it is held constant for the others without being shown itself. */
  readonly ghost: WithheldReason | undefined;
  /** Whether it gives the others more room in the step-up rule. */
  readonly counts: boolean;
};

export type Selection = {
  readonly chosen: readonly Chosen[];
  /** Number of candidates among which was chosen. */
  readonly size: number;
};

const mostFinds = 12;
const dfForAllLags = (columns: number) => 80 + 5 * columns;

/** Why the newest find may only stand in the way of others, and not count itself; if so. */
export type GhostRule = (
  find: Chosen,
  chosen: readonly Chosen[],
  size: number,
) => WithheldReason | undefined;

type StepUp = {
  readonly q: number;
  /** Finds on the same day give the others more room; not so in the strict search. */
  readonly sameDayCounts: boolean;
};

/**
 * Picks factors one at a time, each tested with all earlier picks held constant, so that the
 * share of false ones among them stays near q (a step-up rule after Benjamini and Hochberg).
 *
 * After every pick the earlier ones are tested again; what no longer holds is dropped and not
 * taken back. Ghosts stay in the model but neither count nor show.
 */
export function select(
  model: PatternModel,
  beliefs: readonly Belief[],
  { q, sameDayCounts }: StepUp,
  ghostReason: GhostRule,
): Selection {
  const size = beliefs.filter(({ eligible }) => eligible).length;
  const out = new Set(beliefs.flatMap(({ eligible }, i) => (eligible ? [] : [i])));
  let chosen: readonly Chosen[] = [];
  while (chosen.length < mostFinds) {
    const next = nextFind(model, beliefs, chosen, { out, size, q });
    if (next === undefined) break;
    const { candidate, lag, column, beside } = next;
    const counts = sameDayCounts || lag > 0;
    const find = { candidate, lag, column, beside, ghost: undefined, counts };
    const ghost = ghostReason(find, [...chosen, find], size);
    chosen = [...chosen, { ...find, ghost, counts: counts && ghost === undefined }];
    if (ghost === undefined) chosen = pruned(model, beliefs, chosen, { out, size, q });
  }
  return { chosen, size };
}

type Rule = { readonly out: Set<number>; readonly size: number; readonly q: number };

function nextFind(
  model: PatternModel,
  beliefs: readonly Belief[],
  chosen: readonly Chosen[],
  { out, size, q }: Rule,
): LagTest | undefined {
  const given = conditionOn(model.products, conditioningColumns(model, chosen));
  const taken = new Set(chosen.map(({ candidate }) => candidate));
  const tests = beliefs
    .flatMap((belief, i) => (taken.has(i) || out.has(i) ? [] : [bestLag(model, given, i, belief)]))
    .sort((a, b) => a.ordering - b.ordering);
  const counted = chosen.filter(({ counts }) => counts).length;
  const passes = tests.some(({ ordering }, i) => ordering <= (q * (counted + i + 1)) / size);
  return passes ? tests[0] : undefined;
}

function pruned(
  model: PatternModel,
  beliefs: readonly Belief[],
  chosen: readonly Chosen[],
  { out, size, q }: Rule,
): readonly Chosen[] {
  let left = chosen;
  while (left.some(isLive)) {
    const tests = left
      .filter(isLive)
      .map(({ candidate }) => retest(model, beliefs, left, candidate));
    const worst = tests.reduce((a, b) => (b.ordering > a.ordering ? b : a));
    if (worst.ordering <= (q * roomFor(left, worst.candidate)) / size) break;
    out.add(worst.candidate);
    left = left.filter(({ candidate }) => candidate !== worst.candidate);
  }
  return left;
}

const isLive = ({ ghost }: Chosen): boolean => ghost === undefined;

/** Finds among which one is judged: itself, and the others that count. */
export const roomFor = (chosen: readonly Chosen[], candidate: number): number =>
  1 + chosen.filter((one) => one.counts && one.candidate !== candidate).length;

/** The strongest lag of one find, given all the others. */
export function retest(
  model: PatternModel,
  beliefs: readonly Belief[],
  chosen: readonly Chosen[],
  candidate: number,
): LagTest {
  const given = conditionOn(model.products, columnsOfOthers(model, chosen, candidate));
  return bestLag(model, given, candidate, beliefs[candidate] ?? noBelief);
}

export const noBelief: Belief = { eligible: true, weight: 1, upward: 0.5 };

export const columnsOfOthers = (
  model: PatternModel,
  chosen: readonly Chosen[],
  candidate: number,
): readonly number[] =>
  conditioningColumns(
    model,
    chosen.filter((one) => one.candidate !== candidate),
  );

/** All lags of every find where there are days enough, else its own lag and the next. */
function conditioningColumns(model: PatternModel, chosen: readonly Chosen[]): readonly number[] {
  const roomy = model.products.df > dfForAllLags(chosen.length * model.width);
  const ofFinds = chosen.flatMap(({ candidate, lag }) => {
    const first = model.candidates[candidate]?.firstLag ?? 0;
    const lags = roomy ? range(first, model.width) : [lag, lag + 1];
    return lags.map((one) => columnOf(model, candidate, one));
  });
  return [...model.always, ...ofFinds];
}

export const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** The shapes that are tried: one per delay; two where pain cannot have moved the factor. */
export function shapesOf(
  model: PatternModel,
  candidate: number,
  stated?: number,
): readonly Shape[] {
  const { lingering, maxLag } = model;
  const firstLag = model.candidates[candidate]?.firstLag ?? 0;
  const isPossible = stated !== undefined && stated >= firstLag && stated <= maxLag;
  const lags = isPossible ? [stated] : range(firstLag, maxLag + 1);
  const first = lingering.get(candidate);
  return lags.flatMap((lag): readonly Shape[] => {
    const column = columnOf(model, candidate, lag);
    if (first === undefined) return [{ lag, column, beside: column + 1 }];
    return [column, first + lag].map((one) => ({ lag, column: one, beside: undefined }));
  });
}

function bestLag(
  model: PatternModel,
  given: Conditioned,
  candidate: number,
  { weight, upward, lag }: Belief,
): LagTest {
  const shapes = shapesOf(model, candidate, lag);
  let best: LagTest | undefined;
  for (const shape of shapes) {
    const { t, df, se } = pairT(given, model.products, shape.column, shape.beside);
    if (best !== undefined && cannotBeat(t, best.t, upward)) continue;
    const p = directedP(t, df, upward);
    if (best !== undefined && p >= best.p) continue;
    best = { candidate, ...shape, t, df, se, p, ordering: Math.min(1, p * shapes.length) / weight };
  }
  if (best === undefined) throw new RangeError("a candidate has at least one shape");
  return best;
}

/** Without a named direction the larger |t| has the smaller p, which need not be computed. */
const cannotBeat = (t: number, best: number, upward: number) =>
  upward === 0.5 && Math.abs(t) <= Math.abs(best);

/**
 * Two-sided p, with the error divided over both sides as the person's guess says: 0.5 is the
 * ordinary two-sided p, 0.9 spends nine tenths on "more pain".
 */
export function directedP(t: number, df: number, upward: number): number {
  const p = studentP(t, df);
  const above = t > 0 ? p / 2 : 1 - p / 2;
  return Math.min(1, above / upward, (1 - above) / (1 - upward));
}
