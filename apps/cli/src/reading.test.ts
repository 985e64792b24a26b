import { ok, type Result } from "@wervel/base";
import { parseSuspects } from "@wervel/model";
import { expect, it } from "vitest";
import type { Call, Problem } from "./command.ts";
import { columnOf, readDiary } from "./diary.ts";
import { diskFiles } from "./files.ts";
import { readJson } from "./json.ts";
import { wholeNumber } from "./whole-number.ts";

/** A call whose standard input is `text`. */
const callWith = (text: string, options: Readonly<Record<string, string>> = {}): Call => ({
  words: ["-"],
  language: "nl",
  files: diskFiles(
    (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  ),
  option: (name) => options[name],
  given: () => false,
  progress: () => undefined,
  warn: () => undefined,
});

const sentence = (result: Result<unknown, Problem>) => (result.ok ? "" : result.error.says.en);
const kind = (result: Result<unknown, Problem>) => (result.ok ? "" : result.error.error.kind);

it("reads a diary and finds its columns", async () => {
  const diary = await readDiary(callWith("date,pain\n2026-01-01,3\n2026-01-03,4"), "-");
  if (!diary.ok) throw new Error(sentence(diary));
  expect(columnOf(diary.value, "pain")).toEqual(ok(new Float64Array([3, Number.NaN, 4])));
  const absent = columnOf(diary.value, "sleep");
  expect(sentence(absent)).toBe("there is no column 'sleep' with numbers (there is: pain).");
});

it("names the file, every faulty line and what was expected", async () => {
  const diary = await readDiary(callWith("date,pain\n1 May,3\n2026-01-01,4\n2026-01-02,x"), "-");
  expect(kind(diary)).toBe("bad-date");
  expect(sentence(diary)).toBe(
    "-: line 2: '1 May' is not a date; write YYYY-MM-DD; line 4: 'x' in column 'pain' is not a number.",
  );
});

it("names five faults and counts the rest", async () => {
  const diary = await readDiary(callWith(`date,pain\n${"x,1\n".repeat(9)}`), "-");
  expect(sentence(diary)).toMatch(/line 6: .*; and 4 more\.$/u);
});

it.each([
  ["{", "bad-json"],
  ['{"coffee":7}', "bad-shape"],
])("refuses the JSON %s as %s", async (text, expected) => {
  expect(kind(await readJson(callWith(text), "-", parseSuspects))).toBe(expected);
});

it("reads JSON of the right shape", async () => {
  expect(await readJson(callWith('{"coffee":-1}'), "-", parseSuspects)).toEqual(ok({ coffee: -1 }));
});

it.each([
  [{}, 3],
  [{ "max-lag": "7" }, 7],
])("reads %o as %i", (options, value) => {
  const range = { fallback: 3, least: 0, most: 7 };
  expect(wholeNumber(callWith("", options), "max-lag", range)).toEqual(ok(value));
});

it.each(["8", "-1", "2.5", "many", ""])("says which number fits when given '%s'", (text) => {
  const range = { fallback: 3, least: 0, most: 7 };
  const read = wholeNumber(callWith("", { "max-lag": text }), "max-lag", range);
  expect(sentence(read)).toBe(`--max-lag is a whole number from 0 to 7, not '${text}'.`);
});
