import { reachesBand, type ScreeningQuestions, type SelfTest, type Text } from "@wervel/model";
import { herniaTest } from "../hernia-test.ts";
import { optionNo, optionSkip, optionUnsure, optionYes, yesNoUnsure } from "./options.ts";

const short: Readonly<Record<(typeof herniaTest.items)[number]["id"], Text>> = {
  "below-knee": { nl: "pijn tot onder de knie", en: "pain below the knee" },
  "leg-worse": { nl: "been erger dan rug", en: "leg worse than back" },
  cough: { nl: "beenpijn bij hoesten", en: "leg pain on coughing" },
  tingling: { nl: "tintelingen of doof in een strook", en: "tingling or numb in a strip" },
  weaker: { nl: "minder kracht", en: "less strength" },
  shooting: { nl: "schietende pijn", en: "shooting pain" },
  "one-leg": { nl: "in één been", en: "in one leg" },
  "straight-leg": { nl: "gestrekt been optillen", en: "raising the straight leg" },
};

const asksOf = (id: (typeof herniaTest.items)[number]["id"]): Text =>
  herniaTest.items.find((item) => item.id === id)?.says ?? short[id];

/** Answers beside the description of a nerve-root pattern in the leg. */
export const herniaSelfTest = {
  id: "hernia",
  name: { nl: "Hernia-zelftest", en: "Hernia self-test" },
  asks: {
    nl: "Lijkt je beenpijn op wat richtlijnen bij een hernia beschrijven?",
    en: "Does your leg pain look like what guidelines describe in a hernia?",
  },
  lead: {
    nl: "Acht vragen, ongeveer een minuut. Er komt geen kans en geen oordeel uit.",
    en: "Eight questions, about a minute. You get no probability and no verdict.",
  },
  appliesWhen: herniaTest.appliesWhen,
  otherwise: {
    nl: "Deze test gaat over pijn in het been. Heb je alleen pijn in je rug, dan zegt hij niets. Ook pijn in alleen de knie komt maar soms van de rug.",
    en: "This test is about pain in the leg. With pain in the back only, it says nothing. Pain in the knee alone comes from the back only sometimes, too.",
  },
  questions: [
    {
      id: "leg-pain",
      asks: { nl: "Doet je been of bil ook pijn?", en: "Does your leg or buttock hurt too?" },
      options: [optionYes({ legPain: true }), optionNo({ legPain: false })],
      skipWhenKnownAs: "yes",
    },
    {
      id: "below-knee",
      asks: asksOf("below-knee"),
      options: yesNoUnsure({ legPainBelowKnee: true }, { legPainBelowKnee: false }),
    },
    {
      id: "leg-worse",
      asks: asksOf("leg-worse"),
      options: yesNoUnsure({ legPainWorseThanBack: true }, { legPainWorseThanBack: false }),
    },
    {
      id: "cough",
      asks: asksOf("cough"),
      options: yesNoUnsure({ coughSneezeLegPain: true }, { coughSneezeLegPain: false }),
    },
    {
      id: "tingling",
      asks: asksOf("tingling"),
      options: [
        optionYes({}),
        optionNo({ legTinglingBand: false, legNumbness: false }),
        optionUnsure,
      ],
    },
    {
      // A numb patch asks for the GP this week (ND-6), tingling alone does not.
      id: "numb",
      asks: { nl: "Is een stuk huid ook doof?", en: "Is a patch of skin numb as well?" },
      options: [
        optionYes({ legTinglingBand: true, legNumbness: true }),
        optionNo({ legTinglingBand: true, legNumbness: false }),
      ],
      onlyAfter: { question: "tingling", option: "yes" },
    },
    {
      id: "weaker",
      asks: asksOf("weaker"),
      options: [optionYes({}), optionNo({ legWeakness: "none" }), optionUnsure],
    },
    {
      id: "foot-drop",
      asks: {
        nl: "Zakt je voet weg, of kun je niet op je hielen of tenen staan?",
        en: "Does your foot drop, or can you not stand on your heels or toes?",
      },
      options: [optionYes({ legWeakness: "severe" }), optionNo({ legWeakness: "mild" })],
      onlyAfter: { question: "weaker", option: "yes" },
    },
    {
      id: "weaker-still",
      asks: { nl: "Wordt het steeds slapper?", en: "Is it getting weaker and weaker?" },
      options: [optionYes({ weaknessProgressive: true }), optionNo({ weaknessProgressive: false })],
      onlyAfter: { question: "weaker", option: "yes" },
    },
    {
      id: "shooting",
      asks: asksOf("shooting"),
      options: yesNoUnsure({ legPainShooting: true }, { legPainShooting: false }),
    },
    {
      id: "one-leg",
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
    {
      id: "straight-leg",
      asks: asksOf("straight-leg"),
      hint: {
        nl: "Mag je overslaan. Doe het niet als het hevige pijn geeft.",
        en: "You may skip this. Do not do it if it gives severe pain.",
      },
      options: [
        optionYes({ slrSelfTest: "positive" }),
        optionNo({ slrSelfTest: "negative" }),
        optionSkip,
      ],
    },
  ],
  rows: herniaTest.items.map(({ id, says, when }) => ({ id, says, short: short[id], when })),
  alike: reachesBand(herniaTest, "likely"),
  partly: reachesBand(herniaTest, "possible"),
  advice: [
    {
      lead: {
        nl: "Pijn tot onder de knie, zonder krachtsverlies:",
        en: "Pain below the knee, without loss of strength:",
      },
      says: {
        nl: "blijf bewegen in korte stukjes. Een fysiotherapeut kan kracht, gevoel en reflexen testen.",
        en: "keep moving in short bouts. A physiotherapist can test strength, feeling and reflexes.",
      },
    },
    {
      lead: {
        nl: "Een doof stuk huid of minder kracht erbij:",
        en: "A numb patch of skin or less strength as well:",
      },
      says: {
        nl: "deze week naar de huisarts. Wordt het slapper: vandaag bellen.",
        en: "see your GP this week. If it gets weaker: call today.",
      },
    },
  ],
  caution: {
    nl: "Ook een bilspier kan zulke pijn nadoen. En het komt voor bij gewone rugpijn.",
    en: "A buttock muscle can mimic such pain. And it occurs in ordinary back pain too.",
  },
  course: {
    says: {
      nl: "Bij 3 van de 4 mensen met zulke beenpijn is die binnen 12 weken weg. Een neurochirurg noemt 70 tot 80 op de 100. Of dat ook voor jou geldt, weet niemand vooraf.",
      en: "In 3 of 4 people with such leg pain it is gone within 12 weeks. A neurosurgeon says 70 to 80 in 100. Whether that holds for you, nobody knows in advance.",
    },
    sources: {
      nl: "Bronnen: thuisarts.nl · folder neurochirurg",
      en: "Sources: thuisarts.nl · neurosurgeon's leaflet",
    },
  },
  describedBy: {
    nl: "Beschrijving samengesteld uit KNGF, thuisarts.nl, Vroomen 2002 en Verwoerd 2014. Onze woorden.",
    en: "Description compiled from KNGF, thuisarts.nl, Vroomen 2002 and Verwoerd 2014. Our words.",
  },
  sources: herniaTest.sources,
  review: "unreviewed",
  cases: [
    {
      given: {
        legPain: true,
        legPainBelowKnee: true,
        legPainWorseThanBack: true,
        coughSneezeLegPain: true,
        legPainShooting: true,
        legPainSide: "right",
        legTinglingBand: false,
        legNumbness: false,
        legWeakness: "none",
      },
      likeness: "alike",
      matches: ["below-knee", "leg-worse", "cough", "shooting", "one-leg"],
    },
    {
      given: {
        legPain: true,
        legPainBelowKnee: true,
        legPainWorseThanBack: false,
        coughSneezeLegPain: false,
        legPainShooting: false,
        legPainSide: "left",
        legTinglingBand: false,
        legNumbness: false,
        legWeakness: "none",
        slrSelfTest: "negative",
      },
      likeness: "partly",
      matches: ["below-knee", "one-leg"],
    },
    {
      given: {
        legPain: true,
        legPainBelowKnee: false,
        legPainWorseThanBack: false,
        coughSneezeLegPain: false,
        legPainShooting: false,
        legPainSide: "left",
        legTinglingBand: false,
        legNumbness: false,
        legWeakness: "none",
      },
      likeness: "not-alike",
      matches: ["one-leg"],
    },
    { given: { legPain: true, legPainBelowKnee: true }, likeness: "open", matches: ["below-knee"] },
    { given: { legPain: false }, likeness: "not-about-this", matches: [] },
  ],
} as const satisfies SelfTest<ScreeningQuestions>;
