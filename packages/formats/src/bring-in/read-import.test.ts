import { existsSync, readFileSync } from "node:fs";
import { type LocalDate, parseLocalDate } from "@wervel/base";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { type Brought, type ImportOptions, readImport } from "./read-import.ts";

const dayOf = (text: string): LocalDate => {
  const day = parseLocalDate(text);
  if (day === undefined) throw new Error(`${text} is no day`);
  return day;
};
const options: ImportOptions = {
  zone: "Europe/Amsterdam",
  today: dayOf("2026-11-28"),
  openSqlite: () => Promise.reject(new Error("no database in these tests")),
};

const inPieces = (bytes: Uint8Array, size = 1000) =>
  (async function* () {
    for (let at = 0; at < bytes.length; at += size) yield bytes.slice(at, at + size);
  })();
const read = (name: string, content: string | Uint8Array, more: Partial<ImportOptions> = {}) => {
  const bytes = typeof content === "string" ? strToU8(content) : content;
  return readImport({ name, chunks: inPieces(bytes) }, { ...options, ...more });
};
async function brought(name: string, content: string | Uint8Array, more = {}): Promise<Brought> {
  const result = await read(name, content, more);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
/** What came in as `day measure: value`. */
async function days(name: string, content: string | Uint8Array, more = {}) {
  const came = await brought(name, content, more);
  if (came.is !== "days") throw new Error("a table came in");
  return {
    rejected: came.measured.rejected,
    format: came.known.format,
    values: Object.fromEntries(
      came.measured.days.flatMap(({ day, values }) =>
        values.map(({ target, value }) => [
          `${day} ${target}`,
          value.is === "number" ? value.number : value,
        ]),
      ),
    ),
  };
}
async function table(name: string, content: string | Uint8Array) {
  const came = await brought(name, content);
  if (came.is !== "table") throw new Error("days came in");
  const { header, rows, rejected } = came.table;
  return { format: came.known.format, header, rows: rows.map(({ cells }) => cells), rejected };
}

const steps = (from: string, to: string, count: number, source = "iPhone") =>
  `<Record type="HKQuantityTypeIdentifierStepCount" sourceName="${source}" unit="count" startDate="${from}" endDate="${to}" value="${count}"/>`;
const sleep = (from: string, to: string, stage: string, source = "Apple Watch") =>
  `<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="${source}" startDate="${from}" endDate="${to}" value="HKCategoryValueSleepAnalysis${stage}"/>`;
const health = (...records: string[]) =>
  `<HealthData locale="nl_NL">\n${records.join("\n")}\n</HealthData>`;

describe("Apple Health", () => {
  it("counts a walk once when watch and telephone both counted it", async () => {
    const { values } = await days(
      "export.xml",
      health(
        steps("2026-06-01 10:00:00 +0200", "2026-06-01 10:10:00 +0200", 900),
        steps("2026-06-01 10:05:00 +0200", "2026-06-01 10:10:00 +0200", 600, "Anna’s Apple Watch"),
        steps("2026-06-01 12:00:00 +0200", "2026-06-01 12:01:00 +0200", 100),
        steps("2026-06-01 12:00:00 +0200", "2026-06-01 12:01:00 +0200", 100),
      ),
    );
    expect(values).toEqual({ "2026-06-01 steps": 600 + 450 + 100 });
  });

  it("makes the local day from the moment, not from the offset of the export", async () => {
    const record = steps("2026-01-11 00:30:00 +0200", "2026-01-11 00:40:00 +0200", 50);
    expect((await days("export.xml", health(record))).values).toEqual({ "2026-01-10 steps": 50 });
    const there = record.replace(
      "/>",
      '><MetadataEntry key="HKTimeZone" value="Asia/Tokyo"/></Record>',
    );
    expect((await days("export.xml", health(there))).values).toEqual({ "2026-01-11 steps": 50 });
    const elsewhere = await days("export.xml", health(record), { zone: "America/New_York" });
    expect(elsewhere.values).toEqual({ "2026-01-10 steps": 50 });
  });

  it("keeps the length of the nights on which the clock turns", async () => {
    const { values } = await days(
      "export.xml",
      health(
        sleep("2026-03-28 23:00:00 +0100", "2026-03-29 07:00:00 +0200", "AsleepCore"),
        sleep("2026-10-24 23:00:00 +0200", "2026-10-25 07:00:00 +0100", "AsleepCore"),
      ),
    );
    expect(values).toEqual({ "2026-03-29 sleep-hours": 7, "2026-10-25 sleep-hours": 9 });
  });

  it("takes one device per night, and time in bed for no sleep", async () => {
    const { values } = await days(
      "export.xml",
      health(
        sleep("2026-06-01 22:00:00 +0200", "2026-06-02 08:00:00 +0200", "InBed", "iPhone"),
        sleep("2026-06-01 22:30:00 +0200", "2026-06-02 07:30:00 +0200", "AsleepUnspecified", "App"),
        sleep("2026-06-01 23:00:00 +0200", "2026-06-02 02:00:00 +0200", "AsleepCore"),
        sleep("2026-06-02 01:00:00 +0200", "2026-06-02 03:00:00 +0200", "AsleepREM"),
        sleep("2026-06-02 03:00:00 +0200", "2026-06-02 03:30:00 +0200", "Awake"),
        sleep("2026-06-03 22:00:00 +0200", "2026-06-04 08:00:00 +0200", "InBed", "iPhone"),
      ),
    );
    expect(values).toEqual({ "2026-06-02 sleep-hours": 4 });
  });

  it("keeps units, and counts what it leaves out with line and reason", async () => {
    const weight = (unit: string, value: string) =>
      `<Record type="HKQuantityTypeIdentifierBodyMass" sourceName="Weegschaal &amp; co" unit="${unit}" startDate="2026-06-01 08:00:00 +0200" endDate="2026-06-01 08:00:00 +0200" value="${value}"/>`;
    const { values, rejected } = await days(
      "export.xml",
      health(
        weight("lb", "154.3"),
        weight("stone", "11"),
        weight("kg", "zwaar"),
        weight("kg", "900"),
        steps("2026-06-31 10:00:00 +0200", "2026-06-31 10:00:00 +0200", 5),
        steps("2026-06-02 10:00:00 +0200", "2026-06-01 10:00:00 +0200", 5),
        steps("2027-06-02 10:00:00 +0200", "2027-06-02 10:01:00 +0200", 5),
      ),
    );
    expect(values).toEqual({ "2026-06-01 weight": 70 });
    expect(rejected.first.map(({ line, kind }) => [line, kind])).toEqual([
      [3, "unknown-unit"],
      [4, "bad-number"],
      [5, "outside"],
      [6, "bad-date"],
      [7, "ends-before-start"],
      [8, "future"],
    ]);
  });

  it("reads the zip, whatever the language of its file names, without the CDA", async () => {
    const xml = health(steps("2026-06-01 10:00:00 +0200", "2026-06-01 10:10:00 +0200", 900));
    const zip = zipSync({
      "apple_health_export/export_cda.xml": strToU8("<a/><b/>"),
      "apple_health_export/exporteren.xml": strToU8(xml),
      "apple_health_export/workout-routes/route.gpx": strToU8("<gpx/>"),
    });
    const { values, format } = await days("export.zip", zip);
    expect(format).toBe("apple-health");
    expect(values).toEqual({ "2026-06-01 steps": 900 });
  });
});

describe("other devices", () => {
  it("reads thousands and decimals by the language of the Fitbit header", async () => {
    const en =
      'Activities\nDate,Calories Burned,Steps,Distance\n"01-02-2018","2,001","3,373","2.51"\n';
    const fr = 'Activités\nDate,Calories brûlées,Pas,Distance\n"01-02-2020","2140","5541","4,12"\n';
    const nl =
      'Activiteiten\nDatum,Calorieën,Stappen,Afstand\n"01-02-2021","2.140","5.541","4,12"\n';
    expect((await days("fitbit.csv", en)).values).toEqual({ "2018-02-01 steps": 3373 });
    expect((await days("fitbit.csv", fr)).values).toEqual({ "2020-02-01 steps": 5541 });
    expect((await days("fitbit.csv", nl)).values).toEqual({ "2021-02-01 steps": 5541 });
  });

  it("reads a Takeout of Fitbit", async () => {
    const folder = "Takeout/Fitbit/Global Export Data/";
    const zip = zipSync({
      [`${folder}steps-2024-07-01.json`]: strToU8(
        '[{"dateTime":"07/01/24 22:30:00","value":"40"},{"dateTime":"07/01/24 12:00:00","value":"60"}]',
      ),
      [`${folder}resting_heart_rate-2024-07-01.json`]: strToU8(
        '[{"dateTime":"07/01/24 00:00:00","value":{"date":"07/01/24","value":58.2}},{"dateTime":"07/02/24 00:00:00","value":{"date":null,"value":0.0}}]',
      ),
      [`${folder}heart_rate-2024-07-01.json`]: strToU8(
        '[{"dateTime":"07/01/24 12:00:00","value":{"bpm":70,"confidence":3}},{"dateTime":"07/01/24 12:00:05","value":{"bpm":190,"confidence":0}}]',
      ),
      [`${folder}sleep-2024-07-01.json`]: strToU8(
        '[{"logId":1,"dateOfSleep":"2024-07-02","startTime":"a","minutesAsleep":420},{"logId":2,"dateOfSleep":"2024-07-02","startTime":"b","minutesAsleep":30}]',
      ),
      [`${folder}weight-2024-07-01.json`]: strToU8('[{"weight":154.3,"date":"07/01/24"}]'),
      "Takeout/Fitbit/Heart Rate Variability/Daily Heart Rate Variability Summary - 2024-07-(2).csv":
        strToU8("timestamp,rmssd,nremhr,entropy\n2024-07-02T00:00:00,31.46,60,2.1\n"),
    });
    const { values, rejected } = await days("takeout.zip", zip);
    expect(values).toEqual({
      "2024-07-01 steps": 60,
      "2024-07-01 heart-rate": 70,
      "2024-07-01 resting-heart-rate": 58,
      "2024-07-02 steps": 40,
      "2024-07-02 sleep-hours": 7.5,
      "2024-07-02 hrv-rmssd": 31.5,
    });
    expect(rejected.first.map(({ kind }) => kind)).toEqual(["unknown-unit"]);
  });

  it("reads quarters of an hour of Google Fit under French headers, dated by the file", async () => {
    const text =
      "Heure de début,Heure de fin,Nombre de pas,Poids moyen (kg)\n00:00:00.000-05:00,00:15:00.000-05:00,12,\n00:15:00.000-05:00,00:30:00.000-05:00,30,70.5\n";
    expect((await days("2016-01-25.csv", text)).values).toEqual({
      "2016-01-25 steps": 42,
      "2016-01-25 weight": 70.5,
    });
  });

  it("reads days, nights and activities of Garmin", async () => {
    const zip = zipSync({
      "DI_CONNECT/DI-Connect-Aggregator/UDSFile_2023.json": strToU8(
        '[{"calendarDate":"2023-06-02","totalSteps":2130,"restingHeartRate":55,"wellnessStartTimeGmt":"x"},{"calendarDate":"2023-06-03"}]',
      ),
      "DI_CONNECT/DI-Connect-Wellness/2023_sleepData.json": strToU8(
        '[{"calendarDate":"2023-06-02","deepSleepSeconds":3600,"lightSleepSeconds":14400,"remSleepSeconds":5400,"awakeSleepSeconds":900}]',
      ),
    });
    expect((await days("garmin.zip", zip)).values).toEqual({
      "2023-06-02 steps": 2130,
      "2023-06-02 resting-heart-rate": 55,
      "2023-06-02 sleep-hours": 6.5,
    });
  });

  it("reads Oura and Withings", async () => {
    const oura =
      "date,Total Sleep Duration,Average HRV,Average Resting Heart Rate\n2024-01-02,25200,40,52\n";
    expect((await days("oura.csv", oura)).values).toEqual({
      "2024-01-02 sleep-hours": 7,
      "2024-01-02 hrv-rmssd": 40,
      "2024-01-02 resting-heart-rate": 52,
    });
    const withings = zipSync({
      "sleep.csv": strToU8(
        "from,to,light (s),deep (s),rem (s),awake (s)\n2024-01-01T23:00:00+01:00,2024-01-02T07:00:00+01:00,14400,7200,3600,600\n",
      ),
      "weight.csv": strToU8(
        'Date,"Weight (kg)"\n"2024-01-02 08:00:00",70.4\n"2024-01-02 07:00:00",71\n',
      ),
      "raw_tracker_steps.csv": strToU8(
        'start,duration,value\n2024-01-02T08:00:00+01:00,"[60,60]","[50,70]"\n',
      ),
    });
    expect((await days("withings.zip", withings)).values).toEqual({
      "2024-01-02 sleep-hours": 7,
      "2024-01-02 weight": 70.4,
      "2024-01-02 steps": 120,
    });
  });
});

describe("diary apps", () => {
  it("leaves the moods of Daylio words, the last of the day counts, activities are ticks", async () => {
    const text =
      "full_date,date,weekday,time,mood,activities,note_title,note\n" +
      '2021-09-28,28 september,dinsdag,10:00 pm,top ,"wandelen | slecht geslapen ","","late, ""moe"""\n' +
      '2021-09-28,28 september,dinsdag,09:00 am,pet,"wandelen","",""\n' +
      '2021-09-27,27 september,maandag,13:48,meh,"","",""\n';
    const { format, header, rows } = await table("daylio.csv", text);
    expect(format).toBe("daylio");
    expect(header).toEqual(["date", "mood", "wandelen", "slecht geslapen", "note"]);
    expect(rows).toContainEqual(["2021-09-28", "top", "yes", "yes", 'late, "moe"']);
    expect(rows).toContainEqual(["2021-09-27", "meh", "", "", ""]);
  });

  it("names a symptom of Bearable by its detail, and parts its factors", async () => {
    const text =
      "date,date formatted,weekday,time of day,category,rating/amount,detail,notes\n" +
      "1st Jun 2024,2024-06-01,Saturday,am,Symptom,2,Back pain,\n" +
      "1st Jun 2024,2024-06-01,Saturday,pm,Symptom,4,Back pain,\n" +
      '1st Jun 2024,2024-06-01,Saturday,pm,Mood,7,,"said ""fine"""\n' +
      "1st Jun 2024,2024-06-01,Saturday,pm,Food,,Coffee | Bread,\n";
    const { header, rows } = await table("bearable.csv", text);
    expect(header).toEqual(["date", "Back pain", "Mood", "note", "Coffee", "Bread"]);
    expect(rows).toEqual([["2024-06-01", "3", "7", 'said "fine"', "yes", "yes"]]);
  });

  it("reads the tags of Nomie in the person's zone, without the people", async () => {
    const at = Date.parse("2024-05-31T22:30:00Z");
    const text = JSON.stringify({
      trackers: { water: { tag: "water", math: "sum" } },
      events: [
        { note: "#mood(9) #water(2) +home @anna", start: at, end: at },
        { note: "#mood(5) #water(3) #coffee", end: at + 3_600_000 },
      ],
    });
    const { header, rows } = await table("nomie.json", text);
    expect(header).toEqual(["date", "mood", "water", "+home", "coffee"]);
    expect(rows).toEqual([["2024-06-01", "7", "5", "yes", "yes"]]);
  });

  it("leaves out a note of Nomie at a moment that no calendar holds", async () => {
    const notes = [
      { note: "#pijn(6)", end: 17_800_000_000_000_000_000 },
      { note: "#pijn(4)", end: Date.UTC(2026, 5, 1, 10) },
    ];
    const { rows, rejected } = await table("nomie.json", JSON.stringify(notes));
    expect(rows).toEqual([["2026-06-01", "4"]]);
    expect(rejected).toMatchObject([{ line: 1 }]);
  });

  it("reads Loop: implied and skipped days stay empty", async () => {
    const zip = zipSync({
      "Habits.csv": strToU8("Position,Name\n1,Wandelen\n"),
      "001 Wandelen/Checkmarks.csv": strToU8(
        "2024-01-04,2\n2024-01-03,1\n2024-01-02,0\n2024-01-01,3\n",
      ),
      "002 Water/Checkmarks.csv": strToU8("Date,Value\n2024-01-04,1500\n"),
    });
    const { format, header, rows } = await table("loop.zip", zip);
    expect(format).toBe("loop");
    expect(header).toEqual(["date", "Wandelen", "Water"]);
    expect(rows.toSorted()).toEqual([
      ["2024-01-01", "", ""],
      ["2024-01-02", "no", ""],
      ["2024-01-03", "", ""],
      ["2024-01-04", "yes", "1.5"],
    ]);
  });

  it("reads taps on the day that they were made, and a long table by its names", async () => {
    const taps =
      '"Milliseconds","timezoneOffset","timestamp","cat1","cat2","number","note"\n' +
      '"1","3600000","2020-08-09T23:30:00.000+01:00","Sport","Start",,\n"2","0","2020-08-09T08:00:00.000+00:00","Pijn",,"4","stijf"\n';
    expect(await table("taplog.csv", taps)).toMatchObject({
      format: "taplog",
      header: ["date", "Sport / Start", "Pijn", "note"],
      rows: [["2020-08-09", "yes", "4", "stijf"]],
    });
    const long =
      "user_id,checkin_date,trackable_type,trackable_name,trackable_value\nx,2015-05-26,Symptom,Back pain,3\nx,2015-05-26,Treatment,Rest,\nx,geen,Symptom,Back pain,2\n";
    expect(await table("flaredown.csv", long)).toMatchObject({
      format: "long-csv",
      header: ["date", "Back pain", "Rest"],
      rows: [["2015-05-26", "3", "yes"]],
      rejected: [{ line: 4 }],
    });
  });
});

describe("what cannot be read", () => {
  it("says why", async () => {
    expect(await read("leeg.csv", "")).toMatchObject({ ok: false, error: { kind: "empty-file" } });
    expect(await read("a.zip", new Uint8Array([0x50, 0x4b, 3, 4, 1]))).toMatchObject({ ok: false });
    expect(await read("foto.jpg", "nothing here")).toMatchObject({
      ok: false,
      error: { kind: "nothing-known" },
    });
    const bomb = zipSync({ "export.xml": new Uint8Array(10 * 2 ** 20) }, { level: 9 });
    expect(await read("export.zip", bomb)).toMatchObject({
      ok: false,
      error: { kind: "unpacks-too-large" },
    });
  });
});

const samples = new URL("../../../../../shared/data/formats/", import.meta.url);
const here = existsSync(samples);

/** Totals counted by a separate script over the same files. */
describe.skipIf(!here)(here ? "real exports" : "real exports (shared/data is not here)", () => {
  it.each([
    ["fitbit/api-activities-steps_p4.json", "steps", 75, 350_657],
    ["fitbit/export_en_2018_01.csv", "steps", 31, 204_763],
    ["fitbit/export_fr.csv", "steps", 31, 192_403],
    ["garmin/UDSFile.json", "steps", 14, 56_085],
    ["garmin/UDSFile.json", "resting-heart-rate", 14, 763],
    ["garmin/summarizedActivities.json", "exercise", 3, 56],
    ["google-fit/daily_2016-01-25.csv", "steps", 1, 1_954],
    ["google-fit/daily_recent.csv", "steps", 1_075, 4_613_391],
    ["google-fit/daily_recent.csv", "weight", 2, 149],
  ])("%s: %s on %i days, %i together", async (path, measure, count, total) => {
    const { values, rejected } = await days(path, readFileSync(new URL(path, samples)));
    const found = Object.entries(values).filter(([key]) => key.endsWith(` ${measure}`));
    expect(found).toHaveLength(count);
    expect(found.reduce((sum, [, value]) => sum + Number(value), 0)).toBe(total);
    expect(rejected.count).toBe(0);
  });

  it("Google Fit's buckets: 371 walks, 2,918,195 steps, to half a step per day", async () => {
    const path = "google-fit/rest-aggregate_p3.json";
    const { values } = await days(path, readFileSync(new URL(path, samples)));
    const total = Object.values(values).reduce<number>((sum, value) => sum + Number(value), 0);
    expect(Object.keys(values)).toHaveLength(371);
    expect(Math.abs(total - 2_918_195)).toBeLessThan(371 / 2);
  });

  it("Daylio and TapLog: days and columns", async () => {
    const daylio = await table("d.csv", readFileSync(new URL("daylio/sample.csv", samples)));
    expect(daylio.rows.map(([, mood]) => mood)).toEqual(["sad", "average", "average"]);
    expect(daylio.header).toHaveLength(16);
    const taps = await table("t.csv", readFileSync(new URL("taplog/taplog_sample.csv", samples)));
    expect(taps.rows).toHaveLength(14);
  });
});
