import { ok } from "@wervel/base";
import type { Lineage, ReadTaxon, TaxonRank, TaxonTable } from "@wervel/model";
import type { GutRead } from "./gut-file-issue.ts";
import { hasValues, noProfile, SampleBuilder } from "./table-builder.ts";

/** One row of a lab that counts every rank: a taxon, the taxon that holds it, its reads. */
export type RankedRow = {
  readonly key: string;
  readonly parentKey: string;
  readonly name: string;
  readonly rank: TaxonRank | undefined;
  readonly taxId?: number;
  readonly reads: number;
};

/** Makes a nested table out of rows that point at their parents, in any order. */
export function tableOfRanks(
  rows: readonly RankedRow[],
  about: Pick<TaxonTable, "format" | "variant" | "unit" | "warnings">,
): GutRead<TaxonTable> {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const ranked = rows.filter(({ rank }) => rank !== undefined);
  const indexOf = new Map(ranked.map(({ key }, index) => [key, index]));
  const sample = new SampleBuilder("sample");
  const taxa = ranked.map((row, index): ReadTaxon => {
    sample.add(index, row.reads);
    const above = ancestorsOf(row, byKey);
    const parent = above.map(({ key }) => indexOf.get(key)).find((at) => at !== undefined);
    return {
      reported: row.name,
      ...(row.rank === undefined ? {} : { rank: row.rank }),
      lineage: lineageOf([row, ...above]),
      ...(row.taxId === undefined ? {} : { taxId: row.taxId }),
      ...(parent === undefined ? {} : { parent }),
    };
  });
  const built = sample.build();
  if (!hasValues([built])) return noProfile();
  return ok({
    ...about,
    method: "16S",
    taxonomyDb: "ncbi",
    completeness: "full",
    nested: true,
    taxa,
    samples: [built],
  });
}

/** From the nearest upwards; a circle in a faulty file ends after forty steps. */
function ancestorsOf(row: RankedRow, byKey: ReadonlyMap<string, RankedRow>): readonly RankedRow[] {
  const above: RankedRow[] = [];
  let next = byKey.get(row.parentKey);
  while (next !== undefined && next !== row && above.length < 40) {
    above.push(next);
    next = next.parentKey === next.key ? undefined : byKey.get(next.parentKey);
  }
  return above;
}

function lineageOf(rows: readonly RankedRow[]): Lineage {
  const lineage: Partial<Record<TaxonRank, string>> = {};
  for (const { rank, name } of rows) if (rank !== undefined) lineage[rank] ??= name;
  return lineage;
}
