import { isMissing } from "../csv-import/cell-words.ts";
import { type DateForm, detectDateForms, readDate } from "../csv-import/date-form.ts";
import { type DecimalSign, detectDecimalSign, readNumber } from "../csv-import/decimal-sign.ts";
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

/**
 * A long table as one row per day. A name that never has a value is a tick; one that has values
 * elsewhere, or `n/a`, is nothing on that line. Numbers come out with a point, so that several on
 * a day can be averaged; where no cell tells which sign marks decimals, they stay as written.
 */
export function longToWide(
  rows: readonly ImportRow[],
  { date, name, value }: LongColumns,
  form: DateForm = formOf(rows, date),
): DiaryTable {
  const noted = rows.map(({ line, cells }) => ({
    line,
    day: readDate(cells[date] ?? "", form),
    name: (cells[name] ?? "").trim(),
    value: (cells[value] ?? "").trim(),
  }));
  const decimal = detectDecimalSign(noted.map((each) => each.value));
  const plain = (text: string) => (decimal.sure ? withPoint(text, decimal.sign) : text);
  const valued = new Set(noted.filter((each) => each.value !== "").map((each) => each.name));
  return pivot(
    noted
      .filter((each) => each.name !== "")
      .map((each) => (valued.has(each.name) ? each : { ...each, value: "yes" }))
      .filter((each) => !isMissing(each.value))
      .map((each) => ({ ...each, value: plain(each.value) })),
  );
}

const withPoint = (text: string, sign: DecimalSign): string =>
  String(readNumber(text, sign) ?? text);

const formOf = (rows: readonly ImportRow[], date: number): DateForm =>
  detectDateForms(rows.map(({ cells }) => cells[date] ?? "")).forms[0] ?? "ymd";
