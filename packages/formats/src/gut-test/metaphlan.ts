import { ok } from "@wervel/base";
import type { ReadTaxon, TaxonTable } from "@wervel/model";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { deepestRank, parseLineage } from "./lineage.ts";
import { addRow, amountAt, hasValues, noProfile, SampleBuilder } from "./table-builder.ts";
import { linesOf, type TextLine } from "./text-lines.ts";

type Header = { readonly columns: readonly string[]; readonly at: number };

/**
 * Reads a MetaPhlAn 2, 3 or 4 profile, of one sample or merged. Every clade stays a row,
 * each pointing at the row that contains it; `UNKNOWN` and `UNCLASSIFIED` are set apart.
 */
export function readMetaphlan(text: string): GutRead<TaxonTable> {
  const lines = linesOf(text);
  const header = headerOf(lines);
  if (header === undefined)
    return refuse({ kind: "missing-columns", line: 1, needed: "clade_name" });
  const columns = valueColumns(header.columns);
  if (columns.length === 0)
    return refuse({
      kind: "missing-columns",
      line: lines[header.at]?.line ?? 1,
      needed: "relative_abundance",
    });
  const rows = lines.slice(header.at + 1).filter(({ text: row }) => !row.startsWith("#"));
  return withinLimits({ taxa: rows.length, samples: columns.length }, () =>
    readRows(rows, columns, lines),
  );
}

function headerOf(lines: readonly TextLine[]): Header | undefined {
  const at = lines.findIndex(({ text }) => /^#?\s*(?:clade_name|ID)\t/u.test(text));
  if (at >= 0) return { columns: (lines[at]?.text ?? "").replace(/^#\s*/u, "").split("\t"), at };
  const bare = lines.findIndex(({ text }) => /^k__\S*\t/u.test(text)); // MetaPhlAn 2: no header
  return bare < 0 ? undefined : { columns: ["clade_name", "relative_abundance"], at: bare - 1 };
}

type ValueColumn = { readonly name: string; readonly index: number };
const notValues = new Set([
  "clade_name",
  "ID",
  "NCBI_tax_id",
  "clade_taxid",
  "coverage",
  "estimated_number_of_reads_from_the_clade",
  "additional_species",
]);

function valueColumns(columns: readonly string[]): readonly ValueColumn[] {
  const index = columns.indexOf("relative_abundance");
  if (index >= 0) return [{ name: "", index }];
  return columns.flatMap((name, at) =>
    at === 0 || notValues.has(name.trim()) ? [] : [{ name: name.trim(), index: at }],
  );
}

function readRows(
  rows: readonly TextLine[],
  columns: readonly ValueColumn[],
  lines: readonly TextLine[],
): GutRead<TaxonTable> {
  const issues: GutFileIssue[] = [];
  const taxa: ReadTaxon[] = [];
  const indexOf = new Map<string, number>();
  const own = sampleName(lines);
  const samples = columns.map(({ name }) => new SampleBuilder(name === "" ? own : name));
  const indices = columns.map(({ index }) => index);
  for (const { line, text } of rows) {
    const cells = text.split("\t");
    const clade = (cells[0] ?? "").trim();
    if (clade === "UNKNOWN" || clade === "UNCLASSIFIED") {
      setApart(samples, { line, cells }, indices, issues);
      continue;
    }
    indexOf.set(clade, taxa.length);
    addRow(samples, { taxon: taxa.length, line, cells }, indices, issues);
    taxa.push(taxonOf(clade, indexOf));
  }
  if (issues.length > 0) return refuse(...issues);
  const built = samples.map((sample) => sample.build());
  return hasValues(built) ? ok(tableOf(taxa, built, lines)) : noProfile();
}

function setApart(
  samples: readonly SampleBuilder[],
  { line, cells }: { readonly line: number; readonly cells: readonly string[] },
  columns: readonly number[],
  issues: GutFileIssue[],
): void {
  for (const [at, column] of columns.entries())
    samples[at]?.setApart(amountAt(cells[column], line, issues) ?? 0);
}

/** A strain or genome bin keeps no rank, so that it never counts as a species. */
function taxonOf(clade: string, indexOf: ReadonlyMap<string, number>): ReadTaxon {
  const lineage = parseLineage(clade);
  const rank = /\|t__[^|]*$/u.test(clade) ? undefined : deepestRank(lineage);
  const parent = indexOf.get(clade.slice(0, clade.lastIndexOf("|")));
  return {
    reported: clade,
    lineage,
    ...(rank === undefined ? {} : { rank }),
    ...(parent === undefined ? {} : { parent }),
  };
}

const sampleName = (lines: readonly TextLine[]): string =>
  /^#(?:SampleID\t)?([^\t#]+)\tMetaphlan_Analysis/mu.exec(
    lines
      .map(({ text }) => text)
      .slice(0, 8)
      .join("\n"),
  )?.[1] ?? "sample";

function tableOf(
  taxa: readonly ReadTaxon[],
  samples: TaxonTable["samples"],
  lines: readonly TextLine[],
): TaxonTable {
  const variant = /mpa_v\S+/u.exec(lines[0]?.text ?? "")?.[0];
  return {
    format: samples.length > 1 ? "metaphlan_merged" : "metaphlan",
    ...(variant === undefined ? {} : { variant }),
    method: "shotgun",
    taxonomyDb: databaseOf(variant, taxa),
    unit: "percent",
    completeness: "full",
    nested: true,
    taxa,
    samples,
    warnings: [],
  };
}

function databaseOf(variant: string | undefined, taxa: readonly ReadTaxon[]) {
  if (/SGB/u.test(variant ?? "") || taxa.some(({ reported }) => /\|t__SGB/u.test(reported)))
    return "metaphlan4";
  if (variant === undefined) return "metaphlan2";
  return /mpa_v[12]\d(?:_|$)/u.test(variant) ? "metaphlan2" : "metaphlan3";
}
