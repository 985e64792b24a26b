import { type DateForm, detectDateForms, readDate } from "../csv-import/date-form.ts";
import type { ImportRow } from "../csv-import/preview.ts";
import { type DiaryTable, pivot } from "./pivot.ts";

/** Which columns of a long table hold the day, the name of what was noted, and its value. */
export interface LongColumns {
  readonly date: number;
  readonly name: number;
  readonly value: number;
}

const known = {
  date: /^(checkin_?date|date|datum|day|dag|timestamp)$/iu,
  name: /^(trackable_?name|name|naam|symptom|item|tracker|what|wat|variable)$/iu,
  value: /^(trackable_?value|value|waarde|severity|score|rating|amount|aantal)$/iu,
} as const;

/** Recognises one row per thing noted by its header; undefined when it looks like a row per day. */
export function longColumnsOf(header: readonly string[]): LongColumns | undefined {
  const at = (name: RegExp) => header.findIndex((cell) => name.test(cell.trim()));
  const columns = { date: at(known.date), name: at(known.name), value: at(known.value) };
  return Math.min(columns.date, columns.name, columns.value) < 0 ? undefined : columns;
}

/** A long table as one row per day. A row with a name and no value is a tick. */
export function longToWide(
  rows: readonly ImportRow[],
  { date, name, value }: LongColumns,
  form: DateForm = formOf(rows, date),
): DiaryTable {
  return pivot(
    rows
      .filter(({ cells }) => (cells[name] ?? "").trim() !== "")
      .map(({ line, cells }) => ({
        line,
        day: readDate(cells[date] ?? "", form),
        name: (cells[name] ?? "").trim(),
        value: (cells[value] ?? "").trim() || "yes",
      })),
  );
}

const formOf = (rows: readonly ImportRow[], date: number): DateForm =>
  detectDateForms(rows.map(({ cells }) => cells[date] ?? "")).forms[0] ?? "ymd";
