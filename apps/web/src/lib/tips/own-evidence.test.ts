import { addDays, parseLocalDate, seededRandom } from "@wervel/base";
import {
  dailyEntryId,
  type Entry,
  type ExperimentRecord,
  type TreatmentRecord,
} from "@wervel/model";
import { drawExperiment, experimentBlocks, type TreatmentInsight } from "@wervel/wervel";
import { expect, it } from "vitest";
import { experimentJson, sha256 } from "../experiments/kept-experiment.ts";
import { ownEvidence } from "./own-evidence.ts";

const start = parseLocalDate("2026-06-01") ?? expect.fail();
const plan = await drawExperiment({
  template: "heat",
  start,
  design: { blockDays: 4, dropDays: 1, pairs: 10 },
  random: seededRandom(3),
  digest: sha256,
});
const changedAt = "2026-06-01T10:00:00.000Z";
const experiment: ExperimentRecord = {
  id: "x",
  kind: "experiment",
  name: "Warmte",
  start,
  plan: experimentJson({ plan, kept: new Map(), pauses: [] }),
  changedAt,
};
/** Two points less in the blocks with it, and a little unrest of its own. */
const entries: readonly Entry[] = experimentBlocks(plan).flatMap(({ arm, from }) =>
  [0, 1, 2, 3].map((day): Entry => {
    const on = addDays(from, day);
    return {
      id: dailyEntryId("pain", on),
      kind: "entry",
      item: "pain",
      day: on,
      value: { is: "number", number: (arm === "with" ? 3 : 5) + (day % 2) },
      notedAt: `${on}T18:00:00.000Z`,
      changedAt: `${on}T18:00:00.000Z`,
    };
  }),
);
const after = addDays(start, 200);
const nothing = { experiments: [], treatments: [], credits: [], entries };
const treatment: TreatmentRecord = {
  id: "t",
  kind: "treatment",
  name: " Massage ",
  sort: "own",
  start,
  changedAt,
};
const credit = (undecided: TreatmentInsight["credit"]["undecided"]): TreatmentInsight => ({
  id: "t",
  credit: {
    claim: "undecided",
    undecided,
    effect: { mean: -0.4, low: -1.2, high: 0.4 },
    expected: undefined,
    observed: undefined,
    course: [],
    naive: undefined,
    daysBefore: 40,
    daysAfter: 40,
    leftOut: [],
    levelAtStart: undefined,
    usualBefore: undefined,
  },
});

it("takes a finished experiment by its own interval", () => {
  const [one] = ownEvidence({ ...nothing, experiments: [experiment] }, after);
  expect(one).toMatchObject({ tip: "warmte", from: "experiment" });
  expect(one?.effect).toBeCloseTo(-2, 1);
  expect(one?.high).toBeLessThan(0);
});

it("keeps an experiment that still runs sealed", () => {
  expect(ownEvidence({ ...nothing, experiments: [experiment] }, addDays(start, 40))).toEqual([]);
});

it("takes a start in the diary by its difference to what was expected", () => {
  const credits = [credit({ why: "intervalHoldsZero" })];
  expect(ownEvidence({ ...nothing, treatments: [treatment], credits }, after)).toEqual([
    { tip: "massage", from: "diary", effect: -0.4, low: -1.2, high: 0.4 },
  ]);
});

it("says nothing of two things that began together", () => {
  const credits = [credit({ why: "notSeparable", from: start })];
  expect(ownEvidence({ ...nothing, treatments: [treatment], credits }, after)).toEqual([]);
});
