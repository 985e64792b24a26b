import type { Text } from "@wervel/model";

export const consultWords = {
  back: { nl: "Zorg", en: "Care" },
  pageTitle: { nl: "Consultblad", en: "Consult sheet" },
  loading: { nl: "We maken het blad", en: "Making the sheet" },
  print: { nl: "Druk af", en: "Print" },
  emptyTitle: { nl: "Nog niets om mee te nemen", en: "Nothing to take along yet" },
  empty: {
    nl: "Vul een paar dagen in, of lees een dagboek in. Dan staat hier één A4.",
    en: "Log a few days, or bring in a diary. Then this is one page.",
  },
  logToday: { nl: "Vul vandaag in", en: "Log today" },
  kicker: {
    nl: "Consultblad voor huisarts of fysiotherapeut",
    en: "Sheet for the GP or physiotherapist",
  },
  name: { nl: "Naam", en: "Name" },
  period: { nl: "Periode", en: "Period" },
  logged: { nl: "Ingevuld", en: "Logged" },
  of: { nl: "van", en: "of" },
  days: { nl: "dagen", en: "days" },
  signs: { nl: "Alarmtekens", en: "Warning signs" },
  notScreened: {
    nl: "Niet nagevraagd in Wervel. Dit blad zegt dus niets over alarmtekens.",
    en: "Not asked in Wervel. So this sheet says nothing about warning signs.",
  },
  asked: { nl: "Gevraagd op", en: "Asked on" },
  noneRaised: { nl: "geen aangegeven", en: "none reported" },
  raised: { nl: "aangegeven", en: "reported" },
  unfinished: { nl: "Niet alle vragen zijn beantwoord.", en: "Not all questions were answered." },
  where: { nl: "Waar en hoe erg", en: "Where and how bad" },
  whereWhat: {
    nl: "Gemiddelde sterkte op dagen dat de plek is gekozen, laatste 14 dagen:",
    en: "Mean strength on days the place was chosen, last 14 days:",
  },
  nowhere: {
    nl: "De laatste 14 dagen is geen plek gekozen.",
    en: "No place was chosen in the last 14 days.",
  },
  course: { nl: "Beloop", en: "Course" },
  courseWhat: {
    nl: "Weekgemiddelde met 90 %-interval.",
    en: "Weekly mean with 90% interval.",
  },
  courseBand: {
    nl: "Band: groepsgemiddelde, Wallwork 2024, geschaald naar de eerste week.",
    en: "Band: group average, Wallwork 2024, scaled to the first week.",
  },
  noCourse: { nl: "Nog te weinig dagen voor een beloop.", en: "Too few days for a course yet." },
  tried: { nl: "Wat is geprobeerd", en: "What was tried" },
  nothingTried: { nl: "Niets genoteerd.", en: "Nothing noted." },
  since: { nl: "sinds", en: "since" },
  notJudged: { nl: "niet beoordeeld", en: "not judged" },
  inFourWeeks: { nl: "dagen in 4 weken", en: "days in 4 weeks" },
  linked: { nl: "Wat hangt samen (geen oorzaak)", en: "What goes together (not a cause)" },
  linkedWhat: {
    nl: "Punten op 0–10, 90 %-interval, rekening houdend met beloop, weekdag en de rest.",
    en: "Points on 0–10, 90% interval, allowing for course, weekday and the rest.",
  },
  nothingLinked: {
    nl: "Niets gevonden, of nog te weinig dagen.",
    en: "Nothing found, or too few days yet.",
  },
  questions: { nl: "Mijn drie vragen", en: "My three questions" },
  question: { nl: "Vraag", en: "Question" },
  questionsEmpty: { nl: "Wat wil je vragen?", en: "What do you want to ask?" },
  agreements: {
    nl: "Afspraken (in te vullen tijdens het consult)",
    en: "Agreements (to fill in during the consult)",
  },
  cannotTitle: { nl: "Wat dit blad niet kan zeggen", en: "What this sheet cannot say" },
  cannot: {
    nl: "Geen oorzaak en geen oordeel over ernst. Alles is zelf ingevuld en niet nagekeken. Open dagen zijn onbekend, niet pijnloos.",
    en: "No cause and no verdict on severity. All of it is self-reported and unchecked. Open days are unknown, not free of pain.",
  },
  intended: {
    nl: "Wervel stelt geen diagnose en vervangt geen arts of fysiotherapeut. In deze versie niet door een zorgverlener nagelezen.",
    en: "Wervel makes no diagnosis and does not replace a doctor or physiotherapist. Not reviewed by a medical professional in this version.",
  },
  example: { nl: "Voorbeeld met verzonnen gegevens", en: "Example with invented data" },
  made: { nl: "Gemaakt op", en: "Made on" },
  device: { nl: "op het toestel van de patiënt", en: "on the patient's device" },
  yours: { nl: "Zet dit erop", en: "Put this on it" },
  yoursWhat: {
    nl: "Dit blijft op dit toestel. Leeg laten mag.",
    en: "This stays on this device. Leaving it empty is fine.",
  },
  weeks: { nl: "weken", en: "weeks" },
  oneWeek: { nl: "week", en: "week" },
  fromTo: { nl: "van", en: "from" },
  to: { nl: "naar", en: "to" },
} as const satisfies Record<string, Text>;

export const claimNames = {
  helped: {
    nl: "lager dan verwacht zonder; geen bewijs van oorzaak",
    en: "lower than expected without; not proof of cause",
  },
  worse: {
    nl: "hoger dan verwacht zonder; geen bewijs van oorzaak",
    en: "higher than expected without; not proof of cause",
  },
  undecided: {
    nl: "niet te onderscheiden van gewoon beloop",
    en: "cannot be told apart from the usual course",
  },
} as const satisfies Record<string, Text>;
