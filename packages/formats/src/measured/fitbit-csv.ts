import { type LocalDate, parseLocalDate } from "@wervel/base";
import { detectDateForms, readDate } from "../csv-import/date-form.ts";
import { type DecimalSign, readNumber } from "../csv-import/decimal-sign.ts";
import { readDelimited } from "../delimited.ts";
import type { Collector } from "./collector.ts";
import { createDaySums } from "./day-sums.ts";
import type { DeviceReader, Document } from "./document.ts";

type Row = { readonly line: number; readonly cells: readonly string[] };

const columns = {
  steps: /^(steps|pas|stappen|schritte|pasos|passi)$/iu,
  weight: /^(weight|poids|gewicht|peso)$/iu,
  asleep: /^(minutes asleep|minuten geslapen|minuten slaap|minutes de sommeil)$/iu,
} as const;
const sectionName = /^(activit|food|body|sleep|lichaam|slaap|corps|sommeil|aliment|voed)/iu;

/**
 * Reads the CSV of the Fitbit site: sections, each with its name above its header. The
 * language of the header says how numbers are written: `2,001` is two thousand in an English
 * file, `4,12` is four and a bit in any other.
 */
export const readFitbitCsv: DeviceReader = (document, collector) => {
  for (const { header, rows } of sectionsOf(document)) {
    const sign = header.cells.some((name) => /^(steps|weight|minutes asleep)$/iu.test(name))
      ? "point"
      : "comma";
    const at = (name: RegExp) => header.cells.findIndex((cell) => name.test(cell.trim()));
    const section = { document, collector, rows, sign } as const;
    if (at(columns.steps) > 0) readDays(section, at(columns.steps));
    if (at(columns.weight) > 0) unitless(section, at(columns.weight));
    if (at(columns.asleep) > 0) readNights(section, at(columns.asleep));
  }
};

interface Section {
  readonly document: Document;
  readonly collector: Collector;
  readonly rows: readonly Row[];
  readonly sign: DecimalSign;
}

function sectionsOf({ text }: Document) {
  const rows = readDelimited(text).rows;
  const sections: { header: Row; rows: Row[] }[] = [];
  for (const [index, row] of rows.entries()) {
    const before = rows[index - 1];
    if (row.cells.length === 1 && sectionName.test(row.cells[0] ?? "")) continue;
    if (before?.cells.length === 1 && sectionName.test(before.cells[0] ?? ""))
      sections.push({ header: row, rows: [] });
    else sections.at(-1)?.rows.push(row);
  }
  return sections;
}

function readDays({ document, collector, rows, sign }: Section, at: number): void {
  const dates = detectDateForms(rows.map(({ cells }) => cells[0] ?? ""));
  const form = dates.forms.find((each) => each === "dmy") ?? dates.forms[0] ?? "dmy";
  const days = createDaySums(collector, "steps", "first");
  for (const { line, cells } of rows) {
    const day = readDate(cells[0] ?? "", form);
    const count = readNumber(cells[at] ?? "", sign);
    days.add({ file: document.name, line }, day, count, cells.slice(0, at + 1).join(" "));
  }
  days.hand();
}

/** The site writes a weight without saying kilos or pounds, so it is not taken over. */
function unitless({ document, collector, rows }: Section, at: number) {
  for (const { line, cells } of rows)
    collector.fault({ file: document.name, line }, "unknown-unit", cells[at] ?? "");
}

function readNights({ document, collector, rows, sign }: Section, at: number) {
  const sums = createDaySums(collector, "sleep-hours");
  for (const { line, cells } of rows) {
    const minutes = readNumber(cells[at] ?? "", sign);
    sums.add(
      { file: document.name, line },
      wakingDay(cells[1] ?? ""),
      minutes === undefined ? undefined : minutes / 60,
      cells.join(" "),
    );
  }
  sums.hand();
}

/** `2010-10-14 7:03AM` or `14-10-2010 7:03AM`. */
function wakingDay(text: string): LocalDate | undefined {
  const date = text.trim().split(" ")[0] ?? "";
  return parseLocalDate(date) ?? readDate(date, "dmy");
}
