import { ok } from "@wervel/base";
import type { GutUnit, GutWarning, Lineage, ReadTaxon, TaxonTable } from "@wervel/model";
import type { Delimited, DelimitedRow } from "../delimited.ts";
import { type GutFileIssue, type GutRead, refuse } from "./gut-file-issue.ts";
import { type LabNumber, readLabNumber } from "./lab-number.ts";
import { withinLimits } from "./limits.ts";
import { deepestRank, genusOfSpecies, parseLineage, rankNamed } from "./lineage.ts";
import { hasValues, noProfile, SampleBuilder } from "./table-builder.ts";

/** Which columns of a plain table hold what; the person may say so for a lab once. */
export type NamedColumns = {
  readonly name?: number;
  readonly taxId?: number;
  readonly rank?: number;
  readonly value: number;
  readonly percentile?: number;
  readonly labMin?: number;
  readonly labMax?: number;
};

/** NCBI number to the lineage that we know of it. */
export type KnownNumbers = (taxId: number) => Lineage | undefined;

export type NamedOptions = {
  readonly columns: NamedColumns;
  readonly unit?: GutUnit;
  readonly knownNumbers: KnownNumbers;
};

const amountWords =
  /count|reads|aantal|percent|perc|abundance|aandeel|%|value|waarde|hits|fraction/iu;

/** A guess from heads and cells: one column of names or NCBI numbers, one of amounts. */
export function guessColumns({ rows }: Delimited): NamedColumns | undefined {
  const [header, ...body] = rows;
  const heads = (header?.cells ?? []).map((head) => head.toLowerCase());
  const like = (pattern: RegExp) => {
    const at = heads.findIndex((head) => pattern.test(head));
    return at < 0 ? undefined : at;
  };
  const taxId = like(/^(?:ncbi|tax(?:on(?:omy)?)?[ _]?(?:id|nr|number|no)|taxon)/u);
  const name = like(/name|naam|genus|species|soort|bacteri|organism|taxonomy|lineage/u);
  const percentile = like(/percentile|percentiel/u);
  const taken = new Set([taxId, name, percentile]);
  const amount = heads.findIndex((head, at) => amountWords.test(head) && !taken.has(at));
  const value = amount >= 0 ? amount : firstNumeric(body, taken);
  const labels = name ?? (taxId === undefined ? firstWords(body) : undefined);
  if (value === undefined || (labels === undefined && taxId === undefined)) return undefined;
  return compact({
    name: labels,
    taxId,
    rank: like(/rank|niveau|level/u),
    value,
    percentile,
    labMin: like(/^(?:min|lab_?min|ref.*(?:min|low|van))/u),
    labMax: like(/^(?:max|lab_?max|ref.*(?:max|high|tot))/u),
  });
}

function compact(
  columns: {
    readonly [K in keyof NamedColumns]: NamedColumns[K] | undefined;
  },
): NamedColumns {
  const { value = 0, ...others } = columns;
  const given = Object.entries(others).filter(([, at]) => at !== undefined);
  return { ...Object.fromEntries(given), value };
}

const isNumeric = (text: string | undefined) => readLabNumber(text ?? "").is === "number";

function firstNumeric(
  body: readonly DelimitedRow[],
  taken: ReadonlySet<number | undefined>,
): number | undefined {
  const width = body[0]?.cells.length ?? 0;
  for (let at = 0; at < width; at++)
    if (!taken.has(at) && mostOf(body, (cells) => isNumeric(cells[at]))) return at;
  return undefined;
}

function firstWords(body: readonly DelimitedRow[]): number | undefined {
  const width = body[0]?.cells.length ?? 0;
  for (let at = 0; at < width; at++)
    if (mostOf(body, (cells) => /\p{L}{3}/u.test(cells[at] ?? ""))) return at;
  return undefined;
}

const mostOf = (body: readonly DelimitedRow[], fits: (cells: readonly string[]) => boolean) =>
  body.length > 0 && body.filter(({ cells }) => fits(cells)).length / body.length >= 0.6;

/** Amounts as colony-forming units or copies per gram are a culture or PCR panel. */
const perGram = /\b(?:cfu|kve|copies|ge|10\^?\d+)\s*\/\s*(?:g|ml)\b/iu;

/** Culture and PCR panels are refused: their amounts are not parts of one whole. */
export function panelIssue({ rows }: Delimited): GutFileIssue | undefined {
  const panel = rows.find(({ cells }) => cells.some((cell) => perGram.test(cell)));
  return (
    panel && {
      kind: "not-a-composition",
      line: panel.line,
      text: panel.cells.join(" ").slice(0, 60),
    }
  );
}

/**
 * Reads a plain table of names or NCBI numbers with amounts, in the ways labs write numbers.
 * A line that cannot be read is left out and named.
 */
