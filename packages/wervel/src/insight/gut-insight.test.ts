import { addDays, dateOfEpochDay, seededRandom } from "@wervel/base";
import { dailyEntryId, type Entry, type ItemRef, type ScreeningRecord } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { daySeries } from "../diary/day-series.ts";
import { flareInsight } from "./flare-insight.ts";
import { gutAlarmOf } from "./gut-alarm.ts";
import { gutInsight } from "./gut-insight.ts";

const start = dateOfEpochDay(20_600);
const at = "2026-11-22T10:00:00.000Z";
const entry = (item: ItemRef, day: number, number: number): Entry => ({
  id: dailyEntryId(item, addDays(start, day)),
  kind: "entry",
  item,
  day: addDays(start, day),
  value: { is: "number", number },
  notedAt: at,
  changedAt: at,
});
const random = seededRandom(4);
const tied = Array.from({ length: 90 }, (_, day) => {
  const bloating = Math.round(8 * random());
  const pain = Math.min(10, Math.round(1 + 0.8 * bloating + 2 * random()));
  return [entry("bloating", day, bloating), entry("pain", day, pain)];
}).flat();
const signsIn = (entries: readonly Entry[], gut = {}) =>
  gutInsight(entries, daySeries(entries, []), gut);

describe("the gut signs of a diary as it is kept", () => {
  it("see a back that moves with the gut", () => {
    expect(signsIn(tied)?.signs[0]).toMatchObject({ verdict: "supported", days: 90 });
  });

  it("do not ask a diary without back pain", () => {
    expect(signsIn(tied.filter(({ item }) => item !== "pain"))).toBeUndefined();
  });

  it("leave a removed day out", () => {
    const removed = tied.map((one) => ({ ...one, removedAt: at }));
    expect(signsIn(removed)).toBeUndefined();
  });

  it("are hidden behind an alarm", () => {
    expect(signsIn(tied, { alarm: true })).toMatchObject({ hidden: true, signs: [] });
  });
});

describe("a warning sign of the gut", () => {
  const screening = (id: string, when: string, reasons: readonly string[]): ScreeningRecord => ({
    id,
    kind: "screening",
    day: start,
    at: when,
    changedAt: when,
    answers: {},
    outcome: { urgency: "gp_week", reasons },
    contentVersion: "test",
  });
  const raised = screening("a", "2026-11-02T10:00:00.000Z", ["GU-2"]);

  it("stands when the last screening names it", () => {
    expect(gutAlarmOf([raised])).toBe(true);
    expect(gutAlarmOf([screening("b", "2026-11-01T10:00:00.000Z", []), raised])).toBe(true);
  });

  it("does not stand for another reason, or without a screening", () => {
    expect(gutAlarmOf([screening("c", at, ["IN-1"])])).toBe(false);
    expect(gutAlarmOf([])).toBe(false);
  });

  it("stands when the intake says so", () => {
    expect(gutAlarmOf([], { nocturnalDiarrhoea: true })).toBe(true);
  });
});

it("keeps the flare forecast closed on ninety days, and counts what it was judged on", () => {
  const flare = flareInsight(daySeries(tied, []));
  expect(flare).toMatchObject({ gateOpen: false, probability: undefined, silent: "gate" });
  expect(flareInsight([])).toBeUndefined();
});
