import type { Questionnaire } from "@wervel/model";
import fc from "fast-check";
import { expect, it } from "vitest";
import { moodFollowUp } from "./mood-follow-up.ts";
import { enteredScore, scoreQuestionnaire } from "./score-questionnaire.ts";

const words = { nl: "", en: "" };
const nrs = { kind: "nrs", low: words, high: words } as const;
const madeUp: Questionnaire = {
  id: "made-up",
  name: words,
  about: words,
  lead: words,
  items: [
    { id: "a", asks: words, answer: nrs },
    { id: "b", asks: words, answer: nrs },
  ],
  scores: [
    {
      id: "total",
      says: words,
      by: "mean",
      times: 10,
      least: 0,
      most: 100,
      better: "lower",
      bands: [
        { from: 0, says: { nl: "laag", en: "low" } },
        { from: 50, says: { nl: "hoog", en: "high" } },
      ],
    },
    { id: "b-alone", says: words, items: ["b"], by: "sum", least: 0, most: 10, better: "lower" },
  ],
  words: "own",
  licence: "",
  sources: [],
  review: "unreviewed",
};

it("gives each score its own items, its factor and its band", () => {
  expect(scoreQuestionnaire(madeUp, { a: 4, b: 6 })).toMatchObject({
    ok: true,
    value: [{ value: 50, band: { from: 50 } }, { value: 6 }],
  });
});

it("names the items that were skipped instead of counting them as zero", () => {
  expect(scoreQuestionnaire(madeUp, { a: 4 })).toEqual({
    ok: false,
    error: { kind: "unanswered", items: ["b"] },
  });
});

it.each([11, -1, 2.5, Number.NaN])("refuses %d on a scale from 0 to 10", (b) => {
  expect(scoreQuestionnaire(madeUp, { a: 1, b })).toEqual({
    ok: false,
    error: { kind: "out-of-range", items: ["b"] },
  });
});

it("refuses to add up an instrument whose questions it may not hold", () => {
  expect(scoreQuestionnaire({ ...madeUp, items: [] }, {})).toMatchObject({
    error: { kind: "not-asked-here" },
  });
});

it.each([
  [101, false],
  [100, true],
  [-1, false],
  [Number.POSITIVE_INFINITY, false],
])("takes an entered total of %d: %s", (value, taken) => {
  expect(enteredScore(madeUp.scores[0], value).ok).toBe(taken);
});

it("stays inside its range and never falls when an answer rises", () => {
  const answer = fc.integer({ min: 0, max: 9 });
  fc.assert(
    fc.property(answer, answer, (a, b) => {
      const before = scoreQuestionnaire(madeUp, { a, b });
      const after = scoreQuestionnaire(madeUp, { a: a + 1, b });
      const [low, high] = [before, after].map((it) => (it.ok ? (it.value[0]?.value ?? -1) : -1));
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(100);
      expect(high).toBeGreaterThan(low ?? 0);
    }),
  );
});

it.each([
  { mood: 2, worry: 2, asks: false },
  { mood: 3, worry: 0, asks: true },
  { mood: 0, worry: 3, asks: true },
])("asks on when a pair is positive: mood $mood, worry $worry", ({ mood, worry, asks }) => {
  const pair = (id: string, value: number) => {
    const bands = [
      { from: 0, says: words },
      { from: 3, says: words },
    ];
    const [low, high] = bands;
    const score = { ...madeUp.scores[0], id, bands };
    const band = value >= 3 ? high : low;
    return { score, value, ...(band === undefined ? {} : { band }) };
  };
  expect(moodFollowUp([pair("mood", mood), pair("worry", worry)])).toEqual({
    phq2: mood,
    askSuicidalThoughts: asks,
    offerMoodAdvice: asks,
  });
});
