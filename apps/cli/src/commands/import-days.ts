import type { LocalDate } from "@wervel/base";
import { ok, type Result } from "@wervel/base";
import {
  type Brought,
  type CellValue,
  type ImportDay,
  type MappingIssue,
  plainMapping,
  previewImport,
  profileColumns,
  type SaidBeforehand,
} from "@wervel/wervel";

/** What came in, as it is written and counted. */
export interface CameIn {
  readonly days: readonly ImportDay[];
  readonly columns: readonly string[];
  /** The first thousand rows and cells that stay out. */
  readonly rejected: readonly {
    readonly line: number;
    readonly kind: string;
    readonly text: string;
  }[];
  readonly rejectedCount: number;
}

export const mostShown = 20;
const mostKept = 1000;

/** The days of what came in; a table keeps its own names and scales. */
export function daysOf(
  brought: Brought,
  said: SaidBeforehand,
  today: LocalDate,
): Result<CameIn, MappingIssue> {
  if (brought.is === "days") {
    const { days, rejected } = brought.measured;
    return ok({
      days,
      columns: namesIn(days),
      rejected: rejected.first,
      rejectedCount: rejected.count,
    });
  }
  const { header, rows, rejected } = brought.table;
  const profile = profileColumns(
    header,
    rows.map(({ cells }) => cells),
  );
  const mapping = plainMapping(profile, said);
  if (!mapping.ok) return mapping;
  const seen = previewImport(rows, mapping.value, { columnCount: header.length, today });
  const faults = [
    ...rejected.map((row) => ({ ...row, kind: "bad-date" })),
    ...seen.rejected.map(({ line, kind }) => ({ line, kind, text: "" })),
    ...seen.leftOut.map(({ line, issue, column, text }) => ({
      line,
      kind: issue.kind,
      text: `${column}: ${text}`,
    })),
  ].toSorted((a, b) => a.line - b.line);
  return ok({
    days: seen.days,
    columns: namesIn(seen.days),
    rejected: faults.slice(0, mostKept),
    rejectedCount: faults.length,
  });
}

const namesIn = (days: readonly ImportDay[]): readonly string[] => [
  ...new Set(days.flatMap(({ values }) => values.map(({ target }) => target))),
];

/** One row per day, one column per name; an empty cell is not filled in. */
export function tableText({ days, columns }: CameIn): string {
  const rows = days.map(({ day, values }) => {
    const found = new Map(values.map(({ target, value }) => [target, value]));
    return [day, ...columns.map((name) => cellText(found.get(name)))];
  });
  return [["date", ...columns], ...rows]
    .map((cells) => `${cells.map(quoted).join(",")}\r\n`)
    .join("");
}

/** One JSON object per line: the day, what it is about, and the value. */
export const entriesText = ({ days }: CameIn): string =>
  days
    .flatMap(({ day, values }) =>
      values.map(({ target, value }) => `${JSON.stringify({ day, item: target, value })}\n`),
    )
    .join("");

function cellText(value: CellValue | undefined): string {
  if (value === undefined) return "";
  if (value.is === "number") return String(value.number);
  if (value.is === "yes-no") return value.yes ? "1" : "0";
  return /^[=+\-@]/u.test(value.text) ? `'${value.text}` : value.text;
}

const quoted = (cell: string) =>
  /[",\r\n]/u.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
