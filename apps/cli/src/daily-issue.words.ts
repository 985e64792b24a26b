import type { Text } from "@wervel/model";
import type { DailyIssue } from "@wervel/wervel";

type Words = {
  readonly [K in DailyIssue["kind"]]: (issue: Extract<DailyIssue, { readonly kind: K }>) => Text;
};

/** One sentence per fault; a new kind of fault will not compile until it has its words. */
const words: Words = {
  "empty-file": () => ({
    nl: "er staat geen enkele dag in dit bestand",
    en: "there is not a single day in this file",
  }),
  "no-date-column": ({ line, got }) => ({
    nl: `regel ${line}: er is geen kolom 'date' (wel: ${got.join(", ")})`,
    en: `line ${line}: there is no column 'date' (there is: ${got.join(", ")})`,
  }),
  "duplicate-column": ({ line, name }) => ({
    nl: `regel ${line}: de kolom '${name}' staat er twee keer`,
    en: `line ${line}: the column '${name}' is there twice`,
  }),
  "loose-quote": ({ line }) => ({
    nl: `regel ${line}: een aanhalingsteken gaat open en niet dicht`,
    en: `line ${line}: a quote opens and does not close`,
  }),
  "too-many-cells": ({ line, got, needed }) => ({
    nl: `regel ${line}: ${got} cellen, en er zijn ${needed} kolommen`,
    en: `line ${line}: ${got} cells, and there are ${needed} columns`,
  }),
  "bad-date": ({ line, text }) => ({
    nl: `regel ${line}: '${text}' is geen datum; schrijf JJJJ-MM-DD`,
    en: `line ${line}: '${text}' is not a date; write YYYY-MM-DD`,
  }),
  "duplicate-date": ({ line, date, firstLine }) => ({
    nl: `regel ${line}: ${date} staat ook al op regel ${firstLine}`,
    en: `line ${line}: ${date} is already on line ${firstLine}`,
  }),
  "bad-number": ({ line, column, text }) => ({
    nl: `regel ${line}: '${text}' in kolom '${column}' is geen getal`,
    en: `line ${line}: '${text}' in column '${column}' is not a number`,
  }),
  "too-many-days": ({ days, most }) => ({
    nl: `van de eerste tot de laatste datum zijn het ${days} dagen; meer dan ${most} kan niet`,
    en: `the first and last date are ${days} days apart; more than ${most} is not possible`,
  }),
};

export function sayDailyIssue<K extends DailyIssue["kind"]>(
  issue: Extract<DailyIssue, { readonly kind: K }> & { readonly kind: K },
): Text {
  return words[issue.kind](issue);
}
