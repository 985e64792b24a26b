import { evaluate, professions, type ReferralRule } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { careSources } from "./care-sources.ts";
import { professionContent } from "./professions.ts";
import { referralRules } from "./referral-rules.ts";

const rules: readonly ReferralRule[] = referralRules;

describe.each(rules)("referral $id", ({ when, cases, sources }) => {
  it("holds in its own cases and not in the others", () => {
    for (const facts of cases.yes) expect(evaluate(when, facts)).toBe("yes");
    for (const facts of cases.notYes) expect(evaluate(when, facts)).not.toBe("yes");
  });

  it("has sources that exist", () => {
    for (const { source } of sources) expect(careSources).toHaveProperty(source);
  });
});

it("knows every profession, each with at least two questions to take along", () => {
  expect(professionContent.map(({ id }) => id).toSorted()).toEqual([...professions].toSorted());
});

it("can send to every profession", () => {
  const reached = new Set(rules.flatMap(({ to }) => to));
  expect([...reached].toSorted()).toEqual([...professions].toSorted());
});

it.each(professionContent)("$id has dated access with sources in both countries", ({ access }) => {
  for (const { lookedUp, sources, seen } of [access.NL, access.BE]) {
    expect(lookedUp).toMatch(/^\d{4}-\d\d$/u);
    for (const { source } of sources) {
      expect(careSources).toHaveProperty(source);
      expect(source === "memory").toBe(seen === "from-memory");
    }
  }
});
