/** The border for screening answers: unknown input in, typed answers or every fault out. */
import { err, ok, type Result } from "@wervel/base";
import * as v from "valibot";
import type { Question } from "./question-set.ts";
import {
  caudaQuestions,
  type ScreeningAnswers,
  type ScreeningQuestion,
  screeningQuestions,
} from "./screening-questions.ts";

/** One fault: which field, what stands there, what could stand there. */
export type AnswerIssue =
  | { readonly kind: "not-an-object"; readonly found: string }
  | { readonly kind: "unknown-field"; readonly field: string }
  | {
      readonly kind: "bad-answer";
      readonly field: string;
      readonly found: string;
      readonly expected: string;
    };

/** Reads answers given as one flat object; names every faulty field at once. */
export function parseScreeningAnswers(
  input: unknown,
): Result<ScreeningAnswers, readonly AnswerIssue[]> {
  if (typeof input !== "object" || input === null || Array.isArray(input))
    return err([{ kind: "not-an-object", found: shown(input) }]);
  const entries = Object.entries(input);
  const issues = entries.flatMap(([field, answer]) => issueOf(field, answer));
  // Every field has passed its own schema, so the whole has the shape of the question set.
  return issues.length > 0 ? err(issues) : ok(Object.fromEntries(entries) as ScreeningAnswers);
}

/**
 * The answers of a person about whom only what differs from this is known: a worked case.
 * Never for a living person's answers: there an absent answer stays open.
 */
export const vignetteDefaults: ScreeningAnswers = {
  ...Object.fromEntries(
    Object.entries(screeningQuestions).map(([field, question]) => [field, absentOf(question)]),
  ),
  ageYears: 40,
  episodeDays: 7,
  onset: "gradual",
  course: "stable",
  painNow: 5,
  regionLumbar: true,
  sex: null,
  bmi: null,
  legPainSide: null,
  legSymptomsDays: null,
  slrSelfTest: null,
  traumaDaysAgo: null,
  ageAtFirstOnset: null,
  improvesWithRest: null,
};

/**
 * Completes a worked case. When someone else answers, a bladder, bowel, saddle, sexual or
 * both-legs question that was not answered is "not sure", never "no".
 */
export function completeVignette(given: ScreeningAnswers): ScreeningAnswers {
  const unsure = given.answeredByProxy === true ? notSureAbout : {};
  return { ...vignetteDefaults, ...unsure, ...given };
}

const notSureAbout: ScreeningAnswers = Object.fromEntries(
  caudaQuestions.map((question) => [question, null]),
);

function absentOf(question: Question): boolean | string | number {
  if (question.kind === "yes-no") return false;
  return question.kind === "choice" ? (question.of[0] ?? "none") : 0;
}

function issueOf(field: string, answer: unknown): readonly AnswerIssue[] {
  if (!isScreeningQuestion(field)) return [{ kind: "unknown-field", field }];
  const question = screeningQuestions[field];
  if (v.is(v.nullable(schemaOf(question)), answer)) return [];
  return [{ kind: "bad-answer", field, found: shown(answer), expected: expectedOf(question) }];
}

const isScreeningQuestion = (field: string): field is ScreeningQuestion =>
  Object.hasOwn(screeningQuestions, field);

function schemaOf(question: Question): v.GenericSchema<unknown, boolean | string | number> {
  if (question.kind === "yes-no") return v.boolean();
  if (question.kind === "choice") return v.picklist(question.of);
  return v.pipe(v.number(), v.finite(), v.minValue(question.from), v.maxValue(question.to));
}

function expectedOf(question: Question): string {
  if (question.kind === "yes-no") return "true, false or null";
  if (question.kind === "choice") return `${question.of.join(", ")} or null`;
  return `a number from ${question.from} to ${question.to}, or null`;
}

/** Short enough for a message, and never more of a person's file than the faulty value. */
const shown = (value: unknown): string => (JSON.stringify(value) ?? String(value)).slice(0, 60);
