import type { Text } from "@wervel/model";

export const sideBySideWords = {
  title: { nl: "Zes weken naast elkaar", en: "Six weeks side by side" },
  description: {
    nl: "Boven je rugpijn, onder je buik, elk van 0 tot 10. Elke dag staat onder dezelfde dag.",
    en: "Your back pain above, your belly below, each from 0 to 10. Each day stands under the same day.",
  },
  gaps: {
    nl: "Onderbrekingen zijn dagen zonder invoer. Samen op en neer gaan zegt nog niet waardoor.",
    en: "Breaks are days without an entry. Moving together does not say why.",
  },
  back: { nl: "rugpijn", en: "back pain" },
  bloating: { nl: "opgeblazen gevoel", en: "bloating" },
  "belly-pain": { nl: "buikpijn", en: "belly pain" },
} as const satisfies Record<string, Text>;
