import type { Text } from "@wervel/model";
import type {
  DateForm,
  DecimalSign,
  FaultKind,
  ImportFormat,
  ImportRefusal,
  RejectedRow,
} from "@wervel/wervel";
import type { FileScale, MappingProblem, OwnTarget } from "./column-choice.ts";

export const importWords = {
  title: { nl: "Dagboek inlezen", en: "Bring in a diary" },
  back: { nl: "Inzicht", en: "Insights" },
  chooseTitle: { nl: "Heb je al een dagboek?", en: "Do you already have a diary?" },
  chooseLead: {
    nl: "Lees je horloge, je app of een tabel in. We zeggen welk bestand het is en waaraan we dat zien.",
    en: "Bring in your watch, your app or a table. We say which file it is and how we can tell.",
  },
  chooseFile: { nl: "Kies een bestand", en: "Choose a file" },
  chooseHint: {
    nl: "Zip, XML, JSON, CSV of een database. Het bestand blijft op dit toestel.",
    en: "Zip, XML, JSON, CSV or a database. The file stays on this device.",
  },
  never: { nl: "We raden nooit je pijn.", en: "We never guess your pain." },
  neverWhy: {
    nl: "Een lege cel wordt een lege dag, geen nul.",
    en: "An empty cell becomes an empty day, not a zero.",
  },
  reading: { nl: "We lezen het bestand", en: "Reading the file" },
  checking: { nl: "We lopen de regels na", en: "Going through the lines" },
  stepColumns: { nl: "Stap 1 van 3: kolommen", en: "Step 1 of 3: columns" },
  stepPreview: { nl: "Stap 2 van 3: bekijken", en: "Step 2 of 3: preview" },
  stepDone: { nl: "Stap 3 van 3: klaar", en: "Step 3 of 3: done" },
  columnsTitle: { nl: "Wat betekenen je kolommen?", en: "What do your columns mean?" },
  columnsSheet: { nl: "Je kolommen", en: "Your columns" },
  lines: { nl: "regels", en: "lines" },
  remembered: {
    nl: "Deze indeling ken ik van de vorige keer.",
    en: "This layout is known from last time.",
  },
  layoutQuestion: { nl: "Wat is één regel in dit bestand?", en: "What is one line of this file?" },
  lineIsDay: { nl: "Eén dag, met een kolom per vraag", en: "One day, with a column per question" },
  lineIsThing: {
    nl: "Eén ding dat je opschreef: een dag, een naam en een waarde",
    en: "One thing that you noted: a day, a name and a value",
  },
  nameColumn: { nl: "Naam van wat je opschreef", en: "Name of what you noted" },
  valueColumn: { nl: "Waarde", en: "Value" },
  choose: { nl: "Kies een kolom", en: "Choose a column" },
  layOut: { nl: "Maak er dagen van", en: "Make days of it" },
  laidOut: {
    nl: "Elke naam is nu een kolom. Stond iets er meer keren op één dag, dan is het gemiddelde genomen.",
    en: "Each name is now a column. What stood there several times on a day was averaged.",
  },
  dateQuestion: { nl: "Hoe staat de datum er?", en: "How is the date written?" },
  decimalQuestion: {
    nl: "Welk teken staat voor de cijfers achter de komma?",
    en: "Which sign marks decimals?",
  },
  column: { nl: "Wat is dit?", en: "What is this?" },
  scale: { nl: "Hoe loopt deze schaal?", en: "How does this scale run?" },
  lowEnd: { nl: "wordt 0", en: "becomes 0" },
  highEnd: { nl: "wordt het hoogste", en: "becomes the highest" },
  noExamples: { nl: "leeg", en: "empty" },
  skip: { nl: "Sla over", en: "Skip" },
  date: { nl: "Dag", en: "Day" },
  note: { nl: "Notitie", en: "Note" },
  ownGroup: { nl: "Iets van jezelf", en: "Something of your own" },
  diaryGroup: { nl: "Uit het dagboek", en: "From the diary" },
  toPreview: { nl: "Bekijk per dag", en: "Preview per day" },
  backToColumns: { nl: "Terug naar de kolommen", en: "Back to the columns" },
  nothing: { nl: "Geen regel past.", en: "No line fits." },
  nothingWhy: {
    nl: "Er is niets bewaard. Kijk bij de kolommen of de dag en de schaal kloppen.",
    en: "Nothing was saved. Check the day and the scale of the columns.",
  },
  conflictTitle: { nl: "Sommige dagen had je al", en: "You already had some days" },
  conflictLegend: { nl: "Wat houden we op die dagen?", en: "What do we keep on those days?" },
  keepDiary: { nl: "Wat er al stond", en: "What was already there" },
  keepDiaryWhy: { nl: "het bestand vult alleen aan", en: "the file only fills gaps" },
  keepFile: { nl: "Wat in het bestand staat", en: "What the file says" },
  keepFileWhy: {
    nl: "het oude blijft bewaard als eerdere waarde",
    en: "the old value is kept as an earlier value",
  },
  rejectedTitle: { nl: "Regels die niet meegaan", en: "Lines that stay out" },
  leftOutTitle: { nl: "Cellen die leeg blijven", en: "Cells that stay empty" },
  line: { nl: "regel", en: "line" },
  more: { nl: "en nog", en: "and another" },
  days: { nl: "De dagen", en: "The days" },
  keep: { nl: "Bewaar", en: "Save" },
  saving: { nl: "Bewaren", en: "Saving" },
  doneLead: {
    nl: "Je kunt dit in één keer terugdraaien.",
    en: "You can undo this in one go.",
  },
  toInsight: { nl: "Naar Inzicht", en: "To Insights" },
  undo: { nl: "Draai terug", en: "Undo" },
  undone: { nl: "Het inlezen is teruggedraaid.", en: "The import was undone." },
  another: { nl: "Nog een bestand", en: "Another file" },
  earlier: { nl: "Eerder ingelezen", en: "Brought in earlier" },
  unchanged: {
    nl: "Er is niets veranderd. Probeer een ander bestand.",
    en: "Nothing has changed. Try another file.",
  },
  knownApps: { nl: "Deze bestanden kennen we", en: "Files that are known" },
  recognised: { nl: "Herkend als", en: "Recognised as" },
  by: { nl: "aan", en: "by" },
  wordMeans: { nl: "Wat betekent", en: "What does this mean:" },
  wordOpen: { nl: "leeg laten", en: "leave empty" },
  looseQuotes: {
    nl: "Er staan losse aanhalingstekens in. Kijk het voorbeeld goed na.",
    en: "There are loose quotation marks. Check the preview with care.",
  },
  open: { nl: "Dit staat nog open", en: "Still open" },
  yes: { nl: "ja", en: "yes" },
  no: { nl: "nee", en: "no" },
} as const satisfies Record<string, Text>;

