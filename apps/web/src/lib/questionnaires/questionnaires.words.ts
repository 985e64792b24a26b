import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const questionnaireWords = {
  tab: { nl: "Vragenlijsten", en: "Questionnaires" },
  titleDue: { nl: "Er ligt iets klaar om in te vullen", en: "Something is ready to fill in" },
  titleNothing: { nl: "Alles is ingevuld", en: "Everything is filled in" },
  lead: {
    nl: "Vaste vragen maken een verandering zichtbaar die je van dag tot dag niet ziet.",
    en: "Fixed questions show a change that you do not see from day to day.",
  },
  back: { nl: "Inzicht", en: "Insights" },
  backToAll: { nl: "Vragenlijsten", en: "Questionnaires" },
  due: { nl: "Nu aan de beurt", en: "Due now" },
  late: { nl: "Te laat bestaat hier niet.", en: "There is no such thing as late here." },
  trends: { nl: "Hoe het verandert", en: "How it changes" },
  all: { nl: "Alle vragenlijsten", en: "All questionnaires" },
  entryOnly: { nl: "totaal invullen", en: "enter a total" },
  fill: { nl: "Vul in", en: "Fill in" },
  save: { nl: "Bewaar", en: "Save" },
  enter: { nl: "Bewaar het totaal", en: "Save the total" },
  saved: { nl: "Bewaard", en: "Saved" },
  outOfRange: {
    nl: "Dit getal past niet bij deze lijst.",
    en: "This number does not fit this list.",
  },
  loading: { nl: "Je antwoorden worden gelezen.", en: "Reading your answers." },
  noneYet: {
    nl: "Nog niets ingevuld. De eerste keer is het begin van je lijn.",
    en: "Nothing filled in yet. The first time is the start of your line.",
  },
  oneYet: {
    nl: "Eén keer ingevuld. Vanaf de tweede keer zie je een verandering.",
    en: "Filled in once. From the second time on you see a change.",
  },
  date: { nl: "Datum", en: "Date" },
  score: { nl: "Uitkomst", en: "Score" },
  whose: {
    nl: "Wie schreef dit, en mag het hier staan?",
    en: "Who wrote this, and may it be here?",
  },
  ownActivity: { nl: "Wat wil je weer kunnen?", en: "What do you want to be able to do again?" },
  ownActivityHint: {
    nl: "Bijvoorbeeld: een uur tuinieren, sokken aantrekken, naar je werk fietsen.",
    en: "For example: an hour of gardening, putting on socks, cycling to work.",
  },
  direction: {
    nl: "Hoe telt het cijfer op je formulier?",
    en: "How does the number on your form count?",
  },
  result: { nl: "Je uitkomst", en: "Your score" },
  toAll: { nl: "Terug naar de lijsten", en: "Back to the lists" },
  moodPositive: {
    nl: "Je antwoorden wijzen op een zware tijd. Praat erover met je huisarts of een psycholoog.",
    en: "Your answers point to a hard time. Talk about it with your GP or a psychologist.",
  },
  moodMore: {
    nl: "Pijn en stemming versterken elkaar. Aan beide kanten kun je iets doen, ook met een psychosomatisch fysiotherapeut.",
    en: "Pain and mood feed each other. Something can be done on both sides, also with a psychosomatic physiotherapist.",
  },
  askThoughts: {
    nl: "Denk je er weleens aan om niet meer te leven?",
    en: "Do you sometimes think about not living any more?",
  },
  thoughtsNone: { nl: "nee", en: "no" },
  thoughtsSome: { nl: "ja, gedachten", en: "yes, thoughts" },
  thoughtsPlan: { nl: "ja, ook een plan", en: "yes, also a plan" },
  planNow: {
    nl: "Bel nu. Ben je in direct gevaar: 112. Anders 113, dag en nacht. Blijf niet alleen.",
    be: "Bel nu. Ben je in direct gevaar: 112. Anders 1813, dag en nacht. Blijf niet alleen.",
    en: "Call now. In danger right now: 112. Otherwise 113 (Belgium: 1813), day and night. Do not stay alone.",
  },
  thoughtsToday: {
    nl: "Praat er vandaag over: bel 113 of 0800-0113, en bel je huisarts.",
    be: "Praat er vandaag over: bel 1813, en bel je huisarts.",
    en: "Talk about it today: call 113 or 0800-0113 (Belgium: 1813), and call your GP.",
  },
  allNumbers: { nl: "Alle nummers", en: "All numbers" },
  alwaysThere: {
    nl: "Ook als het nu niet speelt: 113 of 0800-0113 is er dag en nacht.",
    be: "Ook als het nu niet speelt: 1813 is er dag en nacht.",
    en: "Even when it is not so now: 113 (Belgium: 1813) is there day and night.",
  },
  ibsFits: {
    nl: "Dit past bij de gewone beschrijving van een prikkelbare darm. Dat is geen vaststelling.",
    en: "This fits the usual description of an irritable bowel. That settles nothing.",
  },
  ibsFitsNot: {
    nl: "Dit past niet bij de gewone beschrijving van een prikkelbare darm.",
    en: "This does not fit the usual description of an irritable bowel.",
  },
} as const satisfies Record<string, RegionalText>;

