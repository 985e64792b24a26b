import { type LocalDate, parseLocalDate, seededRandom } from "@wervel/base";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { disturb } from "../gut-test/fuzz.ts";
import { fitsLimits, measures } from "../measured/measure.ts";
import { type Brought, readImport } from "./read-import.ts";

/** All 100,000: WERVEL_DAMAGED=6250 npx vitest run damaged-exports --testTimeout=3600000 */
const perExport = Number(process.env["WERVEL_DAMAGED"] ?? 20);
const today = parseLocalDate("2026-11-28") ?? expect.fail();

const health = `<?xml version="1.0"?><!DOCTYPE HealthData [<!ATTLIST Record type CDATA #REQUIRED>]>
<HealthData locale="nl_NL">
<Record type="HKQuantityTypeIdentifierStepCount" sourceName="iPhone" unit="count" startDate="2026-03-29 01:50:00 +0100" endDate="2026-03-29 03:10:00 +0200" value="900"/>
<Record type="HKQuantityTypeIdentifierHeartRate" unit="count/min" startDate="2026-03-29 09:00:00 +0200" endDate="2026-03-29 09:00:00 +0200" value="61.5"><MetadataEntry key="HKTimeZone" value="Europe/Brussels"/></Record>
<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Anna’s&#160;Watch" startDate="2026-10-25 01:00:00 +0200" endDate="2026-10-25 06:00:00 +0100" value="HKCategoryValueSleepAnalysisAsleepDeep"/>
</HealthData>`;

const exports: readonly (readonly [string, string | Uint8Array])[] = [
  ["export.xml", health],
  ["export.zip", zipSync({ "apple_health_export/export.xml": strToU8(health) })],
  ["en.csv", 'Activities\nDate,Steps\n"01-06-2026","2,001"\n"02-06-2026","900"\n'],
  ["fr.csv", 'Activités\nDate,Nombre de pas,Distance\n"01-06-2026","2140","4,12"\n'],
  ["steps-2026-06-01.json", '[{"dateTime":"06/01/26 08:00:00","value":"120"}]'],
  ["heart_rate-2026-06-01.json", '[{"dateTime":"06/01/26 08:00:00","value":{"bpm":60}}]'],
  ["api.json", '{"activities-steps":[{"dateTime":"2026-06-01","value":"4419"}]}'],
  ["UDSFile_1.json", '[{"calendarDate":"2026-06-01","totalSteps":800,"restingHeartRate":58}]'],
  ["2026-06-01.csv", "Heure de début,Nombre de pas\n00:15:00.000+02:00,120\n"],
  [
    "sleep.csv",
    "from,to,light (s),deep (s)\n2026-06-01T23:00:00+02:00,2026-06-02T06:00:00+02:00,9000,3600\n",
  ],
  ["oura.json", '{"sleep":[{"day":"2026-06-01","total_sleep_duration":25200,"average_hrv":44}]}'],
  [
    "daylio.csv",
    'full_date,date,weekday,time,mood,activities,note_title,note\n2026-06-02,2 juni,dinsdag,10:00 pm,top,"wandelen | koffie","",""\n',
  ],
  [
    "bearable.csv",
    "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n2026-06-01,1 juni,ma,pm,Symptom,3,Rugpijn,\n",
  ],
  ["nomie.json", '[{"note":"#pijn(6) #koffie","start":1780000000000,"end":1780000000000}]'],
  [
    "taplog.csv",
    "timestamp,timezoneOffset,dayOfWeek,cat1,cat2,number,note\n2026-06-01T10:00:00,7200,ma,pijn,rug,5,\n",
  ],
  [
    "flaredown.csv",
    "user_id,checkin_date,trackable_type,trackable_name,trackable_value\nx,2015-05-26,Symptom,Back pain,3\nx,2015-05-26,Treatment,Rest,\n",
  ],
  [
    "aggregate.json",
    '{"bucket":[{"startTimeMillis":"1780264800000","endTimeMillis":"1780351200000","dataset":[{"dataSourceId":"steps","point":[{"startTimeNanos":"1780300000000000000","endTimeNanos":"1780300600000000000","dataTypeName":"com.google.step_count.delta","value":[{"intVal":812,"mapVal":[]}]}]}]}]}',
  ],
  ["dagboek.csv", "datum;pijn;slaap\n01-06-2026;6,5;7\n02-06-2026;;8\n"],
];

async function* inPieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
}

const bring = (name: string, bytes: Uint8Array, size: number) =>
  readImport(
    { name, chunks: inPieces(bytes, size) },
    {
      zone: "Europe/Amsterdam",
      today,
      openSqlite: () => Promise.reject(new Error("there is no database among these")),
    },
  );

/** Days that a person cannot have lived, or numbers that no body has. */
function impossible(brought: Brought, day: LocalDate): readonly unknown[] {
  if (brought.is === "table") return [];
  return brought.measured.days.filter(
    (each) =>
      each.day > day ||
      each.values.some(({ target, value }) => {
        const measure = measures.find((known) => known === target);
        return value.is !== "number" || measure === undefined || !fitsLimits(measure, value.number);
      }),
  );
}

/** A text that ends as a broken archive means that a reader threw. */
const isAccident = (bytes: Uint8Array, kind: string) =>
  kind === "broken-archive" && !(bytes[0] === 0x50 && bytes[1] === 0x4b);

describe("an export that got damaged", () => {
  it.each(exports)("%s gives possible days or a reason, and no accident", async (name, whole) => {
    const random = seededRandom(9);
    const bytes = typeof whole === "string" ? strToU8(whole) : whole;
    expect((await bring(name, bytes, 64)).ok).toBe(true);
    for (let time = 0; time < perExport; time++) {
      const damaged = disturb(bytes, random);
      const result = await bring(name, damaged, 1 + Math.floor(random() * 200));
      if (result.ok) expect(impossible(result.value, today)).toEqual([]);
      else expect(isAccident(damaged, result.error.kind)).toBe(false);
    }
  });
});
