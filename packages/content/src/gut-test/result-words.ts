/** What a stool test shows, in words that claim no more than it can. */
import type { Citation, EvidenceGrade, Text } from "@wervel/model";

export type GutIndicator = {
  readonly measure: string;
  readonly name: Text;
  readonly about: Text;
  readonly grade: EvidenceGrade;
  readonly sources: readonly Citation[];
};

export type GutGroup = {
  readonly id: "patterns" | "fermentation" | "wall" | "brain";
  readonly name: Text;
  readonly about: Text;
  /** How much weight a reading may carry. */
  readonly weight: "hint" | "weak-hint" | "unknown";
  readonly indicators: readonly GutIndicator[];
  readonly review: "unreviewed";
};

const noSource = [] as const;

/** The four groups of seed 000, each with what may be said of it. */
export const gutGroups = [
  {
    id: "patterns",
    name: { nl: "Verscheidenheid", en: "Diversity" },
    about: {
      nl: "Hoeveel soorten er zijn, en hoe ze verdeeld zijn.",
      en: "How many kinds there are, and how they are spread.",
    },
    weight: "hint",
    review: "unreviewed",
    indicators: [
      {
        measure: "shannonCollapsed",
        name: { nl: "Verscheidenheid (Shannon)", en: "Diversity (Shannon)" },
        about: {
          nl: "Laag komt vaker voor bij ziekte, maar bij prikkelbare darm en rugpijn wisselen studies.",
          en: "Low is seen more with illness, but in IBS and back pain studies disagree.",
        },
        grade: "C",
        sources: [{ source: "porcari-2025", at: "what a report should hold" }],
      },
      {
        measure: "richnessCollapsedAt1000",
        name: { nl: "Soorten in 1000 stukjes", en: "Kinds in 1000 reads" },
        about: {
          nl: "Zo is een diepe test met een ondiepe te vergelijken.",
          en: "This lets a deep test be compared with a shallow one.",
        },
        grade: "C",
        sources: noSource,
      },
      {
        measure: "log10_P_B",
        name: { nl: "Prevotella tegenover Bacteroides", en: "Prevotella against Bacteroides" },
        about: {
          nl: "Een eigen profiel dat met eetgewoonten samengaat. Geen van beide is beter.",
          en: "A profile of your own that goes with eating habits. Neither is better.",
        },
        grade: "B",
        sources: noSource,
      },
    ],
  },
  {
    id: "fermentation",
    name: { nl: "Vergisting", en: "Fermentation" },
    about: {
      nl: "Bacteriën die vezels kunnen omzetten. Kunnen is nog niet doen.",
      en: "Bacteria that can turn fibre into other things. Able is not the same as doing.",
    },
    weight: "weak-hint",
    review: "unreviewed",
    indicators: [
      {
        measure: "grp_butyrate_core",
        name: { nl: "Kunnen vezels tot butyraat omzetten", en: "Can turn fibre into butyrate" },
        about: {
          nl: "De lijst zegt wat ze kunnen, niet hoeveel ze maken.",
          en: "The list says what they can do, not how much they make.",
        },
        grade: "C",
        sources: noSource,
      },
      {
        measure: "grp_lactate_producers",
        name: { nl: "Kunnen melkzuur maken", en: "Can make lactic acid" },
        about: { nl: "Alleen als achtergrond.", en: "As background only." },
        grade: "D",
        sources: noSource,
      },
      {
        measure: "grp_hydrogen_producers",
        name: { nl: "Kunnen waterstof maken", en: "Can make hydrogen" },
        about: {
          nl: "Gas in een ademtest zegt weinig over klachten.",
          en: "Gas in a breath test says little about complaints.",
        },
        grade: "D",
        sources: noSource,
      },
      {
        measure: "grp_methanogens",
        name: { nl: "Methaanmakers", en: "Methane makers" },
        about: {
          nl: "Gaan soms samen met trage stoelgang. Kijk of dat in je dagboek past.",
          en: "Sometimes go with slow bowels. See whether that fits your diary.",
        },
        grade: "C",
        sources: [{ source: "triantafyllou-2014", at: "abstract" }],
      },
      {
        measure: "grp_sulfate_reducers",
        name: { nl: "Verbruiken sulfaat", en: "Use sulphate" },
        about: { nl: "Alleen als achtergrond.", en: "As background only." },
        grade: "D",
        sources: noSource,
      },
    ],
  },
  {
    id: "wall",
    name: { nl: "Darmwand", en: "Gut wall" },
    about: {
      nl: "Indirect, met weinig bewijs. Hoe je darmwand is, meet deze test niet.",
      en: "Indirect, on little evidence. This test does not measure your gut wall.",
    },
    weight: "weak-hint",
    review: "unreviewed",
    indicators: [
      {
        measure: "g_Akkermansia",
        name: { nl: "Akkermansia, leeft van slijm", en: "Akkermansia, lives on mucus" },
        about: {
          nl: "Kan zonder reden honderden keren stijgen of dalen.",
          en: "Can rise or fall hundreds of times for no reason.",
        },
        grade: "C",
        sources: [{ source: "goodrich-2014", at: "own calculation" }],
      },
      {
        measure: "g_Mediterraneibacter",
        name: {
          nl: "Mediterraneibacter, leeft van slijm",
          en: "Mediterraneibacter, lives on mucus",
        },
        about: {
          nl: "In twee studies vaker bij prikkelbare darm, in andere niet.",
          en: "Seen more with IBS in two studies, not in others.",
        },
        grade: "C",
        sources: [{ source: "sande-teige-2024", at: "abstract" }],
      },
      {
        measure: "f_Enterobacteriaceae",
        name: { nl: "Enterobacteriaceae", en: "Enterobacteriaceae (family)" },
        about: {
          nl: "Een verhoogd aandeel kan ook door bewaren of vervoer komen.",
          en: "A raised share can also come from storage or transport.",
        },
        grade: "C",
        sources: noSource,
      },
      {
        measure: "grp_oral_associated",
        name: { nl: "Soorten die ook in de mond leven", en: "Kinds that also live in the mouth" },
        about: {
          nl: "Vaker bij maagzuurremmers. Stop daar nooit zelf mee.",
          en: "Seen more with acid blockers. Never stop those by yourself.",
        },
        grade: "C",
        sources: noSource,
      },
    ],
  },
  {
    id: "brain",
    name: { nl: "Darm en brein", en: "Gut and brain" },
    about: {
      nl: "Geen uitspraak mogelijk. Er zijn geen betrouwbare grenzen voor mensen.",
      en: "Nothing can be said. There are no reliable limits for people.",
    },
    weight: "unknown",
    review: "unreviewed",
    indicators: [],
  },
] as const satisfies readonly GutGroup[];