/** What a change amounts to; "clear" only when points and share agree. */
export const changeWords = {
  "clear-better": { nl: "duidelijk beter", en: "clearly better" },
  "clear-worse": { nl: "duidelijk minder goed", en: "clearly worse" },
  "clear-same": { nl: "gelijk", en: "the same" },
  "small-better": { nl: "iets beter, nog niet duidelijk", en: "a little better, not clear yet" },
  "small-worse": {
    nl: "iets minder goed, nog niet duidelijk",
    en: "a little worse, not clear yet",
  },
  "small-same": { nl: "gelijk", en: "the same" },
  "none-better": { nl: "geen duidelijke verandering", en: "no clear change" },
  "none-worse": { nl: "geen duidelijke verandering", en: "no clear change" },
  "none-same": { nl: "gelijk", en: "the same" },
  "cannot-tell-better": { nl: "hier niet aan af te lezen", en: "cannot be told from this" },
  "cannot-tell-worse": { nl: "hier niet aan af te lezen", en: "cannot be told from this" },
  "cannot-tell-same": { nl: "gelijk", en: "the same" },
} as const satisfies Record<string, Text>;

export const standingWords = {
  published: {
    nl: "Uitgegeven vragenlijst, in de woorden van de makers.",
    en: "A published list, in its makers' words.",
  },
  own: { nl: "Vragen in onze eigen woorden.", en: "Questions in our own words." },
  "own-dutch-unvalidated": {
    nl: "De Nederlandse woorden zijn van ons en niet getoetst.",
    en: "A published list; its Dutch words in this app are our own.",
  },
  "score-entry-only": {
    nl: "De vragen zijn van een ander. Wij bewaren alleen je totaal.",
    en: "The questions belong to others. We keep your total only.",
  },
} as const satisfies Record<string, Text>;

/** One that was never filled in has been waiting for nobody. */
export const dueFirst: Text = { nl: "voor het eerst", en: "for the first time" };
export const dueSince = (day: string): Text => ({ nl: `sinds ${day}`, en: `since ${day}` });
export const nextOn = (day: string): Text => ({
  nl: `Op ${day} ligt er weer iets klaar.`,
  en: `Something is ready again on ${day}.`,
});
export const lastOn = (day: string): Text => ({ nl: `laatst op ${day}`, en: `last on ${day}` });
export const itemsLeft = (count: number): Text => ({
  nl: count === 1 ? "Nog 1 antwoord" : `Nog ${count} antwoorden`,
  en: count === 1 ? "1 answer left" : `${count} answers left`,
});
export const fromTo = (from: string, to: string): Text => ({
  nl: `van ${from} naar ${to}`,
  en: `from ${from} to ${to}`,
});
export const between = (least: number, most: number): Text => ({
  nl: `Een getal van ${least} tot ${most}.`,
  en: `A number from ${least} to ${most}.`,
});
