/** The names that several rules share: derived from the answers, readable on their own. */
import {
  above,
  all,
  any,
  atLeast,
  atMost,
  below,
  countAtLeast,
  not,
  notSure,
  oneOf,
  type Sign,
  term,
  unless,
  yes,
} from "./asking.ts";

export const cancer = term(
  "cancer",
  {
    nl: "kanker, nu of vroeger (niet alleen een basaalcelkanker van de huid)",
    en: "cancer, now or before (not only a basal-cell skin cancer)",
  },
  all(oneOf("cancerHistory", "past", "current"), unless(yes("onlyBasalCellSkinCancer"))),
);

export const currentCancer = term(
  "currentCancer",
  { nl: "kanker op dit moment", en: "cancer at present" },
  all(oneOf("cancerHistory", "current"), unless(yes("onlyBasalCellSkinCancer"))),
);

export const neuroDeficit = term(
  "neuroDeficit",
  {
    nl: "zenuwtekenen: krachtverlies, een dove plek, onzeker lopen, of klachten in beide benen",
    en: "nerve signs: loss of strength, a numb patch, unsteady walking, or signs in both legs",
  },
  any(
    oneOf("legWeakness", "mild", "severe"),
    yes("legNumbness"),
    yes("gaitUnsteady"),
    yes("bilateralLegNeuro"),
  ),
);

export const caudaUnsure = term(
  "cesUnsure",
  {
    nl: "niet zeker over plassen, ontlasting, het kruis, seks of beide benen",
    en: "not sure about bladder, bowel, saddle, sex or both legs",
  },
  any(
    notSure("saddleNumbness"),
    notSure("bladderRetention"),
    notSure("bladderIncontinence"),
    notSure("bowelControlLoss"),
    notSure("sexualDysfunctionNew"),
    notSure("bilateralLegNeuro"),
  ),
);

/** Unknown counts as new: an episode of 14 days or less stands in, a longer one says nothing. */
export const legNew = term(
  "legNew",
  { nl: "beenklachten sinds 14 dagen of korter", en: "leg symptoms for 14 days or less" },
  atMost({ first: "legSymptomsDays", orElse: 0 }, 14),
);

export const worsening = oneOf("course", "worsening");
export const notImproving = term(
  "notImproving",
  { nl: "het wordt niet beter", en: "it is not improving" },
  not(oneOf("course", "improving")),
);

export const walkOnly = term(
  "walkOnly",
  {
    nl: "langer dan 6 weken, alleen bij lopen, over bij zitten, zonder krachtverlies",
    en: "for more than 6 weeks, only on walking, eased by sitting, without loss of strength",
  },
  all(
    yes("walkingBringsLegSymptoms"),
    yes("sittingRelievesLegs"),
    above({ first: "legSymptomsDays", orElse: "episodeDays" }, 42),
    oneOf("legWeakness", "none"),
    not(yes("gaitUnsteady")),
  ),
);

export const unassessed = term(
  "unassessed",
  { nl: "niet onderzocht sinds het veranderde", en: "not examined since it changed" },
  unless(yes("assessedUnchanged")),
);

export const weakBones = term(
  "osteo",
  { nl: "botontkalking of een eerdere breuk", en: "brittle bones or an earlier fracture" },
  any(yes("osteoporosisKnown"), yes("previousFragilityFracture")),
);

const hardBoneSigns: readonly Sign[] = [
  weakBones,
  yes("corticosteroidsLong"),
  yes("heightLossOrKyphosis"),
  below("bmi", 20),
];
const softBoneSigns: readonly Sign[] = [
  atLeast("ageYears", 70),
  all(oneOf("sex", "female"), atLeast("ageYears", 65)),
];

/** Two or more bone signs, at least one of them beyond age and sex. */
export const boneRisk = term(
  "boneRisk",
  {
    nl: "twee of meer tekenen van zwakke botten, waarvan één los van leeftijd en geslacht",
    en: "two or more signs of weak bones, one of them beyond age and sex",
  },
  all(countAtLeast(2, ...softBoneSigns, ...hardBoneSigns), countAtLeast(1, ...hardBoneSigns)),
);

export const infectionRisk = term(
  "infectionRisk",
  {
    nl: "lage weerstand, gespoten drugs, of kort geleden een ingreep of ernstige infectie",
    en: "low immunity, injected drugs, or a recent procedure or serious infection",
  },
  any(yes("immunosuppressed"), yes("ivDrugUse"), yes("recentSpinalProcedureOrInfection")),
);

/** Days since the accident; while that is not known it may have been today. */
export const traumaWithin = (days: number): Sign =>
  atMost({ first: "traumaDaysAgo", orElse: 0 }, days);

/** An age at which back pain first came that is not known is at most the age of today. */
const firstOnsetBelow = (age: number): Sign =>
  any(below("ageAtFirstOnset", age), below("ageYears", age));

const inflammatoryItems: readonly Sign[] = [
  firstOnsetBelow(40),
  yes("insidiousOnset"),
  yes("improvesWithExercise"),
  not(yes("improvesWithRest")),
  yes("nightPainBetterAfterGettingUp"),
];

/** So many of the five items of the ASAS experts (Sieper 2009). */
export const inflammatoryAtLeast = (items: number): Sign =>
  countAtLeast(items, ...inflammatoryItems);

export const relatedFeature = term(
  "spaFeatures",
  {
    nl: "een teken dat erbij past: wisselende bilpijn, huid, ogen, darmen, hielen, gewrichten, familie",
    en: "a related sign: alternating buttock pain, skin, eyes, gut, heels, joints, family",
  },
  countAtLeast(
    1,
    yes("alternatingButtockPain"),
    yes("psoriasis"),
    yes("uveitisEver"),
    yes("ibdKnown"),
    yes("heelPain"),
    yes("familySpA"),
    yes("peripheralJointSwelling"),
  ),
);

/** Three of the features that NICE NG65 lists. */
export const referralFeatures = countAtLeast(
  3,
  below("ageAtFirstOnset", 35),
  yes("nightPainBetterAfterGettingUp"),
  yes("alternatingButtockPain"),
  yes("improvesWithExercise"),
  yes("goodNsaidResponse"),
  yes("familySpA"),
  yes("peripheralJointSwelling"),
  yes("heelPain"),
  yes("psoriasis"),
  yes("uveitisEver"),
  yes("ibdKnown"),
);

/** Three weak signals together: one alone says little, a combination more. */
export const weakSignals = countAtLeast(
  3,
  all(atLeast("ageYears", 50), yes("firstEverBackPain")),
  yes("regionThoracic"),
  yes("nightSweatsOrFatigue"),
  atLeast("morningStiffnessMin", 60),
  all(yes("everSmoked"), atLeast("ageYears", 50)),
  all(atLeast("episodeDays", 28), notImproving),
  yes("diabetes"),
  all(oneOf("nightPain", "turning"), atLeast("ageYears", 50)),
);
