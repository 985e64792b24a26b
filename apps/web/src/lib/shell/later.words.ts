import type { RegionalText } from "../language.ts";

/** What a destination offers now, said plainly while the rest of it is being built. */
export const laterWords = {
  today: {
    nl: "Bijhouden kan in deze versie nog niet. De screening werkt wel.",
    en: "Keeping a diary is not in this version yet. The screening does work.",
  },
  plan: {
    nl: "Deze versie maakt nog geen plan. De screening zegt wel wat nu bij je past.",
    en: "This version makes no plan yet. The screening does say what fits you now.",
  },
  insight: {
    nl: "Inzicht komt uit je dagboek. Dat is er in deze versie nog niet.",
    en: "Insights come from your diary. That is not in this version yet.",
  },
  knowledge: {
    nl: "De uitleg komt in een latere versie. De alarmtekens staan al klaar.",
    en: "The explanations come in a later version. The warning signs are ready.",
  },
  care: {
    nl: "Het consultblad komt in een latere versie. De screening kun je al doen.",
    en: "The consult page comes in a later version. You can do the screening now.",
  },
  screen: { nl: "Doe de screening", en: "Do the screening" },
} as const satisfies Record<string, RegionalText>;
