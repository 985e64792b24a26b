import type { CareReason, CareStep, Text } from "@wervel/model";

/** Least means first; a heavier step needs a reason, and a reason is said. */
export const careSteps = [
  {
    id: "self",
    name: { nl: "Zelf: bewegen, warmte, rust", en: "Yourself: movement, warmth, calm" },
    what: {
      nl: "Wat in dit weekplan staat. Voor de meeste mensen is dit genoeg om te beginnen.",
      en: "What is in this week plan. For most people that is enough to start with.",
    },
    when: [],
    sources: [{ source: "neurosurgeon-leaflet-back-pain", at: "order of treatment" }],
    review: "unreviewed",
  },
  {
    id: "physio",
    name: { nl: "Met een fysiotherapeut", en: "With a physiotherapist" },
    what: {
      nl: "Samen kijken wat in de weg staat, en oefeningen op maat.",
      en: "Look together at what is in the way, with exercises to measure.",
    },
    when: ["delayed", "profile-2", "profile-3", "high-risk"],
    sources: [
      { source: "neurosurgeon-leaflet-back-pain", at: "start with physiotherapy" },
      { source: "kngf-2021", at: "profiles" },
    ],
    review: "unreviewed",
  },
  {
    id: "gp",
    name: { nl: "Langs de huisarts", en: "See your GP" },
    what: {
      nl: "Opnieuw laten kijken, en overleggen over werk, slaap en pijnstillers.",
      en: "Have it looked at again, and discuss work, sleep and painkillers.",
    },
    when: ["profile-3", "leg-pain-six-weeks", "inflammatory"],
    sources: [{ source: "nhg-m54", at: "stepwise care" }],
    review: "unreviewed",
  },
  {
    id: "team",
    name: { nl: "Meer hulpverleners samen", en: "Several professionals together" },
    what: {
      nl: "Bijvoorbeeld fysiotherapeut, psycholoog en bedrijfsarts met één plan.",
      en: "For example physiotherapist, psychologist and occupational physician with one plan.",
    },
    when: ["profile-3", "high-risk"],
    sources: [
      { source: "physiotherapy-page-low-back-pain", at: "profile 3" },
      { source: "kamper-2015", at: "modest effect" },
    ],
    review: "unreviewed",
  },
  {
    id: "specialist",
    name: { nl: "Een specialist of operatie", en: "A specialist or an operation" },
    what: {
      nl: "Alleen als lichtere stappen niet hielpen, of als een arts er reden voor ziet.",
      en: "Only when lighter steps did not help, or when a doctor sees a reason.",
    },
    when: [],
    sources: [{ source: "neurosurgeon-leaflet-back-pain", at: "heavier means only later" }],
    review: "unreviewed",
  },
] as const satisfies readonly CareStep[];

export const careReasonWords = {
  delayed: {
    nl: "na drie weken nog niet duidelijk minder",
    en: "not clearly less after three weeks",
  },
  "profile-2": {
    nl: "het duurt nu langer dan zes weken",
    en: "it has now lasted more than six weeks",
  },
  "profile-3": {
    nl: "het duurt nu langer dan twaalf weken",
    en: "it has now lasted more than twelve weeks",
  },
  "high-risk": {
    nl: "meer dingen die herstel kunnen vertragen",
    en: "more things that may slow recovery",
  },
  "leg-pain-six-weeks": { nl: "al zes weken pijn in je been", en: "six weeks of pain in your leg" },
  inflammatory: {
    nl: "een uur of langer stijf in de ochtend",
    en: "stiff for an hour or more in the morning",
  },
} as const satisfies Record<CareReason, Text>;
