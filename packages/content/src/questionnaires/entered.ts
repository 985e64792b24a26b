/** Instruments that others own: only a total from a paper or clinic form is kept. */
import type { Questionnaire, Text } from "@wervel/model";

const about: Text = {
  nl: "Vul het totaal in dat op je formulier staat. De vragen zelf mogen wij niet tonen.",
  en: "Enter the total on your form. We may not show the questions themselves.",
};
const lead: Text = { nl: "Welk totaal staat er?", en: "What is the total?" };
const total = { id: "total", says: { nl: "totaal", en: "total" }, by: "sum" } as const;
const entered = {
  about,
  lead,
  items: [],
  words: "score-entry-only",
  review: "unreviewed",
} as const;

export const qbpds = {
  ...entered,
  id: "qbpds",
  name: { nl: "Quebec-rugpijnlijst (QBPDS)", en: "Quebec back pain scale (QBPDS)" },
  scores: [
    {
      ...total,
      least: 0,
      most: 100,
      better: "lower",
      // Published criteria range from 5 to 20 points: the larger is taken, the noise is 12 to 16.
      change: { leastPoints: 20, leastFraction: 0.3, noisePoints: 16, from: "Ostelo 2008" },
    },
  ],
  licence: "© Elsevier 1996; no permission found. Total only.",
  sources: [{ source: "ostelo-2008", at: "table of minimal important changes" }],
} as const satisfies Questionnaire;

export const odi = {
  ...entered,
  id: "odi",
  name: { nl: "Oswestry (ODI)", en: "Oswestry (ODI)" },
  scores: [
    {
      ...total,
      least: 0,
      most: 100,
      better: "lower",
      change: { leastPoints: 10, leastFraction: 0.3, from: "Ostelo 2008" },
    },
  ],
  licence: "2.1a is licensed. Total only.",
  sources: [{ source: "ostelo-2008", at: "table of minimal important changes" }],
} as const satisfies Questionnaire;

export const startBack = {
  ...entered,
  id: "start-back",
  name: { nl: "STarT Back", en: "STarT Back" },
  lead: {
    nl: "Vul het totaal (0 tot 9) en de laatste vijf vragen (0 tot 5) in.",
    en: "Enter the total (0 to 9) and the last five questions (0 to 5).",
  },
  scores: [
    { ...total, least: 0, most: 9, better: "lower" },
    {
      id: "psychosocial",
      says: { nl: "laatste vijf vragen", en: "last five questions" },
      by: "sum",
      least: 0,
      most: 5,
      better: "lower",
    },
  ],
  licence: "© Keele University. Total only in this build.",
  sources: [{ source: "keele-start-back", at: "licence page" }],
} as const satisfies Questionnaire;

export const ibsSss = {
  ...entered,
  id: "ibs-sss",
  name: { nl: "IBS-SSS", en: "IBS-SSS" },
  scores: [
    {
      ...total,
      least: 0,
      most: 500,
      better: "lower",
      bands: [
        { from: 0, says: { nl: "rustig", en: "in remission" } },
        { from: 75, says: { nl: "licht", en: "mild" } },
        { from: 175, says: { nl: "matig", en: "moderate" } },
        { from: 301, says: { nl: "zwaar", en: "severe" } },
      ],
      change: { leastPoints: 50, leastFraction: 0.3, from: "Francis 1997" },
    },
  ],
  licence: "Licensed by the journal. Total only.",
  sources: [{ source: "francis-1997", at: "validation" }],
} as const satisfies Questionnaire;
