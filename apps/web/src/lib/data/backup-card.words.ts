import type { RegionalText } from "../language.ts";

export const backupCardWords = {
  onlyHere: {
    nl: "Je dagboek staat alleen op dit toestel.",
    en: "Your diary is on this device only.",
  },
  keepCopy: { nl: "Bewaar een kopie.", en: "Keep a copy." },
} as const satisfies Record<string, RegionalText>;
