import { evaluate, type TestingRule, type Text } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { textsIn } from "../texts-in.ts";
import * as results from "./result-words.ts";
import { gutTestSources } from "./sources.ts";
import * as suggestions from "./suggestions.ts";
import * as testing from "./testing-rules.ts";
import { testingRules } from "./testing-rules.ts";

/** What must never be said of a stool test, in either language. */
const forbidden: readonly RegExp[] = [
  /(?<!geen )diagnose/iu,
  /(?<!no )diagnosis/iu,
  /lekkende darm|leaky gut|permeab/iu,
  /ontstek|inflamm/iu,
  /dysbio/iu,
  /(?:goede|slechte) bacteri|(?:good|bad) bacteria/iu,
  /tekort|overgroei|overgrowth|deficien/iu,
  /biologische leeftijd|biological age/iu,
  /geneest|cures/iu,
  /voorspelt rugpijn|predicts back pain/iu,
  /verbeterd|verslechterd|improved|worsened/iu,
];

describe("texts about a stool test", () => {
  const texts: readonly Text[] = textsIn([results, suggestions, testing]);
  it.each(forbidden)("never say %s", (pattern) => {
    expect(texts.length).toBeGreaterThan(60);
    expect(texts.filter(({ nl, en }) => pattern.test(nl) || pattern.test(en))).toEqual([]);
  });

  it("are forbidden for a reason: the list sees what it should", () => {
    expect(forbidden.some((pattern) => pattern.test("Je hebt een lekkende darm."))).toBe(true);
    expect(forbidden.some((pattern) => pattern.test("Your score improved."))).toBe(true);
  });
});

describe.each<TestingRule>(testingRules)("rule $id", (rule) => {
  it.each(rule.cases.yes)("holds for %o", (answers) => {
    expect(evaluate(rule.when, answers)).toBe("yes");
  });
  it.each(rule.cases.no)("never holds by chance for %o", (answers) => {
    expect(evaluate(rule.when, answers)).not.toBe("yes");
  });
  it("names where it comes from", () => {
    for (const { source } of rule.sources) expect(gutTestSources).toHaveProperty(source);
  });
});
