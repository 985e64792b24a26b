import type { GutFileIssue } from "@wervel/formats";
import type { Text } from "@wervel/model";

/** Why a file cannot be read, as a sentence; a new kind does not compile until it has one. */
export function sayGutIssue(issue: GutFileIssue): Text {
  return sentences[issue.kind](issue);
}

type Sentences = { readonly [K in GutFileIssue["kind"]]: (issue: GutFileIssue) => Text };

const at = (issue: GutFileIssue, language: "nl" | "en"): string =>
  "line" in issue ? (language === "nl" ? `regel ${issue.line}: ` : `line ${issue.line}: `) : "";
const fact = (issue: GutFileIssue, key: string): string =>
  String(Object.entries(issue).find(([name]) => name === key)?.[1] ?? "");
const say =
  (nl: (of: (key: string) => string) => string, en: (of: (key: string) => string) => string) =>
  (issue: GutFileIssue): Text => ({
    nl: at(issue, "nl") + nl((key) => fact(issue, key)),
    en: at(issue, "en") + en((key) => fact(issue, key)),
  });

const sentences: Sentences = {
  "empty-file": say(
    () => "er staat niets in dit bestand.",
    () => "there is nothing in this file.",
  ),
  "too-large": say(
    (of) => `het bestand is ${of("bytes")} bytes; hooguit ${of("most")} kan.`,
    (of) => `the file is ${of("bytes")} bytes; at most ${of("most")} will do.`,
  ),
  "unpacks-too-large": say(
    (of) => `uitgepakt is dit meer dan ${of("most")} bytes. We stoppen.`,
    (of) => `unpacked this is more than ${of("most")} bytes. We stop.`,
  ),
  "unknown-format": say(
    () => "dit herkennen we niet als darmtest.",
    () => "this is not recognised as a gut test.",
  ),
  "not-a-composition": say(
    (of) => `'${of("text")}' is een kweek of PCR, geen samenstelling.`,
    (of) => `'${of("text")}' is a culture or PCR, not a composition.`,
  ),
  "broken-archive": say(
    () => "het ingepakte bestand is niet heel.",
    () => "the packed file is not whole.",
  ),
  "broken-hdf5": say(
    () => "het HDF5-bestand is niet heel, of van een soort die we niet lezen.",
    () => "the HDF5 file is not whole, or of a kind that is not read.",
  ),
  "bad-json": say(
    () => "dit is geen geldige JSON.",
    () => "this is not valid JSON.",
  ),
  "missing-field": say(
    (of) => `het veld '${of("field")}' ontbreekt.`,
    (of) => `the field '${of("field")}' is missing.`,
  ),
  "missing-table": say(
    () => "hierin zit geen tabel met aantallen.",
    () => "there is no table of counts in this.",
  ),
  "missing-taxonomy": say(
    () => "hierin zit geen lijst met namen.",
    () => "there is no list of names in this.",
  ),
  "missing-columns": say(
    (of) => `de kolom '${of("needed")}' ontbreekt.`,
    (of) => `the column '${of("needed")}' is missing.`,
  ),
  "short-row": say(
    (of) => `${of("got")} kolommen, nodig zijn er ${of("needed")}.`,
    (of) => `${of("got")} columns, ${of("needed")} are needed.`,
  ),
  "bad-number": say(
    (of) => `'${of("text")}' staat waar een getal hoort.`,
    (of) => `'${of("text")}' stands where a number belongs.`,
  ),
  "negative-number": say(
    (of) => `'${of("text")}' is minder dan niets.`,
    (of) => `'${of("text")}' is less than nothing.`,
  ),
  "bad-index": say(
    (of) => `plaats ${of("at")} wijst naar rij ${of("got")}; de laatste is ${of("most")}.`,
    (of) => `place ${of("at")} points at row ${of("got")}; the last is ${of("most")}.`,
  ),
  "too-many-taxa": say(
    (of) => `${of("got")} soorten; hooguit ${of("most")} kan.`,
    (of) => `${of("got")} taxa; at most ${of("most")} will do.`,
  ),
  "too-many-samples": say(
    (of) => `${of("got")} monsters; hooguit ${of("most")} kan.`,
    (of) => `${of("got")} samples; at most ${of("most")} will do.`,
  ),
  "no-profile": say(
    () => "het lab herkende niets in dit monster.",
    () => "the lab recognised nothing in this sample.",
  ),
  "unit-unclear": say(
    (of) => `de getallen tellen op tot ${of("sum")}: geen aantallen en geen procenten.`,
    (of) => `the numbers add up to ${of("sum")}: neither counts nor percent.`,
  ),
};
