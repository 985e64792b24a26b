import { ok } from "@wervel/base";
import type { TaxonTable } from "@wervel/model";
import { readDelimited } from "../delimited.ts";
import { readBiom2, type Taxonomy } from "./biom2.ts";
import { type GutRead, refuse } from "./gut-file-issue.ts";
import { readTaxaBar, readTaxonomy } from "./qiime.ts";
import { decodeText } from "./text-lines.ts";
import { type PackedFiles, unpackZip } from "./unpack.ts";

const inside =
  /^[^/]+\/(?:metadata\.yaml|data\/(?:feature-table\.biom|taxonomy\.tsv|level-\d\.csv))$/u;

/** Reads a QIIME 2 artefact (.qza) or visualisation (.qzv); lineages may be in a second one. */
export function readQza(bytes: Uint8Array, taxonomyFile?: Uint8Array): GutRead<TaxonTable> {
  const files = unpackZip(bytes, (name) => inside.test(name));
  if (!files.ok) return files;
  const bar = levelOf(files.value);
  if (bar !== undefined) return readTaxaBar(readDelimited(decodeText(bar), ","));
  const table = fileEnding(files.value, "data/feature-table.biom");
  if (table === undefined) return refuse({ kind: "missing-table" });
  if (taxonomyFile === undefined) return readBiom2(table, "qza");
  const taxonomy = readTaxonomyFile(taxonomyFile);
  return taxonomy.ok ? readBiom2(table, "qza", taxonomy.value) : taxonomy;
}

/** A taxonomy as .qza or as the .tsv inside it. */
export function readTaxonomyFile(bytes: Uint8Array): GutRead<Taxonomy> {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (!isZip) return ok(readTaxonomy(readDelimited(decodeText(bytes), "\t")));
  const files = unpackZip(bytes, (name) => inside.test(name));
  if (!files.ok) return files;
  const tsv = fileEnding(files.value, "data/taxonomy.tsv");
  return tsv === undefined
    ? refuse({ kind: "missing-taxonomy" })
    : ok(readTaxonomy(readDelimited(decodeText(tsv), "\t")));
}

const fileEnding = (files: PackedFiles, end: string): Uint8Array | undefined =>
  Object.entries(files).find(([name]) => name.endsWith(end))?.[1];

/** Genera when the bar plot has them, else its deepest level. */
function levelOf(files: PackedFiles): Uint8Array | undefined {
  const levels = Object.keys(files)
    .filter((name) => name.endsWith(".csv"))
    .sort();
  const best = levels.find((name) => name.endsWith("level-6.csv")) ?? levels.at(-1);
  return best === undefined ? undefined : files[best];
}
