import type { RegionalText } from "../language.ts";

export const resultWords = {
  tab: { nl: "Uitkomst", en: "Outcome" },
  answers: { nl: "Antwoorden", en: "Answers" },
  urgent: { nl: "Dringend", en: "Urgent" },
  ladder: {
    nl: "Vijf stappen, van nu bellen tot zelf verder",
    en: "Five steps, from call now to carry on yourself",
  },
  emergencyReasons: { nl: "Dit vulde je in", en: "This is what you filled in" },
  reasons: { nl: "Deze antwoorden gaven de doorslag", en: "These answers decided it" },
  alsoReasons: { nl: "Dit speelt mee, met minder haast", en: "This counts too, with less hurry" },
  rule: { nl: "Regel", en: "Rule" },
  call112: { nl: "Bel 112", en: "Call 112" },
  whatToDo: { nl: "Dit kun je doen", en: "What you can do" },
  whatNow: { nl: "Doe dit nu", en: "Do this now" },
  whoToCall: { nl: "Nummers", en: "Numbers" },
  say: { nl: "Dit kun je zeggen", en: "You can say this" },
  sayLarge: { nl: "Toon groot op het scherm", en: "Show large on the screen" },
  watch: { nl: "Blijf hierop letten", en: "Keep watching for this" },
  keptOn: { nl: "Bewaard in je dagboek", en: "Kept in your diary" },
  notKept: {
    nl: "Deze uitkomst kon niet bewaard worden. Druk haar af of maak een foto.",
    en: "This outcome could not be kept. Print it or take a picture.",
  },
  again: {
    nl: "Over 4 weken vragen we alles opnieuw, en eerder als er iets verandert.",
    en: "In 4 weeks we ask everything again, and sooner if something changes.",
  },
  wrong: { nl: "Antwoord verkeerd ingevuld?", en: "Filled in a wrong answer?" },
  wrongMore: {
    nl: "Ga terug en pas het aan. We bewaren beide uitkomsten, zodat niets ongemerkt verdwijnt.",
    en: "Go back and change it. We keep both outcomes, so that nothing disappears unnoticed.",
  },
  change: { nl: "Pas antwoorden aan", en: "Change answers" },
  print: { nl: "Druk af", en: "Print" },
  today: { nl: "Naar vandaag", en: "Go to today" },
  history: { nl: "Eerdere uitkomsten", en: "Earlier outcomes" },
  further: { nl: "Als je meer wilt vertellen", en: "If you want to tell more" },
  legTest: { nl: "Zelftest bij pijn in het been", en: "Self-test for pain in the leg" },
  legTestUnder: {
    nl: "je antwoorden naast een beschrijving, zonder oordeel",
    en: "your answers beside a description, without a verdict",
  },
  profile: { nl: "Je profiel", en: "Your profile" },
  profileUnder: {
    nl: "hoe het begon, en waar je nu staat",
    en: "how it began, and where you are now",
  },
  unfinished: { nl: "Ga verder met de vragen", en: "Continue with the questions" },
  sources: { nl: "Bronnen van de regels", en: "Sources of the rules" },
  byDoctor: { nl: "nog niet door een arts nagelezen", en: "not yet reviewed by a doctor" },
  computing: {
    nl: "Je antwoorden naast de regels leggen",
    en: "Holding your answers to the rules",
  },
  noHistory: {
    nl: "Er is nog geen screening bewaard.",
    en: "No screening has been kept yet.",
  },
  historyTitle: { nl: "Je screenings", en: "Your screenings" },
  care: { nl: "Zorg", en: "Care" },
} as const satisfies Record<string, RegionalText>;

export const tickedOn = (place: number): RegionalText => ({
  nl: `kaart ${place}`,
  en: `card ${place}`,
});

/** "09.14 uur" the Dutch way, "09:14" the English way. */
export const atTime = (time: string): RegionalText => ({
  nl: `${time.replace(":", ".")} uur`,
  en: time,
});
