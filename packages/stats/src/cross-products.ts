import { cholesky, entry, gram, type SquareMatrix, solveLower } from "./cholesky.ts";
import { residual } from "./orthonormal.ts";
import { studentP } from "./student-t.ts";
import { dot } from "./vector.ts";

/**
 * All that a regression of one outcome on any few of many columns needs: their sums of
 * products, after what is held constant was taken out.
 */
export type CrossProducts = {
  /** Columns with columns. */
  readonly gram: SquareMatrix;
  /** Columns with the outcome. */
  readonly moment: Float64Array;
  /** The outcome with itself. */
  readonly total: number;
  /** Degrees of freedom before any column is fitted. */
  readonly df: number;
};

/** Columns held constant: freely, or each with an effect drawn from N(0, sd²) noise units. */
export type HeldConstant = {
  /** Orthonormal. */
  readonly free: readonly Float64Array[];
  readonly random?: { readonly columns: readonly Float64Array[]; readonly sd: number };
};

/**
 * Sums of products of white-noise data, with the free columns projected out and the random
 * ones given their share of the variance (the Woodbury form of generalised least squares).
 *
 * @param outcome n values; every column likewise
 * Cost O(n · columns² / 2).
 */
export function crossProducts(
  outcome: Float64Array,
  columns: readonly Float64Array[],
  { free, random }: HeldConstant,
): CrossProducts {
  const rests = columns.map((column) => residual(column, free));
  const rest = residual(outcome, free);
  const products = gram(rests);
  const moment = Float64Array.from(rests, (column) => dot(column, rest));
  const plain = {
    gram: products,
    moment,
    total: dot(rest, rest),
    df: outcome.length - free.length,
  };
  if (random === undefined) return plain;

  const held = random.columns.map((column) => residual(column, free));
  const lower = cholesky(gram(held), 1 / (random.sd * random.sd));
  if (lower === undefined) return plain;
  const explained = [...rests, rest].map((column) =>
    solveLower(
      lower,
      Float64Array.from(held, (weekday) => dot(weekday, column)),
    ),
  );
  const last = explained.at(-1) ?? new Float64Array(held.length);
  return {
    gram: { size: products.size, data: subtractProducts(products, explained) },
    moment: moment.map((value, i) => value - dot(explained[i] ?? last, last)),
    total: plain.total - dot(last, last),
    df: plain.df,
  };
}

function subtractProducts(products: SquareMatrix, parts: readonly Float64Array[]): Float64Array {
  const { size } = products;
  const data = Float64Array.from(products.data);
  for (let i = 0; i < size; i++) {
    const a = parts[i] ?? data;
    for (let j = 0; j <= i; j++) {
      const value = (data[i * size + j] ?? 0) - dot(a, parts[j] ?? a);
      data[i * size + j] = value;
      data[j * size + i] = value;
    }
  }
  return data;
}

/** One coefficient of a regression, its standard error, and how far from 0 it is. */
export type Coefficient = {
  readonly value: number;
  readonly se: number;
  readonly t: number;
  readonly df: number;
  readonly p: number;
};

const mostInflation = 1e4;
const fewestDf = 5;
const ridge = 1e-9;

/**
 * The coefficient of one column with others in the model.
 *
 * @returns nothing when fewer than 5 degrees of freedom are left, or when the others
 *   explain the column so well that its variance is inflated beyond 10,000 times
 */
export function coefficient(
  products: CrossProducts,
  target: number,
  others: readonly number[],
): Coefficient | undefined {
  const columns = [...new Set(others)].filter((column) => column !== target);
  columns.push(target); // last, so that its row of L belongs to it alone
  const lower = cholesky(correlations(products, columns), ridge);
  const df = products.df - columns.length;
  if (lower === undefined || df < fewestDf) return undefined;

  const last = columns.length - 1;
  const own = entry(lower, last, last);
  if (1 / (own * own) > mostInflation) return undefined;
  const fitted = solveLower(
    lower,
    Float64Array.from(columns, (column) => (products.moment[column] ?? 0) / size(products, column)),
  );
  const variance = Math.max(products.total - dot(fitted, fitted), 1e-9) / df;
  const length = own * size(products, target);
  const value = (fitted[last] ?? 0) / length;
  const se = Math.sqrt(variance) / length;
  return { value, se, t: value / se, df, p: studentP(value / se, df) };
}

