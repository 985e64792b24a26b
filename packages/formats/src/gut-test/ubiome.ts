import type { TaxonTable } from "@wervel/model";
import type { Delimited } from "../delimited.ts";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { rankNamed } from "./lineage.ts";
import { type RankedRow, tableOfRanks } from "./ranked-rows.ts";
import { amountAt } from "./table-builder.ts";

type Cells = Readonly<Record<string, string>>;
const isLoose = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** The rows of a uBiome JSON file: under its key, or as a bare list. */
export function ubiomeRowsIn(json: unknown): readonly unknown[] | undefined {
  const rows =
    isLoose(json) && "ubiome_bacteriacounts" in json ? json["ubiome_bacteriacounts"] : json;
  if (!Array.isArray(rows)) return undefined;
  const [first]: readonly unknown[] = rows;
  return isLoose(first) && "tax_name" in first ? rows : undefined;
}

/** Reads uBiome's JSON; numbers are text in its oldest files. */
export function readUbiomeJson(rows: readonly unknown[]): GutRead<TaxonTable> {
  const cells = rows.map(
    (row): Cells =>
      isLoose(row)
        ? Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? "")]))
        : {},
  );
  return tableOf(
    cells.map((row, at) => ({ row, line: at + 1 })),
    "json",
  );
}

const prefix = "ubiome_bacteriacounts.";

/** Reads uBiome's CSV, also as R writes it: every head prefixed and a nameless first column. */
export function readUbiomeCsv({ rows }: Delimited): GutRead<TaxonTable> {
  const [header, ...body] = rows;
  const heads = (header?.cells ?? []).map((head) => head.replace(prefix, ""));
  const missing = ["tax_name", "tax_rank", "count"].find((needed) => !heads.includes(needed));
  if (missing !== undefined)
    return refuse({ kind: "missing-columns", line: header?.line ?? 1, needed: missing });
  return tableOf(
    body.map(({ line, cells }) => ({
      row: Object.fromEntries(heads.map((head, at) => [head, cells[at] ?? ""])),
      line,
    })),
    header?.cells.some((head) => head.startsWith(prefix)) ? "csv-from-r" : "csv",
  );
}

function tableOf(
  rows: readonly { readonly row: Cells; readonly line: number }[],
  variant: string,
): GutRead<TaxonTable> {
  return withinLimits({ taxa: rows.length, samples: 1 }, () => {
    const issues: GutFileIssue[] = [];
    const ranked = rows.flatMap(({ row, line }) => rankedRow(row, line, issues) ?? []);
    if (issues.length > 0) return refuse(...issues);
    return tableOfRanks(ranked, { format: "ubiome", variant, unit: "count", warnings: [] });
  });
}

function rankedRow(row: Cells, line: number, issues: GutFileIssue[]): RankedRow | undefined {
  const reads = amountAt(row["count"], line, issues);
  if (reads === undefined) return undefined;
  const taxon = row["taxon"] ?? "";
  return {
    key: taxon,
    parentKey: row["parent"] ?? "",
    name: row["tax_name"] ?? "",
    rank: rankNamed(row["tax_rank"] ?? ""),
    taxId: Number(taxon),
    reads,
  };
}

/** Reads the CSV of Ombre (Thryve), in which `parent` is a name. */
export function readOmbre({ rows }: Delimited): GutRead<TaxonTable> {
  const [header, ...body] = rows;
  const heads = (header?.cells ?? []).map((head) => head.toLowerCase());
  const cell = (cells: readonly string[], head: string) => cells[heads.indexOf(head)];
  return withinLimits({ taxa: body.length, samples: 1 }, () => {
    const issues: GutFileIssue[] = [];
    const ranked = body.flatMap(({ line, cells }): RankedRow[] => {
      const reads = amountAt(cell(cells, "count"), line, issues);
      const name = cell(cells, "name") ?? "";
      const taxId = Number(cell(cells, "taxon_id"));
      const rank = rankNamed(cell(cells, "rank") ?? "");
      const parentKey = cell(cells, "parent") ?? "";
      return reads === undefined ? [] : [{ key: name, parentKey, name, rank, taxId, reads }];
    });
    if (issues.length > 0) return refuse(...issues);
    return tableOfRanks(ranked, { format: "ombre_thryve", unit: "count", warnings: [] });
  });
}
