import { languages } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { allowedWords } from "./allowed-words.ts";
import * as content from "./index.ts";
import { meanSentenceLength, wordFaults } from "./plain-language.ts";
import { textsIn } from "./texts-in.ts";

const texts = textsIn(content);

it("reads a fair number of texts, so that silence means something", () => {
  expect(texts.length).toBeGreaterThan(100);
});

it("finds no text that diagnoses, frightens, blames, promises, shouts or runs on", () => {
  expect(texts.flatMap((text) => wordFaults(text, allowedWords))).toEqual([]);
});

it.each(languages)("keeps sentences in %s short on average", (language) => {
  expect(meanSentenceLength(texts.map((text) => text[language]))).toBeLessThanOrEqual(15);
});

it("names no dose of a medicine: that is for a doctor or a pharmacist", () => {
  const dose = /\d\s?(?:mg|milligram|mcg|µg|microgram|tablet|pil|capsule)/iu;
  expect(texts.filter(({ nl, en }) => dose.test(nl) || dose.test(en))).toEqual([]);
});

it("keeps no exception that is no longer needed", () => {
  const said = new Set(texts.flatMap(({ nl, en }) => [nl, en]));
  for (const { text, because } of allowedWords) {
    expect(said, text).toContain(text);
    expect(because).not.toBe("");
  }
});

describe("the rules", () => {
  const inEnglish = (en: string) => wordFaults({ nl: "Een zin.", en }).map(({ fault }) => fault);
  const inDutch = (nl: string) => wordFaults({ nl, en: "One." }).map(({ fault }) => fault);

  it.each([
    ["Je hebt een hernia.", "diagnoses"],
    ["U heeft een zenuwprobleem.", "diagnoses"],
    ["De diagnose is duidelijk.", "diagnoses"],
    ["Dat is gevaarlijk.", "frightens"],
    ["Slijtage is de oorzaak.", "frightens"],
    ["Het zit tussen de oren.", "blames"],
    ["Je hebt verkeerd bewogen.", "blames"],
    ["Je bent snel pijnvrij.", "promises"],
    ["Goed gedaan!", "shouts"],
  ])("%s: %s", (nl, fault) => {
    expect(inDutch(nl)).toContain(fault);
  });

  it.each([
    ["You have a hernia.", "diagnoses"],
    ["This diagnosis is clear.", "diagnoses"],
    ["That is dangerous.", "frightens"],
    ["It is wear and tear.", "frightens"],
    ["It is all in your head.", "blames"],
    ["This cures back pain.", "promises"],
    ["It is proven to help.", "promises"],
    ["Well done!", "shouts"],
  ])("%s: %s", (en, fault) => {
    expect(inEnglish(en)).toContain(fault);
  });

  it("lets the disclaimer say what Wervel does not do", () => {
    expect(inDutch("Wervel stelt geen diagnose.")).toEqual([]);
    expect(inEnglish("Wervel makes no diagnosis.")).toEqual([]);
    expect(inEnglish("It does not make a diagnosis.")).toEqual([]);
    expect(inEnglish("You have to be seen today.")).toEqual([]);
  });

  it("counts a sentence of more than 25 words as too long", () => {
    expect(inEnglish(`${"word ".repeat(25)}.`)).toEqual([]);
    expect(inEnglish(`${"word ".repeat(26)}.`)).toEqual(["long-sentence"]);
  });

  it("sees an empty text and one left untranslated", () => {
    expect(inEnglish(" ")).toEqual(["empty"]);
    const same = { nl: "Two words", en: "Two words" };
    expect(wordFaults(same).map(({ fault }) => fault)).toEqual(["untranslated"]);
    expect(wordFaults({ nl: "Plan", en: "Plan" })).toEqual([]);
  });

  it("reads words that are made with a number", () => {
    const made = { of: { nl: (n: string) => `${n} dagen!`, en: (n: string) => `${n} days` } };
    expect(textsIn(made)).toEqual([{ nl: "7 dagen!", en: "7 days" }]);
  });
});