export function readNamedCsv(table: Delimited, options: NamedOptions): GutRead<TaxonTable> {
  const body = table.rows.slice(1);
  return withinLimits({ taxa: body.length, samples: 1 }, () => readBody(body, options));
}

function readBody(body: readonly DelimitedRow[], options: NamedOptions): GutRead<TaxonTable> {
  const sample = new SampleBuilder("sample");
  const taxa: ReadTaxon[] = [];
  const warnings: GutWarning[] = [];
  const unknown: number[] = [];
  let [sum, isWhole] = [0, true];
  for (const row of body) {
    const text = row.cells[options.columns.value] ?? "";
    const amount = readLabNumber(text);
    if (amount.is !== "number" || amount.value < 0) {
      warnings.push(warningOf(amount, row.line, text));
      continue;
    }
    sum += amount.value;
    isWhole &&= Number.isInteger(amount.value);
    sample.add(taxa.length, amount.value);
    taxa.push(taxonOf(row.cells, options, unknown));
  }
  if (unknown.length > 0) warnings.push({ kind: "numbers-unknown", taxIds: unknown });
  const built = sample.build();
  if (!hasValues([built])) return noProfile();
  const unit = options.unit ?? unitOf(sum, isWhole);
  if (unit === undefined) return refuse({ kind: "unit-unclear", sum });
  return ok(tableOf(taxa, [built], { unit, sum, warnings, options }));
}

const warningOf = (amount: LabNumber, line: number, text: string): GutWarning =>
  amount.is === "below"
    ? { kind: "below-limit", line, text: text.slice(0, 40) }
    : { kind: "line-skipped", line, text: text.slice(0, 40) };

/** Whole numbers that add up past 1000 are reads; else the sum tells percent from fraction. */
function unitOf(sum: number, isWhole: boolean): GutUnit | undefined {
  if (isWhole && sum > 1000) return "count";
  if (sum >= 90 && sum <= 110) return "percent";
  return sum >= 0.9 && sum <= 1.1 ? "fraction" : undefined;
}

const nameless = /^(?:unclassified|unassigned|unknown|other|overig|onbekend|niet herkend)$/iu;

function taxonOf(
  cells: readonly string[],
  { columns, knownNumbers }: NamedOptions,
  unknown: number[],
): ReadTaxon {
  const at = (column: number | undefined) => (column === undefined ? undefined : cells[column]);
  const taxId = taxIdOf(at(columns.taxId));
  const name = (at(columns.name) ?? "").trim();
  const known = taxId === undefined ? undefined : knownNumbers(taxId);
  const lineage = lineageOf(name, at(columns.rank)) ?? known ?? {};
  if (name === "" && taxId !== undefined && known === undefined) unknown.push(taxId);
  return {
    reported: name === "" ? `NCBI ${taxId ?? "?"}` : name,
    ...given("rank", deepestRank(lineage)),
    lineage,
    ...given("taxId", taxId),
    ...given("labMin", numberIn(at(columns.labMin))),
    ...given("labMax", numberIn(at(columns.labMax))),
    ...given("labPercentile", numberIn(at(columns.percentile))),
  };
}

const taxIdOf = (text: string | undefined): number | undefined =>
  /^\s*[1-9]\d*\s*$/u.test(text ?? "") ? Number(text) : undefined;

function numberIn(text: string | undefined): number | undefined {
  const read = readLabNumber(text ?? "");
  return read.is === "number" ? read.value : undefined;
}

/** A field that is only there when it says something. */
const given = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V }; // computed keys lose their name

/** A lineage, or one name of a rank that is given or that its form betrays. */
function lineageOf(name: string, rankWord: string | undefined): Lineage | undefined {
  if (name === "") return undefined;
  if (nameless.test(name)) return {};
  if (/[;|]|^[dkpcofgs]__/u.test(name)) return parseLineage(name);
  const rank =
    rankNamed(rankWord ?? "") ?? (/^[A-Z][a-z]+[ _][a-z]{3,}/u.test(name) ? "species" : "genus");
  if (rank !== "species") return { [rank]: name };
  const genus = genusOfSpecies(name);
  return { ...(genus === undefined ? {} : { genus }), species: name };
}

function tableOf(
  taxa: readonly ReadTaxon[],
  samples: TaxonTable["samples"],
  about: {
    readonly unit: GutUnit;
    readonly sum: number;
    readonly warnings: readonly GutWarning[];
    readonly options: NamedOptions;
  },
): TaxonTable {
  const whole = about.unit === "percent" ? 100 : 1;
  const isPart = about.unit !== "count" && about.sum < whole * 0.9;
  const byNumber =
    about.options.columns.taxId !== undefined && about.options.columns.name === undefined;
  return {
    format: byNumber ? "tax_number_csv" : "genus_csv",
    method: "unknown",
    unit: about.unit,
    completeness: isPart ? "partial" : "full",
    nested: false,
    taxa,
    samples,
    warnings: about.warnings,
  };
}
