import { epochDay, type LocalDate } from "@wervel/base";
import type { DelimitedRow } from "./delimited.ts";

/** The rows of a daily table by epoch day, and the calendar they span. */
export interface DatedRows {
  readonly rows: ReadonlyMap<number, DelimitedRow>;
  /** `from` is an epoch day; `days` is 0 when there is no row at all. */
  readonly span: { readonly from: number; readonly days: number };
  readonly issues: readonly DateIssue[];
}

export type DateIssue =
  | { readonly kind: "bad-date"; readonly line: number; readonly text: string }
  | {
      readonly kind: "duplicate-date";
      readonly line: number;
      readonly date: LocalDate;
      readonly firstLine: number;
    };

/** Puts rows at their day; of two rows for one day the first counts. */
export function datedRows(
  body: readonly DelimitedRow[],
  dateAt: number,
  readDate: (text: string) => LocalDate | undefined,
): DatedRows {
  const rows = new Map<number, DelimitedRow>();
  const issues: DateIssue[] = [];
  for (const row of body) {
    const text = row.cells[dateAt] ?? "";
    const date = readDate(text);
    if (date === undefined) {
      issues.push({ kind: "bad-date", line: row.line, text });
      continue;
    }
    const first = rows.get(epochDay(date));
    if (first === undefined) rows.set(epochDay(date), row);
    else issues.push({ kind: "duplicate-date", line: row.line, date, firstLine: first.line });
  }
  return { rows, span: spanOf(rows.keys()), issues };
}

function spanOf(days: Iterable<number>): DatedRows["span"] {
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (const day of days) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  return { from, days: Math.max(0, to - from + 1) };
}

/** One column over the whole calendar; NaN where the file says nothing. */
export function columnOf(at: number, { rows, span }: DatedRows, decimalComma: boolean) {
  const values = new Float64Array(span.days).fill(Number.NaN);
  const faults: { readonly line: number; readonly text: string }[] = [];
  for (const [day, { line, cells }] of rows) {
    const text = cells[at] ?? "";
    const value = numberOf(text, decimalComma);
    if (value === undefined) faults.push({ line, text });
    else values[day - span.from] = value;
  }
  return { values, faults };
}

const yesOrNo: ReadonlyMap<string, number> = new Map([
  ["ja", 1],
  ["yes", 1],
  ["true", 1],
  ["nee", 0],
  ["no", 0],
  ["false", 0],
]);

/** A number, NaN for a missing value, or undefined for a text that is neither. */
function numberOf(text: string, decimalComma: boolean): number | undefined {
  const word = text.trim().toLowerCase();
  if (/^(?:|na|nan|null)$/u.test(word)) return Number.NaN;
  const plain = decimalComma ? word.replace(/^([+-]?\d+),(\d+)$/u, "$1.$2") : word;
  if (!/^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/u.test(plain)) return yesOrNo.get(word);
  const value = Number(plain);
  return Number.isFinite(value) ? value : undefined;
}