export const gutWeightWords = {
  hint: { nl: "hint", en: "hint" },
  "weak-hint": { nl: "zwakke hint", en: "weak hint" },
  unknown: { nl: "onbekend", en: "unknown" },
} as const satisfies Record<GutGroup["weight"], Text>;

export const gutGradeWords = {
  A: { nl: "A: richtlijn of proeven samen", en: "A: guideline or pooled trials" },
  B: { nl: "B: grote of herhaalde studies", en: "B: large or repeated studies" },
  C: { nl: "C: gezien, maar studies wisselen", en: "C: seen, but studies disagree" },
  D: { nl: "D: dieren of heel kleine studies", en: "D: animals or very small studies" },
} as const satisfies Record<EvidenceGrade, Text>;

export const gutBandWords = {
  "below-p5": { nl: "lager dan bij 95 van de 100", en: "lower than in 95 of 100" },
  "p5-p25": { nl: "aan de lage kant van gewoon", en: "on the low side of usual" },
  "p25-p75": { nl: "zoals bij de middelste helft", en: "as in the middle half" },
  "p75-p95": { nl: "aan de hoge kant van gewoon", en: "on the high side of usual" },
  "above-p95": { nl: "hoger dan bij 95 van de 100", en: "higher than in 95 of 100" },
} as const satisfies Record<string, Text>;

