/** Courses that deserve help without being a warning sign. */
import { reachesBand } from "@wervel/model";
import { all, any, atLeast, below, not, oneOf, unless, yes } from "../asking.ts";
import { herniaTest } from "../hernia-test.ts";
import { riskIsHigh } from "../persistence-risk.ts";
import { notImproving, worsening } from "../screening-terms.ts";
import { stenosisTest } from "../stenosis-test.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const blind = { source: "blind-cases", at: "corrections to version 1" } as const;
const page = "physiotherapy-page-low-back-pain";

const likelyHernia = {
  legPain: true,
  legPainBelowKnee: true,
  legPainWorseThanBack: true,
  coughSneezeLegPain: true,
  legPainSide: "left",
} as const;
const likelyStenosis = {
  ageYears: 60,
  walkingBringsLegSymptoms: true,
  sittingRelievesLegs: true,
  bendingForwardRelieves: true,
} as const;
const possibleStenosis = { ...likelyStenosis, bendingForwardRelieves: false } as const;
const noRisk = {
  previousEpisodes: false,
  cannotDoDailyActivities: false,
  legPain: false,
  painNow: 6,
  poorGeneralHealth: false,
  heavyOrUnhappyWork: false,
  stressHigh: true,
  fearOfMovement: true,
  lowMood: true,
  passiveCoping: false,
  negativeExpectation: false,
} as const;

