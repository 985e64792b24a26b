import type { FodmapBasis, FodmapRules } from "@wervel/model";

/**
 * Why a food was graded as it was. The grades are our own, in four classes; no app's or
 * institute's list of portions was copied. A dietitian has not read them yet.
 */
export const fodmapBases = {
  "plants-2009": {
    says: {
      nl: "Ingedeeld naar laboratoriummetingen in groente en fruit.",
      en: "Graded by laboratory measurements in vegetables and fruit.",
    },
    confidence: "moderate",
    source: { source: "muir-2009", at: "tables by food" },
    review: "unreviewed",
  },
  "grains-2011": {
    says: {
      nl: "Ingedeeld naar laboratoriummetingen in graan en peulvruchten.",
      en: "Graded by laboratory measurements in grains and pulses.",
    },
    confidence: "moderate",
    source: { source: "biesiekierski-2011", at: "tables by food" },
    review: "unreviewed",
  },
  dairy: {
    says: {
      nl: "Melksuiker: de koolhydraten van gewone zuivel zijn vooral lactose.",
      en: "Milk sugar: the carbohydrate of plain dairy is mostly lactose.",
    },
    confidence: "moderate",
    source: { source: "bls-4", at: "carbohydrate of plain dairy" },
    review: "unreviewed",
  },
  sweetener: {
    says: {
      nl: "Zoetstoffen op -ol staan op het etiket.",
      en: "Sweeteners that end in -ol are on the label.",
    },
    confidence: "moderate",
    source: { source: "varney-2017", at: "polyols" },
    review: "unreviewed",
  },
  "made-of": {
    says: {
      nl: "Geschat naar wat er meestal in zit.",
      en: "Estimated from what usually goes into it.",
    },
    confidence: "low",
    source: { source: "wervel", at: "main ingredients" },
    review: "unreviewed",
  },
  measured: {
    says: {
      nl: "Berekend uit gemeten suikers in een voedingstabel.",
      en: "Reckoned from sugars measured in a food table.",
    },
    confidence: "high",
    source: { source: "usda-foundation", at: "lactose, fructose, glucose, GOS" },
    review: "unreviewed",
  },
} as const satisfies Readonly<Record<string, FodmapBasis>>;
export type FodmapBasisId = keyof typeof fodmapBases;

/** Published limits for one sitting; the classes in grams are an assumption of ours. */
export const fodmapRules: FodmapRules = {
  assumedG: { little: 0.15, some: 0.6, much: 2, "very-much": 10 },
  lowUpToG: {
    fructans: 0.3,
    gos: 0.3,
    lactose: 1,
    fructose: 0.4,
    sorbitol: 0.2,
    mannitol: 0.2,
  },
  middleUpTo: 2,
};
export const fodmapRulesSource = { source: "varney-2017", at: "cutoff values" } as const;
