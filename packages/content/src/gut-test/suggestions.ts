import type { Citation, EvidenceGrade, Text } from "@wervel/model";

type Suggestion = {
  readonly id: "low-fodmap" | "soluble-fibre" | "more-fibre" | "fermented-food" | "prebiotic-food";
  readonly grade: EvidenceGrade;
  readonly isPrebiotic: boolean;
  /** What in the complaints or the diary calls for it. */
  readonly why: Text;
  readonly says: Text;
  readonly stop: Text;
  readonly sources: readonly Citation[];
  readonly review: "unreviewed";
};

/** Trials of two to four weeks; complaints and diary call for them, never a test value alone. */
export const gutSuggestions = [
  {
    id: "low-fodmap",
    grade: "A",
    isPrebiotic: false,
    why: {
      nl: "PDS staat in je gegevens, en je buik is vaak opgeblazen (4 of hoger).",
      en: "IBS is in your details, and your belly is often bloated (4 or higher).",
    },
    says: {
      nl: "FODMAP in drie fasen, hooguit zes weken, met een diëtist.",
      en: "FODMAP in three phases, six weeks at most, with a dietitian.",
    },
    stop: {
      nl: "Helpt het na zes weken niet, dan stop je. Het blijft nooit een vast dieet.",
      en: "If it does not help after six weeks, stop. It never becomes a standing diet.",
    },
    sources: [{ source: "wilson-2020", at: "abstract" }],
    review: "unreviewed",
  },
  {
    id: "soluble-fibre",
    grade: "A",
    isPrebiotic: false,
    why: {
      nl: "Je ontlasting is vaak hard, zegt je dagboek.",
      en: "Your stool is often hard, your diary says.",
    },
    says: {
      nl: "Psyllium: begin met 3 gram per dag en bouw op naar 10, met veel water.",
      en: "Psyllium: begin with 3 grams a day and build up to 10, with plenty of water.",
    },
    stop: {
      nl: "Neem medicijnen twee uur eerder of later. Stop bij meer buikpijn.",
      en: "Take medicines two hours before or after. Stop if belly pain rises.",
    },
    sources: [{ source: "clinical-rules", at: "E.4" }],
    review: "unreviewed",
  },
  {
    id: "more-fibre",
    grade: "A",
    isPrebiotic: true,
    why: {
      nl: "Op hele dagen in je dagboek at je minder dan 25 gram vezels.",
      en: "On whole days in your diary you ate less than 25 grams of fibre.",
    },
    says: {
      nl: "Elke week 5 gram vezels per dag erbij, tot 30 of 40.",
      en: "Add 5 grams of fibre a day each week, up to 30 or 40.",
    },
    stop: {
      nl: "Stop als je buik drie dagen duidelijk meer opgeblazen is.",
      en: "Stop if bloating is clearly higher for three days.",
    },
    sources: [{ source: "clinical-rules", at: "E.4" }],
    review: "unreviewed",
  },
  {
    id: "fermented-food",
    grade: "B",
    isPrebiotic: false,
    why: {
      nl: "Je laat niets gefermenteerds weg.",
      en: "You leave out nothing fermented.",
    },
    says: {
      nl: "Bouw gefermenteerd eten op: yoghurt, kefir, zuurkool.",
      en: "Build up fermented food: yoghurt, kefir, sauerkraut.",
    },
    stop: {
      nl: "Niet bij klachten van histamine. Geen rauwe producten bij zwangerschap of lage weerstand.",
      en: "Not with histamine complaints. No raw products in pregnancy or with low resistance.",
    },
    sources: [{ source: "wastyk-2021", at: "abstract" }],
    review: "unreviewed",
  },
  {
    id: "prebiotic-food",
    grade: "D",
    isPrebiotic: true,
    why: {
      nl: "Je buik is rustig, zegt je dagboek.",
      en: "Your belly is calm, your diary says.",
    },
    says: {
      nl: "Eet vaker ui, prei, peulvruchten of banaan.",
      en: "Eat onion, leek, pulses or banana more often.",
    },
    stop: {
      nl: "Stop als je buik drie dagen duidelijk meer opgeblazen is.",
      en: "Stop if bloating is clearly higher for three days.",
    },
    sources: [{ source: "clinical-rules", at: "E.4" }],
    review: "unreviewed",
  },
] as const satisfies readonly Suggestion[];

/** When a diary says slow stool (Rome IV's quarter) or a day of fibre (our own caution). */
export const gutDiaryRules = {
  days: 28,
  hardUpTo: 2,
  looseFrom: 6,
  fraction: 0.25,
  fewestStools: 8,
  mealsOfWholeDay: 3,
  fewestWholeDays: 3,
  sources: [
    { source: "lacy-2016", at: "subtypes of irritable bowel syndrome" },
    { source: "clinical-rules", at: "what the diary may say" },
  ],
} as const;

export const gutSuggestionWords = {
  title: { nl: "Wat je nu kunt proberen", en: "What you could try now" },
  first: {
    nl: "Dit volgt uit je klachten en dagboek. De test bepaalt hooguit de volgorde.",
    en: "This follows from your complaints and diary. The test at most decides the order.",
  },
  why: { nl: "Waarom", en: "Why" },
  stop: { nl: "Wanneer niet, of stoppen", en: "When not, or stop" },
  source: { nl: "Bron", en: "Source" },
  trial: {
    nl: "Probeer één ding tegelijk, twee tot vier weken. Je dagboek zegt of het iets doet.",
    en: "Try one thing at a time, for two to four weeks. Your diary says whether it does anything.",
  },
  nothing: {
    nl: "Uit je dagboek volgt nu niets om te proberen.",
    en: "Nothing to try follows from your diary now.",
  },
  questions: {
    nl: "Eten aanraden past niet bij iedereen. Beantwoord eerst een paar vragen.",
    en: "Food advice does not fit everyone. Answer a few questions first.",
  },
  toQuestions: { nl: "Naar de vragen", en: "To the questions" },
  doctorFirst: {
    nl: "Bespreek eten eerst met je huisarts of diëtist.",
    en: "Talk about food with your GP or dietitian first.",
  },
  suppressed: {
    nl: "Weggelaten, omdat het je opgeblazen buik kan voeden",
    en: "Left out, because it could feed your bloating",
  },
  instead: {
    nl: "Vezels die meestal rustig vallen: havermout, kiwi, psyllium, stevige banaan.",
    en: "Fibre that mostly sits well: oats, kiwi, psyllium, firm banana.",
  },
  noBelly: {
    nl: "Je schreef nog niets over een opgeblazen buik. Daarom staat hier niets dat gas kan geven.",
    en: "You wrote nothing on bloating yet. So nothing that may give gas stands here.",
  },
  noFibre: {
    nl: "Over vezels zeggen we niets: daarvoor zijn drie dagen met drie maaltijden nodig.",
    en: "Nothing is said on fibre: that takes three days with three meals each.",
  },
  nothingFrom: {
    nl: "Uit Akkermansia, of uit de verhouding tussen groepen, volgt geen advies over eten.",
    en: "No advice on food follows from Akkermansia, or from the ratio between groups.",
  },
  otherCauses: {
    nl: "Veel Enterobacteriaceae komt ook door antibiotica, een maagzuurremmer of warm vervoer. Stop nooit zelf met een middel.",
    en: "Many Enterobacteriaceae also come from antibiotics, an acid blocker or warm transport. Never stop a medicine by yourself.",
  },
} as const satisfies Record<string, Text>;
