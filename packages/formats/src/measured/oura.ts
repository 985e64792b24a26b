import { parseLocalDate } from "@wervel/base";
import type { Collector, Place } from "./collector.ts";
import { createDaySums } from "./day-sums.ts";
import { deviceTable } from "./device-table.ts";
import type { DeviceReader } from "./document.ts";
import { factsOf, listOf, numberOf, parseJson } from "./json-facts.ts";

const fields = {
  day: /^(day|date|summary date)$/u,
  sleep: /^total sleep (duration|time)$/u,
  variability: /^average hrv$/u,
  resting: /^average resting heart rate$/u,
  steps: /^steps$/u,
} as const;
type Field = keyof typeof fields;
type Row = Readonly<Record<Field, string>>;

/** Reads a table or JSON list of Oura; sleep is in seconds, variability is RMSSD in ms. */
export const readOura: DeviceReader = ({ name, text }, collector) => {
  const sleep = createDaySums(collector, "sleep-hours");
  const rows =
    text.trimStart().startsWith("{") || text.trimStart().startsWith("[")
      ? jsonRows(text)
      : csvRows(text);
  for (const { line, row } of rows) {
    const place = { file: name, line };
    const seconds = numberOf(row.sleep);
    if (seconds !== undefined)
      sleep.add(place, parseLocalDate(row.day.slice(0, 10)), seconds / 3600, row.day);
    readRest(row, place, collector);
  }
  sleep.hand();
};

function readRest(row: Row, place: Place, collector: Collector): void {
  const day = parseLocalDate(row.day.slice(0, 10));
  if (day === undefined) {
    collector.fault(place, "bad-date", row.day);
    return;
  }
  const [variability, resting, steps] = [row.variability, row.resting, row.steps].map(numberOf);
  if (variability !== undefined) collector.day(place, day, "hrv-rmssd", variability);
  if (resting !== undefined) collector.day(place, day, "resting-heart-rate", resting);
  if (steps !== undefined) collector.day(place, day, "steps", steps);
}

function csvRows(text: string) {
  const table = deviceTable(text);
  return table.rows.map(({ line, cells }) => ({
    line,
    row: rowOf((field) => cells[table.column(fields[field])]),
  }));
}

function jsonRows(text: string) {
  const parsed = parseJson(text);
  const facts = factsOf(parsed);
  const list = Array.isArray(parsed) ? parsed : listOf(facts["data"] ?? facts["sleep"]);
  return list.map((each, index) => {
    const entries = Object.entries(factsOf(each));
    const at = (field: Field) =>
      entries.find(([key]) => fields[field].test(key.replaceAll("_", " ")))?.[1];
    return { line: index + 1, row: rowOf(at) };
  });
}

const rowOf = (at: (field: Field) => unknown): Row => ({
  day: String(at("day") ?? ""),
  sleep: String(at("sleep") ?? ""),
  variability: String(at("variability") ?? ""),
  resting: String(at("resting") ?? ""),
  steps: String(at("steps") ?? ""),
});
