import type { ScoreTest, ScreeningQuestions } from "@wervel/model";
import { all, any, atLeast, oneOf, yes } from "./asking.ts";

/**
 * Do leg symptoms look like the pattern of a narrowed canal?
 * Built from the questionnaire of Konno 2007; the weights are ours. In a community cohort 54 % of
 * those who screened positive were negative a year later: it comes and goes.
 */
export const stenosisTest = {
  id: "stenosis",
  appliesWhen: any(
    yes("legPain"),
    yes("bilateralLegPain"),
    yes("bilateralLegNeuro"),
    yes("legNumbness"),
    yes("legTinglingBand"),
    oneOf("legWeakness", "mild", "severe"),
    yes("walkingBringsLegSymptoms"),
    yes("standingBringsLegSymptoms"),
  ),
  items: [
    {
      id: "sixty",
      says: { nl: "Je bent 60 jaar of ouder.", en: "You are 60 or older." },
      why: "Konno 2007",
      points: 2,
      when: atLeast("ageYears", 60),
    },
    {
      id: "walking",
      says: {
        nl: "Lopen geeft klachten in je benen. Zitten neemt ze weg.",
        en: "Walking brings on leg symptoms. Sitting takes them away.",
      },
      why: "Konno 2007",
      points: 2,
      when: all(yes("walkingBringsLegSymptoms"), yes("sittingRelievesLegs")),
    },
    {
      id: "standing",
      says: { nl: "Staan geeft ze ook.", en: "Standing brings them on too." },
      why: "Konno 2007",
      points: 1,
      when: yes("standingBringsLegSymptoms"),
    },
    {
      id: "leaning",
      says: {
        nl: "Voorover leunen helpt, zoals op een winkelkar of fiets.",
        en: "Leaning forward helps, as on a trolley or a bike.",
      },
      why: "Konno 2007",
      points: 2,
      when: yes("bendingForwardRelieves"),
    },
    {
      id: "both-legs",
      says: { nl: "Het zit in beide benen.", en: "It is in both legs." },
      why: "Konno 2007",
      points: 1,
      when: any(yes("bilateralLegPain"), yes("bilateralLegNeuro"), oneOf("legPainSide", "both")),
    },
  ],
  bands: [
    { band: "unlikely", from: 0 },
    { band: "possible", from: 4 },
    { band: "likely", from: 6 },
  ],
  sources: [
    { source: "konno-2007", at: "self-administered history questionnaire" },
    { source: "otani-2018", at: "54 % negative a year later" },
  ],
  review: "unreviewed",
} as const satisfies ScoreTest<ScreeningQuestions>;
