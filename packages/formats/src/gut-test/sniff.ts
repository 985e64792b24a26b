import type { GutFormat } from "@wervel/model";
import { isKrakenLine } from "./kraken.ts";

/** What a file looks like; `sure` is false where only a plain table was seen. */
export type Sniffed = { readonly format: GutFormat | "gzip"; readonly sure: boolean };

const magic = {
  zip: [0x50, 0x4b, 0x03, 0x04],
  hdf5: [0x89, 0x48, 0x44, 0x46],
  gzip: [0x1f, 0x8b],
} as const;

/** Judges packed and binary files by their first bytes. */
export function sniffBytes(bytes: Uint8Array): Sniffed | undefined {
  const starts = (mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);
  if (starts(magic.zip)) return { format: "qza", sure: true };
  if (starts(magic.hdf5)) return { format: "biom2", sure: true };
  return starts(magic.gzip) ? { format: "gzip", sure: true } : undefined;
}

const heads: readonly (readonly [GutFormat, RegExp])[] = [
  ["cami", /^@(?:SampleID|Version|Ranks|@TAXID)/imu],
  ["qiime1_otu_tsv", /^#OTU ID\t/imu],
  ["metaphlan", /^#mpa_v|^#?\s*clade_name\t|^#SampleID\tMetaphlan_Analysis|^k__\w+(?:\|\S+)?\t/mu],
  ["bracken", /^name\ttaxonomy_id\ttaxonomy_lvl\t.*new_est_reads/u],
  ["bracken_combined", /^name\ttaxonomy_id\ttaxonomy_lvl\t.*_num(?:\t|$)/mu],
  ["ombre_thryve", /^"?taxon_id"?[,;\t]"?rank"?[,;\t]"?name"?[,;\t]"?parent"?[,;\t]"?count/iu],
  ["qiime_taxabar", /^"?index"?[,\t]/u],
];

/** Judges a text by its head and first lines. */
export function sniffText(text: string): Sniffed {
  const head = text.slice(0, 4_000).split(/\r?\n/u).slice(0, 20).join("\n");
  const [first = ""] = head.split("\n");
  if (/(?:^|[,;\t".])tax_name"?(?:$|[,;\t])/u.test(first)) return { format: "ubiome", sure: true };
  const known = heads.find(([, pattern]) => pattern.test(head));
  if (known !== undefined) return { format: known[0], sure: true };
  if (isKrakenLine(first)) return { format: "kraken_report", sure: true };
  if (/^"?species"?[,;\t]/iu.test(first) && /\n"?s__/u.test(head))
    return { format: "metaphlan_species_csv", sure: true };
  return { format: "genus_csv", sure: false };
}
