/**
 * How varied is one stool sample?
 *
 * Counts of reads per taxon in, numbers out. A count of zero is a taxon that was not
 * seen. None of these says how healthy anybody is.
 */

/** Reads per taxon, all finite and not negative. */
export type Counts = Float64Array;

export type Diversity = {
  /** Taxa seen. */
  readonly observed: number;
  /** −Σ p ln p: 0 for a single taxon, ln S when all S are equally common. */
  readonly shannon: number;
  /** 1 − Σ p²: the chance that two reads are of different taxa. */
  readonly simpson: number;
  /** 1 / Σ p². */
  readonly inverseSimpson: number;
  /** Shannon / ln S, 0 to 1; nothing for fewer than two taxa. */
  readonly pielou: number | undefined;
};

/**
 * Asks each taxon once: with N = Σ x, −Σ p ln p is ln N − Σ x ln x / N.
 *
 * @param counts one sample; percentages do as well as reads
 * @returns nothing when no taxon was seen. Cost O(taxa).
 */
export function diversityOf(counts: Counts): Diversity | undefined {
  let [total, observed, logs, squares] = [0, 0, 0, 0];
  for (let taxon = 0; taxon < counts.length; taxon++) {
    const count = counts[taxon] ?? 0;
    if (count <= 0) continue;
    observed++;
    total += count;
    logs += count * Math.log(count);
    squares += count * count;
  }
  if (!(total > 0)) return undefined;
  const shannon = observed === 1 ? 0 : Math.log(total) - logs / total;
  const concentration = squares / total ** 2;
  return {
    observed,
    shannon,
    simpson: 1 - concentration,
    inverseSimpson: 1 / concentration,
    pielou: observed > 1 ? shannon / Math.log(observed) : undefined,
  };
}

/**
 * Chao1, bias-corrected: S + F1(F1 − 1) / (2(F2 + 1)), a lower bound for the taxa there are.
 * Only for reads from a method that keeps taxa seen once; on other files it only repeats S.
 */
export function chao1(reads: Counts): number {
  const seen = (times: number) => reads.filter((count) => count === times).length;
  const once = seen(1);
  return reads.filter((count) => count > 0).length + (once * (once - 1)) / (2 * (seen(2) + 1));
}

/** Good's coverage: the fraction of reads that belong to a taxon seen more than once. */
export function goodsCoverage(reads: Counts): number | undefined {
  const total = sumOf(reads);
  return total > 0 ? 1 - reads.filter((count) => count === 1).length / total : undefined;
}

/**
 * Taxa expected in a draw of `depth` reads: Σ (1 − C(N − x, n) / C(N, n)).
 *
 * Compares samples of different depth without drawing at random.
 * @param reads whole numbers
 * @returns nothing when the sample holds fewer reads than asked. Cost O(taxa).
 * @see Hurlbert (1971), Ecology 52:577.
 */
export function expectedRichness(reads: Counts, depth: number): number | undefined {
  const total = sumOf(reads);
  if (!(depth > 0) || total < depth) return undefined;
  let richness = 0;
  for (const count of reads) {
    if (count <= 0) continue;
    const rest = total - count;
    richness += rest < depth ? 1 : 1 - Math.exp(logChoose(rest, depth) - logChoose(total, depth));
  }
  return richness;
}

function sumOf(counts: Counts): number {
  let sum = 0;
  for (let taxon = 0; taxon < counts.length; taxon++) sum += counts[taxon] ?? 0;
  return sum;
}

const logChoose = (n: number, k: number): number =>
  logFactorial(n) - logFactorial(k) - logFactorial(n - k);

const smallFactorials = Float64Array.from({ length: 32 }, (_, n) => {
  let product = 1;
  for (let factor = 2; factor <= n; factor++) product *= factor;
  return Math.log(product);
});

/** ln n!, exact below 32, by Stirling's series above: error below 1e-15 relative. */
function logFactorial(n: number): number {
  if (n < smallFactorials.length) return smallFactorials[n] ?? 0;
  const x = n + 1;
  const inverse = 1 / x;
  const square = inverse * inverse;
  const series = inverse * (1 / 12 - square * (1 / 360 - square * (1 / 1260 - square / 1680)));
  return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + series;
}
