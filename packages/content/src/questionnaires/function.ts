import type { Questionnaire, QuestionnaireItem } from "@wervel/model";

const activity = (nth: 1 | 2 | 3): QuestionnaireItem => ({
  id: `activity-${nth}`,
  asks: {
    nl: `Hoe goed lukt activiteit ${nth} nu?`,
    en: `How well can you do activity ${nth} now?`,
  },
  answer: {
    kind: "nrs",
    low: { nl: "lukt niet", en: "cannot do it" },
    high: { nl: "lukt zoals eerst", en: "can do it as before" },
  },
});

/** Three activities of the person's own, 0 cannot to 10 as before (the PSFS direction). */
export const psfs = {
  id: "psfs",
  name: { nl: "Drie dingen die jij wilt kunnen", en: "Three things you want to be able to do" },
  about: {
    nl: "Jij kiest drie activiteiten die nu moeilijk zijn. Steeds dezelfde drie.",
    en: "You choose three activities that are difficult now. The same three every time.",
  },
  lead: { nl: "Denk aan de laatste dagen.", en: "Think of the last few days." },
  items: [activity(1), activity(2), activity(3)],
  scores: [
    {
      id: "total",
      says: { nl: "gemiddelde van drie", en: "mean of three" },
      by: "mean",
      least: 0,
      most: 10,
      better: "higher",
      change: { leastPoints: 2, leastFraction: 0.3, from: "2 points on the mean, from memory" },
    },
  ],
  words: "own",
  licence: "A generic format; free to use. Our wording.",
  sources: [{ source: "kngf-2021", at: "measuring instruments" }],
  review: "unreviewed",
} as const satisfies Questionnaire;

/** In the order and words of the published English form; item 9 with its spelling mended. */
const rolandMorris = [
  "I stay at home most of the time because of my back.",
  "I change position frequently to try and get my back comfortable.",
  "I walk more slowly than usual because of my back.",
  "Because of my back I am not doing any of the jobs that I usually do around the house.",
  "Because of my back, I use a handrail to get upstairs.",
  "Because of my back, I lie down to rest more often.",
  "Because of my back, I have to hold on to something to get out of an easy chair.",
  "Because of my back, I try to get other people to do things for me.",
  "I get dressed more slowly than usual because of my back.",
  "I only stand for short periods of time because of my back.",
  "Because of my back, I try not to bend or kneel down.",
  "I find it difficult to get out of a chair because of my back.",
  "My back is painful almost all the time.",
  "I find it difficult to turn over in bed because of my back.",
  "My appetite is not very good because of my back pain.",
  "I have trouble putting on my socks (or stockings) because of the pain in my back.",
  "I only walk short distances because of my back.",
  "I sleep less well because of my back.",
  "Because of my back pain, I get dressed with help from someone else.",
  "I sit down for most of the day because of my back.",
  "I avoid heavy jobs around the house because of my back.",
  "Because of my back pain, I am more irritable and bad tempered with people than usual.",
  "Because of my back, I go upstairs more slowly than usual.",
  "I stay in bed most of the time because of my back.",
];

/** Roland-Morris Disability Questionnaire: asked in English, entered as a total in Dutch. */
export const rmdq = {
  id: "rmdq-24",
  name: { nl: "Roland-Morris (RMDQ)", en: "Roland-Morris (RMDQ)" },
  about: {
    nl: "Vul je totaal in van het formulier van je fysiotherapeut. Van de Nederlandse vertaling kennen we de eigenaar niet.",
    en: "Twenty-four sentences about today. Tick only what fits.",
  },
  lead: {
    en: "When you read a sentence that describes you today, put a tick against it. If the sentence does not describe you, then leave the space blank and go on to the next one. Remember, only tick the sentence if you are sure it describes you today.",
  },
  items: rolandMorris.map((en, index) => ({
    id: `item-${index + 1}`,
    asks: { en },
    answer: { kind: "tick" },
  })),
  scores: [
    {
      id: "total",
      says: { nl: "aantal zinnen", en: "number of sentences" },
      by: "sum",
      least: 0,
      most: 24,
      better: "lower",
      change: {
        leastPoints: 5,
        leastFraction: 0.3,
        noisePoints: 5,
        usableFrom: 4,
        usableTo: 20,
        from: "Ostelo 2008; MDC90 4 to 5, the larger taken",
      },
    },
  ],
  words: "published",
  licence: "No permission needed in the published form (Roland & Fairbank 2000).",
  sources: [
    { source: "roland-morris-1983", at: "appendix" },
    { source: "roland-fairbank-2000", at: "use of the instruments" },
    { source: "ostelo-2008", at: "table of minimal important changes" },
  ],
  review: "unreviewed",
} as const satisfies Questionnaire;
