/** The words of the consult sheet: read by a clinician in ten minutes, and by the person first. */
import type { Text } from "@wervel/model";

export const consultWords = {
  kicker: {
    nl: "Consultblad voor huisarts of fysiotherapeut",
    en: "Sheet for the GP or physiotherapist",
  },
  second: { nl: "Bladzijde 2: de gegevens", en: "Page 2: the data" },
  name: { nl: "Naam", en: "Name" },
  period: { nl: "Periode", en: "Period" },
  logged: { nl: "Ingevuld", en: "Logged" },
  began: { nl: "Begonnen", en: "Began" },
  of: { nl: "van", en: "of" },
  days: { nl: "dagen", en: "days" },
  day: { nl: "dag", en: "day" },
  weeks: { nl: "weken", en: "weeks" },
  oneWeek: { nl: "week", en: "week" },
  from: { nl: "van", en: "from" },
  to: { nl: "naar", en: "to" },
  complaints: { nl: "Klachten", en: "Complaints" },

  signs: { nl: "Alarmtekens", en: "Warning signs" },
  notScreened: {
    nl: "Niet nagevraagd in Wervel. Dit blad zegt dus niets over alarmtekens.",
    en: "Not asked in Wervel. So this sheet says nothing about warning signs.",
  },
  asked: { nl: "Gevraagd op", en: "Asked on" },
  noneRaised: { nl: "geen aangegeven.", en: "none reported." },
  raised: { nl: "aangegeven.", en: "reported." },
  unfinished: { nl: "Niet alle vragen zijn beantwoord.", en: "Not all questions were answered." },
  oldScreening: {
    nl: "Dat is meer dan vier weken geleden.",
    en: "That is more than four weeks ago.",
  },
  askedAbout: {
    nl: "Nagevraagd: plassen, ontlasting, gevoel tussen de benen, kracht, koorts, ongeval, kanker, gewicht, nachtpijn, buik.",
    en: "Asked about: bladder, bowel, feeling between the legs, strength, fever, accident, cancer, weight, night pain, belly.",
  },
  adviceThen: { nl: "Advies toen:", en: "Advice then:" },
  moreSigns: { nl: "Meer op bladzijde 2.", en: "More on page 2." },

  where: { nl: "Waar en hoe erg", en: "Where and how bad" },
  whereWhat: {
    nl: "Gemiddelde sterkte op dagen dat de plek is gekozen, laatste 14 dagen:",
    en: "Mean strength on days the place was chosen, last 14 days:",
  },
  nowhere: {
    nl: "De laatste 14 dagen is geen plek gekozen.",
    en: "No place was chosen in the last 14 days.",
  },
  radiation: { nl: "Uitstraling", en: "Radiation" },
  notFilledIn: { nl: "niet ingevuld", en: "not filled in" },
  feels: { nl: "Voelt", en: "Feels" },
  stiffness: { nl: "Stijf in de ochtend", en: "Stiff in the morning" },
  minutes: { nl: "minuten", en: "minutes" },
  hinders: { nl: "Hindert bij", en: "Gets in the way of" },
  diagnoses: { nl: "Door een arts genoemd", en: "Named by a doctor" },

  course: { nl: "Beloop", en: "Course" },
  courseWhat: {
    nl: "Weekgemiddelde met 90 %-interval.",
    en: "Weekly mean with 90% interval.",
  },
  courseBand: {
    nl: "Band: groepsgemiddelde, Wallwork 2024, geschaald naar de eerste week.",
    en: "Band: group average, Wallwork 2024, scaled to the first week.",
  },
  noCourse: { nl: "Nog te weinig dagen voor een beloop.", en: "Too few days for a course yet." },
  lastWeek: { nl: "Laatste 7 dagen", en: "Last 7 days" },
  expected: { nl: "gewone beloop", en: "usual course" },
  noGroup: {
    nl: "Geen vergelijking met een groep: het begin is niet ingevuld.",
    en: "Not compared with a group: the beginning was not filled in.",
  },

  tried: { nl: "Wat is geprobeerd", en: "What was tried" },
  nothingTried: { nl: "Niets genoteerd.", en: "Nothing noted." },
  since: { nl: "sinds", en: "since" },
  notJudged: { nl: "niet beoordeeld", en: "not judged" },
  medicine: { nl: "medicijn", en: "medicine" },
  inFourWeeks: { nl: "dagen in 4 weken", en: "days in 4 weeks" },
  noMedicine: {
    nl: "Geen medicijn genoteerd in 4 weken.",
    en: "No medicine noted in 4 weeks.",
  },

  linked: { nl: "Wat hangt samen (geen oorzaak)", en: "What goes together (not a cause)" },
  linkedWhat: {
    nl: "Punten op 0–10, 90 %-interval, rekening houdend met beloop, weekdag en de rest.",
    en: "Points on 0–10, 90% interval, allowing for course, weekday and the rest.",
  },
  nothingLinked: {
    nl: "Niets gevonden, of nog te weinig dagen.",
    en: "Nothing found, or too few days yet.",
  },

  gut: { nl: "Buik en ontlasting", en: "Belly and stool" },
  gutHidden: {
    nl: "Er is een alarmteken van de darm aangegeven. Dat gaat voor.",
    en: "A warning sign of the gut was reported. That comes first.",
  },
  gutNothing: { nl: "Niets genoteerd over de buik.", en: "Nothing noted about the belly." },
  gutWhat: {
    nl: "Samenhang van −1 tot 1 in het dagboek, met interval. Geen oorzaak.",
    en: "Link from −1 to 1 in the diary, with interval. Not a cause.",
  },
  stool: { nl: "Ontlasting, 28 dagen", en: "Stool, 28 days" },
  perDay: { nl: "per ingevulde dag", en: "per logged day" },
  form: { nl: "Bristol", en: "Bristol" },

  measures: { nl: "Vragenlijsten", en: "Questionnaires" },
  mood: { nl: "Stemming", en: "Mood" },
  noMeasures: { nl: "Geen vragenlijst ingevuld.", en: "No questionnaire was filled in." },
  noMood: { nl: "Stemming is niet nagevraagd.", en: "Mood was not asked." },
  once: { nl: "één keer", en: "once" },
  outOf: { nl: "op", en: "on" },

  questions: { nl: "Mijn drie vragen", en: "My three questions" },
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

  table: { nl: "Per week", en: "By week" },
  tableWhat: {
    nl: "Een lege week is niet ingevuld, niet nul. Verwacht: de band van de groep, als het begin bekend is.",
    en: "An empty week was not logged, not zero. Expected: the band of the group, if the beginning is known.",
  },
  weekFrom: { nl: "Week van", en: "Week of" },
  mean: { nl: "Gemiddeld", en: "Mean" },
  interval: { nl: "90 %-interval", en: "90% interval" },
  daysLogged: { nl: "Dagen", en: "Days" },
  expectedBand: { nl: "Verwacht", en: "Expected" },
  intake: { nl: "Het verhaal (intake)", en: "The story (intake)" },
  noIntake: { nl: "De intake is niet ingevuld.", en: "The intake was not filled in." },
  method: { nl: "Hoe dit gemaakt is", en: "How this was made" },
  methodWhat: {
    nl: "Weekniveau: gemiddelde met 90 %-interval, samenhang tussen dagen meegeteld. Geprobeerd: verschil met waar het eigen beloop al heen ging. Samenhang: gezocht over alle genoteerde dingen, met een grens op toevalstreffers. Verschil bij een vragenlijst: pas duidelijk bij genoeg punten én 30 procent.",
    en: "Weekly level: mean with 90% interval, allowing for days that follow each other. Tried: difference from where the own course was already going. Together: searched over everything noted, with a limit on chance finds. Change on a questionnaire: clear only with enough points and 30 percent.",
  },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
} as const satisfies Record<string, Text>;

