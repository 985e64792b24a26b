import type { Citation, EvidenceGrade, Text } from "@wervel/model";

type Suggestion = {
  readonly id: "low-fodmap" | "soluble-fibre" | "more-fibre" | "fermented-food" | "prebiotic-food";
  readonly grade: EvidenceGrade;
  readonly isPrebiotic: boolean;
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

export const gutSuggestionWords = {
  doctorFirst: {
    nl: "Bespreek eten eerst met je huisarts of diëtist.",
    en: "Talk about food with your GP or dietitian first.",
  },
  suppressed: {
    nl: "Weggelaten, omdat het je opgeblazen buik kan voeden.",
    en: "Left out, because it could feed your bloating.",
  },
  instead: {
    nl: "Vezels die meestal rustig vallen: havermout, kiwi, psyllium, stevige banaan.",
    en: "Fibre that mostly sits well: oats, kiwi, psyllium, firm banana.",
  },
  first: {
    nl: "Dit volgt uit je klachten en dagboek. De test bepaalt hooguit de volgorde.",
    en: "This follows from your complaints and diary. The test at most decides the order.",
  },
} as const satisfies Record<string, Text>;
