import { dateOfEpochDay, parseLocalDate } from "@wervel/base";
import type { Collector, Place } from "./collector.ts";
import { createDaySums } from "./day-sums.ts";
import type { DeviceReader } from "./document.ts";
import { factsOf, type JsonFacts, listOf, numberOf, parseJson, textOf } from "./json-facts.ts";

/** Reads a JSON file of a Garmin Connect archive: days, nights or activities. */
export const readGarmin: DeviceReader = ({ name, text }, collector) => {
  const rows = listOf(parseJson(text));
  const activities = rows.flatMap((row) => listOf(factsOf(row)["summarizedActivitiesExport"]));
  const nights = createDaySums(collector, "sleep-hours");
  for (const [index, row] of rows.entries()) {
    const facts = factsOf(row);
    const place = { file: name, line: index + 1 };
    if ("totalSteps" in facts || "restingHeartRate" in facts) readDay(facts, place, collector);
    const night = nightSeconds(facts);
    const date = textOf(facts["calendarDate"]);
    if (night !== undefined) nights.add(place, parseLocalDate(date), night / 3600, date);
  }
  nights.hand();
  readActivities(activities, name, collector);
};

/** Keys are left out on days without that measurement. */
function readDay(facts: JsonFacts, place: Place, collector: Collector): void {
  const date = textOf(facts["calendarDate"]);
  const day = parseLocalDate(date);
  if (day === undefined) {
    collector.fault(place, "bad-date", date);
    return;
  }
  const [steps, resting] = [numberOf(facts["totalSteps"]), numberOf(facts["restingHeartRate"])];
  if (steps !== undefined) collector.day(place, day, "steps", steps);
  if (resting !== undefined) collector.day(place, day, "resting-heart-rate", resting);
}

function nightSeconds(facts: JsonFacts): number | undefined {
  const parts = ["deepSleepSeconds", "lightSleepSeconds", "remSleepSeconds"].flatMap((part) => {
    const seconds = numberOf(facts[part]);
    return seconds === undefined ? [] : [seconds];
  });
  return parts.length === 0 ? undefined : parts.reduce((sum, seconds) => sum + seconds, 0);
}

/** `duration` is in milliseconds; `startTimeLocal` is the clock on the wall as if it were UTC. */
function readActivities(activities: readonly unknown[], file: string, collector: Collector): void {
  const minutes = createDaySums(collector, "exercise");
  for (const [index, activity] of activities.entries()) {
    const { startTimeLocal, duration } = factsOf(activity);
    const start = numberOf(startTimeLocal);
    const day = start === undefined ? undefined : dateOfEpochDay(Math.floor(start / 86_400_000));
    const length = numberOf(duration);
    minutes.add(
      { file, line: index + 1 },
      day,
      length === undefined ? undefined : length / 60_000,
      String(startTimeLocal),
    );
  }
  minutes.hand();
}
