import type { GutUnit, TaxonTable } from "@wervel/model";
import { type Delimited, readDelimited } from "../delimited.ts";
import { readBiom1 } from "./biom1.ts";
import { readBiom2 } from "./biom2.ts";
import { readBracken } from "./bracken.ts";
import { readCami } from "./cami.ts";
import { guessColumns, withHeads } from "./guess-columns.ts";
import { type GutRead, refuse } from "./gut-file-issue.ts";
import { readKrakenReport } from "./kraken.ts";
import { gutFileLimits } from "./limits.ts";
import { readMetaphlan } from "./metaphlan.ts";
import { type KnownNumbers, type NamedColumns, panelIssue, readNamedCsv } from "./named-csv.ts";
import { readOtuTsv, readTaxaBar } from "./qiime.ts";
import { readQza, readTaxonomyFile } from "./qza.ts";
import { sniffBytes, sniffText } from "./sniff.ts";
import { readSpeciesCsv } from "./species-csv.ts";
import { decodeText } from "./text-lines.ts";
import { readOmbre, readUbiomeCsv, readUbiomeJson, ubiomeRowsIn } from "./ubiome.ts";
import { unpackGzip } from "./unpack.ts";

export type GutReadOptions = {
  /** A second file with lineages, for tables that only hold feature ids. */
  readonly taxonomy?: Uint8Array;
  /** What the person said of a plain table: which columns, which unit. */
  readonly columns?: NamedColumns;
  readonly unit?: GutUnit;
  readonly knownNumbers: KnownNumbers;
};

/**
 * Reads a stool test of any format in `docs/formats.md`: looks at the bytes, unpacks, parses.
 *
 * Fails closed, with every fault that it can name and the line where it stands. It never
 * throws, and stops at 64 MiB in, 256 MiB unpacked, 20 000 taxa and 5 000 samples.
 */
export function readGutTest(bytes: Uint8Array, options: GutReadOptions): GutRead<TaxonTable> {
  if (bytes.length === 0) return refuse({ kind: "empty-file" });
  if (bytes.length > gutFileLimits.bytes)
    return refuse({ kind: "too-large", bytes: bytes.length, most: gutFileLimits.bytes });
  const sniffed = sniffBytes(bytes);
  if (sniffed === undefined) return readText(decodeText(bytes), options);
  if (sniffed.format === "biom2") return readHdf5(bytes, options);
  if (sniffed.format === "qza") return readQza(bytes, options.taxonomy);
  const unpacked = unpackGzip(bytes);
  if (!unpacked.ok) return unpacked;
  const isPackedAgain = sniffBytes(unpacked.value)?.format === "gzip";
  return isPackedAgain ? refuse({ kind: "broken-archive" }) : readGutTest(unpacked.value, options);
}

function readHdf5(bytes: Uint8Array, options: GutReadOptions): GutRead<TaxonTable> {
  if (options.taxonomy === undefined) return readBiom2(bytes);
  const taxonomy = readTaxonomyFile(options.taxonomy);
  return taxonomy.ok ? readBiom2(bytes, "biom2", taxonomy.value) : taxonomy;
}

function readText(text: string, options: GutReadOptions): GutRead<TaxonTable> {
  if (text.trim() === "") return refuse({ kind: "empty-file" });
  if (/^\s*[[{]/u.test(text)) return readJson(text);
  const { format } = sniffText(text);
  if (format === "genus_csv") return readPlain(withHeads(readDelimited(text)), options);
  if (format === "metaphlan") return readMetaphlan(text);
  if (format === "kraken_report") return readKrakenReport(text);
  if (format === "cami") return readCami(text);
  if (format === "qiime_taxabar") return readTaxaBar(readDelimited(text, ",")); // lineages hold ";"
  if (format === "qiime1_otu_tsv") return readOtuTsv(readDelimited(text, "\t")); // a remark comes first
  return tableReaders[format]?.(readDelimited(text)) ?? refuse({ kind: "unknown-format" });
}

const tableReaders: Readonly<Record<string, (table: Delimited) => GutRead<TaxonTable>>> = {
  bracken: readBracken,
  bracken_combined: readBracken,
  ubiome: readUbiomeCsv,
  ombre_thryve: readOmbre,
  metaphlan_species_csv: readSpeciesCsv,
};

function readJson(text: string): GutRead<TaxonTable> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return refuse({ kind: "bad-json" });
  }
  const rows = ubiomeRowsIn(json);
  if (rows !== undefined) return readUbiomeJson(rows);
  const isBiom = /"format"\s*:\s*"Biological Observation Matrix/u.test(text);
  return isBiom ? readBiom1(json) : refuse({ kind: "unknown-format" });
}

function readPlain(table: Delimited, options: GutReadOptions): GutRead<TaxonTable> {
  const panel = panelIssue(table);
  if (panel !== undefined) return refuse(panel);
  const columns = options.columns ?? guessColumns(table);
  if (columns === undefined) return refuse({ kind: "unknown-format" });
  return readNamedCsv(table, {
    columns,
    ...(options.unit === undefined ? {} : { unit: options.unit }),
    knownNumbers: options.knownNumbers,
  });
}