export const ownTargetNames = {
  "own-outcome": { nl: "Eigen klacht, 0 tot 10", en: "Own complaint, 0 to 10" },
  "own-scale": { nl: "Kan meespelen, 0 tot 10", en: "May play a part, 0 to 10" },
  "own-amount": { nl: "Kan meespelen, een aantal", en: "May play a part, an amount" },
  "own-yes-no": { nl: "Kan meespelen, ja of nee", en: "May play a part, yes or no" },
} as const satisfies Record<OwnTarget, Text>;

export const dateFormNames = {
  ymd: { nl: "jaar, maand, dag", en: "year, month, day" },
  dmy: { nl: "dag, maand, jaar", en: "day, month, year" },
  mdy: { nl: "maand, dag, jaar", en: "month, day, year" },
  excel: { nl: "dagnummer van een rekenblad", en: "a spreadsheet's day number" },
} as const satisfies Record<DateForm, Text>;

export const decimalNames = {
  comma: { nl: "de komma: 6,5", en: "the comma: 6,5" },
  point: { nl: "de punt: 6.5", en: "the point: 6.5" },
} as const satisfies Record<DecimalSign, Text>;

export const delimiterNames: Readonly<Record<string, Text>> = {
  ",": { nl: "komma", en: "comma" },
  ";": { nl: "puntkomma", en: "semicolon" },
  "\t": { nl: "tab", en: "tab" },
};

export const fileScaleNames = {
  "0-10": { nl: "0 tot 10", en: "0 to 10" },
  "1-10": { nl: "1 tot 10", en: "1 to 10" },
  "0-100": { nl: "0 tot 100", en: "0 to 100" },
  "1-5": { nl: "1 tot 5", en: "1 to 5" },
  "0-5": { nl: "0 tot 5", en: "0 to 5" },
  "0-3": { nl: "0 tot 3", en: "0 to 3" },
  own: { nl: "anders", en: "other" },
} as const satisfies Record<FileScale, Text>;

