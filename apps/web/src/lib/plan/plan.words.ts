import type { Text } from "@wervel/model";

export const planWords = {
  tab: { nl: "Plan", en: "Plan" },
  headline: { nl: "Wat past nu bij je?", en: "What fits you now?" },
  notYet: {
    nl: "Oefeningen en een weekplan zitten nog niet in deze versie.",
    en: "Exercises and a weekly plan are not in this version yet.",
  },
  badDay: { nl: "Slechte dag?", en: "Bad day?" },
  badDayUnder: {
    nl: "Eerst een korte controle, dan een rustig plan voor een paar dagen.",
    en: "First a short check, then a quiet plan for a few days.",
  },
  profile: { nl: "Je herstelprofiel", en: "Your recovery profile" },
  profileUnknown: {
    nl: "vul in wanneer het begon",
    en: "fill in when it began",
  },
} as const satisfies Record<string, Text>;
