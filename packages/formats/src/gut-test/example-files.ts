/** One small invented file of every text format, for tests; no line of it comes from a person. */
import type { GutFormat } from "@wervel/model";

const lineages = [
  "k__Bacteria;p__Firmicutes;c__Clostridia;o__Clostridiales;f__Ruminococcaceae;g__Faecalibacterium",
  "k__Bacteria;p__Bacteroidetes;c__Bacteroidia;o__Bacteroidales;f__Bacteroidaceae;g__Bacteroides",
  "k__Bacteria;p__Firmicutes;c__Clostridia;o__Clostridiales;f__Lachnospiraceae;g__",
  "k__Bacteria;p__Verrucomicrobia;c__Verrucomicrobiae;o__Verrucomicrobiales;f__Verrucomicrobiaceae;g__Akkermansia",
] as const;
const reads = { A: [700, 250, 40, 10], B: [90, 800, 60, 0] } as const;

const rows = (...of: readonly (readonly (string | number)[])[]) =>
  of.map((cells) => cells.join("\t")).join("\n");

const phylum = "k__Bacteria|p__Firmicutes";
const family = `${phylum}|c__Clostridia|o__Clostridiales|f__Ruminococcaceae`;
const clades = [
  ["UNKNOWN", "-1", 20],
  ["k__Bacteria", "2", 80],
  [phylum, "2|1239", 80],
  [family, "2|1239", 80],
  [`${family}|g__Faecalibacterium`, "2|1239|216851", 60],
  [`${family}|g__Faecalibacterium|s__Faecalibacterium_prausnitzii`, "853", 60],
  [`${family}|g__Ruminococcus`, "1263", 20],
  [`${family}|g__Ruminococcus|s__Ruminococcus_bromii`, "40518", 20],
] as const;

export const exampleFiles: Readonly<Record<Exclude<GutFormat, "biom2" | "qza">, string>> = {
  metaphlan: rows(
    ["#mpa_v30_CHOCOPhlAn_201901"],
    ["#SampleID", "Metaphlan_Analysis"],
    ["#clade_name", "NCBI_tax_id", "relative_abundance", "additional_species"],
    ...clades.map((clade) => [...clade, ""]),
  ),
  metaphlan_merged: rows(
    ["#mpa_v30_CHOCOPhlAn_201901"],
    ["clade_name", "NCBI_tax_id", "first", "second"],
    ...clades.map(([clade, id, percent]) => [clade, id, percent, percent]),
  ),
  metaphlan_species_csv: [
    "\uFEFFSpecies,one,two",
    "s__Faecalibacterium_prausnitzii,60,0",
    "s__Ruminococcus_bromii,40,100",
  ].join("\r\n"),
  kraken_report: rows(
    ["  5.00", 50, 50, "U", 0, "unclassified"],
    [" 95.00", 950, 0, "R", 1, "root"],
    [" 95.00", 950, 0, "R1", 131567, "  cellular organisms"],
    [" 90.00", 900, 0, "D", 2, "    Bacteria"],
    [" 90.00", 900, 100, "P", 1239, "      Bacillota"],
    [" 80.00", 800, 0, "F", 541000, "        Oscillospiraceae"],
    [" 80.00", 800, 500, "G", 216851, "          Faecalibacterium"],
    [" 30.00", 300, 300, "S", 853, "            Faecalibacterium prausnitzii"],
    ["  5.00", 50, 0, "D", 2759, "    Eukaryota"],
    ["  5.00", 50, 0, "G", 9605, "      Homo"],
    ["  5.00", 50, 50, "S", 9606, "        Homo sapiens"],
  ),
  bracken: rows(
    [
      "name",
      "taxonomy_id",
      "taxonomy_lvl",
      "kraken_assigned_reads",
      "added_reads",
      "new_est_reads",
      "fraction_total_reads",
    ],
    ["Faecalibacterium prausnitzii", 853, "S", 10, 1, 900, "0.90000"],
    ["Bacteroides fragilis", 817, "S", 10, 1, 90, "0.00000"],
    ["Homo sapiens", 9606, "S", 10, 1, 10, "0.01000"],
  ),
  bracken_combined: rows(
    ["name", "taxonomy_id", "taxonomy_lvl", "A_num", "A_frac", "B_num", "B_frac"],
    ["Faecalibacterium prausnitzii", 853, "S", 900, 0.9, 100, 0.1],
    ["Bacteroides fragilis", 817, "S", 100, 0.1, 900, 0.9],
  ),
  biom1: JSON.stringify({
    id: null,
    format: "Biological Observation Matrix 1.0.0",
    matrix_type: "sparse",
    shape: [4, 2],
    rows: lineages.map((taxonomy, at) => ({
      id: `t${at}`,
      metadata: { taxonomy: taxonomy.split(";") },
    })),
    columns: [
      { id: "A", metadata: null },
      { id: "B", metadata: null },
    ],
    data: [
      [3, 0, 10],
      ...reads.A.slice(0, 3).map((count, at) => [at, 0, count]),
      ...reads.B.slice(0, 3).map((count, at) => [at, 1, count]),
    ],
  }),
  qiime_taxabar: [
    ["index", ...lineages, "age"].join(","),
    ["A", ...reads.A, 40].join(","),
    ["B", ...reads.B, 50].join(","),
  ].join("\n"),
  qiime1_otu_tsv: rows(
    ["# Constructed from biom file"],
    ["#OTU ID", "A", "B", "taxonomy"],
    ...lineages.map((lineage, at) => [
      `t${at}`,
      reads.A[at] ?? 0,
      reads.B[at] ?? 0,
      lineage.replaceAll(";", "; "),
    ]),
  ),
  ubiome: JSON.stringify({
    ubiome_bacteriacounts: [
      {
        taxon: "2",
        parent: "131567",
        count: "1000",
        tax_name: "Bacteria",
        tax_rank: "superkingdom",
      },
      { taxon: "1239", parent: "2", count: "900", tax_name: "Firmicutes", tax_rank: "phylum" },
      {
        taxon: "216851",
        parent: "1239",
        count: "700",
        tax_name: "Faecalibacterium",
        tax_rank: "genus",
      },
    ],
  }),
  ombre_thryve: [
    "taxon_id,rank,name,parent,count",
    "2,superkingdom,Bacteria,root,1000",
    "1239,phylum,Firmicutes,Bacteria,900",
    "216851,genus,Faecalibacterium,Firmicutes,700",
  ].join("\n"),
  tax_number_csv: ["taxon,percentage,percentile", "216851,60.5,80", "816,39.5,20"].join("\n"),
  cami: rows(
    ["@SampleID:mine"],
    ["@Version:0.9.1"],
    ["@@TAXID", "RANK", "TAXPATH", "TAXPATHSN", "PERCENTAGE"],
    [2, "superkingdom", "2", "Bacteria", 100],
    [1239, "phylum", "2|1239", "Bacteria|Firmicutes", 100],
    [216851, "genus", "2|1239||||216851", "Bacteria|Firmicutes||||Faecalibacterium", 100],
  ),
  genus_csv: [
    "Naam;Aandeel (%)",
    "Faecalibacterium;60,5 %",
    "Bacteroides;38,5 %",
    "Akkermansia;<0,01",
    "Bifidobacterium;n.b.",
  ].join("\n"),
};
