import type { RegionalText } from "$lib/language.ts";

export const startWords = {
  tab: { nl: "Begin", en: "Start" },
  drawing: {
    nl: "Tekening van zes lendenwervels in een lichte boog",
    en: "Drawing of six lumbar vertebrae in a gentle curve",
  },
  title: { nl: "Begrijp je rug, stap voor stap", en: "Understand your back, step by step" },
  lead: {
    nl: "Eerst kijken we of je veilig zelf verder kunt. Daarna helpt Wervel je bijhouden, proberen en uitleggen.",
    en: "First we check whether you can safely carry on yourself. Then Wervel helps you keep track, try things and explain.",
  },
  screen: { nl: "Start de screening", en: "Start the screening" },
  screenUnder: {
    nl: "Duurt ongeveer 1 minuut. Geen account nodig.",
    en: "Takes about 1 minute. No account needed.",
  },
  example: { nl: "Bekijk eerst een voorbeeld", en: "Look at an example first" },
  exampleUnder: {
    nl: "Een verzonnen dagboek. Het staat los van wat jij invult.",
    en: "A made-up diary. It is kept apart from what you fill in.",
  },
  local: { nl: "Alles blijft op dit toestel", en: "Everything stays on this device" },
  localMore: {
    nl: "Er gaat niets naar een ander. Niemand kijkt mee, ook wij niet.",
    en: "Nothing goes to anyone else. Nobody looks along, not even us.",
  },
  honest: { nl: "Eerlijk over wat we weten", en: "Honest about what we know" },
  honestMore: {
    nl: "Bij elk getal staat hoe zeker het is. Weten we het niet, dan zeggen we dat.",
    en: "Every number says how certain it is. If we do not know, we say so.",
  },
  talk: { nl: "Klaar voor het gesprek", en: "Ready for the conversation" },
  talkMore: {
    nl: "Eén bladzijde voor je huisarts of fysiotherapeut.",
    be: "Eén bladzijde voor je huisarts of kinesist.",
    en: "One page for your GP or physiotherapist.",
  },
  today: { nl: "Naar vandaag", en: "Go to today" },
} as const satisfies Record<string, RegionalText>;