export const gutChangeWords = {
  "more-than-drift": {
    nl: "waarschijnlijk meer dan gewone schommeling",
    en: "probably more than usual drift",
  },
  "no-demonstrable-change": { nl: "geen aantoonbare verandering", en: "no change can be shown" },
  "too-low-to-compare": { nl: "te laag om te vergelijken", en: "too low to compare" },
} as const satisfies Record<string, Text>;

export const protocolGapWords = {
  "lab-differs": { nl: "Het lab verschilt.", en: "The lab differs." },
  "method-differs": { nl: "De methode verschilt.", en: "The method differs." },
  "method-unknown": {
    nl: "Lab en methode zijn niet bekend.",
    en: "Lab and method are not known.",
  },
  "region-differs": {
    nl: "Er is een ander stuk DNA gelezen.",
    en: "Another piece of DNA was read.",
  },
  "region-unknown": {
    nl: "Niet bekend is welk stuk DNA gelezen is.",
    en: "It is not known which piece of DNA was read.",
  },
  "database-differs": {
    nl: "De namen komen uit een andere lijst of versie.",
    en: "The names come from another list or version.",
  },
  "by-hand-differs": {
    nl: "De ene is ingelezen, de andere met de hand overgenomen.",
    en: "One was read from a file, the other copied by hand.",
  },
} as const satisfies Record<string, Text>;

/** What stands beside every result. */
export const gutTestLimits = {
  title: { nl: "Wat deze test niet kan zeggen", en: "What this test cannot say" },
  points: [
    { nl: "Waar je rugpijn vandaan komt.", en: "Where your back pain comes from." },
    {
      nl: "Of je darm “gezond” is. Een rapportcijfer geven we niet.",
      en: "Whether your gut is “healthy”. We give no mark.",
    },
    {
      nl: "Of een ander lab hetzelfde zou vinden. In een proef van NIST verschilden labs onderling zo veel als mensen.",
      en: "Whether another lab would find the same. In a trial by NIST labs differed as much as people.",
    },
  ],
  discs: {
    nl: "Onderzoek naar darm en tussenwervelschijven loopt. Je uitslag zegt niets over jouw tussenwervelschijven.",
    en: "Research on gut and spinal discs is under way. Your result says nothing about your discs.",
  },
  discsWhy: {
    nl: "De studies zijn klein en spreken elkaar tegen: bij rugpijn waren het nu eens minder, dan weer meer soorten.",
    en: "The studies are small and disagree: with back pain there were fewer kinds in one, more in another.",
  },
  unreviewed: {
    nl: "Deze teksten zijn nog niet door een arts beoordeeld.",
    en: "These texts have not been reviewed by a doctor yet.",
  },
  treatment: {
    nl: "Verander geen medicijn om een uitslag. Bespreek die met je arts.",
    en: "Change no medicine because of a result. Talk it over with your doctor.",
  },
} as const;

export const gutDiscSources = [
  { source: "tieppo-2024", at: "abstract" },
  { source: "dekker-nitert-2020", at: "abstract" },
  { source: "rajasekaran-2024", at: "abstract" },
  { source: "geng-2023", at: "abstract" },
] as const;

export const gutExpertWords = {
  title: { nl: "Voor kenners", en: "For experts" },
  gmwi2: {
    nl: "GMWI2, alleen voor MetaPhlAn 3. Tussen −0,5 en 0,5 doet de index geen uitspraak.",
    en: "GMWI2, for MetaPhlAn 3 only. Between −0.5 and 0.5 the index makes no statement.",
  },
  gmhi: {
    nl: "GMHI, alleen voor MetaPhlAn 2.",
    en: "GMHI is for MetaPhlAn 2 only.",
  },
  caution: {
    nl: "Zulke indexen scheiden groepen, geen mensen: 1 op de 4 valt aan de verkeerde kant.",
    en: "Such indices part groups, not people: 1 in 4 falls on the wrong side.",
  },
} as const satisfies Record<string, Text>;
