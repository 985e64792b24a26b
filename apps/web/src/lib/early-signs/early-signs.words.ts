import type { Text } from "@wervel/model";

export const earlySignWords = {
  title: { nl: "Komt er een slechte dag aan?", en: "Is a bad day coming?" },
  back: { nl: "Inzicht", en: "Insights" },
  lead: {
    nl: "We voorspellen je oude dagen opnieuw. Alleen als dat beter gaat dan gokken, zeggen we iets.",
    en: "We forecast your past days again. Only if that beats guessing do we say something.",
  },
  noPain: { nl: "Nog geen rugpijn in je dagboek", en: "No back pain in your diary yet" },
  empty: {
    nl: "Vul je dagen in, ook de goede. Na een paar maanden kunnen we dit proberen.",
    en: "Fill in your days, the good ones too. After a few months we can try this.",
  },
  toToday: { nl: "Vul vandaag in", en: "Fill in today" },
  meanwhile: {
    nl: "Een slechte dag hoeft niet voorspeld te zijn. Je plan staat altijd klaar.",
    en: "A bad day need not be forecast. Your plan is always ready.",
  },
  badDay: { nl: "Slechte dag? Begin hier", en: "Bad day? Begin here" },
  closed: {
    nl: "Voor jou (nog) niet beter dan gokken",
    en: "For you not (yet) better than guessing",
  },
  open: { nl: "Ongeveer {n} van de 10 keer", en: "About {n} times out of 10" },
  now: { nl: "Vandaag is al een slechte dag", en: "Today is a bad day already" },
  tooFewDays: {
    nl: "Te weinig ingevuld om over vandaag iets te zeggen",
    en: "Too little logged to say anything of today",
  },
  record: { nl: "Hoe vaak klopte het?", en: "How often was it right?" },
  scored: { nl: "Dagen die we nagingen", en: "Days we checked" },
  events: { nl: "Gevolgd door een opvlamming", en: "Followed by a flare" },
  flareDays: { nl: "Dagen met een opvlamming", en: "Days with a flare" },
  needed: {
    nl: "Er zijn minstens {days} nagegane dagen nodig. Na minstens {events} volgde een opvlamming.",
    en: "At least {days} checked days are needed. At least {events} were followed by a flare.",
  },
  enough: {
    nl: "Dagen genoeg, maar de voorspelling won niet duidelijk van je gewone aandeel.",
    en: "Enough days, but the forecast did not clearly beat your usual share.",
  },
  said: { nl: "Gezegde kans", en: "Chance said" },
  days: { nl: "Dagen", en: "Days" },
  followed: { nl: "Daarna een opvlamming", en: "A flare followed" },
  loading: { nl: "We lezen je dagboek", en: "Reading your diary" },
} as const satisfies Record<string, Text>;
