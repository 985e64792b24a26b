import { parseLocalDate } from "@wervel/base";
import type { TestingRule } from "@wervel/model";
import { conditionWords, type TestingQuestions } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shouldTest } from "./should-test.ts";
import { type SuggestionFacts, type SuggestionRule, suggest } from "./suggest.ts";

const { yes, not } = conditionWords<TestingQuestions>();
const rule = (
  id: string,
  when: TestingRule["when"],
  outcome: TestingRule["outcome"],
): TestingRule => ({
  id,
  when,
  outcome,
  says: { nl: "Een zin.", en: "A line." },
  sources: [{ source: "invented", at: "here" }],
  review: "unreviewed",
  cases: { yes: [{}], no: [{}] },
});
const rules = [
  rule("alarm", yes("gutAlarm"), "gp_first"),
  rule("wait", yes("disturbed"), "wait"),
  rule("no", not(yes("curious")), "not_useful"),
  rule("may", yes("curious"), "optional_educational"),
];

describe("does a test make sense?", () => {
  it("asks on while a rule above could still hold", () => {
    expect(shouldTest(rules, { curious: true })).toEqual({ is: "open", questions: ["gutAlarm"] });
  });

  it("lets the alarm decide before anything else is known", () => {
    expect(shouldTest(rules, { gutAlarm: true })).toMatchObject({ rule: { id: "alarm" } });
  });

  it("can say no", () => {
    const answers = { gutAlarm: false, disturbed: false, curious: false };
    expect(shouldTest(rules, answers)).toMatchObject({ rule: { outcome: "not_useful" } });
    expect(shouldTest(rules.slice(0, 2), answers)).toEqual({ is: "nothing-for-it" });
  });

  it("names the day until which to wait", () => {
    const day = parseLocalDate("2026-01-01");
    expect(shouldTest(rules, { gutAlarm: false, disturbed: true }, day)).toMatchObject({
      waitUntil: "2026-02-26",
    });
  });
});

const suggestion = (id: SuggestionRule["id"], isPrebiotic: boolean): SuggestionRule => ({
  id,
  isPrebiotic,
  grade: "A",
  says: { nl: "Een zin.", en: "A line." },
  stop: { nl: "Een zin.", en: "A line." },
});
const suggestions = [
  suggestion("prebiotic-food", true),
  suggestion("more-fibre", true),
  suggestion("low-fodmap", false),
  suggestion("soluble-fibre", false),
];
const facts = fc.record({
  gate: fc.constantFrom("clear" as const, "closed" as const, "unknown" as const),
  ibs: fc.boolean(),
  mayLeaveOut: fc.boolean(),
  bloatingMean: fc.double({ min: 0, max: 10, noNaN: true }),
  slowStool: fc.boolean(),
  fibreGramsPerDay: fc.double({ min: 0, max: 60, noNaN: true }),
  fodmapPhase: fc.constantFrom(
    "none" as const,
    "elimination" as const,
    "reintroduction" as const,
    "personal" as const,
  ),
  avoidsFermented: fc.boolean(),
});

describe("suggestions", () => {
  it("feed no gut that may answer with bloating, and none behind a closed or open gate", () => {
    fc.assert(
      fc.property(facts, fc.double({ min: 0, max: 40, noNaN: true }), (given, share) => {
        const found = suggest(given, { g_Bifidobacterium: share }, suggestions);
        expect(found.is).toBe(given.gate === "clear" ? "list" : "see-a-doctor-first");
        const tender =
          given.ibs ||
          given.bloatingMean >= 4 ||
          ["elimination", "reintroduction"].includes(given.fodmapPhase);
        if (found.is === "list" && tender)
          expect(found.rules.filter(({ isPrebiotic }) => isPrebiotic)).toEqual([]);
      }),
    );
  });

  it("never leave food out for someone whose gate for that is not open", () => {
    fc.assert(
      fc.property(facts, (given) => {
        const found = suggest({ ...given, gate: "clear", mayLeaveOut: false }, {}, suggestions);
        expect(JSON.stringify(found)).not.toContain("low-fodmap");
      }),
    );
  });

  it("hold nothing prebiotic for someone who noted nothing of the belly", () => {
    fc.assert(
      fc.property(facts, ({ bloatingMean: _, ...given }) => {
        const found = suggest({ ...given, gate: "clear" }, {}, suggestions);
        const rules = found.is === "list" ? found.rules : [];
        expect(rules.filter(({ isPrebiotic }) => isPrebiotic)).toEqual([]);
      }),
    );
  });

  it("do not change with a test value: it only orders", () => {
    const calm: SuggestionFacts = {
      gate: "clear",
      ibs: false,
      mayLeaveOut: true,
      bloatingMean: 1,
      slowStool: true,
      fibreGramsPerDay: 15,
      fodmapPhase: "none",
      avoidsFermented: false,
    };
    const ids = (share: number) => {
      const found = suggest(calm, { g_Bifidobacterium: share }, suggestions);
      return found.is === "list" ? found.rules.map(({ id }) => id) : [];
    };
    expect([...ids(0)].sort()).toEqual([...ids(90)].sort());
    expect(ids(0)[0]).toBe("prebiotic-food");
    expect(ids(90).at(-1)).toBe("prebiotic-food");
  });
});
