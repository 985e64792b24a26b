import type { RegionalText } from "$lib/language.ts";

export const helpWords = {
  tab: { nl: "Snel hulp nodig?", en: "Help now?" },
  back: { nl: "Terug", en: "Back" },
  title: { nl: "Herken je een van deze tekenen?", en: "Do you recognise one of these signs?" },
  lead: {
    nl: "Bij rugpijn zijn ze zeldzaam. Als ze er zijn, wacht dan niet.",
    en: "With back pain they are rare. If they are there, do not wait.",
  },
  again: { nl: "Doe de screening", en: "Do the screening" },
} as const satisfies Record<string, RegionalText>;
