import type { Text } from "@wervel/model";

export const symptomsWords = {
  title: { nl: "Zes klachten, week voor week", en: "Six complaints, week by week" },
  under: {
    nl: "wat je opschreef, zonder oordeel",
    en: "what you wrote, without a verdict",
  },
  back: { nl: "Inzicht", en: "Insights" },
  lead: {
    nl: "Je ziet wat je opschreef, de laatste twaalf weken. Een lege week blijft leeg. Of iets echt verandert, kan dit niet zeggen.",
    en: "You see what you wrote, the last twelve weeks. An empty week stays empty. Whether something really changes, this cannot say.",
  },
  loading: { nl: "We lezen je dagboek", en: "Reading your diary" },
  lastFour: { nl: "Laatste 4 weken", en: "Last 4 weeks" },
  fourBefore: { nl: "4 weken daarvoor", en: "4 weeks before" },
  nothing: { nl: "nog niets genoteerd", en: "nothing noted yet" },
  notNoted: { nl: "Nog niets genoteerd.", en: "Nothing noted yet." },
  track: { nl: "Houd dit bij", en: "Track this" },
  week: { nl: "Week vanaf", en: "Week from" },
  days: { nl: "Dagen", en: "Days" },
  average: { nl: "Gemiddeld", en: "Average" },
  empty: { nl: "leeg", en: "empty" },
} as const satisfies Record<string, Text>;

const daysText = (days: number): Text => ({
  nl: days === 1 ? "1 dag" : `${days} dagen`,
  en: days === 1 ? "1 day" : `${days} days`,
});

/** On how many days a complaint was noted; the other days say nothing. */
export const notedOn = (days: number): Text => ({
  nl: `op ${daysText(days).nl} genoteerd`,
  en: `noted on ${daysText(days).en}`,
});

/** What half of the days lie between; the same word twice is said once. */
export const mostly = (low: string, high: string, days: number): Text => {
  const between = { nl: `${low} tot ${high}`, en: `${low} to ${high}` };
  return {
    nl: `meestal ${low === high ? low : between.nl} (${daysText(days).nl})`,
    en: `mostly ${low === high ? low : between.en} (${daysText(days).en})`,
  };
};

/** With fewer days there is no "mostly". */
export const tooFew = (days: number): Text => ({
  nl: `te weinig om iets te zeggen (${daysText(days).nl})`,
  en: `too little to say (${daysText(days).en})`,
});