/** Length of a column, never quite 0. */
const size = ({ gram: products }: CrossProducts, column: number) =>
  Math.sqrt(Math.max(entry(products, column, column), 1e-12));

function correlations(products: CrossProducts, columns: readonly number[]): SquareMatrix {
  const count = columns.length;
  const lengths = columns.map((column) => size(products, column));
  const data = new Float64Array(count * count);
  for (const [i, row] of columns.entries()) {
    const length = lengths[i] ?? 1;
    for (const [j, column] of columns.entries()) {
      data[i * count + j] = entry(products.gram, row, column) / (length * (lengths[j] ?? 1));
    }
  }
  return { size: count, data };
}

/** Sums of products after some columns were fitted; computed per column, when asked for. */
export type Conditioned = {
  readonly product: (row: number, column: number) => number;
  readonly moment: (column: number) => number;
  readonly total: number;
  readonly df: number;
};

/** Takes the columns of `given` out of all the others. */
export function conditionOn(products: CrossProducts, given: readonly number[]): Conditioned {
  const lower = given.length === 0 ? undefined : cholesky(ridged(products, given));
  if (lower === undefined) {
    return {
      product: (row, column) => entry(products.gram, row, column),
      moment: (column) => products.moment[column] ?? 0,
      total: products.total,
      df: products.df,
    };
  }
  const explained = (values: (row: number) => number) => {
    const part = new Float64Array(given.length);
    for (const [i, row] of given.entries()) part[i] = values(row);
    return solveLower(lower, part);
  };
  const parts: Float64Array[] = [];
  const part = (column: number) => {
    parts[column] ??= explained((row) => entry(products.gram, row, column));
    return parts[column];
  };
  const outcome = explained((row) => products.moment[row] ?? 0);
  return {
    product: (row, column) => entry(products.gram, row, column) - dot(part(row), part(column)),
    moment: (column) => (products.moment[column] ?? 0) - dot(part(column), outcome),
    total: products.total - dot(outcome, outcome),
    df: products.df - given.length,
  };
}

function ridged({ gram: products }: CrossProducts, given: readonly number[]): SquareMatrix {
  const count = given.length;
  const data = new Float64Array(count * count);
  for (const [i, row] of given.entries()) {
    for (const [j, column] of given.entries()) data[i * count + j] = entry(products, row, column);
    data[i * count + i] = entry(products, row, row) * (1 + ridge);
  }
  return { size: count, data };
}

/**
 * The t of one column, perhaps with a second one beside it, after what was conditioned on.
 *
 * @param beside its own next day, held constant so that only this day's part counts; when
 *   absent the column stands alone
 * @returns 0 when the second explains the first (less than a 10,000th of `target` is left)
 */
export function pairT(
  { product, moment, total, df }: Conditioned,
  products: CrossProducts,
  target: number,
  beside: number | undefined,
): { readonly t: number; readonly df: number; readonly se: number } {
  const next = beside ?? target;
  const nextLength = product(next, next);
  const usable = beside !== undefined && nextLength > 1e-6 * entry(products.gram, next, next);
  const slope = usable ? product(target, next) / nextLength : 0;
  const length = product(target, target) - slope * product(target, next);
  const freedom = Math.max(df - (beside === undefined ? 1 : 2), 1);
  if (!(length > 1e-4 * entry(products.gram, target, target))) return { t: 0, df: freedom, se: 0 };
  const shared = moment(target) - slope * moment(next);
  const explainedNext = usable ? (moment(next) * moment(next)) / nextLength : 0;
  const unexplained = total - explainedNext - (shared * shared) / length;
  const se = Math.sqrt(Math.max(unexplained, 1e-9) / freedom / length);
  return { t: shared / length / se, df: freedom, se };
}
