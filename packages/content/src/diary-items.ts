import type { CatalogueItem, FactorFlags, ItemGroup, Text, Unit } from "@wervel/model";
import {
  type ItemWords,
  littleMuch,
  noneMuch,
  text,
  usualItemWords,
  words,
} from "./usual-item-words.ts";

/** The diary in the person's words. */
export const itemWords = {
  ...usualItemWords,
  pain: { ...words("rugpijn", "back pain"), asks: text("Rugpijn vandaag", "Back pain today") },
  "pain-places": { ...words("plaats van de pijn", "place of pain"), asks: text("Waar?", "Where?") },
  "pain-quality": {
    ...words("soort pijn", "kind of pain"),
    asks: text("Hoe voelt de pijn?", "What does the pain feel like?"),
    choices: {
      nagging: text("zeurend", "nagging"),
      stabbing: text("stekend", "stabbing"),
      burning: text("brandend", "burning"),
      radiating: text("uitstralend", "radiating"),
      "stabbing-on-movement": text("scheut bij bewegen", "stab on moving"),
      tingling: text("tintelend", "tingling"),
    },
  },
  radiation: {
    ...words("uitstraling", "radiation"),
    asks: text("Waarheen straalt de pijn uit?", "Where does the pain radiate to?"),
    choices: {
      shoulder: text("schouder", "shoulder"),
      arm: text("arm", "arm"),
      buttock: text("bil", "buttock"),
      thigh: text("bovenbeen", "thigh"),
      knee: text("knie", "knee"),
      "lower-leg": text("onderbeen", "lower leg"),
      foot: text("voet", "foot"),
    },
  },
  "leg-pain": words("beenpijn", "leg pain"),
  "morning-stiffness": words("ochtendstijfheid", "morning stiffness"),
  "load-capacity": {
    ...words("wat je aankon", "what you could handle"),
    levels: littleMuch,
  },
  "pain-elsewhere": {
    ...words("spier- of gewrichtspijn elders", "muscle or joint pain elsewhere"),
    levels: noneMuch,
  },
  flare: {
    ...words("opvlamming", "flare"),
    asks: text("Is dit een slechte dag voor je rug?", "Is this a bad day for your back?"),
  },
  "early-sign": {
    ...words("vroeg teken", "early sign"),
    asks: text(
      "Voelde je een teken dat het erger wordt?",
      "Did you feel a sign that it is getting worse?",
    ),
  },

  "belly-pain": words("buikpijn", "belly pain"),
  bloating: words("opgeblazen gevoel", "bloating"),
  "belly-pressure": { ...words("druk in de buik", "pressure in the belly"), levels: noneMuch },
  gas: { ...words("winden", "gas"), levels: littleMuch },
  nausea: { ...words("misselijk", "nausea"), levels: noneMuch },
  stool: words("ontlasting", "stool"),

  meal: words("maaltijd", "meal"),
  water: words("water", "water"),
  coffee: words("koffie", "coffee"),
  alcohol: words("alcohol", "alcohol"),
  "fatty-food": words("erg vet gegeten", "very fatty food"),
  "spicy-food": words("sterk gekruid gegeten", "spicy food"),

  "sleep-hours": words("uren slaap", "hours of sleep"),
  "woken-by-pain": words("wakker door pijn", "woken by pain"),

  mood: {
    ...words("stemming", "mood"),
    asks: text("Stemming, 0 slecht tot 10 goed", "Mood, 0 bad to 10 good"),
  },
  energy: {
    ...words("energie", "energy"),
    asks: text("Energie, 0 geen tot 10 veel", "Energy, 0 none to 10 plenty"),
  },
  fatigue: { ...words("moe", "tired"), levels: noneMuch },
  irritability: { ...words("prikkelbaar", "irritable"), levels: noneMuch },

  steps: words("stappen", "steps"),
  walking: words("wandelen", "walking"),
  exercise: words("oefenen of sport", "exercise or sport"),
  sitting: words("zitten", "sitting"),
  lifting: { ...words("tillen", "lifting"), levels: noneMuch },
  "heavy-work": words("zwaar werk", "heavy work"),

  medicine: words("medicijn", "medicine"),
  supplement: words("supplement", "supplement"),
  heat: words("warmte", "heat"),
  relaxation: words("ontspanning", "relaxation"),
  "lying-down": words("overdag gelegen", "lying down by day"),
  brace: words("brace gedragen", "wore a brace"),

  "heart-rate": words("hartslag", "heart rate"),
  "resting-heart-rate": words("hartslag in rust", "resting heart rate"),
  "hrv-sdnn": words("hartritmevariatie (SDNN)", "heart rate variability (SDNN)"),
  "hrv-rmssd": words("hartritmevariatie (RMSSD)", "heart rate variability (RMSSD)"),
  weight: words("gewicht", "weight"),

  bladder: {
    ...words("plas of ontlasting", "bladder or bowel"),
    asks: text(
      "Nieuw: moeite met plassen, of plas of ontlasting niet kunnen ophouden?",
      "New: trouble passing urine, or unable to hold urine or stool?",
    ),
  },
  fever: {
    ...words("koorts", "fever"),
    asks: text("Koorts of rillingen?", "Fever or chills?"),
  },
  "weight-loss": {
    ...words("afvallen zonder reden", "weight loss without a reason"),
    asks: text("Ben je afgevallen zonder reden?", "Did you lose weight without a reason?"),
  },
  menses: words("menstruatie", "period"),
  "cold-damp": words("koud of vochtig weer", "cold or damp weather"),
  note: words("notitie", "note"),
} as const satisfies Readonly<Record<CatalogueItem, ItemWords>>;

