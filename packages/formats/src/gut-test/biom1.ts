import { ok } from "@wervel/base";
import type { GutWarning, Lineage, ReadTaxon, TaxonTable } from "@wervel/model";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { deepestRank, parseLineage } from "./lineage.ts";
import { hasValues, noProfile, SampleBuilder } from "./table-builder.ts";

type Loose = Readonly<Record<string, unknown>>;
const isLoose = (value: unknown): value is Loose => typeof value === "object" && value !== null;
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** Reads a BIOM 1 table: sparse triplets in any order, or a dense matrix. */
export function readBiom1(json: unknown): GutRead<TaxonTable> {
  if (!isLoose(json)) return refuse({ kind: "missing-field", field: "rows" });
  const fault = ["rows", "columns", "data"].find((field) => !Array.isArray(json[field]));
  if (fault !== undefined) return refuse({ kind: "missing-field", field: fault });
  const [rows, columns] = [listIn(json["rows"]), listIn(json["columns"])];
  return withinLimits({ taxa: rows.length, samples: columns.length }, () =>
    readMatrix(json, rows, columns),
  );
}

function readMatrix(
  json: Loose,
  rows: readonly unknown[],
  columns: readonly unknown[],
): GutRead<TaxonTable> {
  const samples = columns.map((column, at) => new SampleBuilder(idOf(column, at)));
  const issues: GutFileIssue[] = [];
  const put = (at: number, row: unknown, column: unknown, value: unknown) => {
    if (typeof value !== "number" || !Number.isFinite(value) || value < 0)
      return issues.push({ kind: "bad-number", line: at + 1, text: String(value).slice(0, 40) });
    const sample = typeof column === "number" ? samples[column] : undefined;
    if (sample === undefined || typeof row !== "number" || !(row in rows))
      return issues.push({ kind: "bad-index", at, got: Number(row), most: rows.length - 1 });
    return sample.add(row, value);
  };
  const isDense = json["matrix_type"] === "dense";
  for (const [at, entry] of listIn(json["data"]).entries()) {
    const cells = listIn(entry);
    if (isDense) for (const [column, value] of cells.entries()) put(at, at, column, value);
    else put(at, cells[0], cells[1], cells[2]);
  }
  if (issues.length > 0) return refuse(...issues);
  const built = samples.map((sample) => sample.build());
  if (!hasValues(built)) return noProfile();
  return ok(biomTable("biom1", rows.map(taxonOf), built, shapeWarnings(json, rows, columns)));
}

const idOf = (entry: unknown, at: number): string =>
  isLoose(entry) && (typeof entry["id"] === "string" || typeof entry["id"] === "number")
    ? String(entry["id"])
    : `sample ${at + 1}`;

function taxonOf(row: unknown, at: number): ReadTaxon {
  const metadata = isLoose(row) ? row["metadata"] : undefined;
  const taxonomy = isLoose(metadata) ? metadata["taxonomy"] : undefined;
  const steps = Array.isArray(taxonomy) ? taxonomy.map(String) : taxonomy;
  const given = typeof steps === "string" || Array.isArray(steps) ? steps : "";
  return biomTaxon(idOf(row, at), given);
}

/** A feature with the lineage that belongs to it; its id stands in where there is none. */
export function biomTaxon(id: string, given: string | readonly string[]): ReadTaxon {
  const lineage: Lineage = parseLineage(given);
  const rank = deepestRank(lineage);
  const reported = typeof given === "string" ? given : given.join(";");
  return { reported: reported === "" ? id : reported, lineage, ...(rank ? { rank } : {}) };
}

function shapeWarnings(
  json: Loose,
  rows: readonly unknown[],
  columns: readonly unknown[],
): readonly GutWarning[] {
  const said = listIn(json["shape"]).join(" × ");
  const got = `${rows.length} × ${columns.length}`;
  return said === "" || said === got ? [] : [{ kind: "shape-contradicts", said, got }];
}

/** A table of reads per feature, as amplicon pipelines write it. */
export function biomTable(
  format: "biom1" | "biom2" | "qza" | "qiime_taxabar" | "qiime1_otu_tsv",
  taxa: readonly ReadTaxon[],
  samples: TaxonTable["samples"],
  warnings: readonly GutWarning[],
): TaxonTable {
  const namesMissing = taxa.every(({ rank }) => rank === undefined);
  const taxonomyDb = databaseOf(taxa);
  return {
    format,
    method: "16S",
    ...(taxonomyDb === undefined ? {} : { taxonomyDb }),
    unit: unitOf(samples),
    completeness: "full",
    nested: false,
    taxa,
    samples,
    warnings: namesMissing ? [...warnings, { kind: "names-missing" }] : warnings,
  };
}

/** Relative tables exist too: every sample then adds up to about 1. */
function unitOf(samples: TaxonTable["samples"]): "count" | "fraction" {
  const sums = samples.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
  return sums.every((sum) => sum <= 1.1) ? "fraction" : "count";
}

function databaseOf(taxa: readonly ReadTaxon[]): "greengenes" | "silva" | "gtdb" | undefined {
  const some = (pattern: RegExp) => taxa.some(({ reported }) => pattern.test(reported));
  if (some(/p__(?:Firmicutes|Bacillota|Proteobacteria|Pseudomonadota)_[A-Z](?:;|$)/u))
    return "gtdb";
  if (some(/^D_0__/u)) return "silva";
  if (some(/^k__/u)) return "greengenes";
  return some(/^d__/u) ? "silva" : undefined;
}
