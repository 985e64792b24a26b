import type { Questionnaire, QuestionnaireItem, Text } from "@wervel/model";

const scale = (id: string, asks: Text, low: Text, high: Text): QuestionnaireItem => ({
  id,
  asks,
  answer: { kind: "nrs", low, high },
});

const none = { nl: "geen", en: "none" };
const worst = { nl: "erger kun je je niet voorstellen", en: "as bad as you can imagine" };

/** Five scales of our own; the mean times ten. Never called by another instrument's name. */
export const gutBurden = {
  id: "gut-burden",
  name: { nl: "Last van je buik", en: "Trouble from your belly" },
  about: {
    nl: "Vijf vragen van onszelf over de afgelopen week. Niet getoetst.",
    en: "Five questions of our own about the past week. Not validated.",
  },
  lead: { nl: "Denk aan de afgelopen week.", en: "Think of the past week." },
  items: [
    scale(
      "pain",
      { nl: "Hoeveel buikpijn had je?", en: "How much belly pain was there?" },
      none,
      worst,
    ),
    scale(
      "pain-days",
      {
        nl: "Hoe vaak had je buikpijn? 0 is nooit, 10 is elke dag.",
        en: "How often was there belly pain? 0 is never, 10 is every day.",
      },
      { nl: "nooit", en: "never" },
      { nl: "elke dag", en: "every day" },
    ),
    scale(
      "bloating",
      { nl: "Hoe opgeblazen was je buik?", en: "How bloated was your belly?" },
      none,
      worst,
    ),
    scale(
      "stool",
      {
        nl: "Hoe tevreden was je over je ontlasting? 0 is heel tevreden.",
        en: "How satisfied were you with your bowels? 0 is very satisfied.",
      },
      { nl: "heel tevreden", en: "very satisfied" },
      { nl: "heel ontevreden", en: "very dissatisfied" },
    ),
    scale(
      "daily-life",
      {
        nl: "Hoeveel hinderde je buik je dagelijks leven?",
        en: "How much did your belly get in the way of daily life?",
      },
      { nl: "niet", en: "not at all" },
      { nl: "de hele tijd", en: "all the time" },
    ),
  ],
  scores: [
    {
      id: "total",
      says: { nl: "last van je buik, 0 tot 100", en: "trouble from your belly, 0 to 100" },
      by: "mean",
      times: 10,
      least: 0,
      most: 100,
      better: "lower",
      change: { leastPoints: 20, leastFraction: 0.3, from: "2 of 10 per scale, our choice" },
    },
  ],
  words: "own",
  licence: "Ours.",
  sources: [{ source: "wervel", at: "own items" }],
  review: "unreviewed",
} as const satisfies Questionnaire;

const yesNo = {
  kind: "choice",
  options: [
    { value: 1, says: { nl: "ja", en: "yes" } },
    { value: 0, says: { nl: "nee", en: "no" } },
  ],
} as const;

/** Belly pain every week, begun half a year ago, and two of three features. */
export const ibsLikeRule = {
  mustBeYes: ["weekly-pain", "six-months"],
  features: ["with-stool", "stool-change"],
  featuresNeeded: 2,
} as const;

/**
 * The usual description of irritable bowel in our own words: belly pain at least one day
 * a week in the last three months, with two of three features, begun six months ago.
 * The features are one question with a count, so that four questions are enough.
 */
export const ibsLike = {
  id: "ibs-like",
  name: { nl: "Past het bij een prikkelbare darm?", en: "Does it fit an irritable bowel?" },
  about: {
    nl: "Vier vragen van onszelf. Ze zeggen of je klachten op de gewone beschrijving lijken. Meer niet.",
    en: "Four questions of our own. They say whether your complaints look like the usual description. No more.",
  },
  lead: {
    nl: "Denk aan de laatste drie maanden.",
    en: "Think of the last three months.",
  },
  items: [
    {
      id: "weekly-pain",
      asks: {
        nl: "Had je minstens één dag per week buikpijn?",
        en: "Was there belly pain on at least one day a week?",
      },
      answer: yesNo,
    },
    {
      id: "with-stool",
      asks: {
        nl: "Wordt de buikpijn anders rond het poepen?",
        en: "Does the belly pain change around going to the toilet?",
      },
      answer: yesNo,
    },
    {
      id: "stool-change",
      asks: {
        nl: "Wat werd anders toen de pijn begon: hoe vaak je poept, of hoe het eruitziet?",
        en: "What changed when the pain began: how often you go, or what it looks like?",
      },
      answer: {
        kind: "choice",
        options: [
          { value: 0, says: { nl: "geen van beide", en: "neither" } },
          { value: 1, says: { nl: "een van beide", en: "one of them" } },
          { value: 2, says: { nl: "allebei", en: "both" } },
        ],
      },
    },
    {
      id: "six-months",
      asks: {
        nl: "Begonnen deze klachten minstens zes maanden geleden?",
        en: "Did these complaints begin at least six months ago?",
      },
      answer: yesNo,
    },
  ],
  scores: [
    {
      id: "features",
      says: { nl: "kenmerken", en: "features" },
      items: ["with-stool", "stool-change"],
      by: "sum",
      least: 0,
      most: 3,
      better: "lower",
    },
  ],
  words: "own",
  licence: "Criteria are facts; the words are ours. The licensed form is not used.",
  sources: [{ source: "rome-iv", at: "criteria, retold" }],
  review: "unreviewed",
} as const satisfies Questionnaire;
