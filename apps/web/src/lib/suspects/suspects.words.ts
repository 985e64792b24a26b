import type { Text } from "@wervel/model";

export const suspectWords = {
  title: { nl: "Wat vermoed jij dat meespeelt?", en: "What do you suspect plays a part?" },
  lead: {
    nl: "Kies er hooguit vijf, vóór je de uitkomst ziet. Hoe minder je kiest, hoe eerder we iets kunnen zeggen.",
    en: "Choose five at most, before you see the result. The fewer you choose, the sooner we can say something.",
  },
  slots: { nl: "Je vermoedens", en: "Your suspicions" },
  none: { nl: "Nog geen vermoeden vastgelegd.", en: "No suspicion written down yet." },
  since: { nl: "sinds", en: "since" },
  letGo: { nl: "Laat los", en: "Let go" },
  full: { nl: "Vijf is genoeg.", en: "Five is enough." },
  fullWhy: { nl: "Laat er een los om te wisselen.", en: "Let one go to swap." },
  add: { nl: "Nog een vermoeden", en: "Another suspicion" },
  what: { nl: "Wat speelt mee?", en: "What plays a part?" },
  choose: { nl: "Kies", en: "Choose" },
  direction: { nl: "Wat verwacht je?", en: "What do you expect?" },
  more: { nl: "meer pijn", en: "more pain" },
  less: { nl: "minder pijn", en: "less pain" },
  either: { nl: "weet niet", en: "not sure" },
  keep: { nl: "Leg vast", en: "Write it down" },
  kept: { nl: "Vastgelegd, met de datum van vandaag.", en: "Written down, with today's date." },
  inDiary: { nl: "Uit je dagboek", en: "From your diary" },
  common: { nl: "Wat mensen vaak kiezen", en: "What people often choose" },
  how: { nl: "Zo telt een vermoeden", en: "How a suspicion counts" },
  howText: {
    nl: "Het telt pas vanaf de volgende keer dat we kijken. De lijst blijft dan twee keer kijken staan. Wat je al zag op Inzicht kan geen vermoeden meer zijn.",
    en: "It only counts from the next time we look. The list then stays for two looks. What you already saw under Insights can no longer be a suspicion.",
  },
  back: { nl: "Inzicht", en: "Insights" },
} as const satisfies Record<string, Text>;
