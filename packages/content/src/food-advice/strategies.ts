import type { Citation, FoodTag, Review, Text } from "@wervel/model";
import type { FoodSourceId } from "../foods/food-sources.ts";

export const foodGrades = ["guideline", "low", "hypothesis", "disputed"] as const;
export type FoodGrade = (typeof foodGrades)[number];

/** Advice about food that goes round among people with back or gut pain, and how sure it is. */
export type FoodStrategy = {
  readonly id: string;
  readonly name: Text;
  /** What may be said. */
  readonly says: Text;
  /** For whom it does not fit, or what to ask first. */
  readonly care?: Text;
  readonly grade: FoodGrade;
  /** What it does for back pain is graded apart: for none of these is it known. */
  readonly forBack: "unknown";
  readonly tags: readonly FoodTag[];
  /** Foods that the advice names. */
  readonly foods: readonly string[];
  readonly sources: readonly [
    Citation & { readonly source: FoodSourceId },
    ...(Citation & { readonly source: FoodSourceId })[],
  ];
  readonly review: Review;
};

export const foodGradeWords: Readonly<Record<FoodGrade, Text>> = {
  guideline: { nl: "staat in richtlijnen", en: "named in guidelines" },
  low: { nl: "zwak onderbouwd", en: "weak evidence" },
  hypothesis: { nl: "een vermoeden", en: "a hypothesis" },
  disputed: { nl: "richtlijnen zijn het oneens", en: "guidelines disagree" },
};

