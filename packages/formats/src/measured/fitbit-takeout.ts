import { type LocalDate, parseLocalDate } from "@wervel/base";
import type { Collector, Place } from "./collector.ts";
import { createDaySums } from "./day-sums.ts";
import { deviceTable } from "./device-table.ts";
import type { DeviceReader } from "./document.ts";
import { factsOf, listOf, numberOf, parseJson, textOf } from "./json-facts.ts";

/** Reads one file of Fitbit's part of a Google Takeout, by its name. */
export const readFitbitTakeout: DeviceReader = (document, collector) => {
  const { name, text } = document;
  const base = name.split("/").at(-1) ?? name;
  if (/^Daily Heart Rate Variability Summary/u.test(base)) {
    readVariability(name, text, collector);
    return;
  }
  const rows = listOf(parseJson(text));
  const place = (index: number): Place => ({ file: name, line: index + 1 });
  if (rows.length === 0) collector.fault(place(0), "broken-file", base);
  else if (/^steps-/u.test(base)) readSteps(rows, place, collector);
  else if (/^heart_rate-/u.test(base)) readHeart(rows, place, collector);
  else if (/^resting_heart_rate-/u.test(base)) readResting(rows, place, collector);
  else if (/^sleep-/u.test(base)) readSleep(rows, place, collector);
  else for (const index of rows.keys()) collector.fault(place(index), "unknown-unit", base);
};

type Rows = readonly unknown[];
type PlaceOf = (index: number) => Place;

/** Counts per minute, in UTC. */
function readSteps(rows: Rows, place: PlaceOf, collector: Collector): void {
  for (const [index, row] of rows.entries()) {
    const { dateTime, value } = factsOf(row);
    const from = momentOf(textOf(dateTime));
    const count = numberOf(value) ?? Number.NaN;
    collector.steps(place(index), { from, to: from + 60, count, source: "fitbit" });
  }
}

/** Confidence 0 is a guess of the device, not a measurement. */
function readHeart(rows: Rows, place: PlaceOf, collector: Collector): void {
  for (const [index, row] of rows.entries()) {
    const { dateTime, value } = factsOf(row);
    const { bpm, confidence } = factsOf(value);
    if (numberOf(confidence) === 0) continue;
    const rate = numberOf(bpm) ?? Number.NaN;
    collector.moment(place(index), "heart-rate", momentOf(textOf(dateTime)), rate);
  }
}

/** 0 stands for no measurement that day. */
function readResting(rows: Rows, place: PlaceOf, collector: Collector): void {
  for (const [index, row] of rows.entries()) {
    const { dateTime, value } = factsOf(row);
    const facts = factsOf(value);
    const rate = numberOf(facts["value"]);
    if (rate === 0 || rate === undefined) continue;
    const day = americanDay(textOf(facts["date"]) || textOf(dateTime));
    if (day === undefined) collector.fault(place(index), "bad-date", textOf(dateTime));
    else collector.day(place(index), day, "resting-heart-rate", rate);
  }
}

function readSleep(rows: Rows, place: PlaceOf, collector: Collector): void {
  const sums = createDaySums(collector, "sleep-hours");
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const { dateOfSleep, startTime, minutesAsleep, logId } = factsOf(row);
    const key = `${logId} ${startTime}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const minutes = numberOf(minutesAsleep) ?? Number.NaN;
    sums.add(place(index), parseLocalDate(textOf(dateOfSleep)), minutes / 60, textOf(dateOfSleep));
  }
  sums.hand();
}

function readVariability(file: string, text: string, collector: Collector): void {
  const table = deviceTable(text);
  const [at, rmssd] = [table.column(/^timestamp$/u), table.column(/^rmssd$/u)];
  for (const { line, cells } of table.rows) {
    const day = parseLocalDate((cells[at] ?? "").slice(0, 10));
    const value = numberOf(cells[rmssd]) ?? Number.NaN;
    if (day === undefined) collector.fault({ file, line }, "bad-date", cells[at] ?? "");
    else collector.day({ file, line }, day, "hrv-rmssd", value);
  }
}

/** `04/09/19 23:59:00`, in UTC. */
function momentOf(text: string): number {
  const day = americanDay(text);
  const [, clock] = text.split(" ");
  return day === undefined ? Number.NaN : Date.parse(`${day}T${clock ?? "00:00:00"}Z`) / 1000;
}

function americanDay(text: string): LocalDate | undefined {
  const [, month, day, year] = /^(\d\d)\/(\d\d)\/(\d\d)/u.exec(text) ?? [];
  return parseLocalDate(`20${year}-${month}-${day}`);
}
