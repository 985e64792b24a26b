import { parseLocalDate } from "@wervel/base";
import type { Collector } from "./collector.ts";
import { createDaySums } from "./day-sums.ts";
import { type DeviceTable, deviceTable } from "./device-table.ts";
import type { DeviceReader } from "./document.ts";
import { numberOf } from "./json-facts.ts";

/** Reads a table of a Withings archive, by its columns. */
export const readWithings: DeviceReader = ({ name, text }, collector) => {
  const table = deviceTable(text);
  if (table.column(/^(light|deep|rem) \(s\)$/u) >= 0) readNights(table, name, collector);
  else if (table.column(/^weight/u) >= 0) readWeights(table, name, collector);
  else if (table.column(/^start$/u) >= 0) readStretches(table, name, collector);
  else if (/aggregates_steps/u.test(name)) readDays(table, name, collector);
};

/** The day of waking up, on the clock that the row itself writes. */
function readNights(table: DeviceTable, file: string, collector: Collector): void {
  const sums = createDaySums(collector, "sleep-hours");
  const to = table.column(/^to$/u);
  const parts = [/^light \(s\)$/u, /^deep \(s\)$/u, /^rem \(s\)$/u].map(table.column);
  for (const { line, cells } of table.rows) {
    const seconds = parts.filter((at) => at >= 0).map((at) => numberOf(cells[at] || "0"));
    const total = seconds.reduce<number>((sum, each) => sum + (each ?? Number.NaN), 0);
    const end = cells[to] ?? "";
    sums.add({ file, line }, parseLocalDate(end.slice(0, 10)), total / 3600, end);
  }
  sums.hand();
}

/** The newest of a day stands first, and counts. */
function readWeights(table: DeviceTable, file: string, collector: Collector): void {
  const at = table.column(/^weight/u);
  const unit = /\((kg|lb)\)/u.exec(table.names[at] ?? "")?.[1];
  const factor = unit === "lb" ? 0.453_592_37 : 1;
  const days = createDaySums(collector, "weight", "first");
  for (const { line, cells } of table.rows) {
    const [date = "", weight = ""] = [cells[table.column(/^date/u)], cells[at]];
    if (weight === "") continue;
    if (unit === undefined) collector.fault({ file, line }, "unknown-unit", weight);
    else
      days.add(
        { file, line },
        parseLocalDate(date.slice(0, 10)),
        (numberOf(weight) ?? Number.NaN) * factor,
        `${date} ${weight}`,
      );
  }
  days.hand();
}

/** `start` with lists of durations in seconds and of counts. */
function readStretches(table: DeviceTable, file: string, collector: Collector): void {
  const at = [/^start$/u, /^duration$/u, /^value$/u].map(table.column);
  for (const { line, cells } of table.rows) {
    const [start = "", durations = "", values = ""] = at.map((column) => cells[column] ?? "");
    let from = Date.parse(start) / 1000;
    const counts = numbersIn(values);
    for (const [index, length] of numbersIn(durations).entries()) {
      const count = counts[index] ?? Number.NaN;
      if (/steps/u.test(file))
        collector.steps({ file, line }, { from, to: from + length, count, source: "withings" });
      else collector.moment({ file, line }, "heart-rate", from, count);
      from += length;
    }
  }
}

function readDays(table: DeviceTable, file: string, collector: Collector): void {
  for (const { line, cells } of table.rows) {
    const day = parseLocalDate((cells[0] ?? "").slice(0, 10));
    if (day === undefined) collector.fault({ file, line }, "bad-date", cells[0] ?? "");
    else collector.day({ file, line }, day, "steps", numberOf(cells[1]) ?? Number.NaN);
  }
}

const numbersIn = (list: string) =>
  list
    .split(/[[\],\s]+/u)
    .filter(Boolean)
    .map(Number);
