import { ok } from "@wervel/base";
import type { Lineage, ReadTaxon, TaxonRank, TaxonTable } from "@wervel/model";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { amountAt, hasValues, noProfile, SampleBuilder } from "./table-builder.ts";
import { linesOf, type TextLine } from "./text-lines.ts";

const rankOf: Readonly<Record<string, TaxonRank>> = {
  D: "domain",
  K: "domain",
  P: "phylum",
  C: "class",
  O: "order",
  F: "family",
  G: "genus",
  S: "species",
};
const humanTaxId = 9606;

type Row = {
  readonly depth: number;
  readonly reads: number;
  readonly code: string;
  readonly taxId: number;
  readonly name: string;
};

/** Whether a line is one of a Kraken report: 6 or 8 columns, a rank code near the end. */
export const isKrakenLine = (text: string): boolean =>
  /^\s*\d+(?:\.\d+)?\t\d+\t\d+\t(?:\d+\t\d+\t)?[URDKPCOFGS-]\d*\t\d+\t/u.test(text);

/**
 * Reads a Kraken 2 report, with or without minimiser columns. Clade counts nest; reads of
 * the host are taken out of every row that contains them, because they are not the gut's.
 */
export function readKrakenReport(text: string): GutRead<TaxonTable> {
  const lines = linesOf(text);
  return withinLimits({ taxa: lines.length, samples: 1 }, () => {
    const issues: GutFileIssue[] = [];
    const rows = lines.flatMap((line) => rowOf(line, issues) ?? []);
    return issues.length > 0 ? refuse(...issues) : tableOf(rows);
  });
}

function rowOf({ line, text }: TextLine, issues: GutFileIssue[]): Row | undefined {
  const cells = text.split("\t");
  if (cells.length !== 6 && cells.length !== 8) {
    issues.push({ kind: "short-row", line, got: cells.length, needed: 6 });
    return undefined;
  }
  const [code = "", taxId = "", name = ""] = cells.slice(-3);
  const reads = amountAt(cells[1], line, issues);
  if (reads === undefined) return undefined;
  const depth = Math.floor((name.length - name.trimStart().length) / 2);
  return { depth, reads, code: code.trim(), taxId: Number(taxId), name: name.trim() };
}

function tableOf(rows: readonly Row[]): GutRead<TaxonTable> {
  const host = rows.find(({ taxId }) => taxId === humanTaxId)?.reads ?? 0;
  const ofHost = rowsOfHost(rows);
  const sample = new SampleBuilder("sample");
  const taxa: ReadTaxon[] = [];
  const path: Step[] = [];
  for (const row of rows) {
    if (row.code === "U") {
      sample.setApart(row.reads);
      continue;
    }
    path.length = Math.min(path.length, row.depth);
    const step = stepOf(row, path, taxa.length);
    path[row.depth] = step;
    if (step.taxon === undefined) continue;
    taxa.push(step.taxon);
    sample.add(taxa.length - 1, Math.max(0, row.reads - (ofHost.has(row) ? host : 0)));
  }
  const built = sample.build();
  if (!hasValues([built])) return noProfile();
  return ok({
    format: "kraken_report",
    method: "shotgun",
    taxonomyDb: "ncbi",
    unit: "count",
    completeness: "full",
    nested: true,
    taxa,
    samples: [built],
    warnings: host > 0 ? [{ kind: "host-reads-removed", reads: host }] : [],
  });
}

type Step = { readonly lineage: Lineage; readonly index?: number; readonly taxon?: ReadTaxon };

/** Sub-ranks (G1, D2) and roots carry the lineage on but are no rows of their own. */
function stepOf(row: Row, path: readonly (Step | undefined)[], index: number): Step {
  const above = path.findLast((step) => step !== undefined);
  const rank = rankOf[row.code];
  const lineage = { ...above?.lineage, ...(rank === undefined ? {} : { [rank]: row.name }) };
  if (rank === undefined) {
    return { lineage, ...(above?.index === undefined ? {} : { index: above.index }) };
  }
  const parent = above?.index;
  const taxon = {
    reported: row.name,
    rank,
    lineage,
    taxId: row.taxId,
    ...(parent === undefined ? {} : { parent }),
  };
  return { lineage, index, taxon };
}

/** Rows that count reads of the host: those above it, itself, and those below it. */
function rowsOfHost(rows: readonly Row[]): ReadonlySet<Row> {
  const path: Row[] = [];
  const host = rows.findIndex(({ taxId }) => taxId === humanTaxId);
  if (host < 0) return new Set();
  for (const row of rows.slice(0, host + 1)) {
    path.length = Math.min(path.length, row.depth);
    path[row.depth] = row;
  }
  const depth = rows[host]?.depth ?? 0;
  const end = rows.findIndex((row, at) => at > host && row.depth <= depth);
  return new Set([...path, ...rows.slice(host, end < 0 ? undefined : end)]);
}
