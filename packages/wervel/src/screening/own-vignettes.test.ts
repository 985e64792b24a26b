import { completeVignette, type ScreeningAnswers, type Urgency } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { type PersonScreening, screenPerson } from "../index.ts";

type Case = readonly [
  story: string,
  given: ScreeningAnswers,
  urgency: Urgency,
  /** Rules that must be raised, and what else must hold. */
  raised: readonly string[],
  also?: Partial<PersonScreening>,
];

/** Written for this project, reasoned from the rule table, some to trip the rules up. */
const cases: readonly Case[] = [
  // Calm courses
  ["a stiff back after gardening", {}, "self_care", [], { profile: 1, subtype: "nonspecific" }],
  [
    "bent over and shot through",
    { onset: "sudden", episodeDays: 1, painNow: 7, ageYears: 34 },
    "self_care",
    [],
    { subtype: "acute_lumbago" },
  ],
  [
    "sudden, but two weeks and a day ago",
    { onset: "sudden", episodeDays: 15 },
    "self_care",
    [],
    { subtype: "nonspecific" },
  ],
  ["day 20, no better", { episodeDays: 20 }, "self_care", [], { delayedCourse: false }],
  [
    "day 21, no better",
    { episodeDays: 21 },
    "physio",
    ["PW-6"],
    { delayedCourse: true, profile: 1 },
  ],
  [
    "day 21, better",
    { episodeDays: 21, course: "improving" },
    "self_care",
    [],
    { delayedCourse: false },
  ],
  [
    "day 41, up and down",
    { episodeDays: 41, course: "fluctuating" },
    "physio",
    ["PW-6"],
    { profile: 1, delayedCourse: true },
  ],
  [
    "day 42, better",
    { episodeDays: 42, course: "improving" },
    "physio",
    ["PW-5"],
    { profile: 2, delayedCourse: false },
  ],
  ["day 83", { episodeDays: 83, course: "improving" }, "physio", ["PW-5"], { profile: 2 }],
  ["day 84", { episodeDays: 84, course: "improving" }, "physio", ["PW-5"], { profile: 3 }],
  [
    "day 84, worse, never examined",
    { episodeDays: 84, course: "worsening" },
    "gp_week",
    ["PW-1"],
    { profile: 3 },
  ],
  [
    "day 84, worse, examined",
    { episodeDays: 84, course: "worsening", assessedThisEpisode: true },
    "physio",
    ["PW-5"],
  ],
  ["pain on turning in bed", { nightPain: "turning" }, "self_care", []],
  [
    "a lift gone wrong is no accident",
    { liftingStrain: true, onset: "sudden", episodeDays: 1 },
    "self_care",
    [],
    { subtype: "acute_lumbago" },
  ],
  // Between the legs, bladder, bowel
  [
    "an old leak, and now also loss of stool",
    { bladderIncontinence: true, incontinenceKnownStable: true, bowelControlLoss: true },
    "emergency",
    ["CE-3", "CE-8"],
    { subtype: "red_flag" },
  ],
  [
    "an old slow bladder, known",
    { bladderRetention: true, retentionKnownStable: true },
    "physio",
    ["CE-8"],
  ],
  [
    "an old slow bladder, and numb between the legs",
    { bladderRetention: true, retentionKnownStable: true, saddleNumbness: true },
    "emergency",
    ["CE-1"],
  ],
  [
    "not sure about sex, one leg weak and getting weaker",
    { sexualDysfunctionNew: null, legWeakness: "mild", weaknessProgressive: true },
    "emergency",
    ["CE-6b", "CE-6", "ND-2"],
  ],
  [
    "not sure about peeing, pain in both legs",
    { bladderRetention: null, bilateralLegPain: true, legPain: true },
    "emergency",
    ["CE-6b"],
  ],
  ["not sure about both legs alone", { bilateralLegNeuro: null }, "same_day", ["CE-6"]],
  [
    "a daughter fills it in and skips the bladder questions",
    { answeredByProxy: true, ageYears: 82 },
    "same_day",
    ["CE-6"],
  ],
  [
    "a daughter fills it in and asked her father",
    {
      answeredByProxy: true,
      saddleNumbness: false,
      bladderRetention: false,
      bladderIncontinence: false,
      bowelControlLoss: false,
      sexualDysfunctionNew: false,
      bilateralLegNeuro: false,
    },
    "self_care",
    [],
  ],
  [
    "a son fills it in, both legs hurt",
    { answeredByProxy: true, bilateralLegPain: true, legPain: true },
    "emergency",
    ["CE-6b"],
  ],
  [
    "both legs tingle for two years, only on walking, gone on sitting, examined",
    {
      bilateralLegNeuro: true,
      legSymptomsDays: 700,
      episodeDays: 700,
      walkingBringsLegSymptoms: true,
      sittingRelievesLegs: true,
      assessedThisEpisode: true,
      assessedUnchanged: true,
      ageYears: 50,
    },
    "gp_week",
    ["CE-4c"],
  ],
  [
    "the same, and unsteady",
    {
      bilateralLegNeuro: true,
      legSymptomsDays: 700,
      episodeDays: 700,
      walkingBringsLegSymptoms: true,
      sittingRelievesLegs: true,
      gaitUnsteady: true,
    },
    "emergency",
    ["ND-4", "CE-4b"],
  ],
  [
    "both legs tingle for a year, stable, examined",
    {
      bilateralLegNeuro: true,
      legSymptomsDays: 365,
      episodeDays: 365,
      assessedUnchanged: true,
      assessedThisEpisode: true,
    },
    "physio",
    ["PW-5"],
  ],
  [
    "both legs tingle for a year, worse since a week",
    {
      bilateralLegNeuro: true,
      legSymptomsDays: 365,
      episodeDays: 365,
      course: "worsening",
      assessedUnchanged: true,
    },
    "emergency",
    ["CE-4"],
  ],
  [
    "both legs tingle, since when was not asked",
    { bilateralLegNeuro: true, episodeDays: 400 },
    "emergency",
    ["CE-4"],
  ],
  [
    "pain down both legs for months, not examined",
    {
      bilateralLegPain: true,
      legPain: true,
      legPainBelowKnee: true,
      legSymptomsDays: 100,
      episodeDays: 100,
    },
    "gp_week",
    ["CE-7b"],
  ],
  [
    "walking pain in both calves, six weeks to the day",
    {
      bilateralLegNeuro: true,
      legSymptomsDays: 42,
      walkingBringsLegSymptoms: true,
      sittingRelievesLegs: true,
    },
    "same_day",
    ["CE-4b"],
  ],
  // Strength and walking
  [
    "a slapping foot, examined before",
    { legWeakness: "severe", assessedUnchanged: true },
    "same_day",
    ["ND-1"],
  ],
  [
    "unsteady, pain between the ribs",
    { gaitUnsteady: true, regionThoracic: true },
    "emergency",
    ["ND-4"],
  ],
  [
    "a numb calf, examined and unchanged",
    { legNumbness: true, assessedUnchanged: true },
    "self_care",
    [],
  ],
  // Accidents
  [
    "off a ladder yesterday, pain 6, 30 years",
    { traumaSeverity: "major", traumaDaysAgo: 1, painNow: 6, ageYears: 30, episodeDays: 1 },
    "same_day",
    ["TR-2"],
  ],
  [
    "off a ladder yesterday, 65 years",
    { traumaSeverity: "major", traumaDaysAgo: 1, painNow: 2, ageYears: 65, episodeDays: 1 },
    "emergency",
    ["TR-1"],
  ],
  [
    "a crash two weeks ago, cannot stand since this morning",
    { traumaSeverity: "major", traumaDaysAgo: 14, cannotStandOrWalk: true },
    "emergency",
    ["TR-1"],
  ],
  [
    "a crash six weeks ago, X-rayed",
    { traumaSeverity: "major", traumaDaysAgo: 42, assessedUnchanged: true, course: "improving" },
    "self_care",
    [],
  ],
  [
    "a crash 80 days ago",
    { traumaSeverity: "major", traumaDaysAgo: 80, episodeDays: 80, course: "improving" },
    "gp_week",
    ["TR-2b"],
  ],
  [
    "a stumble with Bechterew",
    { traumaSeverity: "minor", traumaDaysAgo: 3, axSpAKnown: true, painNow: 3 },
    "emergency",
    ["TR-3b"],
  ],
  [
    "a stumble on blood thinners",
    { traumaSeverity: "minor", traumaDaysAgo: 3, anticoagulant: true },
    "same_day",
    ["TR-3"],
  ],
  [
    "a stumble at 66, woman",
    { traumaSeverity: "minor", traumaDaysAgo: 3, sex: "female", ageYears: 66 },
    "same_day",
    ["TR-3"],
  ],
  [
    "a stumble at 66, man",
    { traumaSeverity: "minor", traumaDaysAgo: 3, sex: "male", ageYears: 66 },
    "gp_week",
    ["TR-4"],
  ],
  ["a knock last year", { traumaSeverity: "minor", traumaDaysAgo: 300 }, "physio", ["TR-4b"]],
  // Bones
  [
    "prednisone, sudden, pain 7, 35 years",
    { corticosteroidsLong: true, onset: "sudden", painNow: 7, ageYears: 35 },
    "same_day",
    ["FR-1"],
  ],
  ["75, thin, pain 7, gradual", { ageYears: 75, bmi: 18, painNow: 7 }, "same_day", ["FR-1"]],
  [
    "75, woman, gradual, pain 5, knows her back",
    { ageYears: 75, sex: "female", course: "improving" },
    "self_care",
    [],
  ],
  [
    "brittle bones, back pain for 85 days, improving, examined",
    { osteoporosisKnown: true, episodeDays: 85, course: "improving", assessedThisEpisode: true },
    "physio",
    ["PW-5"],
  ],
  // Cancer and general signs
  [
    "a basal-cell spot removed, night pain absent",
    { cancerHistory: "past", onlyBasalCellSkinCancer: true },
    "self_care",
    [],
  ],
  [
    "a basal-cell spot removed, unsteady",
    { cancerHistory: "past", onlyBasalCellSkinCancer: true, gaitUnsteady: true },
    "emergency",
    ["ND-4"],
  ],
  [
    "breast cancer ten years ago, back examined and unchanged, a numb toe",
    { cancerHistory: "past", assessedUnchanged: true, legNumbness: true },
    "same_day",
    ["MA-1b"],
  ],
  [
    "in treatment for cancer, a numb toe",
    { cancerHistory: "current", legNumbness: true },
    "emergency",
    ["MA-1"],
  ],
  [
    "in treatment for cancer, pain 7",
    { cancerHistory: "current", painNow: 7 },
    "same_day",
    ["MA-2"],
  ],
  [
    "cancer before, worse since six days",
    { cancerHistory: "past", course: "worsening", episodeDays: 6 },
    "gp_week",
    ["MA-3"],
  ],
  [
    "constant pain for two days at 54",
    { painUnrelatedToMovement: true, episodeDays: 2, ageYears: 54 },
    "self_care",
    [],
  ],
  [
    "60, six weeks, up and down, never examined",
    { ageYears: 60, episodeDays: 42, course: "fluctuating" },
    "gp_week",
    ["MA-12"],
  ],
  // Infection
  ["fever and a numb foot", { feverOrChills: true, legNumbness: true }, "emergency", ["IN-2"]],
  [
    "fever and waves in the side",
    { feverOrChills: true, flankColic: true },
    "emergency",
    ["IN-3b", "IN-3", "VI-1"],
  ],
  ["low immunity, five days, pain 5", { immunosuppressed: true, episodeDays: 5 }, "self_care", []],
  [
    "low immunity, five days, pain 7",
    { immunosuppressed: true, episodeDays: 5, painNow: 7 },
    "same_day",
    ["IN-4"],
  ],
  [
    "spinal injection last week, headache and blurred sight",
    { spinalNeedleOrSurgery30d: true, severeHeadacheOrVision: true },
    "emergency",
    ["SP-1"],
  ],
  // Vessels
  [
    "blood thinners, weak leg since a week",
    { anticoagulant: true, legWeakness: "mild", legSymptomsDays: 7 },
    "emergency",
    ["AC-1"],
  ],
  [
    "blood thinners, weak leg since eight days",
    { anticoagulant: true, legWeakness: "mild", legSymptomsDays: 8 },
    "gp_week",
    ["ND-5"],
  ],
  [
    "a stone before, colic at 65",
    {
      ageYears: 65,
      onset: "sudden",
      episodeDays: 0,
      painNow: 9,
      flankColic: true,
      kidneyStonesBefore: true,
      regionFlank: true,
    },
    "same_day",
    ["VI-1", "VA-8b"],
  ],
  [
    "no stone ever, colic at 65",
    { ageYears: 65, onset: "sudden", episodeDays: 0, painNow: 9, flankColic: true },
    "emergency",
    ["VA-8"],
  ],
  [
    "known widened artery for years, scanned, nothing new",
    { knownAAA: true, episodeDays: 400, assessedThisEpisode: true, assessedUnchanged: true },
    "same_day",
    ["VA-7"],
  ],
  [
    "pain on breathing in after a long flight",
    { painOnBreathingIn: true, clotRisk: true },
    "emergency",
    ["VA-3b"],
  ],
  ["pain on breathing in, nothing else", { painOnBreathingIn: true }, "self_care", []],
  [
    "severe belly pain at 55, smoker",
    { abdominalPain: "severe", ageYears: 55, everSmoked: true, episodeDays: 14 },
    "emergency",
    ["VA-5", "VI-3"],
  ],
  ["severe belly pain at 40", { abdominalPain: "severe" }, "same_day", ["VI-3"]],
  // Pregnancy
  ["pregnant, waters broken", { pregnant: true, fluidLoss: true }, "emergency", ["PR-3", "PR-1"]],
  [
    "perhaps pregnant, mild belly pain",
    { possiblyPregnant: true, abdominalPain: "mild" },
    "same_day",
    ["PR-2"],
  ],
  [
    "perhaps pregnant, severe belly pain",
    { possiblyPregnant: true, abdominalPain: "severe" },
    "emergency",
    ["PR-2b"],
  ],
  // Inflammation, gut, mind, age
  [
    "28, five months, better with sport, not with rest, crept in",
    {
      ageYears: 28,
      episodeDays: 150,
      insidiousOnset: true,
      improvesWithExercise: true,
      improvesWithRest: false,
      assessedThisEpisode: true,
    },
    "gp_week",
    ["IB-2"],
    { subtype: "inflammatory_pattern" },
  ],
  [
    "the same at 45, onset age not given",
    {
      ageYears: 45,
      episodeDays: 150,
      insidiousOnset: true,
      improvesWithExercise: true,
      improvesWithRest: false,
      assessedThisEpisode: true,
    },
    "physio",
    ["PW-5"],
  ],
  [
    "changed stool, seen by the doctor",
    { bowelChange2w: true, gutAlarmAssessed: true },
    "self_care",
    [],
  ],
  [
    "low mood, two weeks, stuck at home",
    { lowMood: true, cannotDoDailyActivities: true, episodeDays: 14 },
    "gp_week",
    ["MH-3"],
  ],
  ["17 years", { ageYears: 17 }, "gp_week", ["SC-1"]],
  [
    "19 years, six weeks, examined",
    { ageYears: 19, episodeDays: 42, assessedThisEpisode: true },
    "physio",
    ["PW-5"],
  ],
  // Leg patterns
  [
    "below one knee, nothing else",
    { legPain: true, legPainSide: "left", legPainBelowKnee: true },
    "physio",
    ["PW-7"],
    { herniaBand: "possible", subtype: "radicular_possible" },
  ],
  [
    "eight points, pain 7",
    {
      legPain: true,
      legPainSide: "right",
      legPainBelowKnee: true,
      legPainWorseThanBack: true,
      coughSneezeLegPain: true,
      painNow: 7,
    },
    "physio",
    ["PW-7"],
    { herniaBand: "likely", subtype: "radicular_likely" },
  ],
  [
    "eight points, 56 days of leg pain, no better",
    {
      legPain: true,
      legPainSide: "right",
      legPainBelowKnee: true,
      legPainWorseThanBack: true,
      coughSneezeLegPain: true,
      legSymptomsDays: 56,
      episodeDays: 30,
    },
    "gp_week",
    ["PW-2"],
  ],
  [
    "six points of the canal pattern",
    {
      ageYears: 60,
      legPain: true,
      walkingBringsLegSymptoms: true,
      sittingRelievesLegs: true,
      bendingForwardRelieves: true,
      legSymptomsDays: 300,
      course: "improving",
    },
    "gp_week",
    ["PW-3"],
    { stenosisBand: "likely", subtype: "stenosis_pattern" },
  ],
  [
    "cannot get to the toilet",
    { cannotStandOrWalk: true, painNow: 9, episodeDays: 1 },
    "same_day",
    ["PW-10"],
  ],
];

describe("own worked cases", () => {
  const named = cases.map(([story, given, urgency, raised, also = {}]) => {
    return { story, given, urgency, raised, also };
  });
  it.each(named)("$story", ({ given, urgency, raised, also }) => {
    const screening = screenPerson(completeVignette(given));
    expect(screening.urgency).toBe(urgency);
    const ids: readonly string[] = screening.reasons.map(({ id }) => id);
    for (const id of raised) expect(ids).toContain(id);
    expect(screening).toMatchObject({ ...also, screenComplete: true });
  });

  it("cover every urgency and the derived names", () => {
    expect(new Set(cases.map(([, , urgency]) => urgency)).size).toBe(5);
    expect(cases.length).toBeGreaterThanOrEqual(70);
  });
});
