import { languages } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { allowedWords } from "../allowed-words.ts";
import { lessons } from "../lessons/lessons.ts";
import { meanSentenceLength, sentencesOf, wordCount, wordFaults } from "../plain-language.ts";
import { spineParts } from "../spine/spine-parts.ts";
import { textsIn } from "../texts-in.ts";
import { treatmentCards } from "../treatments/index.ts";
import { surgeryPage } from "../treatments/surgery.ts";
import { allTopicPages } from "./pages.ts";
import { topics } from "./topics.ts";

const pages = await allTopicPages();
const longestMean = { nl: 12.5, en: 12.5 };
/** Letters per word: long words make a text hard to read, and Dutch joins words together. */
const longestWords = { nl: 5.6, en: 5 };

const wordsOf = (text: string) => text.match(/\p{L}+/gu) ?? [];
const lettersPerWord = (texts: readonly string[]) => {
  const words = texts.flatMap(wordsOf);
  return words.reduce((sum, word) => sum + word.length, 0) / words.length;
};

it("has at least thirty pages, each with sources and in both languages", () => {
  expect(pages.length).toBeGreaterThanOrEqual(30);
  for (const [, page] of pages) {
    expect(page.claims.length).toBeGreaterThan(0);
    expect(page.review).toBe("unreviewed");
  }
});

describe.each(pages)("%s", (_, page) => {
  it("diagnoses, frightens, blames and promises nothing", () => {
    expect(textsIn(page).flatMap((text) => wordFaults(text, allowedWords))).toEqual([]);
  });

  it.each(languages)("reads at B1 in %s: short sentences, short words", (language) => {
    const said = textsIn(page).map((text) => text[language]);
    expect(meanSentenceLength(said)).toBeLessThanOrEqual(longestMean[language]);
    expect(lettersPerWord(said)).toBeLessThanOrEqual(longestWords[language]);
    const long = said.flatMap(sentencesOf).filter((sentence) => wordCount(sentence) > 22);
    expect(long).toEqual([]);
  });
});

it("links only to pages that exist", () => {
  const library = new Set<string>([
    ...topics.map(({ id }) => `knowledge/${id}`),
    ...treatmentCards.map(({ id }) => `knowledge/treatments/${id}`),
    ...["spine", "lessons", "labels", "products", "too-good", "surgery", "sources"].map(
      (page) => `knowledge/${page}`,
    ),
  ]);
  const links = [...pages.flatMap(([, { see }]) => see ?? []), ...spineParts.map(({ see }) => see)];
  expect(links.filter((to) => to.startsWith("knowledge/") && !library.has(to))).toEqual([]);
});

it("lets each lesson rest on a page, and each quiz on an answer that is offered", () => {
  for (const lesson of lessons) {
    expect(topics.map(({ id }) => id)).toContain(lesson.topic);
    for (const { options, fits } of lesson.quiz) {
      expect(options.map(({ id }) => id as string)).toContain(fits);
    }
  }
});

it("asks at least six questions before an operation, and has a card for each that it links", () => {
  expect(surgeryPage.ask.length).toBeGreaterThanOrEqual(6);
  for (const id of surgeryPage.cards) expect(treatmentCards.map((card) => card.id)).toContain(id);
});
