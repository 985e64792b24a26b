import type { Text } from "@wervel/model";
import type { ImportRefusal, MappingIssue } from "@wervel/wervel";

export const importWords = {
  out: {
    nl: "zeg met --out in welke map het mag komen.",
    en: "say with --out which folder it may go to.",
  },
  timezone: {
    nl: "--timezone is een naam als Europe/Amsterdam.",
    en: "--timezone is a name such as Europe/Amsterdam.",
  },
  from: {
    nl: "dit formaat kennen we niet; zie wervel import --help.",
    en: "this format is not known; see wervel import --help.",
  },
  days: { nl: "dagen", en: "days" },
  columns: { nl: "kolommen", en: "columns" },
  rejected: { nl: "niet meegenomen", en: "left out" },
  line: { nl: "regel", en: "line" },
} as const satisfies Readonly<Record<string, Text>>;

const refusals = {
  "empty-file": { nl: "dit bestand is leeg", en: "this file is empty" },
  "broken-archive": { nl: "dit archief is beschadigd", en: "this archive is damaged" },
  "nothing-known": {
    nl: "hier zit geen export in die we kennen; een tabel per dag kan wel",
    en: "there is no export in it that is known; a table per day is fine too",
  },
  "unpacks-too-large": {
    nl: "dit archief pakt groter uit dan een echte export",
    en: "this archive unpacks larger than a real export",
  },
  "broken-database": { nl: "deze database is beschadigd", en: "this database is damaged" },
  "other-format": {
    nl: "dit is een ander formaat dan --from zegt",
    en: "this is another format than --from says",
  },
} as const satisfies Readonly<Record<ImportRefusal["kind"], Text>>;

export const sayRefusal = (path: string, { kind }: ImportRefusal): Text => ({
  nl: `${path}: ${refusals[kind].nl}.`,
  en: `${path}: ${refusals[kind].en}.`,
});

const issues = {
  "no-date-column": { nl: "er is geen kolom met dagen", en: "there is no column with days" },
  "date-form": {
    nl: "de datum is op twee manieren te lezen; zeg --date-form dmy, mdy of ymd",
    en: "the date can be read in two ways; say --date-form dmy, mdy or ymd",
  },
  "decimal-sign": {
    nl: "een getal is op twee manieren te lezen; zeg --decimal comma of point",
    en: "a number can be read in two ways; say --decimal comma or point",
  },
} as const satisfies Readonly<Record<MappingIssue["kind"], Text>>;

export const sayIssue = (path: string, { kind }: MappingIssue): Text => ({
  nl: `${path}: ${issues[kind].nl}.`,
  en: `${path}: ${issues[kind].en}.`,
});
