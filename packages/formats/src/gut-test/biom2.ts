import { ok } from "@wervel/base";
import type { TaxonTable } from "@wervel/model";
import { biomTable, biomTaxon } from "./biom1.ts";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { type Hdf5, openHdf5 } from "./hdf5/open-hdf5.ts";
import { withinLimits } from "./limits.ts";
import { hasValues, noProfile, SampleBuilder } from "./table-builder.ts";

/** Feature id to lineage, for tables whose names are in a second file. */
export type Taxonomy = ReadonlyMap<string, string>;

/** Reads a BIOM 2 table (HDF5), sample by sample: compressed rows with their indices. */
export function readBiom2(
  bytes: Uint8Array,
  format: "biom2" | "qza" = "biom2",
  taxonomy?: Taxonomy,
): GutRead<TaxonTable> {
  const file = openHdf5(bytes);
  const ids = file.strings("observation/ids");
  const names = file.strings("sample/ids");
  if (ids === undefined || names === undefined) return refuse({ kind: "broken-hdf5" });
  return withinLimits({ taxa: ids.length, samples: names.length }, () =>
    readTable(file, ids, names, format, taxonomy),
  );
}

function readTable(
  file: Hdf5,
  ids: readonly string[],
  names: readonly string[],
  format: "biom2" | "qza",
  taxonomy: Taxonomy | undefined,
): GutRead<TaxonTable> {
  const data = file.numbers("sample/matrix/data");
  const indices = file.numbers("sample/matrix/indices");
  const starts = file.numbers("sample/matrix/indptr");
  if (data === undefined || indices === undefined || starts?.length !== names.length + 1)
    return refuse({ kind: "broken-hdf5" });
  const issues: GutFileIssue[] = [];
  const samples = names.map((name, at) =>
    sampleOf(name, { data, indices, from: starts[at] ?? 0, to: starts[at + 1] ?? 0 }, ids, issues),
  );
  if (issues.length > 0) return refuse(...issues);
  if (!hasValues(samples)) return noProfile();
  const lineages = taxonomy === undefined ? lineagesIn(file, ids.length) : undefined;
  const taxa = ids.map((id, at) => biomTaxon(id, lineages?.[at] ?? taxonomy?.get(id) ?? ""));
  return ok(biomTable(format, taxa, samples, []));
}

type Stretch = {
  readonly data: Float64Array;
  readonly indices: Float64Array;
  readonly from: number;
  readonly to: number;
};

function sampleOf(
  name: string,
  { data, indices, from, to }: Stretch,
  ids: readonly string[],
  issues: GutFileIssue[],
) {
  const sample = new SampleBuilder(name);
  for (let at = from; at < Math.min(to, data.length); at++) {
    const [taxon = -1, value = Number.NaN] = [indices[at], data[at]];
    if (!(taxon in ids)) issues.push({ kind: "bad-index", at, got: taxon, most: ids.length - 1 });
    else if (!Number.isFinite(value) || value < 0)
      issues.push({ kind: "bad-number", line: at + 1, text: String(value) });
    else sample.add(taxon, value);
    if (issues.length > 50) break;
  }
  return sample.build();
}

/** The steps of each lineage, one row of a text matrix per feature. */
function lineagesIn(file: Hdf5, count: number): readonly (readonly string[])[] | undefined {
  const flat = file.strings("observation/metadata/taxonomy");
  if (flat === undefined || flat.length === 0 || flat.length % count !== 0) return undefined;
  const width = flat.length / count;
  return Array.from({ length: count }, (_, at) => flat.slice(at * width, (at + 1) * width));
}
