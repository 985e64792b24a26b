/** Distances among many samples at once. Each sample lists the same taxa in the same order. */
import type { Counts } from "./diversity.ts";

type Sparse = { readonly taxa: Uint32Array; readonly values: Float64Array };

/** Fractions of the taxa that were seen; an empty sample stays empty. */
function sparseFractions(counts: Counts): Sparse {
  let [seen, total] = [0, 0];
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (count > 0) seen++;
    total += count;
  }
  const taxa = new Uint32Array(seen);
  const values = new Float64Array(seen);
  for (let at = 0, place = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (count <= 0) continue;
    taxa[place] = at;
    values[place++] = count / total;
  }
  return { taxa, values };
}

/**
 * Bray-Curtis between all pairs, as the lower triangle row by row: pair (i, j), j < i, stands
 * at i(i − 1)/2 + j. Only taxa that both samples hold are ever touched.
 * Cost O(pairs · taxa seen in both).
 */
export const brayCurtisPairs = (samples: readonly Counts[]): Float64Array =>
  eachPair(samples.map(sparseFractions), samples[0]?.length ?? 0, addShared, (sum) => 1 - sum);

/** Per taxon the samples that hold it: places `starts` until `ends` of `samples` and `values`. */
type Columns = {
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly samples: Uint32Array;
  readonly values: Float64Array;
};

/** Adds what a value has in common with each earlier sample that holds the taxon. */
type Meet = (sums: Float64Array, earlier: Columns, taxon: number, value: number) => void;

/**
 * Walks the samples in order. Each meets, taxon by taxon, the earlier samples that hold the
 * taxon, and then joins them: two samples meet where both have something, and nowhere else.
 */
function eachPair<Row extends Sparse>(
  rows: readonly Row[],
  taxa: number,
  meet: Meet,
  finish: (sum: number, row: Row, other: Row) => number,
): Float64Array {
  const pairs = new Float64Array((rows.length * (rows.length - 1)) / 2);
  const earlier = emptyColumns(rows, taxa);
  for (const [i, row] of rows.entries()) {
    const sums = pairs.subarray((i * (i - 1)) / 2, (i * (i + 1)) / 2);
    for (const [at, taxon] of row.taxa.entries()) {
      const value = row.values[at] ?? 0;
      meet(sums, earlier, taxon, value);
      join(earlier, taxon, i, value);
    }
    for (let j = 0; j < i; j++) sums[j] = finish(sums[j] ?? 0, row, rows[j] ?? row);
  }
  return pairs;
}

/** Room for every value, taxon after taxon; nobody has joined yet. */
function emptyColumns(rows: readonly Sparse[], taxa: number): Columns {
  const starts = new Uint32Array(taxa + 1);
  for (const row of rows)
    for (const taxon of row.taxa) starts[taxon + 1] = (starts[taxon + 1] ?? 0) + 1;
  let seen = 0;
  for (let taxon = 0; taxon <= taxa; taxon++) {
    seen += starts[taxon] ?? 0;
    starts[taxon] = seen;
  }
  return {
    starts,
    ends: starts.slice(),
    samples: new Uint32Array(seen),
    values: new Float64Array(seen),
  };
}

function join({ ends, samples, values }: Columns, taxon: number, sample: number, value: number) {
  const end = ends[taxon] ?? 0;
  samples[end] = sample;
  values[end] = value;
  ends[taxon] = end + 1;
}

const addShared: Meet = (sums, { starts, ends, samples, values }, taxon, value) => {
  const end = ends[taxon] ?? 0;
  for (let at = starts[taxon] ?? 0; at < end; at++) {
    const sample = samples[at] ?? 0;
    sums[sample] = (sums[sample] ?? 0) + Math.min(value, values[at] ?? 0);
  }
};

const addProduct: Meet = (sums, { starts, ends, samples, values }, taxon, value) => {
  const end = ends[taxon] ?? 0;
  for (let at = starts[taxon] ?? 0; at < end; at++) {
    const sample = samples[at] ?? 0;
    sums[sample] = (sums[sample] ?? 0) + value * (values[at] ?? 0);
  }
};

/** Bray-Curtis of one sample to each of many. */
export function brayCurtisTo(sample: Counts, others: readonly Counts[]): Float64Array {
  const spread = new Float64Array(sample.length);
  scatter(spread, sparseFractions(sample), 1);
  return Float64Array.from(others, (other) => 1 - shared(spread, sparseFractions(other)));
}

/** Writes a sample's fractions into the long row, or (×0) wipes them again. */
function scatter(spread: Float64Array, { taxa, values }: Sparse, times: number): void {
  for (let at = 0; at < taxa.length; at++) spread[taxa[at] ?? 0] = (values[at] ?? 0) * times;
}

/** Σ min(p, q), written as (p + q − |p − q|) / 2: a subtraction where a choice would stand. */
function shared(spread: Float64Array, { taxa, values }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < taxa.length; at++) {
    const p = spread[taxa[at] ?? 0] ?? 0;
    const q = values[at] ?? 0;
    sum += p + q - Math.abs(p - q);
  }
  return sum / 2;
}

/**
 * Aitchison distance between all pairs (reads + 0.5), as the lower triangle row by row.
 *
 * Taxa that were not seen all have the same log-ratio, so each centred row is that constant
 * plus a sparse part: inner products need the taxa that both hold. Cost O(pairs · taxa seen in both).
 */
export function aitchisonPairs(samples: readonly Counts[]): Float64Array {
  const taxa = samples[0]?.length ?? 0;
  return eachPair(samples.map(sparseLogs), taxa, addProduct, (product, row, other) => {
    const inner = product - (row.sum * other.sum) / taxa;
    return Math.sqrt(Math.max(0, row.square + other.square - 2 * inner));
  });
}

type SparseLogs = Sparse & { readonly sum: number; readonly square: number };

/** ln(reads + 0.5) − ln 0.5 of what was seen: the constant goes out with the centring. */
function sparseLogs(counts: Counts): SparseLogs {
  const taxa: number[] = [];
  const values: number[] = [];
  let [sum, squares] = [0, 0];
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0;
    if (count <= 0) continue;
    const value = Math.log(2 * count + 1);
    taxa.push(at);
    values.push(value);
    sum += value;
    squares += value * value;
  }
  return {
    taxa: Uint32Array.from(taxa),
    values: Float64Array.from(values),
    sum,
    square: squares - (sum * sum) / counts.length,
  };
}