export const foodStrategies = [
  {
    id: "fibre",
    name: { nl: "Vezels", en: "Fibre" },
    says: {
      nl: "Groente, fruit, volkoren en peulvruchten geven vezels. Bouw rustig op en drink erbij.",
      en: "Vegetables, fruit, whole grain and pulses give fibre. Build up slowly and drink with it.",
    },
    care: {
      nl: "Een gevoelige darm verdraagt haver en psyllium vaak beter dan zemelen.",
      en: "A sensitive gut often takes oats and psyllium better than bran.",
    },
    grade: "guideline",
    forBack: "unknown",
    tags: ["whole-grain", "pulse"],
    foods: ["oat-flakes", "whole-bread", "lentils-canned", "carrot", "kiwi", "psyllium"],
    sources: [
      { source: "gut-back-axis-article", at: "vezelrijke voeding" },
      { source: "gezondheidsraad-2015", at: "volkoren, groente, fruit, peulvruchten" },
      { source: "bsg-2021", at: "soluble fibre" },
    ],
    review: "unreviewed",
  },
  {
    id: "fermented",
    name: { nl: "Gefermenteerd eten", en: "Fermented food" },
    says: {
      nl: "Yoghurt, kefir, zuurkool en kimchi bevatten levende bacteriën. Of ze je rug of darm helpen, is niet bekend.",
      en: "Yoghurt, kefir, sauerkraut and kimchi hold live bacteria. Whether they help your back or gut is not known.",
    },
    care: {
      nl: "Bij een gevoelige darm: lactosevrije yoghurt. Zuurkool kan winderig maken.",
      en: "With a sensitive gut: lactose-free yoghurt. Sauerkraut can give wind.",
    },
    grade: "low",
    forBack: "unknown",
    tags: ["fermented"],
    foods: ["yoghurt", "kefir", "sauerkraut", "kimchi", "lactose-free-yoghurt"],
    sources: [{ source: "gut-back-axis-article", at: "probiotica" }],
    review: "unreviewed",
  },
  {
    id: "prebiotic",
    name: { nl: "Prebiotisch eten", en: "Prebiotic food" },
    says: {
      nl: "Knoflook, ui en banaan zijn voedsel voor darmbacteriën. Dat maakt ook gas.",
      en: "Garlic, onion and banana feed gut bacteria. That makes gas too.",
    },
    care: {
      nl: "Bij PDS of een opgeblazen buik stellen we dit niet voor. Je krijgt een gelijke.",
      en: "With IBS or bloating we do not suggest this. You get an equal instead.",
    },
    grade: "hypothesis",
    forBack: "unknown",
    tags: ["prebiotic"],
    foods: ["garlic", "onion", "banana"],
    sources: [
      { source: "gut-back-axis-article", at: "prebiotica" },
      { source: "lomer-2023", at: "fructans and symptoms" },
    ],
    review: "unreviewed",
  },
  {
    id: "anti-inflammatory",
    name: { nl: "Ontstekingsremmend patroon", en: "Anti-inflammatory pattern" },
    says: {
      nl: "Vette vis, noten, zaden, bladgroente en bessen: gezond eten. Dat het rugpijn remt, is een vermoeden.",
      en: "Oily fish, nuts, seeds, leafy greens and berries: healthy food. That it eases back pain is a hypothesis.",
    },
    grade: "low",
    forBack: "unknown",
    tags: ["oily-fish", "nut", "seed", "leafy-green", "berry"],
    foods: ["salmon", "mackerel", "walnut", "linseed", "spinach", "kale", "blueberry"],
    sources: [
      { source: "gut-back-axis-article", at: "ontstekingsremmend dieet" },
      { source: "gezondheidsraad-2015", at: "één keer per week vette vis, noten" },
    ],
    review: "unreviewed",
  },
  {
    id: "hydration",
    name: { nl: "Genoeg drinken", en: "Drinking enough" },
    says: {
      nl: "Genoeg drinken is gewoon goed. Dat water je tussenwervelschijven helpt, is niet aangetoond.",
      en: "Drinking enough is simply good. That water helps your discs has not been shown.",
    },
    care: {
      nl: "Hartfalen of een nierziekte? Vraag je arts hoeveel je mag drinken.",
      en: "Heart failure or kidney disease? Ask your doctor how much you may drink.",
    },
    grade: "low",
    forBack: "unknown",
    tags: [],
    foods: ["water", "mint-tea"],
    sources: [
      { source: "gut-back-axis-article", at: "hydratatie" },
      { source: "nice-cg61", at: "fluid" },
    ],
    review: "unreviewed",
  },
  {
    id: "alcohol",
    name: { nl: "Weinig of geen alcohol", en: "Little or no alcohol" },
    says: {
      nl: "Alcohol kan je darm prikkelen en je slaap storen. Minder drinken kun je als proef testen.",
      en: "Alcohol can irritate your gut and disturb your sleep. You can test drinking less as an experiment.",
    },
    care: {
      nl: "Drink je elke dag veel? Stop niet ineens en overleg met je huisarts.",
      en: "If you drink a lot every day, do not stop at once and talk to your GP.",
    },
    grade: "guideline",
    forBack: "unknown",
    tags: ["alcohol"],
    foods: ["beer", "red-wine", "strong-beer"],
    sources: [
      { source: "innerbuddies-back-pain-ibs", at: "4.1" },
      { source: "gut-back-axis-article", at: "leefstijl" },
      { source: "nice-cg61", at: "alcohol and fizzy drinks" },
    ],
    review: "unreviewed",
  },
  {
    id: "fat-and-spice",
    name: { nl: "Minder vet en scherp", en: "Less fat and spice" },
    says: {
      nl: "Erg vet of scherp eten kan darmklachten uitlokken. Dat verschilt per persoon.",
      en: "Very fatty or spicy food can set off gut complaints. That differs per person.",
    },
    grade: "guideline",
    forBack: "unknown",
    tags: ["fatty", "spicy"],
    foods: ["fries", "sambal"],
    sources: [
      { source: "innerbuddies-back-pain-ibs", at: "4.1" },
      { source: "bsg-2021", at: "first-line dietary advice" },
    ],
    review: "unreviewed",
  },
  {
    id: "probiotic-supplement",
    name: { nl: "Probiotica als supplement", en: "Probiotic supplements" },
    says: {
      nl: "NICE noemt een proef van 4 weken, de Britse maag-darmartsen tot 12 weken. De Amerikaanse raden het af.",
      en: "NICE names a trial of 4 weeks, British gut specialists up to 12 weeks. American ones advise against.",
    },
    care: {
      nl: "Verzwakte afweer of ernstig ziek? Vraag eerst je arts. Stop als er niets verandert.",
      en: "Weak immune system or seriously ill? Ask your doctor first. Stop if nothing changes.",
    },
    grade: "disputed",
    forBack: "unknown",
    tags: [],
    foods: [],
    sources: [
      { source: "gut-back-axis-article", at: "supplementen" },
      { source: "nice-cg61", at: "probiotics" },
      { source: "bsg-2021", at: "probiotics, up to 12 weeks" },
      { source: "acg-2021", at: "suggests against probiotics" },
      { source: "jensen-2019", at: "primary outcomes not met" },
    ],
    review: "unreviewed",
  },
  {
    id: "other-supplements",
    name: { nl: "Magnesium, vitamine D, omega-3", en: "Magnesium, vitamin D, omega-3" },
    says: {
      nl: "Voor rugpijn is van deze supplementen geen effect aangetoond. Vitamine D heeft een eigen advies per leeftijd.",
      en: "No effect on back pain has been shown for these supplements. Vitamin D has its own advice by age.",
    },
    care: {
      nl: "Vraag je apotheker of het samengaat met je medicijnen.",
      en: "Ask your pharmacist whether it goes with your medicines.",
    },
    grade: "hypothesis",
    forBack: "unknown",
    tags: [],
    foods: [],
    sources: [
      { source: "physiotherapy-page-low-back-pain", at: "supplementen" },
      { source: "gut-back-axis-article", at: "supplementen" },
    ],
    review: "unreviewed",
  },
  {
    id: "antibiotics",
    name: { nl: "Na antibiotica", en: "After antibiotics" },
    says: {
      nl: "Antibiotica verstoren de darmflora een tijd. Maak een kuur altijd af. Of probiotica erbij helpen, is onzeker.",
      en: "Antibiotics disturb the gut flora for a while. Always finish a course. Whether probiotics help alongside is uncertain.",
    },
    care: {
      nl: "Diarree tijdens of na een kuur die aanhoudt: bel je huisarts.",
      en: "Diarrhoea during or after a course that goes on: call your GP.",
    },
    grade: "low",
    forBack: "unknown",
    tags: [],
    foods: [],
    sources: [{ source: "gut-back-axis-article", at: "antibiotica" }],
    review: "unreviewed",
  },
] as const satisfies readonly FoodStrategy[];