export const pathwayFlags = [
  {
    id: "PW-1",
    when: all(
      atLeast("episodeDays", 84),
      unless(yes("assessedThisEpisode")),
      any(atLeast("ageYears", 60), below("ageYears", 20), worsening, atLeast("painNow", 7)),
    ),
    urgency: "gp_week",
    says: {
      nl: "Langer dan 12 weken, nog niet onderzocht, en ouder, erger of hevig.",
      en: "More than 12 weeks, not examined yet, and older, worse or severe.",
    },
    gist: {
      nl: "Langer dan 12 weken, nooit onderzocht, en 60-plus, onder de 20, erger of hevig.",
      en: "More than 12 weeks, never examined, and older, very young, worse or severe.",
    },
    asked: "cards",
    sources: [{ source: "article-back-pain-ibs", at: "persistent pain: evaluation" }, blind],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [
        { episodeDays: 84, ageYears: 60 },
        { episodeDays: 84, ageYears: 19 },
        { episodeDays: 84, course: "worsening" },
        { episodeDays: 84, painNow: 7 },
      ],
      no: [
        { episodeDays: 83 },
        { episodeDays: 84, ageYears: 60, assessedThisEpisode: true },
        { episodeDays: 84, ageYears: 59, course: "stable", painNow: 6 },
        { episodeDays: 84, ageYears: 20, course: "fluctuating", painNow: 6 },
      ],
      unknown: [{}, { episodeDays: 84 }],
    },
  },
  {
    id: "PW-2",
    when: all(
      reachesBand(herniaTest, "likely"),
      any(
        atLeast("painNow", 8),
        all(atLeast({ first: "legSymptomsDays", orElse: "episodeDays" }, 56), notImproving),
      ),
    ),
    urgency: "gp_week",
    says: {
      nl: "Beenpijn die heel hevig is, of na 8 weken niet minder wordt.",
      en: "Leg pain that is very severe, or no less after 8 weeks.",
    },
    gist: {
      nl: "Radiculair patroon met hevige pijn of zonder verbetering na acht weken.",
      en: "Nerve-root pattern with unbearable pain or no gain after 8 weeks.",
    },
    asked: "profile",
    sources: [{ source: "nhg-lrs-m55", at: "6 to 8 weeks: discuss options" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { ...likelyHernia, painNow: 8 },
        { ...likelyHernia, painNow: 5, legSymptomsDays: 56, course: "stable" },
        { ...likelyHernia, painNow: 5, episodeDays: 56, course: "worsening" },
      ],
      no: [
        { legPain: false },
        { ...likelyHernia, painNow: 7, legSymptomsDays: 55 },
        { ...likelyHernia, painNow: 7, course: "improving" },
      ],
      unknown: [{}, likelyHernia],
    },
  },
  {
    id: "PW-3",
    when: reachesBand(stenosisTest, "likely"),
    urgency: "gp_week",
    says: {
      nl: "Klachten in de benen bij lopen, die zitten of voorover leunen wegneemt.",
      en: "Leg symptoms on walking that sitting or leaning forward takes away.",
    },
    gist: { nl: "Patroon van een vernauwd wervelkanaal.", en: "Pattern of narrowed spinal canal." },
    asked: "profile",
    sources: [
      { source: "nhg-lrs-m55", at: "narrowed canal" },
      { source: "konno-2007", at: "self-administered history questionnaire" },
    ],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [likelyStenosis],
      no: [
        {
          ...possibleStenosis,
          standingBringsLegSymptoms: false,
          bilateralLegPain: false,
          bilateralLegNeuro: false,
          legPainSide: "left",
        },
      ],
      unknown: [{}, { walkingBringsLegSymptoms: true }],
    },
  },
  {
    id: "PW-4",
    when: all(atLeast("painNow", 8), yes("cannotDoDailyActivities"), atLeast("episodeDays", 3)),
    urgency: "gp_week",
    says: {
      nl: "Hevige pijn waardoor gewone dingen niet lukken. Overleg over pijnstilling.",
      en: "Severe pain that stops everyday life. Discuss pain relief.",
    },
    gist: {
      nl: "Hevige pijn met uitval van dagelijkse bezigheden: pijnstilling bespreken.",
      en: "Severe pain that stops daily life: discuss pain relief.",
    },
    asked: "cards",
    sources: [{ source: page, at: "pain relief in consultation with the GP" }],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [{ painNow: 8, cannotDoDailyActivities: true, episodeDays: 3 }],
      no: [{ painNow: 7 }, { cannotDoDailyActivities: false }, { episodeDays: 2 }],
      unknown: [{}, { painNow: 8, episodeDays: 3 }],
    },
  },
  {
    id: "PW-5",
    when: atLeast("episodeDays", 42),
    urgency: "physio",
    says: {
      nl: "De klachten duren 6 weken of langer. Laat er één keer naar kijken, er is geen haast.",
      en: "The complaints have lasted 6 weeks or more. Have them examined once, there is no hurry.",
    },
    gist: { nl: "Herstelprofiel 2 of 3.", en: "Recovery profile 2 or 3." },
    asked: "cards",
    sources: [{ source: page, at: "recovery profiles" }],
    evidence: "seed",
    review: "unreviewed",
    cases: { yes: [{ episodeDays: 42 }], no: [{ episodeDays: 41 }], unknown: [{}] },
  },
  {
    id: "PW-6",
    when: all(
      atLeast("episodeDays", 21),
      below("episodeDays", 42),
      not(oneOf("course", "improving")),
    ),
    urgency: "physio",
    says: { nl: "Na drie weken niet beter.", en: "No better after three weeks." },
    gist: { nl: "Drie weken zonder verbetering.", en: "Three weeks without improvement." },
    asked: "cards",
    sources: [
      { source: page, at: "three weeks" },
      { source: "kngf-2013", at: "profile 1: less pain, more activity within 3 weeks" },
    ],
    evidence: "seed",
    review: "unreviewed",
    cases: {
      yes: [
        { episodeDays: 21, course: "stable" },
        { episodeDays: 41, course: "fluctuating" },
      ],
      no: [
        { episodeDays: 20, course: "stable" },
        { episodeDays: 42, course: "stable" },
        { episodeDays: 21, course: "improving" },
      ],
      unknown: [{}, { episodeDays: 21 }],
    },
  },
  {
    id: "PW-7",
    when: any(
      reachesBand(herniaTest, "possible"),
      all(reachesBand(stenosisTest, "possible"), not(reachesBand(stenosisTest, "likely"))),
    ),
    urgency: "physio",
    says: { nl: "Pijn die uitstraalt in een been.", en: "Pain that radiates into a leg." },
    gist: { nl: "Patroon van uitstralende beenpijn.", en: "Radiating leg pain pattern." },
    asked: "cards",
    sources: [{ source: "kngf-2021", at: "radiating pain" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { legPain: true, legPainBelowKnee: true, legPainSide: "left" },
        {
          ...possibleStenosis,
          standingBringsLegSymptoms: false,
          bilateralLegPain: false,
          bilateralLegNeuro: false,
          legPainSide: "left",
        },
      ],
      no: [
        {
          legPain: false,
          bilateralLegPain: false,
          bilateralLegNeuro: false,
          legNumbness: false,
          legTinglingBand: false,
          legWeakness: "none",
          walkingBringsLegSymptoms: false,
          standingBringsLegSymptoms: false,
        },
      ],
      unknown: [{}, { legPain: true, legPainBelowKnee: true }],
    },
  },
  {
    id: "PW-8",
    when: riskIsHigh,
    urgency: "physio",
    says: {
      nl: "Meer omstandigheden die herstel kunnen vertragen. Samen aanpakken helpt.",
      en: "Several circumstances that can slow recovery. Tackling them together helps.",
    },
    gist: { nl: "Hoog risico op aanhoudende klachten.", en: "High risk of lasting complaints." },
    asked: "profile",
    sources: [{ source: "kngf-2021", at: "B.2" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        {
          stressHigh: true,
          fearOfMovement: true,
          lowMood: true,
          passiveCoping: true,
        },
        {
          ...noRisk,
          previousEpisodes: true,
          cannotDoDailyActivities: true,
          legPain: true,
          painNow: 7,
        },
      ],
      no: [
        noRisk,
        { ...noRisk, previousEpisodes: true, cannotDoDailyActivities: true, legPain: true },
      ],
      unknown: [{}, { stressHigh: true, fearOfMovement: true, lowMood: true }],
    },
  },
  {
    id: "PW-9",
    when: yes("pregnant"),
    urgency: "physio",
    says: { nl: "Rugpijn tijdens je zwangerschap.", en: "Back pain during pregnancy." },
    gist: { nl: "Zwangerschapsgerelateerde rugpijn.", en: "Pregnancy-related back pain." },
    asked: "cards",
    sources: [{ source: page, at: "pregnancy" }],
    evidence: "seed",
    review: "unreviewed",
    cases: { yes: [{ pregnant: true }], no: [{ pregnant: false }], unknown: [{}] },
  },
  {
    id: "PW-10",
    when: yes("cannotStandOrWalk"),
    urgency: "same_day",
    says: {
      nl: "Staan of lopen lukt niet, ook niet naar het toilet.",
      en: "Unable to stand or walk, not even to the toilet.",
    },
    gist: {
      nl: "Kan niet staan of lopen, ook niet naar het toilet.",
      en: "Cannot stand or walk, not even to the toilet.",
    },
    asked: "cards",
    sources: [blind],
    evidence: "own",
    review: "unreviewed",
    cases: {
      yes: [{ cannotStandOrWalk: true }],
      no: [{ cannotStandOrWalk: false }],
      unknown: [{}],
    },
  },
] as const satisfies readonly ScreeningFlag[];
