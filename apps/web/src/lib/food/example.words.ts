import type { Text } from "@wervel/model";

export const exampleWords = {
  tab: { nl: "Voorbeeld", en: "Example" },
  link: { nl: "Bekijk een voorbeeldweek", en: "See an example week" },
  linkUnder: { nl: "van een verzonnen persoon", en: "of an invented person" },
  title: { nl: "Zo ziet advies over eten eruit", en: "This is what food advice looks like" },
  lead: {
    nl: "Noor is verzonnen. Niets op dit blad gaat over jou.",
    en: "Noor is invented. Nothing on this page is about you.",
  },
  made: { nl: "Voorbeeld", en: "Example" },
  who: { nl: "Wat Noor opschreef", en: "What Noor wrote down" },
  bowel: { nl: "Prikkelbare darm", en: "Irritable bowel" },
  yes: { nl: "ja", en: "yes" },
  bloating: { nl: "Opgeblazen, gemiddeld", en: "Bloated, on average" },
  fibre: { nl: "Vezels op hele dagen", en: "Fibre on whole days" },
  grams: { nl: "18 g per dag", en: "18 g a day" },
  gate: {
    nl: "Alarmsignalen",
    en: "Warning signs",
  },
  none: { nl: "geen", en: "none" },
  eating: { nl: "Eten", en: "Food" },
  week: { nl: "Recepten: zeven keer avondeten", en: "Recipes: seven dinners" },
  weekWhy: {
    nl: "Elk gerecht past bij Noors buik. Wat niet past, is geruild. Het is eigen oordeel, nog niet nagelezen.",
    en: "Each dish fits Noor’s belly. What does not fit is swapped. It is our own judgement, not yet reviewed.",
  },
  asIs: { nl: "past zonder ruilen", en: "fits without swaps" },
  swapped: (from: Text, to: Text): Text => ({
    nl: `${to.nl} in plaats van ${from.nl}`,
    en: `${to.en} instead of ${from.en}`,
  }),
  supplements: { nl: "Supplementen", en: "Supplements" },
  diary: { nl: "Dagboek", en: "Diary" },
  diarySays: {
    nl: "Vier weken: buik, ontlasting, eten en pijn. Daarna kan Wervel zeggen of darm en rug samen gaan.",
    en: "Four weeks: belly, stool, food and pain. After that Wervel can say whether gut and back go together.",
  },
  diaryGrade: {
    nl: "Eigen rekenwijze, getoetst op ruis. Samen gaan is geen oorzaak.",
    en: "Our own method, tested on noise. Going together is no cause.",
  },
  min: { nl: "min", en: "min" },
  own: { nl: "Doe dit voor jezelf", en: "Do this for yourself" },
} as const;