export const itemGroupNames = {
  pain: text("Pijn", "Pain"),
  gut: text("Buik", "Belly"),
  food: text("Eten en drinken", "Food and drink"),
  sleep: text("Slaap", "Sleep"),
  mind: text("Hoofd", "Mind"),
  movement: text("Bewegen", "Movement"),
  relief: text("Verlichting", "Relief"),
  other: text("Overig", "Other"),
} as const satisfies Readonly<Record<ItemGroup, Text>>;

/**
 * What one gut article names beside back pain with an irritable bowel: five things that may make it
 * worse, and two that may ease it. Named there, not shown to be a cause: they are ready to be
 * noted, and the days decide.
 */
export const namedTriggers = {
  worse: ["sleep-quality", "stress", "alcohol", "fatty-food", "spicy-food"],
  ease: ["heat", "lying-down"],
  sources: [{ source: "innerbuddies-back-pain-ibs", at: "4.1" }],
  review: "unreviewed",
} as const satisfies {
  readonly worse: readonly CatalogueItem[];
  readonly ease: readonly CatalogueItem[];
  readonly sources: readonly { readonly source: string; readonly at: string }[];
  readonly review: "unreviewed";
};

export const unitNames = {
  minutes: text("minuten", "minutes"),
  hours: text("uur", "hours"),
  glasses: text("glazen", "glasses"),
  cups: text("koppen", "cups"),
  steps: text("stappen", "steps"),
  times: text("keer", "times"),
  kilos: text("kilo", "kilos"),
  beats: text("slagen per minuut", "beats per minute"),
  milliseconds: text("milliseconden", "milliseconds"),
} as const satisfies Readonly<Record<Unit, Text>>;

export type ItemRole =
  | { readonly is: "outcome" }
  | { readonly is: "factor"; readonly flags: FactorFlags }
  /** A symptom beside the pain: both can be looked at as an outcome and as a factor. */
  | { readonly is: "either"; readonly flags: FactorFlags }
  /** Words and places: kept, never counted as a series. */
  | { readonly is: "record" };

const outcome = { is: "outcome" } as const;
const record = { is: "record" } as const;
const factor = (flags: FactorFlags = {}) => ({ is: "factor", flags }) as const;
const follows = factor({ mayFollow: true });
const symptom = { is: "either", flags: { mayFollow: true } } as const;

/**
 * What the pattern search may do with an item. `response`: done because of pain, so never
 * a candidate cause. `mayFollow`: pain can change it the same day, so that day proves nothing.
 * Measured in simulated diaries: without these flags painkillers pass for causes.
 */
export const itemRoles = {
  pain: outcome,
  "pain-places": record,
  "pain-quality": record,
  radiation: record,
  "leg-pain": outcome,
  "morning-stiffness": outcome,
  "load-capacity": { is: "either", flags: { mayFollow: true } },
  "pain-elsewhere": symptom,
  flare: record,
  "early-sign": symptom,

  belly: symptom,
  "belly-pain": symptom,
  bloating: symptom,
  "belly-pressure": symptom,
  gas: symptom,
  nausea: symptom,
  stool: factor(),

  meal: record,
  water: factor(),
  coffee: factor(),
  alcohol: factor(),
  "fatty-food": factor(),
  "spicy-food": factor(),

  "sleep-quality": factor(),
  "sleep-hours": factor(),
  "woken-by-pain": factor({ response: true }),

  stress: factor(),
  mood: follows,
  energy: follows,
  fatigue: follows,
  irritability: follows,

  steps: follows,
  walking: follows,
  exercise: follows,
  sitting: follows,
  lifting: follows,
  "heavy-work": follows,

  medicine: factor({ response: true, blank: "unknown" }),
  supplement: factor({ blank: "unknown" }),
  heat: factor({ response: true }),
  relaxation: follows,
  "lying-down": factor({ response: true }),
  brace: factor({ response: true }),

  "heart-rate": follows,
  "resting-heart-rate": follows,
  "hrv-sdnn": follows,
  "hrv-rmssd": follows,
  weight: factor(),

  bladder: record,
  fever: record,
  "weight-loss": record,
  menses: factor({ cycle: true }),
  "cold-damp": factor(),
  note: record,
} as const satisfies Readonly<Record<CatalogueItem, ItemRole>>;
