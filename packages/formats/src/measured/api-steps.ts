import { parseLocalDate } from "@wervel/base";
import type { DeviceReader } from "./document.ts";
import { factsOf, listOf, numberOf, parseJson, textOf } from "./json-facts.ts";

/** Reads what Fitbit's own interface answers: `{"activities-steps":[{dateTime, value}]}`. */
export const readFitbitApi: DeviceReader = ({ name, text }, collector) => {
  for (const [index, row] of listOf(factsOf(parseJson(text))["activities-steps"]).entries()) {
    const place = { file: name, line: index + 1 };
    const { dateTime, value } = factsOf(row);
    const day = parseLocalDate(textOf(dateTime));
    if (day === undefined) collector.fault(place, "bad-date", textOf(dateTime));
    else collector.day(place, day, "steps", numberOf(value) ?? Number.NaN);
  }
};
