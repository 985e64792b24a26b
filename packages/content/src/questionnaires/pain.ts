import type { Questionnaire, QuestionnaireItem, Text } from "@wervel/model";

const noPain = { nl: "geen pijn", en: "no pain" };
const worstPain = { nl: "ergst denkbare pijn", en: "worst pain imaginable" };

const painItem = (id: string, asks: Text): QuestionnaireItem => ({
  id,
  asks,
  answer: { kind: "nrs", low: noPain, high: worstPain },
});

const painChange = { leastPoints: 2, leastFraction: 0.3, from: "Ostelo 2008" };

const painScore = (id: string, says: Text) =>
  ({
    id,
    says,
    items: [id],
    by: "sum",
    least: 0,
    most: 10,
    better: "lower",
    change: painChange,
  }) as const;

/** Average pain over 24 hours, for back, leg and belly apart. */
export const painNrs = {
  id: "pain-nrs",
  name: { nl: "Pijn in cijfers", en: "Pain in numbers" },
  about: {
    nl: "Drie cijfers: je rug, je been en je buik.",
    en: "Three numbers: your back, your leg and your belly.",
  },
  lead: {
    nl: "Denk aan de laatste 24 uur. Kies het gemiddelde.",
    en: "Think of the last 24 hours. Choose the average.",
  },
  items: [
    painItem("back", { nl: "Hoeveel pijn had je in je rug?", en: "How much pain in your back?" }),
    painItem("leg", {
      nl: "Hoeveel pijn had je in je bil of been?",
      en: "How much pain in your buttock or leg?",
    }),
    painItem("belly", {
      nl: "Hoeveel pijn had je in je buik?",
      en: "How much pain in your belly?",
    }),
  ],
  scores: [
    painScore("back", { nl: "rugpijn", en: "back pain" }),
    painScore("leg", { nl: "beenpijn", en: "leg pain" }),
    painScore("belly", { nl: "buikpijn", en: "belly pain" }),
  ],
  words: "own",
  licence: "A generic scale; free to use.",
  sources: [{ source: "ostelo-2008", at: "table of minimal important changes" }],
  review: "unreviewed",
} as const satisfies Questionnaire;

const days7: Text = {
  nl: "Denk aan de afgelopen week.",
  en: "Think of the past week.",
};

/** Pain, enjoyment, general activity (Krebs 2009). The Dutch words are ours. */
export const peg = {
  id: "peg",
  name: { nl: "Pijn en dagelijks leven (PEG)", en: "Pain and daily life (PEG)" },
  about: {
    nl: "Drie vragen over de afgelopen week. De Nederlandse tekst is van ons en niet getoetst.",
    en: "Three questions about the past week.",
  },
  lead: days7,
  items: [
    {
      id: "pain",
      asks: {
        nl: "Welk cijfer past bij je gemiddelde pijn in de afgelopen week?",
        en: "What number best describes your pain on average in the past week?",
      },
      answer: {
        kind: "nrs",
        low: { nl: "geen pijn", en: "no pain" },
        high: { nl: "erger kun je je niet voorstellen", en: "pain as bad as you can imagine" },
      },
    },
    {
      id: "enjoyment",
      asks: {
        nl: "Hoeveel last gaf de pijn de afgelopen week bij het genieten van het leven?",
        en: "What number best describes how, during the past week, pain has interfered with your enjoyment of life?",
      },
      answer: {
        kind: "nrs",
        low: { nl: "geen last", en: "does not interfere" },
        high: { nl: "genieten lukte niet", en: "completely interferes" },
      },
    },
    {
      id: "activity",
      asks: {
        nl: "Hoeveel last gaf de pijn de afgelopen week bij wat je doet op een dag?",
        en: "What number best describes how, during the past week, pain has interfered with your general activity?",
      },
      answer: {
        kind: "nrs",
        low: { nl: "geen last", en: "does not interfere" },
        high: { nl: "niets lukte", en: "completely interferes" },
      },
    },
  ],
  scores: [
    {
      id: "total",
      says: { nl: "gemiddelde van drie", en: "mean of three" },
      by: "mean",
      least: 0,
      most: 10,
      better: "lower",
      bands: [
        { from: 0, says: { nl: "licht", en: "mild" } },
        { from: 4, says: { nl: "matig", en: "moderate" } },
        { from: 7, says: { nl: "zwaar", en: "severe" } },
      ],
      // The PEG has a relative criterion only; one point keeps rounding from deciding.
      change: { leastPoints: 1, leastFraction: 0.3, from: "30 %, from memory" },
    },
  ],
  words: "own-dutch-unvalidated",
  licence: "Reported free to use; published open access (Krebs 2009).",
  sources: [{ source: "krebs-2009", at: "appendix" }],
  review: "unreviewed",
} as const satisfies Questionnaire;

/** One question: how is it now, against the start? */
export const gpe = {
  id: "gpe",
  name: { nl: "Hoe is het nu, in één antwoord?", en: "How is it now, in one answer?" },
  about: {
    nl: "Eén vraag, die alles samen neemt.",
    en: "One question that takes everything together.",
  },
  lead: {
    nl: "Vergelijk nu met de dag waarop je begon.",
    en: "Compare now with the day you started.",
  },
  items: [
    {
      id: "change",
      asks: {
        nl: "Hoe gaat het met je rug, vergeleken met het begin?",
        en: "How is your back, compared with the start?",
      },
      answer: {
        kind: "choice",
        options: [
          { value: 1, says: { nl: "helemaal over", en: "completely gone" } },
          { value: 2, says: { nl: "veel beter", en: "much better" } },
          { value: 3, says: { nl: "iets beter", en: "slightly better" } },
          { value: 4, says: { nl: "gelijk", en: "the same" } },
          { value: 5, says: { nl: "iets minder goed", en: "slightly worse" } },
          { value: 6, says: { nl: "veel minder goed", en: "much worse" } },
          { value: 7, says: { nl: "erger dan ooit", en: "worse than ever" } },
        ],
      },
    },
  ],
  scores: [
    {
      id: "total",
      says: { nl: "ervaren verandering", en: "perceived change" },
      by: "sum",
      least: 1,
      most: 7,
      better: "lower",
      bands: [
        { from: 1, says: { nl: "beter", en: "improved" } },
        { from: 3, says: { nl: "niet duidelijk anders", en: "not clearly different" } },
        { from: 6, says: { nl: "minder goed", en: "worse" } },
      ],
    },
  ],
  words: "own",
  licence: "A generic format; free to use.",
  sources: [{ source: "kngf-2021", at: "measuring instruments" }],
  review: "unreviewed",
} as const satisfies Questionnaire;
