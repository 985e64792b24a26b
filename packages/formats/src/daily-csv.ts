import { dateOfEpochDay, err, type LocalDate, ok, parseLocalDate, type Result } from "@wervel/base";
import { columnOf, type DatedRows, type DateIssue, datedRows } from "./daily-rows.ts";
import { type DelimitedRow, readDelimited } from "./delimited.ts";

/** A diary as numbers: one value per calendar day, without holes in the calendar. */
export interface DailyTable {
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** Calendar days from `from` to `to`, both counted. */
  readonly days: number;
  /** Days that have a row in the file. */
  readonly rows: number;
  readonly columns: readonly DailyColumn[];
  /** Columns without a single number, such as notes; they are left out of `columns`. */
  readonly textColumns: readonly string[];
}

export interface DailyColumn {
  readonly name: string;
  /** `days` values in the file's own unit; NaN is missing, which is never zero. */
  readonly values: Float64Array;
}

/** What is wrong, and on which line of the file (from 1). */
export type DailyIssue =
  | { readonly kind: "empty-file" }
  | { readonly kind: "no-date-column"; readonly line: number; readonly got: readonly string[] }
  | { readonly kind: "duplicate-column"; readonly line: number; readonly name: string }
  | { readonly kind: "loose-quote"; readonly line: number }
  | {
      readonly kind: "too-many-cells";
      readonly line: number;
      readonly got: number;
      readonly needed: number;
    }
  | DateIssue
  | {
      readonly kind: "bad-number";
      readonly line: number;
      readonly column: string;
      readonly text: string;
    }
  | { readonly kind: "too-many-days"; readonly days: number; readonly most: number };

export interface DailyOptions {
  /** The column that holds the day; when not given, `date` or `datum` in any case. */
  readonly dateColumn?: string;
  /** Reads a day as the file writes it; when not given, `YYYY-MM-DD`. */
  readonly readDate?: (text: string) => LocalDate | undefined;
}

/** A hundred years; two dates further apart are a slip of the pen, not a diary. */
const mostDays = 36_525;

/**
 * Reads a daily CSV and refuses it when anything in it is wrong.
 * All issues come back at once, so that a file is mended in one go.
 */
export function parseDailyCsv(
  text: string,
  options: DailyOptions = {},
): Result<DailyTable, readonly DailyIssue[]> {
  const { table, issues } = readDailyCsv(text, options);
  return table === undefined || issues.length > 0 ? err(issues) : ok(table);
}

/**
 * Reads what can be read of a daily CSV, and lists the rest.
 *
 * Assumes a header line, one row per day in any order, and empty cells for what is missing.
 * A row without a usable date is left out; of two rows for one day the first counts; a cell
 * that is no number becomes missing. Yes and no (ja, nee, true, false) become 1 and 0.
 * A decimal comma is read when commas do not part the cells.
 *
 * @returns `table` absent when there is no usable day. Cost O(length + days · columns).
 */
export function readDailyCsv(
  text: string,
  options: DailyOptions = {},
): { readonly table: DailyTable | undefined; readonly issues: readonly DailyIssue[] } {
  const file = readDelimited(text);
  const [header, ...body] = file.rows;
  if (header === undefined) return { table: undefined, issues: [{ kind: "empty-file" }] };

  const dateAt = dateColumnOf(header, options.dateColumn);
  const issues = headerIssues(header, dateAt);
  if (dateAt < 0) return { table: undefined, issues };
  issues.push(...file.looseQuotes.map((line) => ({ kind: "loose-quote", line }) as const));
  issues.push(...body.flatMap((row) => tooWide(row, header.cells.length)));
  const dated = datedRows(body, dateAt, options.readDate ?? parseLocalDate);
  issues.push(...dated.issues);
  if (dated.span.days > mostDays) {
    issues.push({ kind: "too-many-days", days: dated.span.days, most: mostDays });
    return { table: undefined, issues };
  }
  if (dated.rows.size === 0) {
    return { table: undefined, issues: issues.length > 0 ? issues : [{ kind: "empty-file" }] };
  }
  const table = tableOf(header, dateAt, dated, file.delimiter !== ",");
  issues.push(...table.issues);
  return { table: table.value, issues: issues.toSorted(byLine) };
}

function tooWide({ line, cells }: DelimitedRow, needed: number): readonly DailyIssue[] {
  return cells.slice(needed).some((cell) => cell !== "")
    ? [{ kind: "too-many-cells", line, got: cells.length, needed }]
    : [];
}

function tableOf(header: DelimitedRow, dateAt: number, dated: DatedRows, decimalComma: boolean) {
  const columns: DailyColumn[] = [];
  const textColumns: string[] = [];
  const issues: DailyIssue[] = [];
  const { cells: names } = header;
  for (const [at, name] of names.entries()) {
    if (at === dateAt || name === "" || names.indexOf(name) < at) continue;
    const { values, faults } = columnOf(at, dated, decimalComma);
    if (faults.length > 0 && values.every(Number.isNaN)) textColumns.push(name);
    else {
      columns.push({ name, values });
      issues.push(
        ...faults.map((fault) => ({ kind: "bad-number", column: name, ...fault }) as const),
      );
    }
  }
  const { from, days } = dated.span;
  const [first, last] = [dateOfEpochDay(from), dateOfEpochDay(from + days - 1)];
  const value: DailyTable = {
    from: first,
    to: last,
    days,
    rows: dated.rows.size,
    columns,
    textColumns,
  };
  return { value, issues };
}

function dateColumnOf(header: DelimitedRow, wanted: string | undefined): number {
  return wanted === undefined
    ? header.cells.findIndex((name) => /^dat(?:e|um)$/iu.test(name))
    : header.cells.indexOf(wanted);
}

function headerIssues({ line, cells }: DelimitedRow, dateAt: number): DailyIssue[] {
  const issues: DailyIssue[] = cells
    .filter((name, at) => name !== "" && cells.indexOf(name) < at)
    .map((name) => ({ kind: "duplicate-column", line, name }));
  if (dateAt < 0) issues.push({ kind: "no-date-column", line, got: cells });
  return issues;
}

const byLine = (a: DailyIssue, b: DailyIssue) => lineOf(a) - lineOf(b);
const lineOf = (issue: DailyIssue) => ("line" in issue ? issue.line : 0);
