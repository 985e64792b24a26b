import { addDays, dateOfEpochDay } from "@wervel/base";
import { emptyAnamnesis } from "@wervel/model";
import { expect, it } from "vitest";
import { answersFromIntake } from "./answers-from-intake.ts";
import { intakeFromReadings } from "./intake-from-readings.ts";

const today = dateOfEpochDay(20_779);

it("takes along what was said, and leaves open what was not", () => {
  expect(
    intakeFromReadings(
      [{ course: "stable", painNow: 4, legPain: true, legPainBelowKnee: false }],
      today,
    ),
  ).toEqual({ version: 1, course: "stable", painNow: 4, radiation: "above-knee" });
  expect(intakeFromReadings([{}], today)).toEqual(emptyAnamnesis);
  expect(intakeFromReadings([], today)).toEqual(emptyAnamnesis);
});

it("passes on nothing that the readings of a band disagree on", () => {
  const readings = [
    { onset: "sudden", painNow: 3, episodeDays: 4 },
    { onset: "gradual", painNow: 3, episodeDays: 14 },
  ] as const;
  expect(intakeFromReadings(readings, today)).toEqual({ version: 1, painNow: 3 });
});

it("knows the day on which it began when the screening was given a day", () => {
  expect(intakeFromReadings([{ episodeDays: 8 }], today).episodeBegan).toBe(addDays(today, -8));
});

it.each([
  [{ pregnant: true }, "yes"],
  [{ pregnant: false, possiblyPregnant: true }, "maybe"],
  [{ pregnant: false, possiblyPregnant: false }, "no"],
  [{ pregnant: false }, undefined],
])("hears of a pregnancy what was said: %o", (answers, pregnancy) => {
  expect(intakeFromReadings([answers], today).pregnancy).toBe(pregnancy);
});

it("tells the screening nothing that it did not tell itself", () => {
  const answers = { legPain: true, legPainBelowKnee: true, bilateralLegPain: true, painNow: 7 };
  const back = answersFromIntake(intakeFromReadings([answers], today), today);
  expect(back).toMatchObject(answers);
});
