/** The inflammatory pattern and a red eye; gut alarm signs. */
import { all, any, atLeast, below, oneOf, unless, yes } from "../asking.ts";
import { inflammatoryAtLeast, referralFeatures, relatedFeature } from "../screening-terms.ts";
import type { ScreeningFlag } from "./screening-flag.ts";

const asas = {
  source: "sieper-2009",
  at: "4 of 5 items; sensitivity 80 %, specificity 72 % in validation",
} as const;
const threeItems = {
  episodeDays: 84,
  ageAtFirstOnset: 39,
  insidiousOnset: true,
  improvesWithExercise: true,
} as const;
const gutList = { source: "richtlijnendatabase-pds", at: "alarm signs" } as const;
const noGutSigns = {
  bowelChange2w: false,
  nocturnalDiarrhoea: false,
  gutOnsetAge50: false,
  familyGutDisease: false,
  anaemiaKnown: false,
  abdominalMass: false,
} as const;
const noRelatedSign = {
  alternatingButtockPain: false,
  psoriasis: false,
  uveitisEver: false,
  ibdKnown: false,
  heelPain: false,
  familySpA: false,
  peripheralJointSwelling: false,
} as const;

export const inflammationFlags = [
  {
    id: "IB-1",
    when: yes("redPainfulEye"),
    urgency: "same_day",
    says: { nl: "Een rood, pijnlijk oog bij rugpijn.", en: "A red, painful eye with back pain." },
    gist: {
      nl: "Rood pijnlijk oog bij rugpijn: denk aan uveïtis, dezelfde dag naar de oogarts.",
      en: "Red painful eye with back pain: think of uveitis, eye doctor the same day.",
    },
    action: "eye",
    asked: "cards",
    sources: [{ source: "axspa-reviews", at: "uveitis" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: { yes: [{ redPainfulEye: true }], no: [{ redPainfulEye: false }], unknown: [{}] },
  },
  {
    id: "IB-2",
    when: all(atLeast("episodeDays", 84), inflammatoryAtLeast(4)),
    urgency: "gp_week",
    says: {
      nl: "Een patroon dat beter wordt van bewegen en niet van rust. De huisarts kan meekijken.",
      en: "A pattern that eases with movement and not with rest. A GP can look at it.",
    },
    gist: {
      nl: "Inflammatoir rugpijnpatroon (vier van vijf ASAS-items).",
      en: "Inflammatory back pain pattern (4 of 5 ASAS items).",
    },
    asked: "profile",
    sources: [asas],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { ...threeItems, improvesWithRest: false },
        { ...threeItems, nightPainBetterAfterGettingUp: true },
        // the first back pain cannot have come at a later age than today's
        { ...threeItems, ageAtFirstOnset: null, ageYears: 39, improvesWithRest: false },
      ],
      no: [
        { ...threeItems, episodeDays: 83, improvesWithRest: false },
        { ...threeItems, improvesWithRest: true, nightPainBetterAfterGettingUp: false },
        {
          ...threeItems,
          ageAtFirstOnset: 40,
          ageYears: 45,
          improvesWithRest: false,
          nightPainBetterAfterGettingUp: false,
        },
      ],
      unknown: [{}, threeItems],
    },
  },
  {
    id: "IB-3",
    when: all(atLeast("episodeDays", 84), inflammatoryAtLeast(3), relatedFeature),
    urgency: "gp_week",
    says: {
      nl: "Een patroon dat beter wordt van bewegen, met een teken dat erbij past.",
      en: "A pattern that eases with movement, with a sign that goes with it.",
    },
    gist: {
      nl: "Drie ASAS-items plus een verwant kenmerk.",
      en: "Three ASAS items plus a related feature.",
    },
    asked: "profile",
    sources: [{ source: "nice-ng65", at: "related features; the combination is ours" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        { ...threeItems, psoriasis: true },
        { ...threeItems, ibdKnown: true },
      ],
      no: [
        { ...threeItems, episodeDays: 83 },
        { ...threeItems, ...noRelatedSign },
        {
          ...threeItems,
          insidiousOnset: false,
          improvesWithRest: true,
          nightPainBetterAfterGettingUp: false,
          psoriasis: true,
        },
      ],
      unknown: [{}, threeItems],
    },
  },
  {
    id: "IB-4",
    when: all(atLeast("episodeDays", 84), below("ageAtFirstOnset", 45), referralFeatures),
    urgency: "gp_week",
    says: {
      nl: "Begonnen voor je 45e, met drie of meer tekenen die bij elkaar passen.",
      en: "Began before 45, with three or more signs that go together.",
    },
    gist: {
      nl: "Drie of meer kenmerken van NICE NG65 met begin voor het 45e jaar.",
      en: "Three or more features of NICE NG65 with onset before 45.",
    },
    asked: "profile",
    sources: [{ source: "nice-ng65", at: "BJGP 2018;68:346" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [
        {
          episodeDays: 84,
          ageAtFirstOnset: 44,
          heelPain: true,
          familySpA: true,
          goodNsaidResponse: true,
        },
        { episodeDays: 84, ageAtFirstOnset: 34, heelPain: true, familySpA: true },
      ],
      no: [
        { episodeDays: 83 },
        { ageAtFirstOnset: 45 },
        {
          ...noRelatedSign,
          episodeDays: 84,
          ageAtFirstOnset: 44,
          heelPain: true,
          familySpA: true,
          goodNsaidResponse: false,
          nightPainBetterAfterGettingUp: false,
          improvesWithExercise: false,
        },
      ],
      unknown: [{}, { episodeDays: 84, ageAtFirstOnset: 30 }],
    },
  },
] as const satisfies readonly ScreeningFlag[];

export const gutFlags = [
  {
    id: "GU-1",
    when: any(yes("blackTarryStool"), yes("heavyRectalBleeding")),
    urgency: "same_day",
    says: {
      nl: "Zwarte, plakkerige ontlasting, of veel bloed erbij.",
      en: "Black, sticky stool, or a lot of blood with it.",
    },
    gist: { nl: "Melena of ruim rectaal bloedverlies.", en: "Black or very bloody stool." },
    asked: "cards",
    sources: [{ source: "general-medicine", at: "to be replaced by a source" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ blackTarryStool: true }, { heavyRectalBleeding: true }],
      no: [{ blackTarryStool: false, heavyRectalBleeding: false }],
      unknown: [{}, { blackTarryStool: false }],
    },
  },
  {
    id: "GU-2",
    when: yes("rectalBleeding"),
    urgency: "gp_week",
    says: { nl: "Bloed bij de ontlasting.", en: "Blood with the stool." },
    gist: { nl: "Rectaal bloedverlies.", en: "Blood with the stool." },
    asked: "cards",
    sources: [gutList, { source: "nhg-rectal-blood", at: "when to examine" }],
    evidence: "seen",
    review: "unreviewed",
    cases: { yes: [{ rectalBleeding: true }], no: [{ rectalBleeding: false }], unknown: [{}] },
  },
  {
    id: "GU-3",
    when: all(
      unless(yes("gutAlarmAssessed")),
      any(
        yes("bowelChange2w"),
        yes("nocturnalDiarrhoea"),
        yes("gutOnsetAge50"),
        all(
          yes("familyGutDisease"),
          any(oneOf("abdominalPain", "mild", "severe"), yes("bowelChange2w")),
        ),
        all(yes("anaemiaKnown"), oneOf("abdominalPain", "mild", "severe")),
        yes("abdominalMass"),
      ),
    ),
    urgency: "gp_week",
    says: {
      nl: "Een verandering van je darmen die een arts hoort te beoordelen.",
      en: "A change in your gut that a doctor should look at.",
    },
    gist: { nl: "Alarmteken van de darm.", en: "Gut alarm sign." },
    asked: "profile",
    sources: [gutList, { source: "nice-cg61", at: "red flags" }],
    evidence: "seen",
    review: "unreviewed",
    cases: {
      yes: [
        { bowelChange2w: true },
        { nocturnalDiarrhoea: true },
        { gutOnsetAge50: true },
        { familyGutDisease: true, abdominalPain: "mild" },
        { anaemiaKnown: true, abdominalPain: "mild" },
        { abdominalMass: true },
      ],
      no: [
        noGutSigns,
        { ...noGutSigns, familyGutDisease: true, anaemiaKnown: true, abdominalPain: "none" },
        { bowelChange2w: true, gutAlarmAssessed: true },
      ],
      unknown: [{}, { familyGutDisease: true }],
    },
  },
  {
    id: "GU-4",
    when: yes("bowelObstructionSigns"),
    urgency: "same_day",
    says: {
      nl: "Heftige krampen en braken, zonder ontlasting of wind.",
      en: "Severe cramps and vomiting, with no stool or wind.",
    },
    gist: {
      nl: "Krampen, braken, geen ontlasting of wind: denk aan een afsluiting.",
      en: "Severe cramps, vomiting, no stool or wind: think of an obstruction.",
    },
    asked: "cards",
    sources: [{ source: "general-medicine", at: "to be replaced by a source" }],
    evidence: "from-memory",
    review: "unreviewed",
    cases: {
      yes: [{ bowelObstructionSigns: true }],
      no: [{ bowelObstructionSigns: false }],
      unknown: [{}],
    },
  },
] as const satisfies readonly ScreeningFlag[];
