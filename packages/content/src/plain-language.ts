/**
 * Rules for words a person reads: nothing that diagnoses, frightens, blames or promises,
 * and sentences that can be read in one breath. Exceptions are listed with a reason.
 */
import type { Language, Text } from "@wervel/model";

export type WordFault = {
  readonly fault:
    | "diagnoses"
    | "frightens"
    | "blames"
    | "promises"
    | "shouts"
    | "long-sentence"
    | "empty"
    | "untranslated";
  readonly language: Language;
  readonly found: string;
  readonly text: string;
};

type Harm = "diagnoses" | "frightens" | "blames" | "promises";

/** `\b` does not know accents, so word edges are letters or their absence. */
const words = (...of: readonly string[]): RegExp =>
  new RegExp(`(?<!\\p{L})(?:${of.join("|")})(?!\\p{L})`, "iu");

const harmful: Readonly<Record<Language, Readonly<Record<Harm, RegExp>>>> = {
  nl: {
    diagnoses: words(
      "je hebt",
      "jij hebt",
      "u hebt",
      "u heeft",
      "je lijdt aan",
      "(?<!geen )diagnose",
      "dit is een hernia",
      "wijst op een hernia",
    ),
    frightens: words(
      "(levens)?gevaarlijk\\p{L}*",
      "dodelijk\\p{L}*",
      "kapot\\p{L}*",
      "versleten",
      "slijtage\\p{L}*",
      "verlamd\\p{L}*",
      "verlamming",
      "invalide",
      "rampzalig\\p{L}*",
      "vreselijk\\p{L}*",
      "afschuwelijk\\p{L}*",
      "beschadigd\\p{L}*",
      "onherstelbaar",
    ),
    blames: words(
      "tussen de oren",
      "verkeerd bewogen",
      "verkeerde houding",
      "slechte houding",
      "gefaald",
      "je eigen schuld",
      "aanstell\\p{L}*",
      "je bent vergeten",
      "je vergat",
      "streak",
      "reeks verbroken",
    ),
    promises: words(
      "genezen",
      "geneest",
      "genezing",
      "pijnvrij\\p{L}*",
      "bewezen",
      "gegarandeerd",
      "garantie",
      "wondermiddel\\p{L}*",
      "voorgoed",
      "niets aan de hand",
      "geen zorgen",
      "helpt altijd",
      "helpt zeker",
    ),
  },
  en: {
    diagnoses: words(
      "you have(?! to\\b)",
      "you suffer from",
      "you are suffering from",
      "(?<!no )(?<!not make a )diagnosis",
      "this is a hernia",
      "points to a hernia",
    ),
    frightens: words(
      "dangerous\\p{L}*",
      "deadly",
      "fatal\\p{L}*",
      "worn out",
      "wear and tear",
      "paraly\\p{L}*",
      "crippl\\p{L}*",
      "disastrous",
      "terrible",
      "horrible",
      "damaged",
      "irreversibl\\p{L}*",
    ),
    blames: words(
      "between the ears",
      "all in your head",
      "wrong posture",
      "bad posture",
      "poor posture",
      "you failed",
      "your (own )?fault",
      "you forgot",
      "streak",
    ),
    promises: words(
      "cures?",
      "cured",
      "heals? you",
      "pain[- ]free",
      "proven",
      "guarantee\\p{L}*",
      "miracle\\p{L}*",
      "for good",
      "nothing to worry about",
      "nothing is wrong",
      "don.t worry",
      "always helps",
      "certain to help",
    ),
  },
};

/** Why a text may break a rule. The text must be given whole, so that an edit is seen again. */
export type Allowed = { readonly text: string; readonly because: string };

const longestSentence = 25;

/** Every fault in one text, in both languages; no fault is an empty list. */
export function wordFaults(text: Text, allowed: readonly Allowed[] = []): readonly WordFault[] {
  const excused = new Set(allowed.map((exception) => exception.text));
  const faults = (["nl", "en"] as const)
    .filter((language) => !excused.has(text[language]))
    .flatMap((language) => faultsIn(text[language], language));
  return isUntranslated(text) && !excused.has(text.nl)
    ? [...faults, { fault: "untranslated", language: "en", found: text.en, text: text.nl }]
    : faults;
}

function faultsIn(text: string, language: Language): WordFault[] {
  const fault = (kind: WordFault["fault"], found: string): WordFault => ({
    fault: kind,
    language,
    found,
    text,
  });
  if (text.trim() === "") return [fault("empty", "")];
  const harms = Object.entries(harmful[language]).flatMap(([harm, pattern]) => {
    const found = pattern.exec(text)?.[0];
    return found === undefined ? [] : [fault(harm as Harm, found)]; // keys of the table above
  });
  const long = sentencesOf(text).filter((sentence) => wordCount(sentence) > longestSentence);
  return [
    ...harms,
    ...(text.includes("!") ? [fault("shouts", "!")] : []),
    ...long.map((sentence) => fault("long-sentence", sentence)),
  ];
}

/** One word may be the same in two languages; a sentence that is has not been translated. */
const isUntranslated = (text: Text): boolean =>
  text.nl.trim() === text.en.trim() && text.nl.trim().split(/\s+/u).length > 1;

export const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?:;])\s+|\n+/u).filter((sentence) => sentence.trim() !== "");

export const wordCount = (sentence: string): number =>
  sentence.split(/\s+/u).filter((word) => /\p{L}|\d/u.test(word)).length;

/** Mean sentence length in words; B1 asks for about fifteen at most. */
export function meanSentenceLength(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  return sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0) / sentences.length;
}
