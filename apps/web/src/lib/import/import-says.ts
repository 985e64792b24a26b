import type { EntryValue, Language, Text } from "@wervel/model";
import type { Fault, LeftOutCell, RejectedRow } from "@wervel/wervel";
import { formatNumber } from "../charts/numbers.ts";
import { faultNames, importWords, rejectionNames } from "./import.words.ts";

/** Why a line of the file stays out, with what stood there. */
export function rejectionSays(row: RejectedRow, language: Language): string {
  const reason = rejectionNames[row.kind][language];
  const line = `${importWords.line[language]} ${row.line}`;
  if (row.kind === "bad-date") return `${line}: ${reason} (“${row.text.slice(0, 30)}”)`;
  if (row.kind === "future") return `${line}: ${reason} (${row.day})`;
  if (row.kind === "day-twice")
    return `${line}: ${reason}, ${importWords.line[language]} ${row.firstLine} (${row.day})`;
  return `${line}: ${reason}`;
}

/** Why a row of a device stays out, and where it stands. */
export function faultSays({ file, line, kind, text }: Fault, language: Language): string {
  const name = file.split("/").at(-1) ?? file;
  const there = text === "" ? "" : ` (“${text.slice(0, 30)}”)`;
  return `${name}, ${importWords.line[language]} ${line}: ${faultNames[kind][language]}${there}`;
}

/** Why one cell stays empty. */
export function cellSays({ line, column, text, issue }: LeftOutCell, language: Language): string {
  const where = `${importWords.line[language]} ${line}, ${column}: “${text.slice(0, 30)}”`;
  if (issue.kind === "outside") {
    const range = `${formatNumber(issue.low, language, 0)}–${formatNumber(issue.high, language, 0)}`;
    return { nl: `${where} past niet in ${range}`, en: `${where} does not fit ${range}` }[language];
  }
  if (issue.kind === "not-a-number")
    return { nl: `${where} is geen getal`, en: `${where} is not a number` }[language];
  return { nl: `${where} is geen ja of nee`, en: `${where} is not a yes or no` }[language];
}

/** An answer as it will stand in the diary. */
export function valueSays(value: EntryValue, language: Language): string {
  if (value.is === "number")
    return formatNumber(value.number, language, Number.isInteger(value.number) ? 0 : 1);
  if (value.is === "yes-no") return (value.yes ? importWords.yes : importWords.no)[language];
  return value.is === "text" ? `“${value.text}”` : "";
}

const oneOrMore = (count: number, one: Text, more: Text, language: Language) =>
  `${formatNumber(count, language, 0)} ${(count === 1 ? one : more)[language]}`;

export const daysSay = (count: number, language: Language): string =>
  oneOrMore(count, { nl: "dag", en: "day" }, { nl: "dagen", en: "days" }, language);

export const rowsSay = (count: number, language: Language): string =>
  oneOrMore(count, { nl: "regel", en: "line" }, { nl: "regels", en: "lines" }, language);

export const cellsSay = (count: number, language: Language): string =>
  oneOrMore(count, { nl: "cel", en: "cell" }, { nl: "cellen", en: "cells" }, language);

export const answersSay = (count: number, language: Language): string =>
  oneOrMore(count, { nl: "antwoord", en: "answer" }, { nl: "antwoorden", en: "answers" }, language);
