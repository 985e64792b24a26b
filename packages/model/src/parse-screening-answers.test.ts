import { describe, expect, it } from "vitest";
import {
  caudaQuestions,
  completeVignette,
  parseScreeningAnswers,
  screeningQuestions,
  vignetteDefaults,
} from "./index.ts";

describe("screening answers from outside", () => {
  it("are taken as they are when every field fits", () => {
    const input = { ageYears: 40, saddleNumbness: null, sex: "female", legPain: true, bmi: 21.5 };
    expect(parseScreeningAnswers(input)).toEqual({ ok: true, value: input });
  });

  it("may be empty: nothing has been answered yet", () => {
    expect(parseScreeningAnswers({})).toEqual({ ok: true, value: {} });
  });

  it("name every faulty field at once, with what was found and what could stand there", () => {
    expect(
      parseScreeningAnswers({ saddleNumbnes: true, legPain: "yes", sex: "f", painNow: 11 }),
    ).toEqual({
      ok: false,
      error: [
        { kind: "unknown-field", field: "saddleNumbnes" },
        { kind: "bad-answer", field: "legPain", found: '"yes"', expected: "true, false or null" },
        { kind: "bad-answer", field: "sex", found: '"f"', expected: "female, male, other or null" },
        {
          kind: "bad-answer",
          field: "painNow",
          found: "11",
          expected: "a number from 0 to 10, or null",
        },
      ],
    });
  });

  it.each([[null], [[]], ["text"], [3], [undefined]])("are not %j", (input) => {
    const parsed = parseScreeningAnswers(input);
    expect(!parsed.ok && parsed.error[0]?.kind).toBe("not-an-object");
  });

  it.each([["__proto__"], ["constructor"], ["toString"]])(
    "never take %s for a question",
    (field) => {
      const input = JSON.parse(`{"${field}": true}`);
      expect(parseScreeningAnswers(input)).toEqual({
        ok: false,
        error: [{ kind: "unknown-field", field }],
      });
    },
  );
});

describe("a worked case", () => {
  it("has an answer to every question once completed", () => {
    expect(Object.keys(vignetteDefaults).sort()).toEqual(Object.keys(screeningQuestions).sort());
  });

  it("is someone of 40 with a week of low back pain and nothing else", () => {
    const notPlain = Object.entries(vignetteDefaults).filter(
      ([, answer]) => answer !== false && answer !== "none" && answer !== 0 && answer !== null,
    );
    expect(Object.fromEntries(notPlain)).toEqual({
      ageYears: 40,
      episodeDays: 7,
      onset: "gradual",
      course: "stable",
      painNow: 5,
      regionLumbar: true,
    });
  });

  it("keeps what was given", () => {
    expect(completeVignette({ ageYears: 71 }).ageYears).toBe(71);
  });

  it("answered by someone else leaves the bladder and saddle questions unsure, not denied", () => {
    const completed = completeVignette({ answeredByProxy: true, bladderRetention: false });
    for (const question of caudaQuestions)
      expect(completed[question]).toBe(question === "bladderRetention" ? false : null);
  });
});
