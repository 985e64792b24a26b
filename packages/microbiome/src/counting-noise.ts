/** How sure is a measure, counting alone? */
import type { Random } from "@wervel/base";
import type { Counts } from "./diversity.ts";

/** Replicates of one specimen scatter about five times more than counting explains. */
const overdispersion = 5;

/**
 * A 95 % interval for any measure of the make-up, from a Dirichlet posterior on reads.
 *
 * Reads are divided by five first, because replicates of one specimen scatter that much more
 * (χ²/df 1.6 in the median, 4.1 at the 90th percentile). It covers reading the same specimen
 * again, not the gut from day to day: never use it to call a change.
 *
 * @param reads whole numbers, one per taxon
 * @param measure from fractions that add up to 1
 * @returns [low, high]; nothing for an empty sample. Cost O(draws · taxa).
 */
export function countingInterval(
  reads: Counts,
  measure: (fractions: Counts) => number,
  { random, draws = 500 }: { readonly random: Random; readonly draws?: number },
): readonly [number, number] | undefined {
  if (!reads.some((count) => count > 0)) return undefined;
  const fractions = new Float64Array(reads.length);
  const seen: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    let total = 0;
    for (const [at, count] of reads.entries()) {
      const amount = gamma(count / overdispersion + 0.5, random);
      fractions[at] = amount;
      total += amount;
    }
    for (const [at, amount] of fractions.entries()) fractions[at] = amount / total;
    seen.push(measure(fractions));
  }
  seen.sort((a, b) => a - b);
  const at = (fraction: number) => seen[Math.round(fraction * (draws - 1))] ?? Number.NaN;
  return [at(0.025), at(0.975)];
}

/** Marsaglia & Tsang (2000); a shape below one is lifted by one and scaled back. */
function gamma(shape: number, random: Random): number {
  if (shape < 1) return gamma(shape + 1, random) * (1 - random()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = normal(random);
    const v = (1 + c * x) ** 3;
    if (v > 0 && Math.log(1 - random()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}

const normal = (random: Random): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
