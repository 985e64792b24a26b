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
 * at i(i − 1)/2 + j. Sparse: one sample is spread out and met by the others' seen taxa only.
 * Cost O(samples² · taxa seen).
 */
export function brayCurtisPairs(samples: readonly Counts[]): Float64Array {
  const sparse = samples.map(sparseFractions);
  const pairs = new Float64Array((samples.length * (samples.length - 1)) / 2);
  const spread = new Float64Array(samples[0]?.length ?? 0);
  for (let i = 1, pair = 0; i < sparse.length; i++) {
    const row = sparse[i];
    if (row === undefined) continue;
    scatter(spread, row, 1);
    for (let j = 0; j < i; j++) pairs[pair++] = 1 - shared(spread, sparse[j] ?? row);
    scatter(spread, row, 0);
  }
  return pairs;
}

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
 * plus a sparse part: inner products need the seen taxa only. Cost O(samples² · taxa seen).
 */
export function aitchisonPairs(samples: readonly Counts[]): Float64Array {
  const rows = samples.map(sparseLogs);
  const pairs = new Float64Array((samples.length * (samples.length - 1)) / 2);
  const spread = new Float64Array(samples[0]?.length ?? 0);
  for (let i = 1, pair = 0; i < rows.length; i++) {
    const row = rows[i];
    if (row === undefined) continue;
    scatter(spread, row, 1);
    for (let j = 0; j < i; j++) {
      const other = rows[j] ?? row;
      const inner = dot(spread, other) - (row.sum * other.sum) / spread.length;
      pairs[pair++] = Math.sqrt(Math.max(0, row.square + other.square - 2 * inner));
    }
    scatter(spread, row, 0);
  }
  return pairs;
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

function dot(spread: Float64Array, { taxa, values }: Sparse): number {
  let sum = 0;
  for (let at = 0; at < taxa.length; at++) sum += (spread[taxa[at] ?? 0] ?? 0) * (values[at] ?? 0);
  return sum;
}
