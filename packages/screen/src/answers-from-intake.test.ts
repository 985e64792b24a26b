import { dateOfEpochDay } from "@wervel/base";
import { emptyAnamnesis } from "@wervel/model";
import { expect, it } from "vitest";
import { answersFromIntake } from "./answers-from-intake.ts";

const today = dateOfEpochDay(20_779);
const from = (fields: object) => answersFromIntake({ ...emptyAnamnesis, ...fields }, today);

it("teaches nothing when nothing was filled in", () => {
  expect(from({})).toEqual({});
});

it("counts the days since the episode began, from today", () => {
  expect(from({ episodeBegan: dateOfEpochDay(20_779 - 42) })).toEqual({ episodeDays: 42 });
});

it.each([
  [{ radiation: "none" }, { legPain: false }],
  [{ radiation: "above-knee" }, { legPain: true, legPainBelowKnee: false }],
  [
    { radiation: "below-knee", radiationSide: "both" },
    { legPain: true, legPainBelowKnee: true, legPainSide: "both", bilateralLegPain: true },
  ],
  [{ pregnancy: "maybe" }, { pregnant: false, possiblyPregnant: true }],
  [{ heightCm: 180, weightKg: 81 }, { bmi: 25 }],
  [{ heightCm: 180 }, {}],
  [{ smoking: "stopped" }, { everSmoked: true }],
  [
    { diagnoses: ["osteoporosis"], medicines: ["blood-thinner"] },
    { osteoporosisKnown: true, anticoagulant: true },
  ],
  [{ diagnoses: [] }, {}],
  [{ risk: { stressHigh: true, lowMood: false } }, { stressHigh: true, lowMood: false }],
])("%o teaches %o", (fields, answers) => {
  expect(from(fields)).toEqual(answers);
});
