import { measureSources, screeningSources, selfTests, textsIn } from "@wervel/content";
import {
  languages,
  type ScreeningAnswers,
  type ScreeningQuestions,
  type SelfTest,
  urgencies,
} from "@wervel/model";
import {
  answersFrom,
  changedRows,
  describeAnswers,
  questionsToAsk,
  type SelfTestChoices,
  unanswered,
} from "@wervel/screen";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { urgencyOf, urgencyWith } from "./urgency-of.ts";

const all: readonly SelfTest<ScreeningQuestions>[] = selfTests;
/** Any choice or none for every question. */
const choicesFor = (test: SelfTest<ScreeningQuestions>): fc.Arbitrary<SelfTestChoices> =>
  fc.record(
    Object.fromEntries(
      test.questions.map(({ id, options }) => [
        id,
        fc.constantFrom("none", ...options.map((option) => option.id)),
      ]),
    ),
  );
const byId = (id: string) => {
  const found = all.find((test) => test.id === id);
  if (found === undefined) throw new Error(`no self-test ${id}`);
  return found;
};

describe.each(all)("the $id self-test", (test) => {
  it.each(test.cases)("case %#: $likeness", ({ given, likeness, matches }) => {
    const described = describeAnswers(test, given);
    expect(described.likeness).toBe(likeness);
    const matching = described.rows.filter(({ state }) => state === "matches");
    expect(matching.map(({ row }) => row.id)).toEqual(matches);
  });

  it("cites sources that exist", () => {
    for (const { source } of test.sources)
      expect({ ...screeningSources, ...measureSources }).toHaveProperty(source);
  });

  it("shows no percentage, no points and no chance", () => {
    for (const said of textsIn(test).flatMap(({ nl, en }) => [nl, en]))
      expect(said).not.toMatch(/%|procent|percent|punten|points|\bkans\b(?! en geen oordeel)/iu);
  });

  it("asks follow-ups of questions and options that exist", () => {
    for (const { onlyAfter, skipWhenKnownAs, options } of test.questions) {
      if (skipWhenKnownAs !== undefined)
        expect(options.map(({ id }) => id)).toContain(skipWhenKnownAs);
      if (onlyAfter === undefined) continue;
      const parent = test.questions.find(({ id }) => id === onlyAfter.question);
      expect(parent?.options.map(({ id }) => id)).toContain(onlyAfter.option);
    }
  });

  it("never lowers an urgency, whatever was answered before", () => {
    const known: fc.Arbitrary<ScreeningAnswers> = fc.record(
      {
        ageYears: fc.integer({ min: 16, max: 90 }),
        episodeDays: fc.constantFrom(3, 20, 50, 90, 400),
        legSymptomsDays: fc.constantFrom(3, 20, 50, 400),
        course: fc.constantFrom("improving", "stable", "worsening"),
        painNow: fc.integer({ min: 0, max: 10 }),
        bilateralLegNeuro: fc.constantFrom(true, false, null),
        legPain: fc.boolean(),
        legPainBelowKnee: fc.boolean(),
        bilateralLegPain: fc.boolean(),
        legWeakness: fc.constantFrom("none", "mild", "severe"),
        legNumbness: fc.boolean(),
        gaitUnsteady: fc.boolean(),
        cancerHistory: fc.constantFrom("none", "past", "current"),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(known, choicesFor(test), (before, choices) => {
        const after = urgencyWith(before, answersFrom(test, choices, before));
        expect(urgencies.indexOf(after)).toBeGreaterThanOrEqual(
          urgencies.indexOf(urgencyOf(before)),
        );
      }),
    );
  });

  it("has every word in both languages", () => {
    for (const language of languages)
      expect(test.asks[language].length * test.caution[language].length).toBeGreaterThan(0);
  });
});

it("keeps an emergency of both legs, though the pattern of walking alone would soften it", () => {
  const before: ScreeningAnswers = {
    bilateralLegNeuro: true,
    course: "worsening",
    legSymptomsDays: 60,
    episodeDays: 60,
    legWeakness: "none",
    gaitUnsteady: false,
  };
  const canal = byId("narrowed-canal");
  const learned = answersFrom(canal, { walking: "yes", sitting: "yes" }, before);
  expect(urgencyOf(before)).toBe("emergency");
  expect(urgencyOf(learned)).not.toBe("emergency");
  expect(urgencyWith(before, learned)).toBe("emergency");
});

describe("the hernia self-test, question by question", () => {
  const hernia = byId("hernia");
  const legPain: ScreeningAnswers = { legPain: true };
  const learned = (choices: SelfTestChoices) => answersFrom(hernia, choices, legPain);

  it("asks eight questions of someone whose leg pain is known", () => {
    expect(questionsToAsk(hernia, {}, legPain)).toHaveLength(8);
    expect(questionsToAsk(hernia, {}, {})[0]?.id).toBe("leg-pain");
  });

  it("tells a numb patch apart from tingling: only the first asks for the GP this week", () => {
    const tingling = learned({ tingling: "yes", numb: "no" });
    const numb = learned({ tingling: "yes", numb: "yes" });
    expect(urgencyOf(tingling)).not.toBe("gp_week");
    expect(urgencyOf(numb)).toBe("gp_week");
  });

  it("sends a foot that drops to a doctor today", () => {
    expect(urgencyOf(learned({ weaker: "yes", "foot-drop": "yes", "weaker-still": "no" }))).toBe(
      "same_day",
    );
  });

  it("opens follow-ups below their answer, and forgets them when it changes", () => {
    const open = unanswered(hernia, { tingling: "yes" }, legPain).map(({ id }) => id);
    expect(open).toContain("numb");
    expect(learned({ tingling: "no", numb: "yes" })).toMatchObject({ legNumbness: false });
  });

  it("takes not knowing as an answer, and learns nothing from it", () => {
    expect(learned({ "below-knee": "unsure" })).toEqual(legPain);
    expect(unanswered(hernia, { "below-knee": "unsure" }, legPain)).toHaveLength(7);
  });

  it("says in words what changed since last time, and is silent about what was open", () => {
    const before = describeAnswers(hernia, {
      ...legPain,
      legPainShooting: true,
      legTinglingBand: false,
      legNumbness: false,
    });
    const now = describeAnswers(hernia, {
      ...legPain,
      legPainShooting: false,
      legTinglingBand: true,
      legPainBelowKnee: true,
    });
    const changes = changedRows(before, now);
    expect(changes.appeared.map(({ id }) => id)).toEqual(["tingling"]);
    expect(changes.gone.map(({ id }) => id)).toEqual(["shooting"]);
  });
});

it("reads the way that is easier to begin with, and does not guess from half an answer", () => {
  const movement = byId("movement");
  const reading = (answers: ScreeningAnswers) => describeAnswers(movement, answers).reading?.id;
  expect(reading({ extensionWorse: true, flexionWorse: false })).toBe("extension_sensitive");
  expect(reading({ extensionWorse: false, flexionWorse: true })).toBe("flexion_sensitive");
  expect(reading({ extensionWorse: true, flexionWorse: true })).toBe("mixed");
  expect(reading({ extensionWorse: false, flexionWorse: false })).toBe("mixed");
  expect(reading({ extensionWorse: true })).toBeUndefined();
});
