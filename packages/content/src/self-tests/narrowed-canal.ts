import { reachesBand, type ScreeningQuestions, type SelfTest, type Text } from "@wervel/model";
import { stenosisTest } from "../stenosis-test.ts";
import { optionNo, optionYes, yesNoUnsure } from "./options.ts";

const short: Readonly<Record<(typeof stenosisTest.items)[number]["id"], Text>> = {
  sixty: { nl: "60 of ouder", en: "60 or older" },
  walking: { nl: "klachten bij lopen, weg bij zitten", en: "on walking, gone on sitting" },
  standing: { nl: "klachten bij staan", en: "on standing" },
  leaning: { nl: "voorover leunen helpt", en: "leaning forward helps" },
  "both-legs": { nl: "in beide benen", en: "in both legs" },
};

/** Answers beside the description of a narrowed canal in the low back. */
export const narrowedCanalSelfTest = {
  id: "narrowed-canal",
  name: { nl: "Zelftest vernauwing", en: "Narrowed canal self-test" },
  asks: {
    nl: "Lijken je beenklachten op wat bij een vernauwd wervelkanaal wordt beschreven?",
    en: "Do your leg complaints look like what is described in a narrowed spinal canal?",
  },
  lead: {
    nl: "Vijf vragen, ongeveer een minuut. Er komt geen kans en geen oordeel uit.",
    en: "Five questions, about a minute. You get no probability and no verdict.",
  },
  appliesWhen: stenosisTest.appliesWhen,
  otherwise: {
    nl: "Deze test gaat over klachten in de benen. Zonder beenklachten zegt hij niets.",
    en: "This test is about complaints in the legs. Without those it says nothing.",
  },
  questions: [
    {
      id: "leg-pain",
      asks: {
        nl: "Zijn er klachten in je been of benen, zoals pijn of een zwaar gevoel?",
        en: "Are there complaints in your leg or legs, such as pain or heaviness?",
      },
      options: [optionYes({ legPain: true }), optionNo({ legPain: false })],
      skipWhenKnownAs: "yes",
    },
    {
      id: "walking",
      asks: {
        nl: "Komen de klachten in je benen als je loopt?",
        en: "Do the complaints in your legs come on when you walk?",
      },
      options: yesNoUnsure({ walkingBringsLegSymptoms: true }, { walkingBringsLegSymptoms: false }),
    },
    {
      id: "sitting",
      asks: { nl: "Gaan ze weg als je gaat zitten?", en: "Do they go away when you sit down?" },
      options: yesNoUnsure({ sittingRelievesLegs: true }, { sittingRelievesLegs: false }),
      onlyAfter: { question: "walking", option: "yes" },
    },
    {
      id: "standing",
      asks: { nl: "Komen ze ook als je lang staat?", en: "Do they also come when you stand long?" },
      options: yesNoUnsure(
        { standingBringsLegSymptoms: true },
        { standingBringsLegSymptoms: false },
      ),
    },
    {
      id: "leaning",
      asks: {
        nl: "Helpt voorover leunen, zoals op een winkelkar of fiets?",
        en: "Does leaning forward help, as on a trolley or a bike?",
      },
      options: yesNoUnsure({ bendingForwardRelieves: true }, { bendingForwardRelieves: false }),
    },
    {
      id: "which-leg",
      asks: { nl: "In welk been zit het?", en: "Which leg is it in?" },
      options: [
        {
          id: "left",
          says: { nl: "links", en: "left" },
          gives: { legPainSide: "left", bilateralLegPain: false },
        },
        {
          id: "right",
          says: { nl: "rechts", en: "right" },
          gives: { legPainSide: "right", bilateralLegPain: false },
        },
        {
          id: "both",
          says: { nl: "beide", en: "both" },
          gives: { legPainSide: "both", bilateralLegPain: true },
        },
      ],
    },
  ],
  rows: stenosisTest.items.map(({ id, says, when }) => ({ id, says, short: short[id], when })),
  alike: reachesBand(stenosisTest, "likely"),
  partly: reachesBand(stenosisTest, "possible"),
  advice: [
    {
      lead: { nl: "Lijken je antwoorden erop:", en: "If your answers look like it:" },
      says: {
        nl: "bespreek het deze week met je huisarts. Korte stukken lopen en fietsen mag.",
        en: "discuss it with your GP this week. Short walks and cycling are fine.",
      },
    },
    {
      lead: {
        nl: "Worden beide benen slap of doof, of loop je ineens onzeker:",
        en: "If both legs get weak or numb, or walking suddenly gets unsteady:",
      },
      says: { nl: "bel vandaag.", en: "call today." },
    },
  ],
  caution: {
    nl: "Zulke klachten wisselen sterk. In een onderzoek leek het een jaar later bij ruim de helft er niet meer op. Ook de bloedvaten van de benen kunnen dit geven.",
    en: "Such complaints vary a lot. In one study, more than half no longer looked like it a year later. The blood vessels of the legs can give this too.",
  },
  describedBy: {
    nl: "Beschrijving naar Konno 2007 en Otani 2018. Onze woorden.",
    en: "Description after Konno 2007 and Otani 2018. Our words.",
  },
  sources: stenosisTest.sources,
  review: "unreviewed",
  cases: [
    {
      given: {
        ageYears: 71,
        legPain: true,
        walkingBringsLegSymptoms: true,
        sittingRelievesLegs: true,
        standingBringsLegSymptoms: true,
        bendingForwardRelieves: true,
        bilateralLegPain: true,
      },
      likeness: "alike",
      matches: ["sixty", "walking", "standing", "leaning", "both-legs"],
    },
    {
      given: {
        ageYears: 50,
        legPain: true,
        walkingBringsLegSymptoms: true,
        sittingRelievesLegs: true,
        standingBringsLegSymptoms: false,
        bendingForwardRelieves: true,
        bilateralLegPain: false,
        bilateralLegNeuro: false,
        legPainSide: "left",
      },
      likeness: "partly",
      matches: ["walking", "leaning"],
    },
    {
      given: {
        ageYears: 50,
        legPain: true,
        walkingBringsLegSymptoms: false,
        standingBringsLegSymptoms: false,
        bendingForwardRelieves: false,
        bilateralLegPain: true,
      },
      likeness: "not-alike",
      matches: ["both-legs"],
    },
  ],
} as const satisfies SelfTest<ScreeningQuestions>;
