import { persistenceRisk } from "@wervel/content";
import type { ScreeningAnswers } from "@wervel/model";
import { riskOfPersistence } from "@wervel/screen";
import { expect, it } from "vitest";

const none: ScreeningAnswers = {
  previousEpisodes: false,
  cannotDoDailyActivities: false,
  legPain: false,
  painNow: 3,
  poorGeneralHealth: false,
  heavyOrUnhappyWork: false,
  stressHigh: false,
  fearOfMovement: false,
  lowMood: false,
  passiveCoping: false,
  negativeExpectation: false,
};
const mind: ScreeningAnswers = {
  stressHigh: true,
  fearOfMovement: true,
  lowMood: true,
  passiveCoping: true,
};
const body: ScreeningAnswers = {
  previousEpisodes: true,
  cannotDoDailyActivities: true,
  legPain: true,
};
const band = (answers: ScreeningAnswers) => riskOfPersistence(persistenceRisk, answers);

it.each([
  [{}, "low"],
  [body, "low"], // 3
  [{ ...body, painNow: 7 }, "medium"], // 4
  [{ ...body, painNow: 7, poorGeneralHealth: true, heavyOrUnhappyWork: true }, "medium"], // 6
  [
    { ...body, painNow: 7, poorGeneralHealth: true, heavyOrUnhappyWork: true, stressHigh: true },
    "high",
  ], // 7
  [mind, "high"], // 4 of 5 psychosocial
  [{ stressHigh: true, fearOfMovement: true, lowMood: true }, "low"],
])("%o gives %s", (answers, expected) => {
  expect(band({ ...none, ...answers })).toMatchObject({ band: expected, settled: true });
});

it("is not settled while open items could raise it", () => {
  expect(band({ ...body, painNow: 7 })).toMatchObject({ band: "medium", settled: false });
  expect(band({ ...none, ...mind })).toMatchObject({ band: "high", settled: true });
});
