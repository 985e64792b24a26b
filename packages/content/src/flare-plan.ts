/** Plan B for a bad day: three days, half the load, and then up again (M-FLARE). */
import type { Citation, Review, Text } from "@wervel/model";

export type FlareStep = {
  readonly id: string;
  readonly says: Text;
  readonly how: Text;
  readonly minutes: number;
  readonly exercise?: string;
  readonly careful?: Text;
};

export type FlarePlan = {
  readonly days: number;
  readonly steps: readonly FlareStep[];
  /** Share of the usual activity to keep on each day, 0 to 1. */
  readonly keepFraction: readonly number[];
  readonly sources: readonly Citation[];
  readonly review: Review;
};

export const flarePlan = {
  days: 3,
  steps: [
    {
      id: "warmth",
      says: { nl: "Warmte, 20 minuten", en: "Warmth, 20 minutes" },
      how: { nl: "Een kruik of warm bad", en: "A hot-water bottle or bath" },
      minutes: 20,
      careful: {
        nl: "Niet op een doof stuk huid. Zwanger: niet op je buik.",
        en: "Not on numb skin. Pregnant: not on your belly.",
      },
    },
    {
      id: "legs-up",
      says: { nl: "Benen op een stoel, 10 minuten", en: "Legs on a chair, 10 minutes" },
      how: { nl: "Twee tot vier keer vandaag", en: "Two to four times today" },
      minutes: 10,
      exercise: "X02",
      careful: {
        nl: "Laat in de zwangerschap: op je linkerzij.",
        en: "Late in pregnancy: on your left side.",
      },
    },
    {
      id: "breathing",
      says: { nl: "Rustig ademen, 5 minuten", en: "Quiet breathing, 5 minutes" },
      how: { nl: "In 4 tellen, uit 6 tellen", en: "In for 4 counts, out for 6" },
      minutes: 5,
      exercise: "X01",
    },
    {
      id: "short-walk",
      says: { nl: "Kort wandelen", en: "A short walk" },
      how: { nl: "De helft van anders. Niet nul.", en: "Half of the usual. Not zero." },
      minutes: 6,
      exercise: "X30",
    },
  ],
  keepFraction: [0.5, 0.5, 0.75],
  sources: [
    { source: "physiotherapy-page-low-back-pain", at: "early signals" },
    { source: "costa-2019", at: "what people call a flare" },
  ],
  review: "unreviewed",
} as const satisfies FlarePlan;

export const flareWords = {
  check: { nl: "Slechte dag. Eerst even controleren.", en: "Bad day. A quick check first." },
  checkLead: {
    nl: "Tik aan wat nieuw is sinds gisteren.",
    en: "Tick what is new since yesterday.",
  },
  title: {
    nl: "Drie rustige dagen. Daarna weer opbouwen.",
    en: "Three quiet days. Then build up again.",
  },
  lead: {
    nl: "Zo'n dag hoort erbij. Je bent niet terug bij af.",
    en: "Days like this are part of it. You are not back to the start.",
  },
  after: {
    nl: "Ook morgen de helft, overmorgen driekwart. Liever kort bewegen dan in bed blijven.",
    en: "Half again tomorrow, three quarters the day after. Rather move briefly than stay in bed.",
  },
  stop: {
    nl: "Komt er iets nieuws bij, zoals een doof gevoel, minder kracht of koorts? Doe de controle opnieuw.",
    en: "Does something new come up, such as numbness, less strength or fever? Do the check again.",
  },
} as const satisfies Record<string, Text>;
