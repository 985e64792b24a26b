import type { Text } from "@wervel/model";

export const careWords = {
  title: { nl: "Zorg", en: "Care" },
  headline: { nl: "Neem je verhaal mee naar het consult", en: "Take your story to the consult" },
  consult: { nl: "Blad voor het consult", en: "Sheet for the consult" },
  consultUnder: {
    nl: "één A4: alarmtekens, plekken, beloop, wat je probeerde",
    en: "one page: warning signs, places, course, what you tried",
  },
  find: { nl: "Wie kan je helpen?", en: "Who can help you?" },
  findUnder: {
    nl: "welk beroep past, en wie er in de buurt is",
    en: "which profession fits, and who is nearby",
  },
  profile: { nl: "Je profiel", en: "Your profile" },
  profileUnder: {
    nl: "waar je nu staat, en wat daarbij past",
    en: "where you are now, and what fits",
  },
  questionnaires: { nl: "Vragenlijsten", en: "Questionnaires" },
  questionnairesUnder: { nl: "vaste vragen, met je lijn", en: "fixed questions, with your line" },
  selfTests: { nl: "Zelftests", en: "Self-tests" },
  selfTestsUnder: {
    nl: "Je antwoorden naast een beschrijving, zonder oordeel.",
    en: "Your answers beside a description, without a verdict.",
  },
  help: { nl: "Snel hulp nodig?", en: "Need help fast?" },
  helpUnder: { nl: "alarmtekens en wie je belt", en: "warning signs and whom to call" },
  share: { nl: "Delen", en: "Share" },
  shareUnder: {
    nl: "een versleutelde link, met een antwoord terug als je wilt",
    en: "an encrypted link, with an answer back if you want",
  },
  screening: { nl: "Loop de alarmtekens na", en: "Go through the warning signs" },
  screeningUnder: { nl: "drie kaarten, ongeveer een minuut", en: "three cards, about a minute" },
  history: { nl: "Eerdere screenings", en: "Earlier screenings" },
  allHistory: { nl: "Alle eerdere screenings", en: "All earlier screenings" },
  noHistory: { nl: "Nog geen screening gedaan.", en: "No screening done yet." },
  noneRaised: { nl: "geen alarmtekens aangegeven", en: "no warning signs reported" },
  oneRaised: { nl: "1 teken aangegeven", en: "1 sign reported" },
  raised: { nl: "tekens aangegeven", en: "signs reported" },
  unfinished: { nl: "niet alle vragen beantwoord", en: "not all questions answered" },
} as const satisfies Record<string, Text>;
