/** What a stool test file can hold, before anybody judges it. */

export const taxonRanks = [
  "domain",
  "phylum",
  "class",
  "order",
  "family",
  "genus",
  "species",
] as const;
export type TaxonRank = (typeof taxonRanks)[number];
export type Lineage = Readonly<Partial<Record<TaxonRank, string>>>;

export const gutMethods = ["16S", "shotgun", "qpcr", "unknown"] as const;
export type GutMethod = (typeof gutMethods)[number];
export const gutRegions = ["V1-V3", "V3-V4", "V3-V5", "V4", "other"] as const;
export type GutRegion = (typeof gutRegions)[number];
export type GutUnit = "count" | "percent" | "fraction";

/** The file formats that can be read; the ids are the ones of `docs/formats.md`. */
export const gutFormats = [
  "metaphlan",
  "metaphlan_merged",
  "metaphlan_species_csv",
  "kraken_report",
  "bracken",
  "bracken_combined",
  "biom1",
  "biom2",
  "qza",
  "qiime_taxabar",
  "qiime1_otu_tsv",
  "ubiome",
  "ombre_thryve",
  "tax_number_csv",
  "cami",
  "genus_csv",
] as const;
export type GutFormat = (typeof gutFormats)[number];

/** One row of a file, with the names as the file writes them. */
export type ReadTaxon = {
  readonly reported: string;
  /** The rank of the row itself; nothing for a row that only says "unclassified". */
  readonly rank?: TaxonRank;
  readonly lineage: Lineage;
  readonly taxId?: number;
  /** In a nested table: the index of the row that already counts this one. */
  readonly parent?: number;
  readonly labMin?: number;
  readonly labMax?: number;
  readonly labPercentile?: number;
};

/** One sample, sparse: `values[i]` belongs to the taxon with index `taxa[i]`. */
export type TaxonSample = {
  readonly id: string;
  readonly taxa: Uint32Array;
  readonly values: Float64Array;
  /** What the file sets apart as not classified, in the unit of the table. */
  readonly apart: number;
};

export type GutWarning =
  | { readonly kind: "line-skipped"; readonly line: number; readonly text: string }
  | { readonly kind: "host-reads-removed"; readonly reads: number }
  | { readonly kind: "names-missing" }
  | { readonly kind: "numbers-unknown"; readonly taxIds: readonly number[] }
  | { readonly kind: "shape-contradicts"; readonly said: string; readonly got: string }
  | { readonly kind: "one-rank-only"; readonly rank: TaxonRank }
  | { readonly kind: "below-limit"; readonly line: number; readonly text: string };

/** A file as read: taxa, samples, and what the file says of its own making. */
export type TaxonTable = {
  readonly format: GutFormat;
  readonly variant?: string;
  readonly method: GutMethod;
  readonly region?: GutRegion;
  readonly taxonomyDb?:
    | "greengenes"
    | "silva"
    | "gtdb"
    | "ncbi"
    | "metaphlan2"
    | "metaphlan3"
    | "metaphlan4";
  readonly unit: GutUnit;
  /** A partial table is a lab's short list: never renormalised, no diversity from it. */
  readonly completeness: "full" | "partial";
  /** Whether rows contain other rows, as a phylum holds its genera. */
  readonly nested: boolean;
  readonly taxa: readonly ReadTaxon[];
  readonly samples: readonly TaxonSample[];
  readonly warnings: readonly GutWarning[];
};
