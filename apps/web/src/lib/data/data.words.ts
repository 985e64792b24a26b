import type { ArchiveIssue, Text } from "@wervel/model";
import type { RegionalText } from "../language.ts";

export const dataWords = {
  title: { nl: "Je gegevens", en: "Your data" },
  lead: {
    nl: "Alles staat op dit toestel, en nergens anders. Bewaar daarom af en toe een kopie.",
    en: "Everything is on this device and nowhere else. So keep a copy now and then.",
  },
  back: { nl: "Instellingen", en: "Settings" },
  copy: { nl: "Kopie", en: "Copy" },
  never: { nl: "Er is nog geen kopie.", en: "There is no copy yet." },
  today: { nl: "Laatste kopie: vandaag.", en: "Last copy: today." },
  makeCopy: { nl: "Bewaar een kopie van alles", en: "Keep a copy of everything" },
  copyUnder: {
    nl: "Eén bestand waarmee je alles kunt terugzetten. Altijd gratis en volledig.",
    en: "One file from which everything can be put back. Always free and complete.",
  },
  other: { nl: "Om zelf te lezen of in een rekenblad", en: "To read yourself or in a spreadsheet" },
  readable: { nl: "Leesbaar bestand (HTML)", en: "Readable file (HTML)" },
  days: { nl: "Tabel per dag (CSV)", en: "Table by day (CSV)" },
  entries: { nl: "Tabel van alles (CSV)", en: "Table of everything (CSV)" },
  restore: { nl: "Kopie terugzetten", en: "Put a copy back" },
  restoreLead: {
    nl: "Kies een kopie. Eerst zie je wat erin staat. Er verandert nog niets.",
    en: "Choose a copy. First you see what is in it. Nothing changes yet.",
  },
  choose: { nl: "Kies een bestand", en: "Choose a file" },
  drillFine: { nl: "Deze kopie is heel.", en: "This copy is intact." },
  merge: { nl: "Voeg samen met wat er staat", en: "Merge with what is here" },
  replace: { nl: "Vervang alles door deze kopie", en: "Replace everything by this copy" },
  restored: { nl: "Teruggezet", en: "Put back" },
  persist: { nl: "Blijft het hier staan?", en: "Does it stay here?" },
  kept: {
    nl: "Ja. Deze browser ruimt je gegevens niet zomaar op.",
    en: "Yes. This browser does not clear your data without asking.",
  },
  mayBeCleared: {
    nl: "Deze browser mag je gegevens opruimen als het toestel vol raakt. Op een iPhone gebeurt dat na weken zonder gebruik: zet Wervel op je beginscherm.",
    en: "This browser may clear your data when the device fills up. On an iPhone that happens after weeks without use: add Wervel to your home screen.",
  },
  askPersist: { nl: "Vraag om te bewaren", en: "Ask to keep it" },
  reminder: { nl: "Herinnering", en: "Reminder" },
  reminderLead: {
    nl: "Een afspraak in je eigen agenda, elke dag. Een dag overslaan mag.",
    en: "An appointment in your own calendar, every day. Skipping a day is fine.",
  },
  reminderTime: { nl: "Hoe laat?", en: "At what time?" },
  timeFirst: { nl: "Kies eerst een tijd", en: "Choose a time first" },
  reminderFile: { nl: "Zet in je agenda", en: "Put in your calendar" },
  reminderTitle: { nl: "Wervel: hoe was je rug vandaag?", en: "Wervel: how was your back today?" },
  erase: { nl: "Alles verwijderen", en: "Delete everything" },
  eraseLead: {
    nl: "Alles op dit toestel verdwijnt en komt niet terug. Maak eerst een kopie.",
    en: "Everything on this device goes and does not come back. Make a copy first.",
  },
  eraseWord: { nl: "verwijder", en: "delete" },
  eraseType: { nl: "Typ het woord “verwijder”", en: "Type the word “delete”" },
  eraseNow: { nl: "Verwijder alles van dit toestel", en: "Delete everything from this device" },
  eraseUnreached: {
    nl: "De server is niet bereikbaar. Druk nog eens om alleen dit toestel te wissen. Op de server blijft dan een versleutelde kopie.",
    en: "The server cannot be reached. Press again to erase this device only. An encrypted copy then stays on the server.",
  },
  erased: { nl: "Alles is verwijderd", en: "Everything is deleted" },
} as const satisfies Record<string, RegionalText>;

export const copyAge = (days: number): Text => ({
  nl: days === 1 ? "Laatste kopie: gisteren." : `Laatste kopie: ${days} dagen geleden.`,
  en: days === 1 ? "Last copy: yesterday." : `Last copy: ${days} days ago.`,
});

export const inCopy = (records: number, date: string): Text => ({
  nl: `${records} gegevens, gemaakt op ${date}.`,
  en: `${records} records, made on ${date}.`,
});

export const comparison = (same: number, changed: number, onlyHere: number): Text => ({
  nl: `${same} zijn gelijk aan wat hier staat, ${changed} zijn anders of nieuw. ${onlyHere} staan alleen hier.`,
  en: `${same} are the same as here, ${changed} are different or new. ${onlyHere} are only here.`,
});

export const archiveIssueWords: Readonly<Record<ArchiveIssue["kind"], Text>> = {
  "not-json": {
    nl: "Dit bestand is geen kopie van Wervel, of het is niet heel. Er is niets veranderd.",
    en: "This file is no copy from Wervel, or it is incomplete. Nothing has changed.",
  },
  "not-an-archive": {
    nl: "Dit bestand is geen kopie van Wervel. Er is niets veranderd.",
    en: "This file is no copy from Wervel. Nothing has changed.",
  },
  "newer-version": {
    nl: "Deze kopie komt van een nieuwere Wervel. Laad de pagina opnieuw en probeer het nog eens.",
    en: "This copy comes from a newer Wervel. Reload the page and try again.",
  },
  "bad-records": {
    nl: "In deze kopie staan gegevens die niet kloppen. Er is niets veranderd.",
    en: "This copy holds data that do not fit. Nothing has changed.",
  },
};
