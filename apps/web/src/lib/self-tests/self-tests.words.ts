import type { Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const selfTestWords = {
  tab: { nl: "Zelftests", en: "Self-tests" },
  title: {
    nl: "Leg je klachten naast een beschrijving",
    en: "Lay your complaints beside a description",
  },
  lead: {
    nl: "Een zelftest zegt niet wat het is. Hij helpt je je verhaal op een rij te zetten.",
    en: "A self-test does not say what it is. It helps you put your story in order.",
  },
  back: { nl: "Zorg", en: "Care" },
  backToTests: { nl: "Zelftests", en: "Self-tests" },
  backToQuestions: { nl: "Vragen", en: "Questions" },
  reading: { nl: "Je antwoorden worden gelezen.", en: "Reading your answers." },
  never: { nl: "nog niet gedaan", en: "not done yet" },
  screenFirst: { nl: "Eerst de alarmsignalen.", en: "Warning signs first." },
  screenFirstMore: {
    nl: "Doe de screening, daarna deze test. Dat duurt ongeveer een minuut.",
    en: "Do the screening, then this test. It takes about a minute.",
  },
  screenOld: {
    nl: "De vorige screening is meer dan vier weken oud.",
    en: "The last screening is more than four weeks old.",
  },
  toScreening: { nl: "Doe de screening", en: "Do the screening" },
  changed: { nl: "Is er iets veranderd?", en: "Has anything changed?" },
  noneTicked: { nl: "Geen alarmsignaal gevonden.", en: "No warning sign found." },
  signsFound: {
    nl: "Er was een signaal. Dat advies blijft gelden, wat hier ook uitkomt.",
    en: "There was a sign. That advice stands, whatever comes out here.",
  },
  toAdvice: { nl: "Bekijk dat advies", en: "See that advice" },
  show: { nl: "Leg naast de beschrijving", en: "Lay beside the description" },
  noNumber: {
    nl: "De punten en grenzen van zulke tests zijn in onderzoek matig. Daarom tonen we geen cijfer.",
    en: "The scores and limits of such tests do only fairly in studies. So we show no number.",
  },
  alone: {
    nl: "Alleen een onderzoek kan zeggen wat het is.",
    en: "Only an examination can say what it is.",
  },
  beside: {
    nl: "Jouw antwoorden naast de beschrijving",
    en: "Your answers beside the description",
  },
  answers: { nl: "Jouw antwoorden", en: "Your answers" },
  advise: { nl: "Wat richtlijnen adviseren", en: "What guidelines advise" },
  goesHow: { nl: "Hoe loopt het meestal af?", en: "How does it usually end?" },
  history: { nl: "Eerdere tests", en: "Earlier tests" },
  now: { nl: "nu", en: "now" },
  first: { nl: "Eerste test.", en: "First test." },
  same: { nl: "Geen verandering in wat je antwoordde.", en: "No change in what you answered." },
  noSum: {
    nl: "We tonen wat verandert, geen optelling.",
    en: "We show what changes, no adding up.",
  },
  csv: { nl: "Neem mee als CSV", en: "Take along as CSV" },
  print: { nl: "Print deze pagina", en: "Print this page" },
  again: { nl: "Doe de test opnieuw", en: "Do the test again" },
  begin: { nl: "Begin", en: "Begin" },
  findPhysio: { nl: "Zoek fysio", en: "Find a physio", be: "Zoek kinesist" },
  exercises: { nl: "Naar de oefeningen", en: "To the exercises" },
  nothingYet: { nl: "Deze test is nog niet gedaan.", en: "This test has not been done yet." },
  notAbout: {
    nl: "Deze beschrijving past niet bij je klacht",
    en: "This description is not about your complaint",
  },
} as const satisfies Record<string, RegionalText>;

/** The urgency that came out of screening and self-test together, as guidelines put it. */
export const urgencyWords = {
  emergency: {
    nl: "Met deze antwoorden adviseren richtlijnen: bel nu.",
    en: "With these answers, guidelines advise: call now.",
  },
  same_day: {
    nl: "Met deze antwoorden adviseren richtlijnen: bel vandaag je huisarts.",
    en: "With these answers, guidelines advise: call your GP today.",
  },
  gp_week: {
    nl: "Met deze antwoorden adviseren richtlijnen: maak deze week een afspraak.",
    en: "With these answers, guidelines advise: make an appointment this week.",
  },
} as const satisfies Record<"emergency" | "same_day" | "gp_week", Text>;

export const rowStateWords = {
  matches: { nl: "staat erin", en: "is in it" },
  differs: { nl: "nee", en: "no" },
  open: { nl: "niet gedaan", en: "not done" },
} as const satisfies Record<"matches" | "differs" | "open", Text>;

/** On a list without a description, a row simply holds or not. */
export const plainStateWords = {
  matches: { nl: "ja", en: "yes" },
  differs: { nl: "nee", en: "no" },
  open: { nl: "weet niet", en: "not sure" },
} as const satisfies Record<"matches" | "differs" | "open", Text>;

const numbersNl = ["geen", "één", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht"];
const numbersEn = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight"];
const inWords = (list: readonly string[], count: number): string => list[count] ?? String(count);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The finding as a heading: how many answers also stand in the description. */
export const matchingTitle = (count: number): Text => {
  if (count === 0)
    return {
      nl: "Geen van je antwoorden staat in de beschrijving",
      en: "None of your answers is in the description",
    };
  if (count === 1)
    return {
      nl: "Eén van je antwoorden staat ook in de beschrijving",
      en: "One of your answers is also in the description",
    };
  return {
    nl: `Deze ${inWords(numbersNl, count)} van je antwoorden staan ook in de beschrijving`,
    en: `These ${inWords(numbersEn, count)} of your answers are also in the description`,
  };
};

/** What did not match and what was left open, in one line. */
export const restLine = (differing: number, open: number): Text => ({
  nl: `${capital(inWords(numbersNl, differing))} ${differing === 1 ? "staat" : "staan"} er niet in${open === 0 ? "" : `, ${inWords(numbersNl, open)} bleef open`}.`,
  en: `${capital(inWords(numbersEn, differing))} ${differing === 1 ? "is" : "are"} not in it${open === 0 ? "" : `, ${inWords(numbersEn, open)} stayed open`}.`,
});

export const questionsLeft = (count: number): Text => ({
  nl: count === 1 ? "Nog 1 vraag" : `Nog ${count} vragen`,
  en: count === 1 ? "1 question left" : `${count} questions left`,
});

export const appeared = (what: string): Text => ({ nl: `Nieuw: ${what}.`, en: `New: ${what}.` });
export const gone = (what: string): Text => ({ nl: `Weg: ${what}.`, en: `Gone: ${what}.` });

export const askedAt = (when: string): Text => ({
  nl: `Alarmsignalen gevraagd ${when}.`,
  en: `Warning signs asked ${when}.`,
});