export const problemNames = {
  "no-date": { nl: "Kies welke kolom de dag is.", en: "Choose which column is the day." },
  "two-dates": { nl: "Kies één kolom voor de dag.", en: "Choose one column for the day." },
  "date-form": { nl: "Zeg hoe de datum er staat.", en: "Say how the date is written." },
  decimal: { nl: "Zeg welk teken de cijfers scheidt.", en: "Say which sign marks decimals." },
  "nothing-kept": {
    nl: "Kies minstens één kolom die mee mag.",
    en: "Choose at least one column to keep.",
  },
  "target-twice": { nl: "Twee kolommen gaan naar hetzelfde", en: "Two columns go to the same" },
  "no-scale": { nl: "Vul de schaal in van", en: "Fill in the scale of" },
} as const satisfies Record<MappingProblem["kind"], Text>;

export const rejectionNames = {
  "no-date": { nl: "er staat geen dag", en: "there is no day" },
  "bad-date": { nl: "deze dag bestaat niet", en: "this day does not exist" },
  future: { nl: "deze dag moet nog komen", en: "this day is yet to come" },
  "day-twice": { nl: "deze dag stond er al", en: "this day was there already" },
  "too-many-cells": { nl: "meer cellen dan kolommen", en: "more cells than columns" },
} as const satisfies Record<RejectedRow["kind"], Text>;

/** Why nothing could be read of a file. */
export const refusalNames = {
  "empty-file": { nl: "In dit bestand staat niets.", en: "There is nothing in this file." },
  "broken-archive": { nl: "Dit archief is niet heel.", en: "This archive is not whole." },
  "nothing-known": {
    nl: "Hier zit geen bestand in dat we kennen.",
    en: "There is no file in it that is known.",
  },
  "unpacks-too-large": {
    nl: "Dit archief wordt te groot bij het uitpakken.",
    en: "This archive becomes too large when unpacked.",
  },
  "broken-database": { nl: "Deze database is niet heel.", en: "This database is not whole." },
  "other-format": { nl: "Dit is een ander bestand.", en: "This is another kind of file." },
  unreadable: { nl: "Dit bestand konden we niet lezen.", en: "This file could not be read." },
} as const satisfies Record<ImportRefusal["kind"] | "unreadable", Text>;

export const faultNames = {
  "broken-tag": { nl: "dit stuk is afgebroken", en: "this piece is cut off" },
  "bad-date": { nl: "deze tijd bestaat niet", en: "this time does not exist" },
  "bad-number": { nl: "dit is geen getal", en: "this is not a number" },
  outside: { nl: "dit kan niet op één dag", en: "this cannot be in one day" },
  "ends-before-start": { nl: "het einde ligt voor het begin", en: "the end is before the start" },
  future: { nl: "deze dag moet nog komen", en: "this day is yet to come" },
  "unknown-unit": { nl: "de eenheid is niet bekend", en: "the unit is not known" },
  "day-twice": { nl: "deze dag stond er al anders", en: "this day was there already, and differs" },
  "broken-file": { nl: "dit bestand is niet heel", en: "this file is not whole" },
  "too-many-cells": {
    nl: "deze regel heeft meer vakjes dan er kolommen zijn",
    en: "this row has more cells than there are columns",
  },
  "too-large": { nl: "dit stuk is te groot om te lezen", en: "this piece is too large to read" },
} as const satisfies Record<FaultKind, Text>;

/** Names that need no translation stay as their makers write them. */
export const formatNames = {
  "apple-health": { nl: "Apple Gezondheid", en: "Apple Health" },
  "fitbit-csv": { nl: "Fitbit (tabel)", en: "Fitbit (table)" },
  "fitbit-takeout": { nl: "Fitbit (Google Takeout)", en: "Fitbit (Google Takeout)" },
  "fitbit-api": { nl: "Fitbit", en: "Fitbit" },
  "health-connect": { nl: "Health Connect", en: "Health Connect" },
  "google-fit": { nl: "Google Fit", en: "Google Fit" },
  garmin: { nl: "Garmin Connect", en: "Garmin Connect" },
  oura: { nl: "Oura", en: "Oura" },
  withings: { nl: "Withings", en: "Withings" },
  daylio: { nl: "Daylio", en: "Daylio" },
  bearable: { nl: "Bearable", en: "Bearable" },
  nomie: { nl: "Nomie", en: "Nomie" },
  loop: { nl: "Loop Habit Tracker", en: "Loop Habit Tracker" },
  taplog: { nl: "TapLog", en: "TapLog" },
  "long-csv": { nl: "tabel, één regel per meting", en: "table, one line per reading" },
  csv: { nl: "tabel, één regel per dag", en: "table, one line per day" },
} as const satisfies Record<ImportFormat, Text>;
