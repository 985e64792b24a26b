import type { LocalDate } from "@wervel/base";
import { isMissing } from "./cell-words.ts";
import { type CellIssue, type CellValue, type ColumnReading, readCell } from "./column-reading.ts";
import { type DateForm, readDate } from "./date-form.ts";
import type { DecimalSign } from "./decimal-sign.ts";

/** A row of the file below its header, with the line on which it starts. */
export interface ImportRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** What the person said about one column that is kept; the others are skipped. */
export interface MappedColumn extends ColumnReading {
  readonly index: number;
  readonly name: string;
  /** Where its values go; one target gets one column. */
  readonly target: string;
}

export interface ImportMapping {
  readonly dateColumn: number;
  readonly dateForm: DateForm;
  readonly decimal: DecimalSign;
  readonly columns: readonly MappedColumn[];
}

export interface ImportDay {
  readonly day: LocalDate;
  readonly line: number;
  readonly values: readonly { readonly target: string; readonly value: CellValue }[];
}

export type RejectedRow = { readonly line: number } & (
  | { readonly kind: "no-date" }
  | { readonly kind: "bad-date"; readonly text: string }
  | { readonly kind: "future"; readonly day: LocalDate }
  | { readonly kind: "day-twice"; readonly day: LocalDate; readonly firstLine: number }
  | { readonly kind: "too-many-cells"; readonly got: number; readonly needed: number }
);

/** A cell that stays empty because it did not fit; the rest of its row is kept. */
export type LeftOutCell = {
  readonly line: number;
  readonly column: string;
  readonly text: string;
  readonly issue: CellIssue;
};

export interface ImportPreview {
  /** Oldest first; days on which every kept column is empty are not among them. */
  readonly days: readonly ImportDay[];
  readonly rejected: readonly RejectedRow[];
  readonly leftOut: readonly LeftOutCell[];
  /** Rows with a good date and nothing else: empty days, not zeros. */
  readonly emptyDays: number;
  /** Cells of kept columns that say "nothing here". */
  readonly emptyCells: number;
}

interface Surroundings {
  readonly columnCount: number;
  /** Rows about later days are refused: nobody can have felt them yet. */
  readonly today: LocalDate;
  /** Told after every few hundred rows, for a long file. */
  readonly tell?: (rowsRead: number) => void;
}

/**
 * What would be kept if this file were brought in: per day, and every row and cell that
 * would not, with its line and reason. Nothing is guessed and nothing is stored.
 */
export function previewImport(
  rows: readonly ImportRow[],
  mapping: ImportMapping,
  { columnCount, today, tell }: Surroundings,
): ImportPreview {
  const found = new Map<LocalDate, ImportDay>();
  const firstLines = new Map<LocalDate, number>();
  const rejected: RejectedRow[] = [];
  const leftOut: LeftOutCell[] = [];
  let [emptyDays, emptyCells] = [0, 0];
  for (const [at, row] of rows.entries()) {
    if (at % 500 === 499) tell?.(at + 1);
    const dated = dayOf(row, mapping, { columnCount, today, firstLines });
    if (typeof dated !== "string") {
      rejected.push(dated);
      continue;
    }
    firstLines.set(dated, row.line);
    const { values, faults, empty } = valuesOf(row, mapping);
    leftOut.push(...faults);
    emptyCells += empty;
    if (values.length > 0) found.set(dated, { day: dated, line: row.line, values });
    else emptyDays++;
  }
  const days = [...found.values()].toSorted((a, b) => (a.day < b.day ? -1 : 1));
  return { days, rejected, leftOut, emptyDays, emptyCells };
}

function dayOf(
  { line, cells }: ImportRow,
  { dateColumn, dateForm }: ImportMapping,
  known: Surroundings & { readonly firstLines: ReadonlyMap<LocalDate, number> },
): LocalDate | RejectedRow {
  if (cells.slice(known.columnCount).some((cell) => cell.trim() !== ""))
    return { line, kind: "too-many-cells", got: cells.length, needed: known.columnCount };
  const text = cells[dateColumn] ?? "";
  if (isMissing(text)) return { line, kind: "no-date" };
  const day = readDate(text, dateForm);
  if (day === undefined) return { line, kind: "bad-date", text };
  if (day > known.today) return { line, kind: "future", day };
  const firstLine = known.firstLines.get(day);
  return firstLine === undefined ? day : { line, kind: "day-twice", day, firstLine };
}

function valuesOf({ line, cells }: ImportRow, { columns, decimal }: ImportMapping) {
  const values: { target: string; value: CellValue }[] = [];
  const faults: LeftOutCell[] = [];
  let empty = 0;
  for (const column of columns) {
    const text = cells[column.index] ?? "";
    if (isMissing(text)) {
      empty++;
      continue;
    }
    const read = readCell(text, column, decimal);
    if (read.ok) values.push({ target: column.target, value: read.value });
    else faults.push({ line, column: column.name, text, issue: read.error });
  }
  return { values, faults, empty };
}
