import type { Text } from "@wervel/model";

export const nrsWords = {
  none: { nl: "0 geen pijn", en: "0 no pain" },
  worst: { nl: "10 ergst denkbaar", en: "10 worst imaginable" },
  skip: { nl: "sla over", en: "skip" },
} as const satisfies Record<string, Text>;

export const dialogWords = {
  close: { nl: "Sluit zonder bewaren", en: "Close without saving" },
  unsaved: { nl: "Er is iets ingevuld.", en: "You filled something in." },
  keepGoing: { nl: "Ga verder met invullen", en: "Keep filling in" },
  discard: { nl: "Sluit zonder bewaren", en: "Close without saving" },
} as const satisfies Record<string, Text>;

export const stepperWords = {
  less: { nl: "minder", en: "less" },
  more: { nl: "meer", en: "more" },
} as const satisfies Record<string, Text>;

export const toastWords = {
  undo: { nl: "Maak ongedaan", en: "Undo" },
} as const satisfies Record<string, Text>;
