import { ok } from "@wervel/base";
import {
  type GutUnit,
  type GutWarning,
  type Lineage,
  type ReadTaxon,
  type TaxonRank,
  type TaxonTable,
  taxonRanks,
} from "@wervel/model";
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
  /** More samples of the same table, one per column. */
  readonly others?: readonly number[];
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
 * A line that cannot be read is left out and named; of a table with every rank one is taken.
 */
export function readNamedCsv(table: Delimited, options: NamedOptions): GutRead<TaxonTable> {
  const { value, others = [] } = options.columns;
  const [header, ...body] = table.rows;
  const at = [value, ...others];
  return withinLimits({ taxa: body.length, samples: at.length }, () => {
    const heads = at.map((column) => header?.cells[column]?.trim() ?? "");
    const ids = others.length === 0 ? ["sample"] : heads.map((head, n) => head || String(n + 1));
    return readBody(
      oneRank(body, options.columns),
      at.map((column, n) => ({
        column,
        read: groupsThousands(table, column) ? readThousands : readLabNumber,
        sample: new SampleBuilder(ids[n] ?? ""),
        sum: 0,
        isWhole: true,
      })),
      options,
    );
  });
}

/** One sample while its column is being read. */
type Reading = {
  readonly column: number;
  readonly read: (text: string) => LabNumber;
  readonly sample: SampleBuilder;
  sum: number;
  isWhole: boolean;
};

function readBody(
  { rows, apart }: OneRank,
  readings: readonly Reading[],
  options: NamedOptions,
): GutRead<TaxonTable> {
  const taxa: ReadTaxon[] = [];
  const warnings: GutWarning[] = [];
  const unknown: number[] = [];
  for (const row of rows) {
    const faults = readings.map((reading) => take(reading, row, taxa.length));
    warnings.push(...faults.flatMap((fault) => fault ?? []));
    if (faults.includes(undefined)) taxa.push(taxonOf(row.cells, options, unknown));
  }
  if (unknown.length > 0) warnings.push({ kind: "numbers-unknown", taxIds: unknown });
  const built = readings.map((reading) => {
    reading.sample.setApart(apart);
    return reading.sample.build();
  });
  if (!hasValues(built)) return noProfile();
  const sums = readings.map(({ sum }) => sum + apart);
  const isWhole = readings.every((reading) => reading.isWhole);
  const unit = options.unit ?? unitOfAll(sums, isWhole);
  if (unit === undefined) return refuse({ kind: "unit-unclear", sum: sums[0] ?? 0 });
  return ok(tableOf(taxa, built, { unit, sum: Math.max(...sums), warnings, options }));
}

/** Adds an amount to its sample; answers what is wrong with it, if anything is. */
function take(reading: Reading, row: DelimitedRow, taxon: number): GutWarning | undefined {
  const text = row.cells[reading.column] ?? "";
  const amount = reading.read(text);
  if (amount.is !== "number" || amount.value < 0) return warningOf(amount, row.line, text);
  reading.sum += amount.value;
  reading.isWhole &&= Number.isInteger(amount.value);
  reading.sample.add(taxon, amount.value);
  return undefined;
}

type OneRank = { readonly rows: readonly DelimitedRow[]; readonly apart: number };

/**
 * A table that lists phyla, genera and species each adding up to the whole is read at one rank:
 * genus, or else the deepest. What that rank misses of the fullest one is set apart.
 */
function oneRank(body: readonly DelimitedRow[], { rank, value, others }: NamedColumns): OneRank {
  if (rank === undefined || others !== undefined) return { rows: body, apart: 0 };
  const rankOf = ({ cells }: DelimitedRow) => rankNamed(cells[rank] ?? "");
  const there = taxonRanks.filter((one) => body.some((row) => rankOf(row) === one));
  const chosen = there.includes("genus") ? "genus" : there.at(-1);
  if (there.length < 2 || chosen === undefined) return { rows: body, apart: 0 };
  const sumAt = (one: TaxonRank) =>
    body
      .filter((row) => rankOf(row) === one)
      .reduce((sum, { cells }) => sum + (numberIn(cells[value]) ?? 0), 0);
  const rows = body.filter((row) => rankOf(row) === chosen);
  return { rows, apart: Math.max(...there.map(sumAt)) - sumAt(chosen) };
}

const readThousands = (text: string): LabNumber => readLabNumber(text.replaceAll(".", ""));

/** `45.500` beside `;` is Dutch for forty-five thousand when every amount is written so. */
function groupsThousands({ delimiter, rows }: Delimited, column: number): boolean {
  const said = rows.slice(1).flatMap(({ cells }) => (cells[column] ?? "").trim() || []);
  if (delimiter !== ";" || !said.some((text) => text.includes("."))) return false;
  if (!said.every((text) => /^\d{1,3}(?:\.\d{3})*$/u.test(text))) return false;
  return (
    unitOf(
      said.reduce((sum, text) => sum + Number(text), 0),
      false,
    ) === undefined
  );
}

const warningOf = (amount: LabNumber, line: number, text: string): GutWarning =>
  amount.is === "below"
    ? { kind: "below-limit", line, text: text.slice(0, 40) }
    : { kind: "line-skipped", line, text: text.slice(0, 40) };

/** The sum tells percent from fraction. */
function unitOf(sum: number, isWhole: boolean): GutUnit | undefined {
  if (isWhole && sum > 1000) return "count";
  if (sum >= 90 && sum <= 110) return "percent";
  return sum >= 0.9 && sum <= 1.1 ? "fraction" : undefined;
}

/** All samples of a table are in one unit, or it is not clear. */
function unitOfAll(sums: readonly number[], isWhole: boolean): GutUnit | undefined {
  if (isWhole && Math.max(...sums) > 1000) return "count";
  const [first, ...others] = sums.filter((sum) => sum > 0).map((sum) => unitOf(sum, false));
  return others.every((unit) => unit === first) ? first : undefined;
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
