import { ok } from "@wervel/base";
import type { Lineage, ReadTaxon, TaxonRank, TaxonTable } from "@wervel/model";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { rankNamed } from "./lineage.ts";
import { amountAt, hasValues, noProfile, SampleBuilder } from "./table-builder.ts";
import { linesOf, type TextLine } from "./text-lines.ts";

/** Reads a CAMI profile: every rank a row, `TAXPATHSN` the names from the top. */
export function readCami(text: string): GutRead<TaxonTable> {
  const lines = linesOf(text);
  const header = lines.find(({ text: line }) => line.startsWith("@@"));
  const heads = (header?.text ?? "")
    .slice(2)
    .split("\t")
    .map((head) => head.trim().toUpperCase());
  const missing = ["RANK", "TAXPATHSN", "PERCENTAGE"].find((needed) => !heads.includes(needed));
  if (missing !== undefined)
    return refuse({ kind: "missing-columns", line: header?.line ?? 1, needed: missing });
  const rows = lines.filter(({ text: line }) => !/^[@#]/u.test(line));
  const id = lines.flatMap(({ text: line }) => /^@SampleID:(.+)$/iu.exec(line)?.[1]?.trim() ?? []);
  return withinLimits({ taxa: rows.length, samples: 1 }, () =>
    readRows(rows, heads, id[0] ?? "sample"),
  );
}

function readRows(
  rows: readonly TextLine[],
  heads: readonly string[],
  id: string,
): GutRead<TaxonTable> {
  const issues: GutFileIssue[] = [];
  const sample = new SampleBuilder(id);
  const indexOf = new Map<string, number>();
  const taxa: ReadTaxon[] = [];
  for (const { line, text } of rows) {
    const cells = text.split("\t");
    const cell = (head: string) => cells[heads.indexOf(head)] ?? "";
    const value = amountAt(cell("PERCENTAGE"), line, issues);
    const rank = rankNamed(cell("RANK"));
    if (value === undefined || rank === undefined) continue;
    const path = cell("TAXPATHSN");
    const parent = indexOf.get(path.slice(0, path.lastIndexOf("|")));
    indexOf.set(path, taxa.length);
    sample.add(taxa.length, value);
    taxa.push(taxonOf(path, rank, parent));
  }
  if (issues.length > 0) return refuse(...issues);
  const built = sample.build();
  return hasValues([built]) ? ok(tableOf(taxa, [built])) : noProfile();
}

const order = ["domain", "phylum", "class", "order", "family", "genus", "species"] as const;

function taxonOf(path: string, rank: TaxonRank, parent: number | undefined): ReadTaxon {
  const names = path.split("|");
  const lineage: Lineage = Object.fromEntries(
    order.slice(0, names.length).flatMap((at, place) => {
      const name = names[place]?.trim() ?? "";
      return name === "" ? [] : [[at, name]];
    }),
  );
  const reported = names.at(-1) ?? path;
  return { reported, rank, lineage, ...(parent === undefined ? {} : { parent }) };
}

const tableOf = (taxa: readonly ReadTaxon[], samples: TaxonTable["samples"]): TaxonTable => ({
  format: "cami",
  method: "shotgun",
  taxonomyDb: "ncbi",
  unit: "percent",
  completeness: "full",
  nested: true,
  taxa,
  samples,
  warnings: [],
});
