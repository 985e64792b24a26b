import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const flarePageWords = {
  tab: { nl: "Slechte dag", en: "Bad day" },
  planTab: { nl: "Plan B", en: "Plan B" },
  back: { nl: "Plan", en: "Plan" },
  backToCheck: { nl: "Controle", en: "Check" },
  none: { nl: "Geen van deze", en: "None of these" },
  unsure: { nl: "Ik weet het niet zeker", en: "I am not sure" },
  callNow: {
    nl: "Bij dit teken adviseren richtlijnen: bel nu.",
    en: "With this sign, guidelines advise: call now.",
  },
  toHelp: { nl: "Wie bel ik?", en: "Whom do I call?" },
  toScreening: { nl: "Verder met de screening", en: "Go on with the screening" },
  careful: { nl: "Let op:", en: "Careful:" },
  calls: { nl: "Bellen mag", en: "You may call" },
  call: { nl: "Bel", en: "Call" },
  own: { nl: "Voeg zelf iemand toe", en: "Add someone yourself" },
  name: { nl: "Naam", en: "Name" },
  phone: { nl: "Telefoonnummer", en: "Phone number" },
  why: { nl: "Waarvoor", en: "What for" },
  add: { nl: "Zet erbij", en: "Add" },
  remove: { nl: "Haal weg", en: "Remove" },
  visits: { nl: "Behandelingen", en: "Visits" },
  noVisits: { nl: "Nog geen bezoek genoteerd.", en: "No visit noted yet." },
  addVisit: { nl: "Bezoek toevoegen", en: "Add a visit" },
  who: { nl: "Bij wie?", en: "With whom?" },
  what: { nl: "Wat is er gedaan?", en: "What was done?" },
  when: { nl: "Wanneer?", en: "When?" },
  visitsMore: {
    nl: "Voor en na één keer zegt weinig. Daarom kijken we naar de hele lijn.",
    en: "Before and after one visit says little. So we look at the whole line.",
  },
  over: { nl: "Dit is voorbij, terug naar mijn plan", en: "This is over, back to my plan" },
  exercise: { nl: "Bekijk de oefening", en: "See the exercise" },
} as const satisfies Record<string, RegionalText>;

export const stepOf = (now: number, of: number): Text => ({
  nl: `Stap ${now} van ${of}`,
  en: `Step ${now} of ${of}`,
});
export const planDay = (day: number, of: number): Text => ({
  nl: `Plan B, dag ${day} van ${of}`,
  en: `Plan B, day ${day} of ${of}`,
});
/** How much of the usual to keep today, as people say it. */
export const keepToday = (fraction: number): Text =>
  fraction >= 0.75
    ? { nl: "Vandaag driekwart van anders.", en: "Today three quarters of the usual." }
    : { nl: "Vandaag de helft van anders.", en: "Today half of the usual." };
export const goOnWith = (count: number): Text => ({
  nl: count === 1 ? "Verder met 1 teken" : `Verder met ${count} tekenen`,
  en: count === 1 ? "Go on with 1 sign" : `Go on with ${count} signs`,
});
