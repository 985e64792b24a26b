import type { Text } from "@wervel/model";

/** NICE and the spec of the low FODMAP diet: adults, and not below this body mass index. */
export const foodGateRules = { adultFromYears: 18, lowestBmi: 20 } as const;

/** The signs on the list before food advice; a tick on any closes it. */
export const foodGateSigns = [
  {
    id: "alarm",
    says: {
      nl: "Bloed bij je ontlasting, ’s nachts diarree, of ruim 2 weken een ander ontlastingspatroon",
      en: "Blood with your stool, diarrhoea at night, or a changed stool pattern for over 2 weeks",
    },
  },
  {
    id: "losingWeight",
    says: { nl: "Afvallen zonder dat je dat wilt", en: "Losing weight without wanting to" },
  },
  {
    id: "eatingDisorder",
    says: {
      nl: "Een eetstoornis, nu of vroeger, of eten dat je dag beheerst",
      en: "An eating disorder, now or before, or food that rules your day",
    },
  },
  {
    id: "pregnant",
    says: { nl: "Zwanger, of misschien zwanger", en: "Pregnant, or maybe pregnant" },
  },
  {
    id: "medicalDiet",
    says: {
      nl: "Een dieet van je arts, zoals bij diabetes, nieren of bloedverdunners",
      en: "A diet from your doctor, such as for diabetes, kidneys or blood thinners",
    },
  },
] as const;

/** Why food advice is off, and who can help instead. */
export const foodGateWords = {
  alarm: {
    nl: "Er staat een alarmsignaal. Laat dat eerst door je huisarts bekijken.",
    en: "A warning sign stands. Have your GP look at that first.",
  },
  "eating-disorder": {
    nl: "Regels over eten kunnen een eetstoornis voeden. Praat met je huisarts of behandelaar.",
    en: "Rules about food can feed an eating disorder. Talk to your GP or therapist.",
  },
  "losing-weight": {
    nl: "Je valt af zonder dat je dat wilt. Bespreek dat eerst met je huisarts.",
    en: "You are losing weight without wanting to. Discuss that with your GP first.",
  },
  "low-weight": {
    nl: "Je gewicht is laag voor je lengte. Iets weglaten past dan niet. Vraag een diëtist.",
    en: "Your weight is low for your height. Leaving things out does not fit. Ask a dietitian.",
  },
  pregnant: {
    nl: "In een zwangerschap gelden eigen regels. Vraag je verloskundige.",
    en: "Pregnancy has rules of its own. Ask your midwife.",
  },
  "medical-diet": {
    nl: "Volg het dieet van je arts of diëtist. Dat gaat voor.",
    en: "Follow the diet of your doctor or dietitian. That comes first.",
  },
  young: {
    nl: "Onder de 18 hoort voedingsadvies bij je huisarts of een diëtist.",
    en: "Under 18, food advice belongs with your GP or a dietitian.",
  },
} as const satisfies Readonly<Record<string, Text>>;