/** Where the last week lies beside the usual course of a group, or beside the first week. */
export const standingWords = {
  ahead: { nl: "lager dan het gewone beloop", en: "lower than the usual course" },
  onTrack: { nl: "rond het gewone beloop", en: "around the usual course" },
  above: { nl: "deze week boven het gewone beloop", en: "above the usual course this week" },
  behind: {
    nl: "twee weken boven het gewone beloop",
    en: "above the usual course for two weeks",
  },
  better: { nl: "lager dan in de eerste week", en: "lower than in the first week" },
  stable: { nl: "gelijk aan de eerste week", en: "the same as the first week" },
  worse: { nl: "hoger dan in de eerste week", en: "higher than in the first week" },
  tooFewDays: { nl: "te weinig dagen om te vergelijken", en: "too few days to compare" },
} as const satisfies Record<string, Text>;

/** What a treatment's beginning can be credited with: almost always nothing yet. */
export const creditWords = {
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

export const gutVerdictWords = {
  supported: { nl: "te zien in het dagboek", en: "seen in the diary" },
  notSupported: { nl: "niet te zien in het dagboek", en: "not seen in the diary" },
  tooLittleData: { nl: "nog te weinig dagen", en: "too few days yet" },
} as const satisfies Record<string, Text>;

/** The change since the first time a questionnaire was filled in. */
export const changeWords = {
  clear: {
    better: { nl: "duidelijk beter", en: "clearly better" },
    worse: { nl: "duidelijk minder goed", en: "clearly worse" },
    same: { nl: "gelijk", en: "the same" },
  },
  small: {
    better: { nl: "iets beter, kan toeval zijn", en: "a little better, may be chance" },
    worse: { nl: "iets minder goed, kan toeval zijn", en: "a little worse, may be chance" },
    same: { nl: "gelijk", en: "the same" },
  },
  none: { nl: "geen duidelijk verschil", en: "no clear difference" },
  "cannot-tell": { nl: "verschil is niet te zeggen", en: "the change cannot be told" },
} as const;
