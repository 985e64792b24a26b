import type { Text } from "@wervel/model";
import type { LedgerSourceId } from "../ledger/ledger-sources.ts";

/** One kind of product: what is known, what costs less, who says so. No brand and no shop. */
export type ProductCard = {
  readonly id: string;
  readonly name: Text;
  readonly known: Text;
  readonly instead: Text;
  readonly source: LedgerSourceId;
  readonly at: string;
  readonly sourceSays: Text;
  readonly review: "unreviewed";
};

export const productCards = [
  {
    id: "mattress",
    name: { nl: "Matrassen en kussens", en: "Mattresses and pillows" },
    known: {
      nl: "Verkopers noemen ze goed voor de rug. Eén proef: middelhard beter dan hard.",
      en: "Sellers call them good for the back. One trial: medium-firm better than firm.",
    },
    instead: {
      nl: "Slaap je goed? Dan hoeft er niets.",
      en: "Sleeping well? Then nothing is needed.",
    },
    source: "kovacs",
    at: "313 people",
    sourceSays: { nl: "middelhard beter dan hard", en: "medium-firm better than firm" },
    review: "unreviewed",
  },
  {
    id: "chairs",
    name: { nl: "Stoelen en bureaus", en: "Chairs and desks" },
    known: {
      nl: "Een stoel die rugpijn oplost, bestaat niet. Prettig zitten is genoeg reden.",
      en: "A chair that solves back pain does not exist. Comfort is reason enough.",
    },
    instead: {
      nl: "Stel eerst in wat er staat, en sta vaker op.",
      en: "First adjust what is there, and get up more often.",
    },
    source: "surgeon",
    at: "preventieve sfeer",
    sourceSays: {
      nl: "bestaan niet, alle verkooppraat ten spijt",
      en: "do not exist, whatever sellers say",
    },
    review: "unreviewed",
  },
  {
    id: "insoles",
    name: { nl: "Zolen en schoenen", en: "Insoles and shoes" },
    known: {
      nl: "Zolen voorkwamen geen rugpijn. Voor voetpijn is een podotherapeut er.",
      en: "Insoles did not prevent back pain. For foot pain there is the podiatrist.",
    },
    instead: { nl: "Draag wat prettig loopt.", en: "Wear what walks comfortably." },
    source: "steffens",
    at: "insoles",
    sourceSays: { nl: "geen effect", en: "no effect" },
    review: "unreviewed",
  },
  {
    id: "brace",
    name: { nl: "Braces en korsetten", en: "Braces and corsets" },
    known: {
      nl: "Afgeraden als gewone zorg. Hooguit kort, bij één zware klus.",
      en: "Advised against as usual care. Briefly at most, for one heavy job.",
    },
    instead: { nl: "Deel de klus in stukken.", en: "Split the job into parts." },
    source: "who",
    at: "braces",
    sourceSays: { nl: "afgeraden", en: "advised against" },
    review: "unreviewed",
  },
  {
    id: "massage-cushion",
    name: { nl: "Massagekussens en rollers", en: "Massage cushions and rollers" },
    known: {
      nl: "Kan lekker zijn. Voor meer dan dat vonden we geen onderzoek.",
      en: "Can feel nice. For more than that we found no research.",
    },
    instead: {
      nl: "Een tennisbal tegen de muur kost bijna niets.",
      en: "A tennis ball against the wall costs almost nothing.",
    },
    source: "physio-page",
    at: "hulpmiddelen",
    sourceSays: { nl: "overweeg een massagekussen", en: "consider a massage cushion" },
    review: "unreviewed",
  },
  {
    id: "exercise-gear",
    name: {
      nl: "Mat, oefenbal, buikspierbank en -wiel",
      en: "Mat, exercise ball, ab bench and wheel",
    },
    known: {
      nl: "Weinig ervan is nodig. Vier oefeningen in Wervel vragen een band, gewichten of een fiets.",
      en: "Little of it is needed. Four exercises in Wervel ask for a band, weights or a bike.",
    },
    instead: {
      nl: "Voor de rest zijn een kleed en een stoel genoeg.",
      en: "For the rest a rug and a chair are enough.",
    },
    source: "physio-page",
    at: "thuisworkout",
    sourceSays: { nl: "raadt vier dingen aan", en: "recommends four things" },
    review: "unreviewed",
  },
  {
    id: "gadgets",
    name: { nl: "Horloges en meters", en: "Watches and trackers" },
    known: {
      nl: "Ze tellen stappen en slaap. Dat dit rugpijn vermindert, is niet aangetoond.",
      en: "They count steps and sleep. That this lessens back pain has not been shown.",
    },
    instead: {
      nl: "Heb je er al een? Lees hem in. Kopen hoeft niet.",
      en: "Own one already? Import it. No need to buy.",
    },
    source: "physio-page",
    at: "gezondheidsgadgets",
    sourceSays: { nl: "zou risico’s vroeg tonen", en: "would show risks early" },
    review: "unreviewed",
  },
  {
    id: "heat-patches",
    name: { nl: "Warmtepleisters", en: "Heat patches" },
    known: { nl: "Verzachten kort en een beetje.", en: "Soothe briefly and a little." },
    instead: { nl: "Een kruik doet hetzelfde.", en: "A hot-water bottle does the same." },
    source: "french",
    at: "CD004750",
    sourceSays: { nl: "klein, kort effect", en: "small, brief effect" },
    review: "unreviewed",
  },
  {
    id: "supplements",
    name: { nl: "Supplementen", en: "Supplements" },
    known: {
      nl: "Geen is aangetoond tegen rugpijn. Sommige passen niet bij medicijnen.",
      en: "None has been shown for back pain. Some do not fit with medicines.",
    },
    instead: { nl: "Vraag je apotheker.", en: "Ask your pharmacist." },
    source: "vitamin-d-2024",
    at: "SMD -0.13",
    sourceSays: { nl: "bijna geen verschil", en: "almost no difference" },
    review: "unreviewed",
  },
  {
    id: "gut-tests",
    name: { nl: "Darmtests en lidmaatschappen", en: "Gut tests and memberships" },
    known: {
      nl: "Geen waarde aangetoond voor rugpijn. Uitslagen wisselen per dag.",
      en: "No value shown for back pain. Results change by the day.",
    },
    instead: { nl: "Eerst vier weken de basis.", en: "First four weeks of basics." },
    source: "porcari",
    at: "consensus",
    sourceSays: { nl: "geen waarde aangetoond", en: "no value shown" },
    review: "unreviewed",
  },
  {
    id: "online-programmes",
    name: { nl: "Online programma’s", en: "Online programmes" },
    known: {
      nl: "Oefenen helpt iets, online of niet. Duurder is niet aantoonbaar beter.",
      en: "Exercise helps a little, online or not. Costlier is not shown to be better.",
    },
    instead: { nl: "Begin met gratis oefeningen.", en: "Begin with free exercises." },
    source: "hayden",
    at: "CD009790",
    sourceSays: { nl: "oefenen helpt iets", en: "exercise helps a little" },
    review: "unreviewed",
  },
] as const satisfies readonly ProductCard[];
