/** One sample of a file as a report sees it: genera under one label, and the rest by family. */
import type { ReadTaxon, TaxonomyTables, TaxonTable } from "@wervel/model";
import type { Counts } from "./diversity.ts";
import { genusLabel, phylumLabel, plainName } from "./taxonomy.ts";

export type ProfileTaxon = {
  /** The genus label, or the deepest rank that is known, as in `f:Lachnospiraceae`. */
  readonly name: string;
  readonly isNamed: boolean;
  /** In the unit of the table. */
  readonly value: number;
};

export type GutProfile = {
  readonly sample: string;
  readonly taxa: readonly ProfileTaxon[];
  /** Sums per family and phylum, before labels join genera of different families. */
  readonly families: ReadonlyMap<string, number>;
  readonly phyla: ReadonlyMap<string, number>;
  /** The rows of the file at its own level: what scikit-bio would be given. */
  readonly ownRows: Counts;
  readonly species?: Counts;
  readonly total: number;
  /** Reads, where the file holds reads. */
  readonly depth?: number;
  /** The share of the whole, 0 to 1, that the file sets apart without any name. */
  readonly unclassifiedFraction: number;
  readonly isPartial: boolean;
};

type Leaf = { readonly taxon: ReadTaxon; readonly value: number };

/**
 * Takes one sample out of a table. Nothing is counted twice: in a nested table each genus
 * counts once, and what a family holds beyond its genera stays as that family.
 */
export function profileOf(
  table: TaxonTable,
  sampleIndex: number,
  tables: TaxonomyTables,
): GutProfile | undefined {
  const sample = table.samples[sampleIndex];
  if (sample === undefined) return undefined;
  const values = new Float64Array(table.taxa.length);
  for (const [at, taxon] of sample.taxa.entries())
    values[taxon] = (values[taxon] ?? 0) + (sample.values[at] ?? 0);
  const leaves = table.nested ? nestedLeaves(table, values) : flatLeaves(table, values);
  const total = leaves.reduce((sum, { value }) => sum + value, 0);
  const nameless = leaves.reduce(
    (sum, { taxon, value }) => (Object.keys(taxon.lineage).length === 0 ? sum + value : sum),
    sample.apart,
  );
  const species = valuesAt(table, values, "species");
  return {
    sample: sample.id,
    taxa: merged(leaves, table, tables),
    families: sums(leaves, ({ lineage }) => plainName(lineage.family ?? "", table.taxonomyDb)),
    phyla: sums(leaves, ({ lineage }) => phylumLabel(lineage, tables, table.taxonomyDb) ?? ""),
    ownRows: table.nested ? valuesAt(table, values, "genus") : values,
    ...(table.method === "shotgun" && species.length > 0 ? { species } : {}),
    total,
    ...(table.unit === "count" ? { depth: total } : {}),
    unclassifiedFraction: total > 0 ? nameless / (total + sample.apart) : 0,
    isPartial: table.completeness === "partial",
  };
}

const flatLeaves = ({ taxa }: TaxonTable, values: Counts): readonly Leaf[] =>
  taxa.flatMap((taxon, at) => {
    const value = values[at] ?? 0;
    return value > 0 ? [{ taxon, value }] : [];
  });

const upToGenus = new Set(["domain", "phylum", "class", "order", "family", "genus"]);
const isUpToGenus = ({ rank }: ReadTaxon) => rank !== undefined && upToGenus.has(rank);
/** Files are rounded; what a family holds beyond its genera is rounding below this. */
const leastRest = { percent: 1e-3, fraction: 1e-5, count: 0.5 } as const;

function nestedLeaves({ taxa, unit }: TaxonTable, values: Counts): readonly Leaf[] {
  const rest = Float64Array.from(values);
  for (const [at, taxon] of taxa.entries()) {
    if (taxon.parent === undefined || !isUpToGenus(taxon)) continue;
    rest[taxon.parent] = (rest[taxon.parent] ?? 0) - (values[at] ?? 0);
  }
  const least = leastRest[unit];
  return taxa.flatMap((taxon, at) => {
    if (!isUpToGenus(taxon)) return [];
    const isGenus = taxon.rank === "genus";
    const value = (isGenus ? values[at] : rest[at]) ?? 0;
    return value > (isGenus ? 0 : least) ? [{ taxon, value }] : [];
  });
}

const valuesAt = ({ taxa }: TaxonTable, values: Counts, rank: ReadTaxon["rank"]): Counts =>
  values.filter((value, at) => value > 0 && taxa[at]?.rank === rank);

function merged(
  leaves: readonly Leaf[],
  { taxonomyDb }: TaxonTable,
  tables: TaxonomyTables,
): readonly ProfileTaxon[] {
  const byName = new Map<string, ProfileTaxon>();
  for (const { taxon, value } of leaves) {
    const label = genusLabel(taxon.lineage, tables, taxonomyDb);
    const name = label ?? deepestName(taxon);
    const before = byName.get(name)?.value ?? 0;
    byName.set(name, { name, isNamed: label !== undefined, value: before + value });
  }
  return [...byName.values()];
}

function sums(
  leaves: readonly Leaf[],
  nameOf: (taxon: ReadTaxon) => string,
): ReadonlyMap<string, number> {
  const byName = new Map<string, number>();
  for (const { taxon, value } of leaves) {
    const name = nameOf(taxon);
    if (name !== "") byName.set(name, (byName.get(name) ?? 0) + value);
  }
  return byName;
}

const ranksAbove = ["family", "order", "class", "phylum", "domain"] as const;

/** Two rows without a genus are the same taxon when all above is the same. */
function deepestName({ lineage, reported }: ReadTaxon): string {
  const rank = ranksAbove.find((at) => lineage[at] !== undefined);
  if (rank === undefined) return `?:${reported}`;
  const path = ranksAbove.flatMap((at) => lineage[at] ?? []).join("<");
  return `${rank.slice(0, 1)}:${path}`;
}
