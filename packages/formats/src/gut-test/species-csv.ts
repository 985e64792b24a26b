import { ok } from "@wervel/base";
import type { ReadTaxon, TaxonTable } from "@wervel/model";
import type { Delimited } from "../delimited.ts";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { genusOfSpecies } from "./lineage.ts";
import { addRow, hasValues, noProfile, SampleBuilder } from "./table-builder.ts";

/** A merged table of species without lineages: `s__…` in the first column, percent behind it. */
export function readSpeciesCsv({ rows }: Delimited): GutRead<TaxonTable> {
  const [header, ...body] = rows;
  const names = header?.cells.slice(1) ?? [];
  return withinLimits({ taxa: body.length, samples: names.length }, () => {
    const issues: GutFileIssue[] = [];
    const samples = names.map((name) => new SampleBuilder(name));
    const columns = names.map((_, at) => at + 1);
    const taxa = body.map(({ line, cells }, taxon): ReadTaxon => {
      addRow(samples, { taxon, line, cells }, columns, issues);
      return speciesTaxon(cells[0] ?? "");
    });
    if (issues.length > 0) return refuse(...issues);
    const built = samples.map((sample) => sample.build());
    return hasValues(built) ? ok(tableOf(taxa, built)) : noProfile();
  });
}

export function speciesTaxon(reported: string, taxId?: number): ReadTaxon {
  const species = reported.replace(/^s__/u, "");
  const genus = genusOfSpecies(species);
  return {
    reported,
    rank: "species",
    lineage: { ...(genus === undefined ? {} : { genus }), species },
    ...(taxId === undefined ? {} : { taxId }),
  };
}

const tableOf = (taxa: readonly ReadTaxon[], samples: TaxonTable["samples"]): TaxonTable => ({
  format: "metaphlan_species_csv",
  method: "shotgun",
  taxonomyDb: "metaphlan2",
  unit: "percent",
  completeness: "full",
  nested: false,
  taxa,
  samples,
  warnings: [{ kind: "one-rank-only", rank: "species" }],
});
