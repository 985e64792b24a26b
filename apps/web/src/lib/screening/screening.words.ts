import type { RegionalText } from "../language.ts";

export const screeningWords = {
  tab: { nl: "Screening", en: "Screening" },
  back: { nl: "Vorige", en: "Back" },
  home: { nl: "Begin", en: "Start" },
  none: { nl: "Geen van deze, verder", en: "None of these, continue" },
  goOnWithOne: { nl: "Verder met 1 antwoord", en: "Continue with 1 answer" },
  see: { nl: "Bekijk de uitkomst", en: "See the outcome" },
  stillOne: { nl: "Nog 1 antwoord", en: "1 answer to go" },
  why: { nl: "Waarom vragen we dit?", en: "Why do we ask this?" },
  unreviewed: {
    nl: "Bron: openbare richtlijnen. Nog niet door een arts nagelezen.",
    en: "Source: public guidelines. Not yet reviewed by a doctor.",
  },
  kept: {
    nl: "Stop je tussendoor? Je antwoorden blijven staan.",
    en: "Stopping halfway? Your answers stay.",
  },
  forSomeone: { nl: "Ik vul dit in voor iemand anders", en: "I fill this in for someone else" },
  forSomeoneMore: {
    nl: "Vraag elke regel na. Weet je het niet zeker, tik dan “Niet zeker”.",
    en: "Ask about every line. If you do not know for sure, tick “Not sure”.",
  },
  painNone: { nl: "0 geen pijn", en: "0 no pain" },
  painWorst: { nl: "10 ergst denkbaar", en: "10 worst imaginable" },
  dayWrong: {
    nl: "Kies een dag tot en met vandaag.",
    en: "Choose a day up to and including today.",
  },
  firstDay: { nl: "Op welke dag begon het?", en: "On which day did it start?" },
} as const satisfies Record<string, RegionalText>;

export const cardOf = (now: number, of: number): RegionalText => ({
  nl: `Kaart ${now} van ${of}`,
  en: `Card ${now} of ${of}`,
});

export const goOnWith = (answers: number): RegionalText =>
  answers === 1
    ? screeningWords.goOnWithOne
    : { nl: `Verder met ${answers} antwoorden`, en: `Continue with ${answers} answers` };

export const stillOpen = (answers: number): RegionalText =>
  answers === 1
    ? screeningWords.stillOne
    : { nl: `Nog ${answers} antwoorden`, en: `${answers} answers to go` };
