import type { ExperimentRules, OfferedDesign, Text } from "@wervel/model";

/** Three lengths; shorter ones cannot reach a conclusion. Power out of 100: docs/methods. */
export const experimentDesigns = [
  {
    id: "six-weeks",
    weeks: 6,
    blockDays: 3,
    dropDays: 1,
    pairs: 7,
    power: [
      { points: 1, share: 0.33 },
      { points: 1.5, share: 0.54 },
      { points: 2, share: 0.75 },
    ],
    showsLeastSize: true,
    says: {
      nl: "Om de 3 dagen wisselen. Vindt alleen grote verschillen.",
      en: "Switch every 3 days. Finds large differences only.",
    },
  },
  {
    id: "eleven-weeks",
    weeks: 11,
    blockDays: 4,
    dropDays: 1,
    pairs: 10,
    power: [
      { points: 1, share: 0.51 },
      { points: 1.5, share: 0.82 },
      { points: 2, share: 0.93 },
    ],
    showsLeastSize: true,
    says: {
      nl: "Om de 4 dagen wisselen. Vindt vaak ook een gewoon verschil.",
      en: "Switch every 4 days. Often finds an ordinary difference too.",
    },
  },
  {
    id: "sixteen-weeks",
    weeks: 16,
    blockDays: 7,
    dropDays: 2,
    pairs: 8,
    power: [
      { points: 1, share: 0.58 },
      { points: 1.5, share: 0.84 },
      { points: 2, share: 0.96 },
    ],
    showsLeastSize: false,
    says: {
      nl: "Om de week wisselen. Meet de grootte het zuiverst.",
      en: "Switch every week. Measures the size most purely.",
    },
  },
] as const satisfies readonly OfferedDesign[];

export const experimentRules = {
  fewestPairs: 5,
  alpha: 0.1,
  keptFraction: 0.7,
  scoredFraction: 0.5,
  latestDays: 3,
  stopAfterDays: 3,
  stopAbovePoints: 2,
} as const satisfies ExperimentRules;

/** What came out, in one plain sentence. */
export const experimentResultWords = {
  lower: {
    nl: "In de blokken mét was de pijn lager dan in de blokken zonder.",
    en: "Pain was lower in the blocks with it than in the blocks without.",
  },
  higher: {
    nl: "In de blokken mét was de pijn hoger dan in de blokken zonder.",
    en: "Pain was higher in the blocks with it than in the blocks without.",
  },
  notClear: {
    nl: "Nog niet duidelijk. Voelt het prettig? Dan mag je het blijven doen.",
    en: "Not clear yet. If it feels good, you can keep doing it.",
  },
  tooFewPairs: {
    nl: "Er bleven te weinig paren over om iets te zeggen. Dat zegt niets over wat je probeerde.",
    en: "Too few pairs were left to say anything. That says nothing about what you tried.",
  },
  leastSize: {
    nl: "Bij korte blokken loopt het ene in het andere over. Het echte verschil is dan eerder groter.",
    en: "With short blocks one runs into the next. The real difference is then rather larger.",
  },
  sealed: {
    nl: "Geloot en verzegeld. Jij en wij zien de volgorde niet vooruit.",
    en: "Drawn and sealed. Neither you nor we can look ahead.",
  },
  worse: {
    nl: "Het gaat drie dagen duidelijk slechter dan gewoonlijk. Stoppen mag altijd. Loop ook de alarmsignalen na.",
    en: "It has been clearly worse than usual for three days. You can always stop. Also check the warning signs.",
  },
} as const satisfies Record<string, Text>;
