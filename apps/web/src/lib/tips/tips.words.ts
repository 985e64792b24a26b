import type { Text } from "@wervel/model";

export const tipsWords = {
  title: { nl: "Welke tip helpt mij?", en: "Which tip helps me?" },
  under: { nl: "wat jij probeerde, naast elkaar", en: "what you tried, side by side" },
  back: { nl: "Inzicht", en: "Insights" },
  loading: { nl: "Naast elkaar leggen", en: "Laying side by side" },
  nothing: {
    nl: "Nog niets te vergelijken",
    en: "Nothing to compare yet",
  },
  nothingLead: {
    nl: "Rond een proef af, of schrijf op wat je begon. Dan komt het hier te staan.",
    en: "Finish an experiment, or write down what you started. Then it appears here.",
  },
  noneClear: {
    nl: "Tot nu toe springt er niets uit",
    en: "So far nothing stands out",
  },
  tie: {
    nl: "De bovenste zijn niet uit elkaar te houden",
    en: "The top ones cannot be told apart",
  },
  lead: {
    nl: "Alleen uit jouw dagen. Wat bij een ander hielp, zegt hier niets.",
    en: "From your days only. What helped someone else says nothing here.",
  },
  group: { nl: "Groep", en: "Group" },
  together: {
    nl: "Binnen een groep zegt de volgorde niets.",
    en: "Within a group the order says nothing.",
  },
  thing: { nl: "Wat", en: "What" },
  effect: { nl: "Verschil", en: "Difference" },
  interval: { nl: "90 %-interval", en: "90% interval" },
  best: { nl: "Vooraan, van de 100 keer", en: "In front, out of 100" },
  from: { nl: "Hoe gemeten", en: "How measured" },
  experiment: { nl: "proef met loting", en: "experiment with lots" },
  diary: { nl: "begonnen, zonder loting", en: "started, without lots" },
  how: { nl: "Hoe rekenen we dit?", en: "How do we compute this?" },
  howText: {
    nl: "We trekken 4.000 keer een getal uit elk interval, en tellen wie vooraan komt. Een nieuwe groep begint pas bij 95 van de 100. Zonder loting kan het ook het gewone beloop zijn. Daarom rekenen we zo'n interval dubbel zo breed.",
    en: "We draw a number from each interval 4,000 times and count which comes first. A new group begins at 95 out of 100 only. Without lots it may be the usual course too. So we take such an interval twice as wide.",
  },
  notTried: { nl: "Nog niet geprobeerd", en: "Not tried yet" },
  notTriedLead: {
    nl: "Daar zeggen we niets over. Proberen kan wel.",
    en: "We say nothing about these. You can try them.",
  },
  tryIt: { nl: "Probeer eerlijk", en: "Try fairly" },
  toExperiments: { nl: "Naar proeven", en: "To experiments" },
} as const satisfies Record<string, Text>;

export const clearFirst = (tip: string): Text => ({
  nl: `In jouw dagen ging ${tip} samen met minder pijn`,
  en: `In your days ${tip} went with less pain`,
});
