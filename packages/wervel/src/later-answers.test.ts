import { dateOfEpochDay } from "@wervel/base";
import { type ScreeningRecord, type Urgency, urgencies } from "@wervel/model";
import { pressing } from "@wervel/screen";
import { expect, it } from "vitest";
import { keptScreening } from "./kept-screening.ts";
import { judgeAgain, raisesARule, withLaterAnswers } from "./later-answers.ts";

const screened = (urgency: string): ScreeningRecord => ({
  id: "one",
  kind: "screening",
  day: dateOfEpochDay(20_779),
  at: "2026-11-22T09:14:00.000Z",
  changedAt: "2026-11-22T09:14:00.000Z",
  answers: {},
  outcome: { urgency, reasons: ["CE-1"], screenComplete: true },
  contentVersion: "1",
});
const earlier = [undefined, ...[...urgencies, "unfinished"].map(screened)];
const isAtLeast = (urgency: string, floor: Urgency) =>
  urgencies.some((each) => each === urgency && pressing(each) >= pressing(floor));

it.each([
  ["a plan", { phq2: 3, suicidalThoughts: "plan" }, "MH-1", "emergency"],
  ["thoughts", { phq2: 3, suicidalThoughts: "thoughts" }, "MH-2", "same_day"],
  [
    "thoughts beside a mood pair of 0",
    { phq2: 0, suicidalThoughts: "thoughts" },
    "MH-2",
    "same_day",
  ],
  ["a mood pair of 3", { phq2: 3 }, "MH-3", "gp_week"],
] as const)("%s asks for help whatever the earlier screening said", (_, later, rule, floor) => {
  for (const record of earlier) {
    const { screening } = judgeAgain(record, later);
    expect(isAtLeast(screening.urgency, floor)).toBe(true);
    expect(screening.reasons.map(({ id }) => id)).toContain(rule);
    if (record === undefined) continue;
    const kept = withLaterAnswers(record, later);
    expect(kept.outcome["urgency"]).toBe(screening.urgency);
    expect(kept.outcome["reasons"]).toEqual(expect.arrayContaining([rule, "CE-1"]));
    expect(isAtLeast(keptScreening(kept).urgency, floor)).toBe(true);
  }
});

it("keeps the thoughts of this morning when the evening's answer is none", () => {
  const morning = withLaterAnswers(screened("self_care"), { suicidalThoughts: "thoughts" });
  const evening = withLaterAnswers(morning, { phq2: 3, suicidalThoughts: "none" });
  expect(evening.outcome["urgency"]).toBe("same_day");
  expect(keptScreening(evening).readings).toContainEqual({ suicidalThoughts: "thoughts" });
});

it("adds nothing for a mood pair of 2, and nothing for a question left open", () => {
  expect(raisesARule({ phq2: 2 })).toBe(false);
  expect(raisesARule({})).toBe(false);
  expect(raisesARule({ phq2: 3 })).toBe(true);
});
