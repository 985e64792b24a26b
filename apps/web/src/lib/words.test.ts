import { meanSentenceLength, textsIn, wordFaults } from "@wervel/content";
import { languages } from "@wervel/model";
import { expect, it } from "vitest";
import { allowedWords } from "./allowed-words.ts";

const files = import.meta.glob(["../**/*.words.ts", "../**/*-words.ts", "!./allowed-words.ts"], {
  eager: true,
});
const texts = textsIn(files);

it.each(Object.entries(files))(
  "%s diagnoses, frightens, blames and promises nothing",
  (_, file) => {
    expect(textsIn(file).flatMap((text) => wordFaults(text, allowedWords))).toEqual([]);
  },
);

it.each(languages)("sentences in %s are short on average", (language) => {
  if (texts.length === 0) return expect(files).toEqual({});
  expect(meanSentenceLength(texts.map((text) => text[language]))).toBeLessThanOrEqual(15);
});

it("keeps no exception that is no longer needed", () => {
  const said = texts.flatMap(({ nl, en }) => [nl, en]);
  for (const { text } of allowedWords) expect(said).toContain(text);
});
