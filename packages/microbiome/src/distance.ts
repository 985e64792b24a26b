/** How far are two stool samples apart? Both list the same taxa in the same order. */

import type { Counts } from "./diversity.ts";

/**
 * Bray-Curtis on fractions: 1 − Σ min(p, q). 0 is the same make-up, 1 nothing in common.
 * @returns nothing when a sample is empty. Cost O(taxa).
 */
export function brayCurtis(a: Counts, b: Counts): number | undefined {
  const [p, q] = [fractionsOf(a), fractionsOf(b)];
  if (p === undefined || q === undefined) return undefined;
  let apart = 0;
  for (const [taxon, fraction] of p.entries()) apart += Math.abs(fraction - (q[taxon] ?? 0));
  return apart / 2; // Σ|p − q| / 2 = 1 − Σ min(p, q), and exactly 0 for equal samples
}

/** Jaccard on presence: the fraction of the taxa seen in either that is not seen in both. */
export function jaccard(a: Counts, b: Counts): number | undefined {
  let [either, both] = [0, 0];
  for (const [taxon, count] of a.entries()) {
    const other = b[taxon] ?? 0;
    if (count > 0 || other > 0) either++;
    if (count > 0 && other > 0) both++;
  }
  return either > 0 ? 1 - both / either : undefined;
}

/**
 * Aitchison: the Euclidean distance between centred log-ratios of reads + 0.5.
 *
 * Sees ratios, not shares, so one taxon that blooms does not make all others shrink.
 * The half read stands in for taxa not seen; it matters most in shallow samples.
 * @see Aitchison (1982), J R Stat Soc B 44:139. Cost O(taxa).
 */
export function aitchison(a: Counts, b: Counts): number {
  const ratios = Float64Array.from(a, (count, taxon) =>
    Math.log((count + 0.5) / ((b[taxon] ?? 0) + 0.5)),
  );
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / (ratios.length || 1);
  return Math.sqrt(ratios.reduce((sum, ratio) => sum + (ratio - mean) ** 2, 0));
}

function fractionsOf(counts: Counts): Float64Array | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return total > 0 ? counts.map((count) => count / total) : undefined;
}
