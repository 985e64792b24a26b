import type { ScreeningSource } from "../screening-sources.ts";

type FoodSource = Omit<ScreeningSource, "kind"> & {
  readonly kind: ScreeningSource["kind"] | "food table" | "trial" | "laboratory";
  /** The day on which figures were looked up. */
  readonly lookedUp?: string;
};

/** Where figures, grades and advice about food come from. */
export const foodSources = {
  "bls-4": {
    title: "Bundeslebensmittelschlüssel 4.0",
    by: "Max Rubner-Institut, CC BY 4.0",
    kind: "food table",
    seen: "whole",
    lookedUp: "2026-11-28",
  },
  "usda-foundation": {
    title: "FoodData Central, Foundation Foods",
    by: "United States Department of Agriculture, public domain",
    kind: "food table",
    seen: "whole",
    lookedUp: "2026-11-28",
  },
  "muir-2009": {
    title: "Measurement of short-chain carbohydrates in common Australian vegetables and fruits",
    by: "Muir JG and others, J Agric Food Chem 2009;57:554",
    kind: "laboratory",
    at: "https://doi.org/10.1021/jf802700e",
    seen: "abstract",
  },
  "biesiekierski-2011": {
    title:
      "Quantification of fructans, galacto-oligosaccharides and other short-chain carbohydrates in processed grains and cereals",
    by: "Biesiekierski JR and others, J Hum Nutr Diet 2011;24:154",
    kind: "laboratory",
    at: "https://doi.org/10.1111/j.1365-277X.2010.01139.x",
    seen: "abstract",
  },
  "varney-2017": {
    title: "FODMAPs: food composition, defining cutoff values and international application",
    by: "Varney J and others, J Gastroenterol Hepatol 2017;32 Suppl 1:53",
    kind: "review",
    at: "https://doi.org/10.1111/jgh.13698",
    seen: "abstract",
  },
  "nice-cg61": {
    title: "Irritable bowel syndrome in adults: diagnosis and management",
    by: "NICE, CG61",
    kind: "guideline",
    seen: "summary",
  },
  "bsg-2021": {
    title: "Guidelines on the management of irritable bowel syndrome",
    by: "British Society of Gastroenterology, Gut 2021",
    kind: "guideline",
    seen: "summary",
  },
  "acg-2021": {
    title: "Clinical guideline: management of irritable bowel syndrome",
    by: "American College of Gastroenterology, 2021",
    kind: "guideline",
    seen: "summary",
  },
  "lomer-2023": {
    title: "The low FODMAP diet in clinical practice",
    by: "Lomer MCE, Proceedings of the Nutrition Society 2023",
    kind: "review",
    seen: "summary",
  },
  "gezondheidsraad-2006": {
    title: "Richtlijn voor de vezelconsumptie",
    by: "Gezondheidsraad, 2006/03",
    kind: "guideline",
    seen: "summary",
  },
  "gezondheidsraad-2015": {
    title: "Richtlijnen goede voeding",
    by: "Gezondheidsraad, 2015",
    kind: "guideline",
    seen: "summary",
  },
  "jensen-2019": {
    title: "Lactobacillus rhamnosus GG in back pain with Modic changes: randomised trial",
    by: "Jensen OK and others, Eur Spine J 2019",
    kind: "trial",
    at: "https://doi.org/10.1007/s00586-019-06046-6",
    seen: "abstract",
  },
  "gut-back-axis-article": {
    title: "Darmflora essentieel bij hernia preventie",
    by: "a Dutch weight-loss clinic's doctor",
    kind: "patient page, commercial",
    seen: "whole",
  },
  "innerbuddies-back-pain-ibs": {
    title: "Wat is de oorzaak van rugpijn bij IBS?",
    by: "a gut-test platform that also sells tests",
    kind: "patient page, commercial",
    seen: "whole",
  },
  "physiotherapy-page-low-back-pain": {
    title: "Aspecifieke lage rugpijn",
    by: "a Dutch physiotherapy site that also sells programmes",
    kind: "patient page, commercial",
    seen: "whole",
  },
  wervel: { title: "Own judgement of this project", by: "Wervel", kind: "own", seen: "ours" },
} as const satisfies Readonly<Record<string, FoodSource>>;
export type FoodSourceId = keyof typeof foodSources;
