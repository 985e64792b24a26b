import { addDays, parseLocalDate, seededRandom } from "@wervel/base";
import { dailyEntryId, type Entry, type ExperimentRecord } from "@wervel/model";
import { drawExperiment } from "@wervel/wervel";
import { expect, it } from "vitest";
import {
  backOn,
  experimentDays,
  experimentJson,
  readExperiment,
  sha256,
} from "./kept-experiment.ts";

const start = parseLocalDate("2026-11-23");
if (start === undefined) throw new Error("a real day");
const plan = await drawExperiment({
  template: "heat",
  start,
  design: { blockDays: 4, dropDays: 1, pairs: 10 },
  random: seededRandom(3),
  digest: sha256,
});
const record = (json: ExperimentRecord["plan"]): ExperimentRecord => ({
  id: "x",
  kind: "experiment",
  name: "heat",
  start,
  plan: json,
  changedAt: "2026-11-22T10:00:00.000Z",
});

it("comes back from the store as it was drawn", () => {
  const away = { from: addDays(start, 3), until: addDays(start, 5) };
  const kept = { plan, kept: new Map([[start, 0.5 as const]]), pauses: [away] };
  expect(readExperiment(record(experimentJson(kept)))).toEqual(kept);
});

it("ends a pause on the day before the person is back, and forgets one that had not begun", () => {
  const away = { from: addDays(start, 3), until: addDays(start, 9) };
  expect(backOn([away], addDays(start, 6))).toEqual([{ ...away, until: addDays(start, 5) }]);
  expect(backOn([away], addDays(start, 3))).toEqual([]);
  expect(backOn([away], addDays(start, 10))).toEqual([away]);
});

it("reads no pause that ends before it begins", () => {
  const json = experimentJson({ plan, kept: new Map(), pauses: [] });
  const pauses = [{ from: "2026-12-02", until: "2026-12-01" }, { from: "soon" }, 7];
  expect(readExperiment(record({ ...json, pauses }))?.pauses).toEqual([]);
});

it.each([[{}], [{ drawn: { template: "heat" } }], [{ drawn: [] }]])(
  "half a plan is no plan: %j",
  (json) => {
    expect(readExperiment(record(json))).toBeUndefined();
  },
);

it("takes a day's score with what was done on it, and leaves empty days out", () => {
  const entry: Entry = {
    id: dailyEntryId("pain", start),
    kind: "entry",
    item: "pain",
    day: start,
    value: { is: "number", number: 4 },
    notedAt: "2026-11-23T12:00:00.000Z",
    changedAt: "2026-11-23T12:00:00.000Z",
  };
  const kept = new Map([
    [start, 1 as const],
    [addDays(start, 1), 0 as const],
  ]);
  expect(experimentDays([entry], { plan, kept, pauses: [] })).toEqual([
    { date: start, score: 4, writtenOn: start, kept: 1 },
  ]);
});
