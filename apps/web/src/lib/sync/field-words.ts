/** What the fields of a record are called when two devices differ about them. */
import { intakeFieldWords } from "@wervel/content";
import type { Entry, SettingRecord, WervelRecord } from "@wervel/model";
import type { RegionalText } from "../language.ts";

type FieldOf<R> = R extends WervelRecord ? keyof R : never;
/** Nobody is asked about these: names and times of the record itself. */
type Silent = "id" | "kind" | "changedAt" | "removedAt" | "earlier";
type Field = Exclude<FieldOf<Exclude<WervelRecord, Entry | SettingRecord>>, Silent>;

/** A field that is added to a record does not compile until it has a name here. */
const recordFieldWords = {
  answers: { nl: "Antwoorden", en: "Answers" },
  antibiotics: { nl: "Antibiotica", en: "Antibiotics" },
  at: { nl: "Ingevuld op", en: "Filled in on" },
  contentVersion: { nl: "Versie van de vragen", en: "Version of the questions" },
  day: { nl: "Dag", en: "Day" },
  days: { nl: "Dagen", en: "Days" },
  depth: { nl: "Gelezen stukjes DNA", en: "Pieces of DNA read" },
  direction: { nl: "Meer of minder", en: "More or less" },
  end: { nl: "Einde", en: "End" },
  entries: { nl: "Aantal waarden", en: "Number of values" },
  exercises: { nl: "Oefeningen", en: "Exercises" },
  expectLagDays: { nl: "Merkbaar na (dagen)", en: "Noticed after (days)" },
  expert: { nl: "Maten uit onderzoek", en: "Measures from research" },
  factor: { nl: "Mogelijke oorzaak", en: "Possible cause" },
  fileName: { nl: "Bestand", en: "File" },
  fileParts: { nl: "Delen van het bestand", en: "Parts of the file" },
  flags: { nl: "Hoe het meetelt", en: "How it counts" },
  format: { nl: "Soort bestand", en: "Kind of file" },
  gzipBase64: { nl: "Bewaard bestand", en: "Kept file" },
  hidden: { nl: "Verborgen", en: "Hidden" },
  intervals: { nl: "Spreiding", en: "Spread" },
  lab: { nl: "Lab", en: "Lab" },
  labRanges: { nl: "Grenzen van het lab", en: "Limits of the lab" },
  lagDays: { nl: "Dagen later", en: "Days later" },
  level: { nl: "Niveau", en: "Level" },
  mapping: { nl: "Keuze per kolom", en: "Choice per column" },
  measures: { nl: "Maten", en: "Measures" },
  mergedInto: { nl: "Samengevoegd met", en: "Merged with" },
  method: { nl: "Manier van meten", en: "Way of measuring" },
  name: { nl: "Naam", en: "Name" },
  note: { nl: "Opmerking", en: "Remark" },
  outcome: { nl: "Uitkomst", en: "Outcome" },
  pacedBy: { nl: "Opbouw", en: "Build-up" },
  painBefore: { nl: "Pijn vooraf (0–10)", en: "Pain beforehand (0–10)" },
  part: { nl: "Deel", en: "Part" },
  partial: { nl: "Niet volledig", en: "Not complete" },
  plan: { nl: "Plan", en: "Plan" },
  profession: { nl: "Beroep", en: "Profession" },
  questionnaire: { nl: "Vragenlijst", en: "Questionnaire" },
  region: { nl: "Streek", en: "Region" },
  sample: { nl: "Staal", en: "Sample" },
  scale: { nl: "Schaal", en: "Scale" },
  score: { nl: "Score", en: "Score" },
  settled: { nl: "Binnen een dag weer als ervoor", en: "As before within a day" },
  sha256: { nl: "Controlegetal", en: "Check number" },
  since: { nl: "Sinds", en: "Since" },
  sort: { nl: "Soort", en: "Kind" },
  source: { nl: "Bron", en: "Source" },
  start: { nl: "Begin", en: "Start" },
  stoolForm: { nl: "Vorm van de ontlasting", en: "Form of the stool" },
  stop: { nl: "Gestopt op", en: "Stopped on" },
  taxa: { nl: "Soorten bacteriën", en: "Kinds of bacteria" },
  taxonomyDb: { nl: "Namenlijst", en: "List of names" },
  test: { nl: "Test", en: "Test" },
  time: { nl: "Uur", en: "Time" },
  treatment: { nl: "Behandeling", en: "Treatment" },
  unclassifiedFraction: { nl: "Deel zonder naam", en: "Share without a name" },
  unit: { nl: "Eenheid", en: "Unit" },
  until: { nl: "Tot", en: "Until" },
  variant: { nl: "Soort lijst", en: "Kind of list" },
  version: { nl: "Versie", en: "Version" },
} as const satisfies Record<Field, RegionalText>;

const fieldWords: Readonly<Record<string, RegionalText>> = {
  ...intakeFieldWords,
  ...recordFieldWords,
};

/** A newer Wervel may have fields without a name here. */
export const fieldName = (field: string): RegionalText =>
  fieldWords[field] ?? { nl: "Iets anders", en: "Something else" };
