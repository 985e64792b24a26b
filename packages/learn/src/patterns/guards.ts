import { type CrossProducts, coefficient, crossProducts, entry } from "@wervel/stats";
import { columnOf, type PatternModel } from "./model.ts";
import { type Chosen, columnsOfOthers, range } from "./selection.ts";

const rivalsLookedAt = 2;
const rivalCorrelation = 0.35;
const stillClear = 0.05;

export type RivalCheck = {
  /** Factors with which the find cannot be told apart. */
  readonly notSeparableFrom: readonly string[];
  /** One of them explains it better than the other way round. */
  readonly beaten: boolean;
};

/**
 * Looks at the two factors that run along most closely with a find. One that takes its
 * clearness away is named; one that also keeps more of its own clearness beats it.
 */
export function checkRivals(
  model: PatternModel,
  chosen: readonly Chosen[],
  find: Chosen,
): RivalCheck {
  const own = find.column;
  const pair = ownColumns(find);
  const others = columnsOfOthers(model, chosen, find.candidate);
  const notSeparableFrom: string[] = [];
  let beaten = false;
  for (const rival of closestRivals(model, chosen, own)) {
    const pGivenRival = pValue(model.products, own, [...pair, ...others, rival.column]);
    if (pGivenRival <= stillClear) continue;
    notSeparableFrom.push(model.candidates[rival.candidate]?.id ?? "");
    beaten ||= pValue(model.products, rival.column, [...others, ...pair]) < pGivenRival;
  }
  return { notSeparableFrom, beaten };
}

const ownColumns = ({ column, beside }: Chosen): readonly number[] =>
  beside === undefined ? [column] : [column, beside];

type Rival = { readonly candidate: number; readonly column: number; readonly closeness: number };

function closestRivals(
  model: PatternModel,
  chosen: readonly Chosen[],
  own: number,
): readonly Rival[] {
  const taken = new Set(chosen.map(({ candidate }) => candidate));
  return model.candidates
    .flatMap(({ firstLag }, candidate) =>
      taken.has(candidate) ? [] : [closestLag(model, candidate, firstLag, own)],
    )
    .sort((a, b) => b.closeness - a.closeness)
    .slice(0, rivalsLookedAt)
    .filter(({ closeness }) => closeness >= rivalCorrelation);
}

function closestLag(model: PatternModel, candidate: number, firstLag: number, own: number): Rival {
  return range(firstLag, model.maxLag + 1)
    .map((lag) => {
      const column = columnOf(model, candidate, lag);
      return { candidate, column, closeness: Math.abs(correlation(model.products, own, column)) };
    })
    .reduce((best, one) => (one.closeness > best.closeness ? one : best));
}

function correlation({ gram }: CrossProducts, a: number, b: number): number {
  const length = (i: number) => Math.sqrt(Math.max(entry(gram, i, i), 1e-12));
  return entry(gram, a, b) / (length(a) * length(b));
}

const pValue = (products: CrossProducts, target: number, others: readonly number[]): number =>
  coefficient(products, target, others)?.p ?? 1;

/**
 * Whether a find still holds when every weekday may have a level of its own. Weekdays are
 * otherwise held at small random effects, which a habit tied to one weekday could slip past.
 */
export function holdsOnEveryWeekday(
  model: PatternModel,
  chosen: readonly Chosen[],
  find: Chosen,
): boolean {
  const columns = [
    ...new Set([...ownColumns(find), ...columnsOfOthers(model, chosen, find.candidate)]),
  ];
  const { outcome, factors, everyWeekday } = model.white;
  const white = columns.flatMap((column) => factors[column] ?? []);
  const products = crossProducts(outcome, white, { free: everyWeekday });
  return pValue(products, 0, range(1, white.length)) <= stillClear;
}
