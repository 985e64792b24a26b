import { screeningCore } from "@wervel/content";
import { completeVignette, type ScreeningAnswers, type Urgency } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { screenPerson } from "../index.ts";

type Case = {
  readonly story: string;
  readonly given: ScreeningAnswers;
  readonly accept: readonly Urgency[];
};

/** Written from the rule table before they were run: unusual people, and answers at odds. */
const cases: readonly Case[] = [
  {
    story: "Pregnant 30 wk, back pain, rhythmic cramps",
    given: { ageYears: 31, sex: "female", pregnant: true, rhythmicCramps: true, episodeDays: 1 },
    accept: ["same_day"],
  },
  {
    story: "Pregnant, waters broken, no pain",
    given: { ageYears: 29, sex: "female", pregnant: true, fluidLoss: true, painNow: 1 },
    accept: ["emergency"],
  },
  {
    story: "Possibly pregnant, mild belly pain",
    given: {
      ageYears: 26,
      sex: "female",
      possiblyPregnant: true,
      abdominalPain: "mild",
      episodeDays: 2,
    },
    accept: ["same_day"],
  },
  {
    story: "Possibly pregnant, severe belly pain",
    given: {
      ageYears: 26,
      sex: "female",
      possiblyPregnant: true,
      abdominalPain: "severe",
      episodeDays: 1,
    },
    accept: ["emergency"],
  },
  {
    story: "Pregnant, plain low back ache",
    given: { ageYears: 33, sex: "female", pregnant: true, episodeDays: 20, course: "stable" },
    accept: ["physio"],
  },
  {
    story: "Pregnant, severe headache",
    given: { ageYears: 33, sex: "female", pregnant: true, severeHeadacheOrVision: true },
    accept: ["emergency"],
  },
  {
    story: "Child of 9, back pain 3 days",
    given: { ageYears: 9, episodeDays: 3 },
    accept: ["gp_week"],
  },
  {
    story: "Child 14, fever and back pain",
    given: { ageYears: 14, feverOrChills: true },
    accept: ["same_day"],
  },
  {
    story: "19, 7 weeks never seen, gymnast",
    given: { ageYears: 19, episodeDays: 49, extensionWorse: true },
    accept: ["gp_week"],
  },
  {
    story: "Child 16, numb between legs only",
    given: { ageYears: 16, saddleNumbness: true },
    accept: ["emergency"],
  },
  {
    story: "82, tripped from standing 3 days ago, no osteoporosis known",
    given: { ageYears: 82, sex: "male", traumaSeverity: "minor", traumaDaysAgo: 3, episodeDays: 3 },
    accept: ["same_day"],
  },
  {
    story: "84, no fall, sudden severe pain",
    given: { ageYears: 84, sex: "female", onset: "sudden", painNow: 8, episodeDays: 5 },
    accept: ["same_day"],
  },
  {
    story: "88, back pain years, seen, stable",
    given: {
      ageYears: 88,
      sex: "female",
      episodeDays: 2000,
      assessedThisEpisode: true,
      assessedUnchanged: true,
      painNow: 4,
      course: "stable",
      previousEpisodes: true,
    },
    accept: ["physio"],
  },
  {
    story: "81, walking brings both legs numb, eased by sitting, a year",
    given: {
      ageYears: 81,
      episodeDays: 365,
      legPain: true,
      legPainSide: "both",
      bilateralLegPain: true,
      bilateralLegNeuro: true,
      legSymptomsDays: 365,
      walkingBringsLegSymptoms: true,
      sittingRelievesLegs: true,
      bendingForwardRelieves: true,
      assessedThisEpisode: true,
    },
    accept: ["gp_week"],
  },
  {
    story: "80, known AAA, back pain a month ago onwards",
    given: { ageYears: 80, sex: "male", knownAAA: true, episodeDays: 30 },
    accept: ["emergency"],
  },
  {
    story: "Anticoagulant, new foot numbness 2 days",
    given: {
      ageYears: 66,
      anticoagulant: true,
      legNumbness: true,
      legSymptomsDays: 2,
      episodeDays: 3,
    },
    accept: ["emergency"],
  },
  {
    story: "Anticoagulant, sudden flank pain",
    given: {
      ageYears: 58,
      anticoagulant: true,
      onset: "sudden",
      regionFlank: true,
      painNow: 5,
      episodeDays: 1,
    },
    accept: ["same_day"],
  },
  {
    story: "Anticoagulant, knocked back on door",
    given: {
      ageYears: 55,
      anticoagulant: true,
      traumaSeverity: "minor",
      traumaDaysAgo: 2,
      episodeDays: 2,
    },
    accept: ["same_day"],
  },
  {
    story: "Anticoagulant, stairs fall yesterday, pain 4",
    given: {
      ageYears: 55,
      anticoagulant: true,
      traumaSeverity: "major",
      traumaDaysAgo: 1,
      episodeDays: 1,
      painNow: 4,
    },
    accept: ["emergency"],
  },
  {
    story: "Anticoagulant, numb leg known unchanged 3 months",
    given: {
      ageYears: 70,
      anticoagulant: true,
      legNumbness: true,
      legSymptomsDays: 90,
      episodeDays: 90,
      assessedThisEpisode: true,
      assessedUnchanged: true,
    },
    accept: ["physio", "gp_week"],
  },
  {
    story: "Fever a week after epidural injection",
    given: {
      ageYears: 47,
      spinalNeedleOrSurgery30d: true,
      recentSpinalProcedureOrInfection: true,
      feverOrChills: true,
      episodeDays: 6,
    },
    accept: ["emergency"],
  },
  {
    story: "Fever 2 months after injection (not within 30d)",
    given: {
      ageYears: 47,
      recentSpinalProcedureOrInfection: true,
      feverOrChills: true,
      episodeDays: 6,
    },
    accept: ["same_day"],
  },
  {
    story: "Injection 10 days ago, no fever, headache",
    given: { ageYears: 40, spinalNeedleOrSurgery30d: true, severeHeadacheOrVision: true },
    accept: ["emergency"],
  },
  {
    story: "Injection 10 days ago, no complaints besides ache",
    given: { ageYears: 40, spinalNeedleOrSurgery30d: true },
    accept: ["same_day"],
  },
  {
    story: "Weight loss, breast cancer 12 y ago",
    given: {
      ageYears: 61,
      sex: "female",
      cancerHistory: "past",
      weightLossUnintended: true,
      episodeDays: 21,
    },
    accept: ["gp_week", "same_day"],
  },
  {
    story: "Weight loss, past cancer, night pain",
    given: {
      ageYears: 61,
      sex: "female",
      cancerHistory: "past",
      weightLossUnintended: true,
      nightPain: "worse",
      episodeDays: 21,
    },
    accept: ["same_day"],
  },
  {
    story: "Current cancer, unsteady gait",
    given: { ageYears: 58, cancerHistory: "current", gaitUnsteady: true },
    accept: ["emergency"],
  },
  {
    story: "BCC only, ordinary pain",
    given: {
      ageYears: 64,
      cancerHistory: "past",
      onlyBasalCellSkinCancer: true,
      episodeDays: 5,
      course: "improving",
    },
    accept: ["self_care"],
  },
  {
    story: "Saddle numbness alone, no back pain",
    given: { ageYears: 38, saddleNumbness: true, painNow: 0, episodeDays: 0, regionLumbar: false },
    accept: ["emergency"],
  },
  {
    story: "Unsure about saddle, nothing else",
    given: { ageYears: 38, saddleNumbness: null },
    accept: ["same_day"],
  },
  {
    story: "Unsure bladder, leg pain both",
    given: {
      ageYears: 50,
      bladderRetention: null,
      legPain: true,
      legPainSide: "both",
      bilateralLegPain: true,
      legPainBelowKnee: false,
    },
    accept: ["emergency"],
  },
  {
    story: "Proxy; all six unsure; old confused person very ill",
    given: {
      ageYears: 79,
      answeredByProxy: true,
      saddleNumbness: null,
      bladderRetention: null,
      bladderIncontinence: null,
      bowelControlLoss: null,
      sexualDysfunctionNew: null,
      bilateralLegNeuro: null,
      veryIll: true,
    },
    accept: ["emergency"],
  },
  {
    story: "Contradiction: pain improving yet severe leg weakness",
    given: { ageYears: 45, course: "improving", legWeakness: "severe", painNow: 1 },
    accept: ["same_day"],
  },
  {
    story: "Contradiction: stable incontinence known but bowel loss new",
    given: {
      ageYears: 45,
      bladderIncontinence: true,
      incontinenceKnownStable: true,
      bowelControlLoss: true,
      bowelKnownStable: false,
    },
    accept: ["emergency"],
  },
  {
    story: "Contradiction: assessedUnchanged and saddle numb",
    given: { ageYears: 45, assessedUnchanged: true, saddleNumbness: true, episodeDays: 60 },
    accept: ["emergency"],
  },
  {
    story: "Contradiction: legPainSide right but bilateral neuro true new",
    given: {
      ageYears: 52,
      legPain: true,
      legPainSide: "right",
      bilateralLegNeuro: true,
      legSymptomsDays: 3,
    },
    accept: ["emergency"],
  },
  {
    story: "Black stool, on ibuprofen",
    given: { ageYears: 44, blackTarryStool: true },
    accept: ["same_day"],
  },
  {
    story: "Bechterew, small fall 2 days ago",
    given: { ageYears: 57, axSpAKnown: true, traumaSeverity: "minor", traumaDaysAgo: 2 },
    accept: ["emergency"],
  },
  {
    story: "Shingles band, immunosuppressed, pain 7",
    given: { ageYears: 49, bandRash: true, immunosuppressed: true, painNow: 7, episodeDays: 2 },
    accept: ["same_day"],
  },
  {
    story: "Plan for suicide, mild back pain",
    given: { ageYears: 37, suicidalThoughts: "plan" },
    accept: ["emergency"],
  },
  {
    story: "Painful breathing, pill, calf swollen",
    given: {
      ageYears: 30,
      sex: "female",
      painOnBreathingIn: true,
      clotRisk: true,
      oneSwollenLeg: true,
      regionThoracic: true,
    },
    accept: ["emergency"],
  },
  {
    story: "IBS with blood, back pain 3 months, physio",
    given: { ageYears: 36, episodeDays: 90, rectalBleeding: true, assessedThisEpisode: true },
    accept: ["gp_week"],
  },
  {
    story: "Prednisone 6 months, no fall, sudden, pain 5",
    given: { ageYears: 52, corticosteroidsLong: true, onset: "sudden", painNow: 5, episodeDays: 4 },
    accept: ["gp_week"],
  },
  {
    story: "IV drugs, worsening 10 days no fever",
    given: { ageYears: 33, ivDrugUse: true, course: "worsening", episodeDays: 10 },
    accept: ["same_day"],
  },
  {
    story: "Cannot stand, 34, lumbago",
    given: { ageYears: 34, onset: "sudden", cannotStandOrWalk: true, painNow: 9, episodeDays: 1 },
    accept: ["same_day"],
  },
  {
    story: "Knee-only pain, back ok",
    given: {
      ageYears: 55,
      legPain: true,
      legPainSide: "left",
      legPainBelowKnee: false,
      regionLumbar: false,
      episodeDays: 10,
    },
    accept: ["self_care", "physio"],
  },
  {
    story: "62, three days, sudden severe, unrelated to movement",
    given: {
      ageYears: 62,
      onset: "sudden",
      painNow: 8,
      painUnrelatedToMovement: true,
      episodeDays: 1,
    },
    accept: ["emergency"],
  },
  {
    story: "Day 21 stable",
    given: { ageYears: 40, episodeDays: 21, course: "stable" },
    accept: ["physio"],
  },
  {
    story: "Day 20 fluctuating",
    given: { ageYears: 40, episodeDays: 20, course: "fluctuating" },
    accept: ["self_care"],
  },
];

describe("unusual people", () => {
  it.each(cases)("$story", ({ given, accept }) => {
    expect(accept).toContain(screenPerson(completeVignette(given)).urgency);
  });
});

describe("a line of the cards that is left at 'not sure'", () => {
  const silent = screeningCore.filter(({ askedWhen }) => askedWhen === undefined);

  it.each(silent)("never ends in self-care: $question", ({ question, mayBeUnsure }) => {
    const screening = screenPerson(completeVignette({ [question]: null }));
    expect(screening.urgency).toBe(mayBeUnsure === true ? "same_day" : "unfinished");
    expect(screening.screenComplete).toBe(mayBeUnsure === true);
    expect(screening.profileComplete).toBe(false);
  });
});
