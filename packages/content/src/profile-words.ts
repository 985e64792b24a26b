/** Words of the profile page: axes, risk bands, and notes on the intake. */
import type { Text } from "@wervel/model";

export const axisWords = {
  duration: {
    name: { nl: "Hoe lang", en: "How long" },
    acute: { nl: "kort (minder dan 6 weken)", en: "short (under 6 weeks)" },
    subacute: { nl: "6 tot 12 weken", en: "6 to 12 weeks" },
    long: { nl: "langer dan 12 weken", en: "longer than 12 weeks" },
    unknown: { nl: "nog niet bekend", en: "not known yet" },
  },
  pattern: {
    name: { nl: "Voor het eerst of vaker", en: "First time or again" },
    first: { nl: "voor het eerst", en: "for the first time" },
    returning: { nl: "komt terug", en: "comes back" },
    unknown: { nl: "nog niet bekend", en: "not known yet" },
  },
  cause: {
    name: { nl: "Oorzaak aan te wijzen", en: "A cause that can be shown" },
    "to-be-examined": { nl: "eerst laten onderzoeken", en: "to be examined first" },
    "named-by-doctor": { nl: "een arts noemde iets", en: "a doctor named something" },
    "none-found": { nl: "niet gevonden", en: "not found" },
    unknown: { nl: "nog niet onderzocht", en: "not examined yet" },
  },
  treatment: {
    name: { nl: "Gerichte behandeling", en: "Specific treatment" },
    "specific-possible": { nl: "bestaat misschien", en: "may exist" },
    "recovery-and-function": { nl: "herstel en meer kunnen", en: "recovery and doing more" },
    unknown: { nl: "nog niet te zeggen", en: "cannot be said yet" },
  },
  leg: {
    name: { nl: "Uitstraling", en: "Radiating" },
    none: { nl: "geen", en: "none" },
    "above-knee": { nl: "tot boven de knie", en: "down to above the knee" },
    "below-knee": { nl: "tot onder de knie", en: "down to below the knee" },
    unknown: { nl: "nog niet gevraagd", en: "not asked yet" },
  },
} as const satisfies Record<string, Record<string, Text>>;

export const confidenceWords = {
  low: { nl: "onzeker", en: "unsure" },
  medium: { nl: "redelijk zeker", en: "fairly sure" },
  high: { nl: "zeker", en: "sure" },
} as const satisfies Record<"low" | "medium" | "high", Text>;

export const riskBandWords = {
  low: { nl: "kleine kans op lang aanhouden", en: "small chance of lasting long" },
  medium: { nl: "gemiddelde kans op lang aanhouden", en: "medium chance of lasting long" },
  high: { nl: "grotere kans op lang aanhouden", en: "larger chance of lasting long" },
} as const satisfies Record<"low" | "medium" | "high", Text>;

export const riskAdvice = {
  nl: "Bij een grotere kans noemen richtlijnen de fysiotherapeut, vaak psychosomatisch, vanaf week 1.",
  en: "With a larger chance, guidelines mention the physiotherapist, often psychosomatic, from week 1.",
} as const satisfies Text;

export const riskCaution = {
  nl: "De lijst is van ons en niet getoetst. Geen richtlijn leunt op één lijst alleen.",
  en: "The list is ours and not validated. No guideline leans on one list alone.",
} as const satisfies Text;

export const intakeNoteWords = {
  "below-knee": {
    nl: "Pijn tot onder de knie: laat kracht, gevoel en reflexen testen. De hernia-zelftest helpt je verhaal op een rij te zetten. Ook een bilspier kan dit geven.",
    en: "Pain below the knee: have strength, feeling and reflexes tested. The hernia self-test helps put your story in order. A buttock muscle can give this too.",
  },
  "knee-only": {
    nl: "Pijn in alleen de knie komt maar soms van de rug. Laat ook de knie bekijken.",
    en: "Pain in the knee alone comes from the back only sometimes. Have the knee looked at too.",
  },
  "long-stiffness": {
    nl: "Een uur of langer stijf in de ochtend: noem dit bij je huisarts. De zelftest ontstekingspatroon stelt de juiste vragen.",
    en: "Stiff for an hour or longer in the morning: mention this to your GP. The inflammatory self-test asks the right questions.",
  },
  "short-stiffness": {
    nl: "Ochtendstijfheid die zakt door te bewegen hoort vaak bij gewone rugpijn. Bij artrose komt het ook voor.",
    en: "Morning stiffness that eases with movement often belongs to ordinary back pain. It occurs in osteoarthritis too.",
  },
  "motor-control": {
    nl: "Je rugpijn kwam vaker terug. Vraag een fysiotherapeut naar de aansturing van je rugspieren (MCI). Oefeningen voor je romp passen daarbij.",
    en: "Your back pain came back more than once. Ask a physiotherapist about control of the back muscles (MCI). Trunk exercises go with that.",
  },
  pregnant: {
    nl: "Bij zwangerschap kiezen we andere oefeningen. Overleg eerst met je verloskundige.",
    en: "In pregnancy we choose other exercises. Talk to your midwife first.",
  },
  "picture-says-little": {
    nl: "Een foto of MRI zegt weinig over pijn. Wat daarop te zien is, hebben veel mensen zonder klachten ook. Wervel rekent er niet mee.",
    en: "An X-ray or MRI says little about pain. Many people without complaints show the same. Wervel does not count it.",
  },
  "no-clear-cause": {
    nl: "Geen duidelijke oorzaak betekent niet dat het niet echt is. Soms houdt een gevoelig zenuwstelsel de pijn in stand.",
    en: "No clear cause does not mean it is not real. Sometimes a sensitive nervous system keeps the pain going.",
  },
} as const satisfies Record<string, Text>;

/** Why the profile moved on its own; said once, on the day. */
export const recurrenceNote = {
  nl: "Ongeveer 70 van de 100 mensen krijgen binnen een jaar opnieuw een periode. Blijven bewegen verkleint dat.",
  en: "About 70 in 100 people get another spell within a year. Keeping moving makes that less.",
} as const satisfies Text;
