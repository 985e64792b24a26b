/**
 * Two published scores for shotgun profiles, kept for experts who ask for them by name. Both
 * were fitted on the names of one version of MetaPhlAn and mean nothing for any other file.
 */
import type { TaxonTable } from "@wervel/model";

export type Gmwi2Model = {
  readonly intercept: number;
  /** Share of the classified part above which a clade counts as present. */
  readonly threshold: number;
  readonly weights: Readonly<Record<string, number>>;
};

/**
 * GMWI2: the sum of the weights of the clades that are present.
 * @returns nothing unless the file has MetaPhlAn 3 names.
 * @see Chang et al. (2024), doi:10.1038/s41467-024-51651-9.
 */
export function gmwi2(
  table: TaxonTable,
  sampleIndex: number,
  model: Gmwi2Model,
): number | undefined {
  const sample = table.samples[sampleIndex];
  if (table.taxonomyDb !== "metaphlan3" || sample === undefined) return undefined;
  let score = model.intercept;
  for (const [at, taxon] of sample.taxa.entries()) {
    const fraction = (sample.values[at] ?? 0) / (100 - sample.apart);
    if (fraction > model.threshold) score += model.weights[table.taxa[taxon]?.reported ?? ""] ?? 0;
  }
  return score;
}

export type GmhiSpecies = {
  readonly moreInHealthy: readonly string[];
  readonly lessInHealthy: readonly string[];
};

/**
 * GMHI: log10 of two sums, each richness × Shannon over the species of a list.
 * @returns nothing unless the file has MetaPhlAn 2 species.
 * @see Gupta et al. (2020), doi:10.1038/s41467-020-18476-8.
 */
export function gmhi(
  table: TaxonTable,
  sampleIndex: number,
  { moreInHealthy, lessInHealthy }: GmhiSpecies,
): number | undefined {
  const sample = table.samples[sampleIndex];
  if (table.taxonomyDb !== "metaphlan2" || sample === undefined) return undefined;
  const whole = sample.values.reduce((sum, value) => sum + value, 0);
  const fractions = new Map<string, number>();
  for (const [at, taxon] of sample.taxa.entries()) {
    const species = table.taxa[taxon]?.lineage.species;
    if (species !== undefined) fractions.set(species, (sample.values[at] ?? 0) / whole);
  }
  const part = (names: readonly string[], median: number) => {
    const present = names.flatMap((name) => fractions.get(name) ?? []).filter((x) => x > 1e-5);
    const shannon = present.reduce((sum, x) => sum - x * Math.log(x), 0);
    return (present.length / median) * shannon + 1e-5;
  };
  return Math.log10(part(moreInHealthy, 7) / part(lessInHealthy, 31));
}
