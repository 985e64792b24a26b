import type { LocalDate } from "@wervel/base";
import type { Entry, EntryValue, OwnItemRecord } from "@wervel/model";
import { daySeries } from "../diary/day-series.ts";

/**
 * One row per day, one column per series, the names as the pattern search knows them. An
 * empty cell is "not filled in"; a zero is a zero. Reads back with `readDailyCsv`.
 */
export function dailyCsv(entries: readonly Entry[], ownItems: readonly OwnItemRecord[]): string {
  const series = daySeries(entries, ownItems);
  const days = [...new Set(series.flatMap(({ byDay }) => [...byDay.keys()]))].sort();
  const rows = days.map((day) => [day, ...series.map(({ byDay }) => byDay.get(day) ?? "")]);
  return csv([["date", ...series.map(({ id }) => id)], ...rows]);
}

const entryColumns = [
  "id",
  "day",
  "time",
  "zone",
  "item",
  "name",
  "value",
  "noted",
  "changed",
  "removed",
];

/** One row per entry, removed ones included; `value` is JSON, so that nothing is flattened away. */
export function entriesCsv(entries: readonly Entry[], nameOf: (entry: Entry) => string): string {
  const rows = [...entries]
    .sort((a, b) => (a.day < b.day ? -1 : Number(a.day > b.day)))
    .map((entry) => [
      entry.id,
      entry.day,
      entry.time ?? "",
      entry.zone ?? "",
      entry.item,
      nameOf(entry),
      plainValue(entry.value),
      entry.notedAt,
      entry.changedAt,
      entry.removedAt ?? "",
    ]);
  return csv([entryColumns, ...rows]);
}

function plainValue(value: EntryValue): string | number {
  if (value.is === "number") return value.number;
  if (value.is === "yes-no") return value.yes ? "yes" : "no";
  if (value.is === "none") return "none";
  return value.is === "text" ? value.text : JSON.stringify(value);
}

export type DiaryFileName = {
  readonly sort: "archive" | "days" | "entries" | "readable";
  readonly day: LocalDate;
};

const endings = {
  archive: "wervel-archief.json",
  days: "wervel-dagen.csv",
  entries: "wervel-alles.csv",
  readable: "wervel-dagboek.html",
} as const;

/** `2026-11-22-wervel-archief.json`: a folder of copies sorts by date. */
export const diaryFileName = ({ sort, day }: DiaryFileName): string => `${day}-${endings[sort]}`;

/** RFC 4180: quotes where needed, CRLF between rows; what a sheet would calculate is made harmless. */
function csv(rows: readonly (readonly (string | number)[])[]): string {
  return `${rows.map((row) => row.map(cell).join(",")).join("\r\n")}\r\n`;
}

/** The signs that begin a formula in some spreadsheet, the wide ones of East Asia included. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

function cell(value: string | number): string {
  const text = typeof value === "string" && formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
