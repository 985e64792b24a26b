import { ok } from "@wervel/base";
import type { TaxonTable } from "@wervel/model";
import type { Delimited } from "../delimited.ts";
import { biomTable, biomTaxon } from "./biom1.ts";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { withinLimits } from "./limits.ts";
import { addRow, amountAt, hasValues, noProfile, SampleBuilder } from "./table-builder.ts";

/** Whether a column head is a lineage; metadata columns are not, and stand at the end. */
const isLineage = (head: string) =>
  head.includes(";") || /^(?:[dk]__|D_0__|Unassigned$)/u.test(head);

/** Reads QIIME 2's `level-N.csv`: samples in rows, lineages in the heads of columns. */
export function readTaxaBar({ rows }: Delimited): GutRead<TaxonTable> {
  const [header, ...body] = rows;
  const columns = (header?.cells ?? []).flatMap((head, index) =>
    index > 0 && isLineage(head) ? [{ head, index }] : [],
  );
  if (columns.length === 0)
    return refuse({ kind: "missing-columns", line: 1, needed: "k__…;p__…" });
  return withinLimits({ taxa: columns.length, samples: body.length }, () => {
    const issues: GutFileIssue[] = [];
    const samples = body.map(({ line, cells }) => {
      const sample = new SampleBuilder(cells[0] ?? "");
      for (const [taxon, { index }] of columns.entries()) {
        const value = amountAt(cells[index], line, issues);
        if (value !== undefined) sample.add(taxon, value);
      }
      return sample.build();
    });
    if (issues.length > 0) return refuse(...issues);
    if (!hasValues(samples)) return noProfile();
    const taxa = columns.map(({ head }) => biomTaxon(head, head));
    return ok(biomTable("qiime_taxabar", taxa, samples, []));
  });
}

/** Reads the text form of a BIOM table: `#OTU ID`, samples, and perhaps `taxonomy` last. */
export function readOtuTsv({ rows }: Delimited): GutRead<TaxonTable> {
  const at = rows.findIndex(({ cells }) => cells[0]?.toUpperCase() === "#OTU ID");
  const header = rows[at];
  if (header === undefined) return refuse({ kind: "missing-columns", line: 1, needed: "#OTU ID" });
  const place = header.cells.findIndex((head) => /^taxonomy$|^consensus lineage$/iu.test(head));
  const names = header.cells.slice(1, place < 0 ? undefined : place);
  const body = rows.slice(at + 1);
  return withinLimits({ taxa: body.length, samples: names.length }, () => {
    const issues: GutFileIssue[] = [];
    const samples = names.map((name) => new SampleBuilder(name));
    const columns = names.map((_, at) => at + 1);
    const taxa = body.map(({ line, cells }, taxon) => {
      addRow(samples, { taxon, line, cells }, columns, issues);
      return biomTaxon(cells[0] ?? "", cells[Math.max(0, place)] ?? "");
    });
    if (issues.length > 0) return refuse(...issues);
    const built = samples.map((sample) => sample.build());
    return hasValues(built) ? ok(biomTable("qiime1_otu_tsv", taxa, built, [])) : noProfile();
  });
}

/** Reads the taxonomy of a QIIME 2 artefact: feature id, lineage, confidence. */
export function readTaxonomy({ rows }: Delimited): ReadonlyMap<string, string> {
  return new Map(rows.slice(1).map(({ cells }) => [cells[0] ?? "", cells[1] ?? ""]));
}
