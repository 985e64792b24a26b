import { addDays, type LocalDate, parseLocalDate, seededRandom } from "@wervel/base";
import { type ImportDay, readImport } from "@wervel/formats";
import { dailyEntryId, type Entry, type ItemRef, isCatalogueItem } from "@wervel/model";
import { beforeAll, describe, expect, it } from "vitest";
import { type Insight, insight } from "../insight/insight.ts";
import { importRecords, planImport } from "./import-records.ts";

const start = parseLocalDate("2016-11-20");
if (start === undefined) throw new Error("a real day");
const tenYears = 3650;
const stepsPerPoint = 8000;
const at = "2026-11-22T10:00:00.000Z";
const dayAt = (step: number): LocalDate => addDays(start, step);
const zone = { zone: "Europe/Amsterdam", today: dayAt(tenYears) };

/** The lines of one day in the export of a watch: a walk, a night, three readings and a weight. */
function watchLines(step: number, steps: number, random: () => number): string {
  const [before, day] = [dayAt(step - 1), dayAt(step)];
  const quantity = (type: string, unit: string, value: number) =>
    `<Record type="HKQuantityTypeIdentifier${type}" sourceName="Watch" unit="${unit}" startDate="${day} 08:00:00 +0100" endDate="${day} 08:05:00 +0100" value="${value}"/>`;
  const minute = 10 + Math.floor(random() * 50);
  return [
    quantity("StepCount", "count", steps),
    quantity("RestingHeartRate", "count/min", 52 + Math.floor(random() * 12)),
    quantity("HeartRateVariabilitySDNN", "ms", 30 + Math.floor(random() * 40)),
    quantity("BodyMass", "kg", 74 + Math.floor(random() * 3)),
    `<Record type="HKCategoryTypeIdentifierSleepAnalysis" sourceName="Watch" startDate="${before} 23:00:00 +0100" endDate="${day} 06:${minute}:00 +0100" value="HKCategoryValueSleepAnalysisAsleepCore"/>`,
  ].join("\n");
}

/** Ten years in which pain is a point lower on the day after 8000 steps more, and nothing else acts. */
function tenYearsOfLife() {
  const random = seededRandom(11);
  const lines: string[] = [];
  const pains: Entry[] = [];
  let mood = 0;
  let walked = 8000;
  for (let step = 0; step < tenYears; step++) {
    mood = 0.5 * mood + (random() + random() + random() - 1.5) * 1.2;
    const number = Math.round(
      Math.min(10, Math.max(0, 5 + mood - (walked - 8000) / stepsPerPoint)),
    );
    pains.push(painOn(dayAt(step), number));
    walked = 2000 + Math.floor(random() * 12_000);
    lines.push(watchLines(step, walked, random));
  }
  return { file: `<HealthData locale="nl_NL">\n${lines.join("\n")}\n</HealthData>`, pains };
}

const painOn = (day: LocalDate, number: number): Entry => ({
  id: dailyEntryId("pain", day),
  kind: "entry",
  item: "pain",
  day,
  value: { is: "number", number },
  notedAt: at,
  changedAt: at,
});

const itemOf = (target: string): ItemRef | undefined =>
  isCatalogueItem(target) ? target : undefined;

async function bringIn(file: string, pains: readonly Entry[]) {
  const bytes = new TextEncoder().encode(file);
  const chunks = (async function* () {
    yield bytes;
  })();
  const openSqlite = () => Promise.reject(new Error("no database in these tests"));
  const came = await readImport({ name: "export.xml", chunks }, { ...zone, openSqlite });
  if (!came.ok || came.value.is !== "days") throw new Error("the export of a watch holds days");
  const { days, rejected } = came.value.measured;
  const diary = new Map(pains.map((entry) => [entry.id, entry]));
  const batch = {
    id: "watch",
    at,
    source: "apple-health",
    fileName: "export.xml",
    mapping: undefined,
    keep: "diary",
    ownItems: [],
  } as const;
  const records = importRecords(planImport(days, itemOf, diary), batch, diary);
  const entries = [...pains, ...records.filter((record) => record.kind === "entry")];
  return { days, rejected, entries };
}

describe("ten years of a watch, beside ten years of pain", () => {
  let brought: { days: readonly ImportDay[]; entries: readonly Entry[] };
  let found: Insight;
  beforeAll(async () => {
    const { file, pains } = tenYearsOfLife();
    const { rejected, ...rest } = await bringIn(file, pains);
    expect(rejected.count).toBe(0);
    brought = rest;
    found = insight({
      entries: rest.entries,
      ownItems: [],
      suspicions: [],
      episodes: [],
      treatments: [],
      on: dayAt(tenYears - 1),
    });
  }, 60_000);

  it("come in as a day of measures each", () => {
    expect(brought.days).toHaveLength(tenYears);
    const targets = brought.days.at(-1)?.values.map(({ target }) => target);
    expect(targets?.toSorted()).toEqual([
      "hrv-sdnn",
      "resting-heart-rate",
      "sleep-hours",
      "steps",
      "weight",
    ]);
  });

  it("are all looked at as what may go with the pain", () => {
    expect(found.outcome).toBe("pain");
    expect(found.patterns?.report.run.factorsTested).toEqual([
      "hrv-sdnn",
      "resting-heart-rate",
      "sleep-hours",
      "steps",
      "weight",
    ]);
  });

  it("show the walk that helps a day later, with its size, and nothing else", () => {
    const [finding, ...more] = found.patterns?.report.findings ?? [];
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ factor: "steps", lagDays: 1 });
    const { swing, ci90 } = finding ?? {};
    const truth = -((swing?.to ?? 0) - (swing?.from ?? 0)) / stepsPerPoint;
    expect(truth).toBeGreaterThan(ci90?.[0] ?? 0);
    expect(truth).toBeLessThan(ci90?.[1] ?? 0);
  });
});
