import { ok } from "@wervel/base";
import type { GutWarning, ReadTaxon, TaxonTable } from "@wervel/model";
import type { Delimited, DelimitedRow } from "../delimited.ts";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { rankNamed } from "./lineage.ts";
import { speciesTaxon } from "./species-csv.ts";
import { amountAt, hasValues, noProfile, SampleBuilder } from "./table-builder.ts";

type Column = { readonly id: string; readonly index: number };

/**
 * Reads Bracken's estimates, of one sample or combined. Only re-estimated reads are used: the
 * fraction beside them is rounded to five decimals, which turns rare taxa into nothing.
 */
export function readBracken({ rows }: Delimited): GutRead<TaxonTable> {
  const [header, ...body] = rows;
  const names = header?.cells ?? [];
  const columns = readColumns(names);
  if (columns.length === 0)
    return refuse({ kind: "missing-columns", line: header?.line ?? 1, needed: "new_est_reads" });
  return withinLimits({ taxa: body.length, samples: columns.length }, () =>
    readRows(names, body, columns),
  );
}

function readColumns(names: readonly string[]): readonly Column[] {
  const single = names.indexOf("new_est_reads");
  if (single >= 0) return [{ id: "sample", index: single }];
  return names.flatMap((name, index) =>
    name.endsWith("_num") ? [{ id: name.slice(0, -"_num".length), index }] : [],
  );
}

function readRows(
  names: readonly string[],
  body: readonly DelimitedRow[],
  columns: readonly Column[],
): GutRead<TaxonTable> {
  const issues: GutFileIssue[] = [];
  const place = (name: string) => names.indexOf(name);
  const samples = columns.map(({ id }) => new SampleBuilder(id));
  let host = 0;
  const taxa = body.map(({ line, cells }, taxon) => {
    const taxId = Number(cells[place("taxonomy_id")]);
    for (const [at, { index }] of columns.entries()) {
      const value = amountAt(cells[index], line, issues) ?? 0;
      if (taxId === 9606) host += value;
      else samples[at]?.add(taxon, value);
    }
    return taxonOf(cells[place("name")] ?? "", cells[place("taxonomy_lvl")] ?? "", taxId);
  });
  if (issues.length > 0) return refuse(...issues);
  const built = samples.map((sample) => sample.build());
  return hasValues(built) ? ok(tableOf(taxa, built, host)) : noProfile();
}

function taxonOf(name: string, level: string, taxId: number): ReadTaxon {
  const rank = rankNamed(level);
  if (rank === "species") return speciesTaxon(name, taxId);
  return rank === undefined
    ? { reported: name, lineage: {}, taxId }
    : { reported: name, rank, lineage: { [rank]: name }, taxId };
}

function tableOf(
  taxa: readonly ReadTaxon[],
  samples: TaxonTable["samples"],
  host: number,
): TaxonTable {
  const rank = taxa[0]?.rank;
  const warnings: GutWarning[] = rank === undefined ? [] : [{ kind: "one-rank-only", rank }];
  return {
    format: samples.length > 1 ? "bracken_combined" : "bracken",
    method: "shotgun",
    taxonomyDb: "ncbi",
    unit: "count",
    completeness: "full",
    nested: false,
    taxa,
    samples,
    warnings: host > 0 ? [...warnings, { kind: "host-reads-removed", reads: host }] : warnings,
  };
}
