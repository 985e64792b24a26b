import type { Text } from "@wervel/model";
import type { ConsultChoice } from "@wervel/wervel";

/** What stands around the sheet; the words on it are the sheet's own. */
export const consultScreenWords = {
  back: { nl: "Zorg", en: "Care" },
  pageTitle: { nl: "Consultblad", en: "Consult sheet" },
  loading: { nl: "We maken het blad", en: "Making the sheet" },
  give: { nl: "Geef mee", en: "Give along" },
  print: { nl: "Druk af of bewaar als PDF", en: "Print or save as PDF" },
  fhir: { nl: "Bewaar als FHIR", en: "Save as FHIR" },
  fhirUnder: {
    nl: "Een bestand voor het systeem van je zorgverlener. Er staat hetzelfde in.",
    en: "A file for your care provider's system. It says the same.",
  },
  fhirSaved: { nl: "FHIR-bestand bewaard", en: "FHIR file saved" },
  fhirFaulty: {
    nl: "Het FHIR-bestand klopt niet en is niet bewaard.",
    en: "The FHIR file is not right and was not saved.",
  },
  language: { nl: "Taal van het blad", en: "Language of the sheet" },
  onIt: { nl: "Wat staat erop", en: "What is on it" },
  always: { nl: "staan er altijd op", en: "are always on it" },
  emptyTitle: { nl: "Nog niets om mee te nemen", en: "Nothing to take along yet" },
  empty: {
    nl: "Vul een paar dagen in, of lees een dagboek in. Dan staat hier één A4.",
    en: "Log a few days, or bring in a diary. Then this is one page.",
  },
  logToday: { nl: "Vul vandaag in", en: "Log today" },
  yours: { nl: "Mijn drie vragen", en: "My three questions" },
  yoursWhat: {
    nl: "Dit blijft op dit toestel. Leeg laten mag.",
    en: "This stays on this device. Leaving it empty is fine.",
  },
  question: { nl: "Vraag", en: "Question" },
  name: { nl: "Naam", en: "Name" },
  ideas: { nl: "Ideeën voor vragen", en: "Ideas for questions" },
} as const satisfies Record<string, Text>;

export const partNames = {
  places: { nl: "Kaart en beloop", en: "Map and course" },
  tried: { nl: "Geprobeerd en medicijnen", en: "Tried, and medicines" },
  linked: { nl: "Wat hangt samen", en: "What goes together" },
  gut: { nl: "Buik en ontlasting", en: "Belly and stool" },
  measures: { nl: "Vragenlijsten", en: "Questionnaires" },
  mood: { nl: "Stemming", en: "Mood" },
  intake: { nl: "Het verhaal, op bladzijde 2", en: "The story, on page 2" },
} as const satisfies Record<ConsultChoice, Text>;
