import { canBeAskedIn, languages, type Questionnaire, wordingIn } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { measureSources } from "../measure-sources.ts";
import { screeningSources } from "../screening-sources.ts";
import { questionnaireSchedule, questionnaires } from "./index.ts";

const all: readonly Questionnaire[] = questionnaires;

it("names every questionnaire once, and the schedule names only those", () => {
  const ids: readonly string[] = all.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { of } of questionnaireSchedule) for (const id of of) expect(ids).toContain(id);
});

describe.each(all)("$id", (questionnaire) => {
  it("cites sources that exist", () => {
    expect(questionnaire.sources.length).toBeGreaterThan(0);
    for (const { source } of questionnaire.sources)
      expect({ ...screeningSources, ...measureSources }).toHaveProperty(source);
  });

  it("scores only items that it asks, and its bands rise from the bottom", () => {
    const ids = questionnaire.items.map(({ id }) => id);
    for (const { items, bands, least } of questionnaire.scores) {
      for (const id of items ?? []) expect(ids).toContain(id);
      const from = bands?.map((band) => band.from) ?? [least];
      expect(from[0]).toBe(least);
      expect(from.toSorted((a, b) => a - b)).toEqual(from);
    }
  });

  it("shows no question of an instrument that may only be entered", () => {
    if (questionnaire.words === "score-entry-only") expect(questionnaire.items).toEqual([]);
    else expect(canBeAskedIn(questionnaire, "en")).toBe(true);
  });

  it("reaches exactly the ends of its range", () => {
    for (const score of questionnaire.scores) {
      if (questionnaire.items.length === 0) continue;
      const counted = questionnaire.items.filter(({ id }) => score.items?.includes(id) ?? true);
      const most = counted.reduce((sum, item) => sum + highest(item), 0);
      const divided = score.by === "mean" ? most / counted.length : most;
      expect(divided * (score.times ?? 1)).toBe(score.most);
    }
  });
});

function highest(item: Questionnaire["items"][number]): number {
  if (item.answer.kind === "choice")
    return Math.max(...item.answer.options.map(({ value }) => value));
  return item.answer.kind === "tick" ? 1 : 10;
}

it("asks Roland-Morris in English and takes a total in Dutch", () => {
  const rmdq = all.find(({ id }) => id === "rmdq-24");
  expect(rmdq?.items).toHaveLength(24);
  expect(languages.map((language) => rmdq !== undefined && canBeAskedIn(rmdq, language))).toEqual([
    false,
    true,
  ]);
});

it("has words in the language it is asked in", () => {
  expect(wordingIn({ en: "only" }, "nl")).toBeUndefined();
  expect(wordingIn({ nl: "een", en: "one" }, "nl")).toBe("een");
});
