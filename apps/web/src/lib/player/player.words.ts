import type { Text } from "@wervel/model";

export const playerWords = {
  title: { nl: "Oefenen", en: "Exercise" },
  stop: { nl: "Stop", en: "Stop" },
  before: { nl: "Hoe is het nu?", en: "How is it now?" },
  beforeLead: { nl: "Twee vragen, dan begin je.", en: "Two questions, then you begin." },
  pain: { nl: "Pijn op dit moment", en: "Pain at this moment" },
  settled: {
    nl: "Was het na de vorige keer binnen een dag weer als ervoor?",
    en: "After last time, was it back to what it was within a day?",
  },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
  begin: { nl: "Begin", en: "Begin" },
  newSign: {
    nl: "Nieuw sinds de vorige keer: doof, slap, koorts, gevallen of anders plassen?",
    en: "New since last time: numb, weak, fever, a fall or different when you pee?",
  },
  newSignTo: { nl: "Doe eerst de controle", en: "Do the check first" },
  of: { nl: "van", en: "of" },
  play: { nl: "Start", en: "Start" },
  pause: { nl: "Pauze", en: "Pause" },
  setDone: { nl: "Deze set is klaar", en: "This set is done" },
  earlier: { nl: "Begin deze set opnieuw", en: "Start this set again" },
  side1: { nl: "eerste kant", en: "first side" },
  side2: { nl: "andere kant", en: "other side" },
  how: { nl: "Hoe ging deze set?", en: "How did this set go?" },
  light: { nl: "licht", en: "light" },
  good: { nl: "goed", en: "good" },
  heavy: { nl: "te zwaar", en: "too heavy" },
  painDuring: { nl: "Pijn tijdens de set", en: "Pain during the set" },
  next: { nl: "Verder", en: "Next" },
  stopTitle: { nl: "Waarom stop je?", en: "Why do you stop?" },
  stopPain: { nl: "Te veel pijn bij deze oefening", en: "Too much pain in this exercise" },
  stopLeg: { nl: "Pijn ging verder mijn been in", en: "Pain went further down my leg" },
  stopNew: {
    nl: "Iets nieuws: doof, slap, duizelig, pijn op de borst",
    en: "Something new: numb, weak, dizzy, chest pain",
  },
  stopEnough: { nl: "Genoeg voor vandaag", en: "Enough for today" },
  goOn: { nl: "Ga toch verder", en: "Go on after all" },
  done: { nl: "Klaar voor vandaag", en: "Done for today" },
  doneLead: { nl: "Elke keer telt, ook een korte.", en: "Every time counts, also a short one." },
  doneNew: { nl: "Doe nu de controle", en: "Do the check now" },
  doneNewText: {
    nl: "Je stopte met iets nieuws. Zolang dat niet is nagekeken, staat je plan stil.",
    en: "You stopped with something new. Until that is checked, your plan stands still.",
  },
  nextTime: { nl: "De volgende keer", en: "Next time" },
  toPlan: { nl: "Naar mijn plan", en: "To my plan" },
  voiceOn: { nl: "Zet de stem aan", en: "Turn the voice on" },
  voiceOff: { nl: "Zet de stem uit", en: "Turn the voice off" },
  saving: { nl: "Bewaren", en: "Saving" },
  keys: {
    nl: "Spatie is start en pauze. Pijl rechts is klaar.",
    en: "Space is start and pause. Right arrow is done.",
  },
} as const satisfies Record<string, Text>;

export const exerciseOf = (now: number, of: number): Text => ({
  nl: `Oefening ${now} van ${of}`,
  en: `Exercise ${now} of ${of}`,
});
export const setOf = (now: number, of: number): Text => ({
  nl: `Set ${now} van ${of}`,
  en: `Set ${now} of ${of}`,
});
