/** How far apart are two samples, whatever files they came from? */
import { aitchison, brayCurtis, jaccard } from "./distance.ts";
import type { Counts } from "./diversity.ts";
import type { GutProfile } from "./profile.ts";

export type Distances = {
  readonly brayCurtis: number | undefined;
  readonly aitchison: number | undefined;
  readonly jaccard: number | undefined;
};

/** Lines two profiles up by name; a taxon that one of them lacks is 0 there. */
export function distancesBetween(a: GutProfile, b: GutProfile): Distances {
  const [one, other] = alignedValues(a, b);
  const areReads = a.depth !== undefined && b.depth !== undefined;
  return {
    brayCurtis: brayCurtis(one, other),
    aitchison: areReads ? aitchison(one, other) : aitchisonOfShares(one, other),
    jaccard: jaccard(one, other),
  };
}

export function alignedValues(a: GutProfile, b: GutProfile): readonly [Counts, Counts] {
  const names = [...new Set([...a.taxa, ...b.taxa].map(({ name }) => name))];
  const row = ({ taxa }: GutProfile) => {
    const values = new Map(taxa.map(({ name, value }) => [name, value]));
    return Float64Array.from(names, (name) => values.get(name) ?? 0);
  };
  return [row(a), row(b)];
}

/**
 * Aitchison distance for shares without reads: zeros become δ = (1/D)² and the rest shrinks to
 * make room (multiplicative replacement), so ratios among seen taxa stay what they were.
 * @see Martín-Fernández et al. (2003), Math Geol 35:253.
 */
export function aitchisonOfShares(a: Counts, b: Counts): number | undefined {
  const [p, q] = [withoutZeros(a), withoutZeros(b)];
  if (p === undefined || q === undefined) return undefined;
  const ratios = p.map((share, at) => Math.log(share / (q[at] ?? share)));
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  return Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0));
}

function withoutZeros(values: Counts): Counts | undefined {
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!(total > 0)) return undefined;
  const delta = (1 / values.length) ** 2;
  const zeros = values.filter((value) => value === 0).length;
  return values.map((value) => (value === 0 ? delta : (value / total) * (1 - zeros * delta)));
}
