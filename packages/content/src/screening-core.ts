/** What the three cards must have settled before a screening counts as complete. */
import type { ScreeningQuestion } from "@wervel/model";
import { any, atLeast, not, oneOf, type Sign, yes } from "./asking.ts";

const fromFifty = atLeast("ageYears", 50);
const cancerNow = oneOf("cancerHistory", "past", "current");
const inLegs = any(yes("legPain"), yes("bilateralLegNeuro"));

/**
 * The six of the cauda equina have a rule for "not sure"; an unknown day counts as today, and an
 * unknown sex is asked for but may be kept to oneself.
 */
const mayBeUnsure = true;

/** Every line of the cards, and the details that a line or an age opens. */
export const screeningCore: readonly {
  readonly question: ScreeningQuestion;
  readonly askedWhen?: Sign;
  readonly mayBeUnsure?: boolean;
}[] = [
  // card 1
  { question: "saddleNumbness", mayBeUnsure },
  { question: "sexualDysfunctionNew", mayBeUnsure },
  { question: "bladderRetention", mayBeUnsure },
  { question: "bladderIncontinence", mayBeUnsure },
  { question: "bowelControlLoss", mayBeUnsure },
  { question: "bilateralLegNeuro", mayBeUnsure },
  { question: "legWeakness" },
  { question: "gaitUnsteady" },
  { question: "tearingSuddenSevere" },
  { question: "collapseOrClammy" },
  { question: "breathless" },
  { question: "chestPain" },
  { question: "chestPressureRadiating" },
  { question: "painOnBreathingIn" },
  { question: "feverOrChills" },
  { question: "veryIll" },
  { question: "cannotStandOrWalk" },
  // card 2
  { question: "traumaSeverity" },
  { question: "traumaDaysAgo", askedWhen: not(oneOf("traumaSeverity", "none")), mayBeUnsure },
  { question: "cancerHistory" },
  { question: "weightLossUnintended" },
  { question: "nightPain" },
  { question: "painUnrelatedToMovement" },
  { question: "osteoporosisKnown" },
  { question: "previousFragilityFracture" },
  { question: "heightLossOrKyphosis" },
  { question: "newLumpOrDeformity" },
  { question: "corticosteroidsLong" },
  { question: "anticoagulant" },
  { question: "axSpAKnown" },
  { question: "immunosuppressed" },
  { question: "ivDrugUse" },
  { question: "recentSpinalProcedureOrInfection" },
  { question: "spinalNeedleOrSurgery30d" },
  { question: "knownAAA" },
  { question: "pulsatingAbdomen" },
  { question: "abdominalPain" },
  { question: "flankColic" },
  { question: "urinaryPainOrBlood" },
  { question: "upperAbdPainToBack" },
  { question: "rectalBleeding" },
  { question: "heavyRectalBleeding" },
  { question: "blackTarryStool" },
  { question: "bowelObstructionSigns" },
  { question: "bandRash" },
  { question: "redPainfulEye" },
  { question: "pregnant" },
  { question: "possiblyPregnant" },
  // card 3
  { question: "ageYears" },
  { question: "episodeDays" },
  { question: "course" },
  { question: "painNow" },
  { question: "legPain" },
  { question: "legPainBelowKnee", askedWhen: yes("legPain") },
  { question: "bilateralLegPain", askedWhen: yes("legPain") },
  { question: "legNumbness", askedWhen: yes("legPain") },
  { question: "legSymptomsDays", askedWhen: inLegs, mayBeUnsure },
  { question: "cannotDoDailyActivities", askedWhen: atLeast("painNow", 8) },
  {
    question: "onset",
    askedWhen: any(fromFifty, yes("anticoagulant"), yes("corticosteroidsLong")),
  },
  {
    question: "regionThoracic",
    askedWhen: any(fromFifty, cancerNow, yes("gaitUnsteady")),
  },
  { question: "regionFlank", askedWhen: any(fromFifty, yes("anticoagulant")) },
  { question: "regionUpperBack", askedWhen: fromFifty },
  { question: "sex", askedWhen: fromFifty, mayBeUnsure },
  { question: "firstEverBackPain", askedWhen: fromFifty },
  { question: "assessedUnchanged", askedWhen: atLeast("episodeDays", 42) },
];
