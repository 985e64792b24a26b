import { parseLocalDate } from "@wervel/base";
import { createDaySums } from "./day-sums.ts";
import { deviceTable } from "./device-table.ts";
import type { DeviceReader } from "./document.ts";
import { factsOf, listOf, numberOf, parseJson, textOf } from "./json-facts.ts";

export const fitColumns = {
  steps: /^(step count|nombre de pas|aantal stappen|schrittzahl|número de pasos)$/u,
  weight: /^(average weight|poids moyen|gemiddeld gewicht|durchschnittliches gewicht) \(kg\)$/u,
  heart: /^(average heart rate|fréquence cardiaque moyenne|gemiddelde hartslag) \(bpm\)$/u,
} as const;
const fitMeasures = [
  ["steps", fitColumns.steps],
  ["weight", fitColumns.weight],
  ["heart-rate", fitColumns.heart],
] as const;

/** Reads a Google Fit table: one row per day, or one per quarter of an hour in a file per day. */
export const readFitTable: DeviceReader = ({ name, text }, collector) => {
  const table = deviceTable(text);
  const dated = table.column(/^date$|^datum$/u);
  const [named = ""] = /\d{4}-\d\d-\d\d/u.exec(name.split("/").at(-1) ?? "") ?? [];
  for (const [measure, column] of fitMeasures) {
    const at = table.column(column);
    const days = createDaySums(collector, measure, measure === "steps" ? "sum" : "mean");
    for (const { line, cells } of table.rows.filter((row) => (row.cells[at] ?? "") !== "")) {
      const day = parseLocalDate(cells[dated] ?? named);
      days.add({ file: name, line }, day, numberOf(cells[at]), cells[at]);
    }
    days.hand();
  }
};

/** Reads what Google Fit's interface answers to an aggregate request; times are in UTC. */
export const readFitBuckets: DeviceReader = ({ name, text }, collector) => {
  const points = listOf(factsOf(parseJson(text))["bucket"])
    .flatMap((bucket) => listOf(factsOf(bucket)["dataset"]))
    .flatMap((dataset) => listOf(factsOf(dataset)["point"]));
  for (const [index, point] of points.entries()) {
    const { startTimeNanos, endTimeNanos, dataTypeName, value } = factsOf(point);
    const place = { file: name, line: index + 1 };
    const [from, to] = [secondsOf(startTimeNanos), secondsOf(endTimeNanos)];
    const first = factsOf(listOf(value)[0]);
    const number = numberOf(first["intVal"]) ?? numberOf(first["fpVal"]) ?? Number.NaN;
    const type = textOf(dataTypeName);
    if (type === "com.google.step_count.delta")
      collector.steps(place, { from, to, count: number, source: "google-fit" });
    else if (type.startsWith("com.google.heart_rate"))
      collector.moment(place, "heart-rate", from, number);
    else if (type.startsWith("com.google.weight")) collector.moment(place, "weight", from, number);
  }
};

const secondsOf = (nanos: unknown) => (numberOf(nanos) ?? Number.NaN) / 1e9;
