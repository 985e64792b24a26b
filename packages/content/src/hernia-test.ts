import type { ScoreTest, ScreeningQuestions } from "@wervel/model";
import { any, oneOf, yes } from "./asking.ts";

/**
 * Does leg pain look like a nerve-root pattern?
 * The points are ours and unvalidated; published history-only models reach an area under the
 * curve of 0.65 to 0.80, so this starts a conversation and settles nothing.
 */
export const herniaTest = {
  id: "hernia",
  appliesWhen: yes("legPain"),
  items: [
    {
      id: "below-knee",
      says: {
        nl: "De pijn loopt tot onder de knie, in je kuit of voet.",
        en: "The pain runs below the knee, into your calf or foot.",
      },
      why: "typical dermatomal distribution",
      points: 3,
      when: yes("legPainBelowKnee"),
    },
    {
      id: "leg-worse",
      says: {
        nl: "De pijn in je been is erger dan in je rug.",
        en: "The pain in your leg is worse than in your back.",
      },
      why: "significant in Verwoerd 2014; Vroomen 2002",
      points: 2,
      when: yes("legPainWorseThanBack"),
    },
    {
      id: "cough",
      says: {
        nl: "Hoesten, niezen of persen geeft pijn in je been.",
        en: "Coughing, sneezing or straining gives pain in your leg.",
      },
      why: "Vroomen 2002 cluster; an item of the KNGF history",
      points: 2,
      when: yes("coughSneezeLegPain"),
    },
    {
      id: "tingling",
      says: {
        nl: "Een strook van je been tintelt of voelt doof.",
        en: "A strip of your leg tingles or feels numb.",
      },
      why: "sensory loss, Verwoerd 2014",
      points: 2,
      when: any(yes("legTinglingBand"), yes("legNumbness")),
    },
    {
      id: "weaker",
      says: { nl: "Je been of voet is minder sterk.", en: "Your leg or foot is less strong." },
      why: "paresis, Vroomen 2002",
      points: 2,
      when: oneOf("legWeakness", "mild", "severe"),
    },
    {
      id: "shooting",
      says: {
        nl: "De pijn schiet, als een stroomstoot.",
        en: "The pain shoots, like an electric shock.",
      },
      why: "paroxysmal pain, Vroomen 2002",
      points: 1,
      when: yes("legPainShooting"),
    },
    {
      id: "one-leg",
      says: { nl: "Het zit in één been.", en: "It is in one leg." },
      why: "thuisarts.nl",
      points: 1,
      when: oneOf("legPainSide", "left", "right"),
    },
    {
      id: "straight-leg",
      says: {
        nl: "Lig je, en tilt iemand je gestrekte been? Dan komt je bekende beenpijn.",
        en: "Lying down, someone lifts your straight leg. Your known leg pain comes on.",
      },
      why: "between 30 and 70 degrees; weak alone (Iversen 2013: every LR+ below 4)",
      points: 1,
      when: oneOf("slrSelfTest", "positive"),
    },
  ],
  bands: [
    { band: "unlikely", from: 0 },
    { band: "possible", from: 4 },
    { band: "likely", from: 8 },
  ],
  sources: [
    { source: "physiotherapy-page-low-back-pain", at: "hernia self-test, symptoms" },
    { source: "verwoerd-2014", at: "history items, n = 395" },
    { source: "vroomen-2002", at: "history items, n = 274" },
    { source: "iversen-2013", at: "straight leg raise" },
    { source: "thuisarts-hernia", at: "one leg" },
  ],
  review: "unreviewed",
} as const satisfies ScoreTest<ScreeningQuestions>;
