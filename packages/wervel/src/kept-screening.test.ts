import { dateOfEpochDay } from "@wervel/base";
import { screeningCards } from "@wervel/content";
import type { JsonObject, ScreeningRecord } from "@wervel/model";
import { expect, it } from "vitest";
import { keptScreening, urgencyBeside } from "./kept-screening.ts";

const record = (answers: JsonObject, outcome: JsonObject): ScreeningRecord => ({
  id: "one",
  kind: "screening",
  day: dateOfEpochDay(20_779),
  at: "2026-11-22T09:14:00.000Z",
  changedAt: "2026-11-22T09:14:00.000Z",
  answers,
  outcome,
  contentVersion: "1",
});
const firstCard = screeningCards[0]?.id ?? "";

it("reads a confirmed card without ticks as answered, and an unconfirmed one as open", () => {
  const calm = keptScreening(record({ confirmed: [firstCard] }, { urgency: "self_care" }));
  expect(calm.readings[0]).toMatchObject({ saddleNumbness: false });
  expect(calm.urgency).toBe("self_care");
  expect(keptScreening(record({}, { urgency: "self_care" })).readings).toEqual([{}]);
});

it("keeps the urgency of that day, and takes an unknown outcome as a visit this week", () => {
  expect(keptScreening(record({}, { urgency: "emergency" })).urgency).toBe("emergency");
  expect(keptScreening(record({}, {})).urgency).toBe("gp_week");
  expect(keptScreening(record({ ticked: 7 }, { urgency: "no such" })).urgency).toBe("gp_week");
});

it("lets later answers raise the urgency, and never lower it", () => {
  const calm = keptScreening(record({}, { urgency: "self_care" }));
  expect(urgencyBeside(calm, { legWeakness: "severe" })).toBe("same_day");
  const pressing = keptScreening(record({}, { urgency: "emergency" }));
  expect(urgencyBeside(pressing, { legWeakness: "none" })).toBe("emergency");
});
