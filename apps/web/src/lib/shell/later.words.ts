import type { RegionalText } from "../language.ts";

/** What a destination offers now, said plainly while the rest of it is being built. */
export const laterWords = {
  knowledge: {
    nl: "De uitleg komt in een latere versie. De alarmtekens staan al klaar.",
    en: "The explanations come in a later version. The warning signs are ready.",
  },
  screen: { nl: "Doe de screening", en: "Do the screening" },
} as const satisfies Record<string, RegionalText>;
