import type { Questionnaire, QuestionnaireItem, Text } from "@wervel/model";

const howOften = {
  kind: "choice",
  options: [
    { value: 0, says: { nl: "Helemaal niet", en: "Not at all" } },
    { value: 1, says: { nl: "Verscheidene dagen", en: "Several days" } },
    { value: 2, says: { nl: "Meer dan de helft van de dagen", en: "More than half the days" } },
    { value: 3, says: { nl: "Bijna elke dag", en: "Nearly every day" } },
  ],
} as const;

const item = (id: string, asks: Text): QuestionnaireItem => ({ id, asks, answer: howOften });

const pairBands = [
  { from: 0, says: { nl: "weinig", en: "little" } },
  { from: 3, says: { nl: "meer dan gemiddeld", en: "more than average" } },
];

/**
 * PHQ-4: two questions on worry, two on mood. The Dutch words follow the released Dutch
 * PHQ and GAD forms from memory and must be laid beside them before release.
 */
export const phq4 = {
  id: "phq-4",
  name: { nl: "Stemming en spanning (PHQ-4)", en: "Mood and worry (PHQ-4)" },
  about: {
    nl: "Vier vragen. Pijn en stemming werken op elkaar in, in beide richtingen.",
    en: "Four questions. Pain and mood act on each other, both ways.",
  },
  lead: {
    nl: "Hoe vaak had je de afgelopen 2 weken last van het volgende?",
    en: "Over the last 2 weeks, how often have you been bothered by the following problems?",
  },
  items: [
    item("nervous", {
      nl: "Zich zenuwachtig, angstig of gespannen voelen",
      en: "Feeling nervous, anxious or on edge",
    }),
    item("worry", {
      nl: "Niet kunnen stoppen met piekeren, of het niet kunnen beheersen",
      en: "Not being able to stop or control worrying",
    }),
    item("interest", {
      nl: "Weinig interesse of plezier in activiteiten",
      en: "Little interest or pleasure in doing things",
    }),
    item("down", {
      nl: "Zich neerslachtig, depressief of hopeloos voelen",
      en: "Feeling down, depressed, or hopeless",
    }),
  ],
  scores: [
    {
      id: "total",
      says: { nl: "totaal", en: "total" },
      by: "sum",
      least: 0,
      most: 12,
      better: "lower",
    },
    {
      id: "mood",
      says: { nl: "stemming", en: "mood" },
      items: ["interest", "down"],
      by: "sum",
      least: 0,
      most: 6,
      better: "lower",
      bands: pairBands,
    },
    {
      id: "worry",
      says: { nl: "spanning", en: "worry" },
      items: ["nervous", "worry"],
      by: "sum",
      least: 0,
      most: 6,
      better: "lower",
      bands: pairBands,
    },
  ],
  words: "published",
  licence: "Free, without copyright restriction (Pfizer 2010).",
  sources: [{ source: "phq-screeners", at: "PHQ-4" }],
  review: "unreviewed",
} as const satisfies Questionnaire;
