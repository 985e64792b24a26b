import type { Text } from "@wervel/model";

export const experimentWords = {
  drawn: {
    nl: "Geloot. Bewaar dit bestand en kijk niet vooruit.",
    en: "Drawn. Keep this file and do not look ahead.",
  },
  block: { nl: "blok", en: "block" },
  with: { nl: "met", en: "with" },
  without: { nl: "zonder", en: "without" },
  seen: { nl: "zo vaak zie je het, op 100", en: "how often you see it, out of 100" },
  points: { nl: "punt", en: "points" },
  effect: { nl: "met min zonder", en: "with minus without" },
  pairs: { nl: "paren gebruikt, weggelaten", en: "pairs used, left out" },
} as const satisfies Record<string, Text>;
