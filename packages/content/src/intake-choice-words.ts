import type { Anamnesis, Text } from "@wervel/model";

/** The answers that can be picked in the intake. */
export const intakeChoiceWords = {
  onset: {
    sudden: { nl: "plots", en: "suddenly" },
    gradual: { nl: "geleidelijk", en: "gradually" },
  },
  course: {
    improving: { nl: "beter", en: "better" },
    stable: { nl: "gelijk", en: "the same" },
    worsening: { nl: "minder goed", en: "worse" },
    fluctuating: { nl: "wisselend", en: "up and down" },
  },
  radiation: {
    none: { nl: "nee", en: "no" },
    "above-knee": { nl: "tot boven de knie", en: "to above the knee" },
    "below-knee": { nl: "tot onder de knie", en: "to below the knee" },
  },
  radiationSide: {
    left: { nl: "links", en: "left" },
    right: { nl: "rechts", en: "right" },
    both: { nl: "beide", en: "both" },
  },
  imaging: {
    none: { nl: "nee", en: "no" },
    xray: { nl: "foto", en: "X-ray" },
    mri: { nl: "MRI", en: "MRI" },
  },
  pregnancy: {
    no: { nl: "nee", en: "no" },
    maybe: { nl: "misschien", en: "perhaps" },
    yes: { nl: "ja", en: "yes" },
    "recently-given-birth": { nl: "pas bevallen", en: "recently gave birth" },
  },
  smoking: {
    never: { nl: "nooit", en: "never" },
    stopped: { nl: "gestopt", en: "stopped" },
    yes: { nl: "ja", en: "yes" },
  },
  work: {
    none: { nl: "geen", en: "none" },
    light: { nl: "licht", en: "light" },
    heavy: { nl: "zwaar", en: "heavy" },
    sitting: { nl: "zittend", en: "sitting" },
  },
  amount: {
    0: { nl: "niet", en: "not" },
    1: { nl: "soms", en: "sometimes" },
    2: { nl: "vaak", en: "often" },
  },
  stiffness: {
    0: { nl: "niet", en: "not" },
    15: { nl: "tot een half uur", en: "up to half an hour" },
    45: { nl: "tot een uur", en: "up to an hour" },
    60: { nl: "langer", en: "longer" },
  },
} as const satisfies Record<string, Record<string, Text>>;

/** What each answer of the intake is about, as a heading of a line on paper. */
export const intakeFieldWords = {
  episodeBegan: { nl: "Begonnen op", en: "Began on" },
  onset: { nl: "Manier van beginnen", en: "How it began" },
  course: { nl: "Laatste week volgens patiënt", en: "Last week, in the patient's words" },
  painNow: { nl: "Pijn nu (0–10)", en: "Pain now (0–10)" },
  painWorst: { nl: "Pijn op zwaarste dag (0–10)", en: "Pain on hardest day (0–10)" },
  painAverage: { nl: "Pijn gemiddeld, week (0–10)", en: "Pain on average, week (0–10)" },
  impact: { nl: "Hinder (0–10)", en: "Hindrance (0–10)" },
  impactOn: { nl: "Hinder bij", en: "Hindered in" },
  regions: { nl: "Plekken", en: "Places" },
  radiation: { nl: "Uitstraling in het been", en: "Radiation into the leg" },
  radiationSide: { nl: "Kant van de uitstraling", en: "Side of the radiation" },
  qualities: { nl: "Aard van de pijn", en: "Nature of the pain" },
  stiffnessMinutes: { nl: "Ochtendstijfheid (minuten)", en: "Morning stiffness (minutes)" },
  symptoms: { nl: "Hoort erbij", en: "Comes with it" },
  causes: { nl: "Oorzaken volgens patiënt", en: "Causes, in the patient's view" },
  diagnoses: { nl: "Ooit door een arts genoemd", en: "Ever named by a doctor" },
  assessedThisEpisode: { nl: "Deze periode onderzocht", en: "Examined in this spell" },
  imaging: { nl: "Beeldvorming", en: "Imaging" },
  imagingSaid: { nl: "Uitslag volgens patiënt", en: "Result, in the patient's words" },
  pregnancy: { nl: "Zwanger", en: "Pregnant" },
  pregnancyWeeks: { nl: "Weken zwanger", en: "Weeks pregnant" },
  heightCm: { nl: "Lengte (cm)", en: "Height (cm)" },
  weightKg: { nl: "Gewicht (kg)", en: "Weight (kg)" },
  smoking: { nl: "Roken", en: "Smoking" },
  alcoholPerWeek: { nl: "Alcohol (glazen per week)", en: "Alcohol (glasses a week)" },
  activeDaysPerWeek: { nl: "Actieve dagen per week", en: "Active days a week" },
  sleepHours: { nl: "Slaap (uren)", en: "Sleep (hours)" },
  sittingHours: { nl: "Zitten (uren per dag)", en: "Sitting (hours a day)" },
  work: { nl: "Werk", en: "Work" },
  medicines: { nl: "Soorten medicijnen", en: "Kinds of medicine" },
  supplements: { nl: "Voedingssupplementen", en: "Food supplements" },
  risk: { nl: "Herstelremmend, volgens patiënt", en: "Hindering recovery, in the patient's view" },
  examination: {
    nl: "Onderzoek door zorgverlener",
    en: "Examination by a professional",
  },
  note: { nl: "Opmerking van patiënt", en: "Patient's remark" },
} as const satisfies Partial<Record<keyof Anamnesis, Text>>;
