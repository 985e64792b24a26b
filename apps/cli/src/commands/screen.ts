import { err, ok, type Result } from "@wervel/base";
import {
  type AnswerIssue,
  completeVignette,
  type Language,
  parseScreeningAnswers,
  type ScreeningAnswers,
} from "@wervel/model";
import { adviceOn, type PersonScreening, screenPerson } from "@wervel/wervel";
import { type Answer, type Call, type Command, type Problem, unusable } from "../command.ts";
import { screenWords } from "./screen.words.ts";

/** Warning signs in one person's answers, or in many worked cases. */
export const screen: Command = {
  name: "screen",
  summary: "Look for warning signs in answers about a back complaint.",
  usage: "FILE.json [--batch]",
  takes: [1, 1],
  options: {
    batch: { says: "the file is an array of {id, input}; answers an array of {id, …}" },
  },
  run: readScreening,
};

async function readScreening(call: Call): Promise<Result<Answer, Problem>> {
  const [path = "-"] = call.words;
  const text = await call.files.readText(path);
  if (!text.ok) return text;
  const json = parsed(path, text.value);
  if (!json.ok) return json;
  return call.given("batch")
    ? screenMany(path, json.value, call.language)
    : screenOne(path, json.value, call.language);
}

function screenOne(path: string, input: unknown, language: Language): Result<Answer, Problem> {
  const answers = parseScreeningAnswers(input);
  if (!answers.ok) return err(badAnswers(path, answers.error));
  const completed = completeVignette(answers.value);
  const screening = screenPerson(completed);
  return ok({ text: inWords(screening, completed, language), json: asJson(screening) });
}

function screenMany(path: string, input: unknown, language: Language): Result<Answer, Problem> {
  if (!Array.isArray(input)) return err(notAList(path));
  const rows: { readonly id: unknown; readonly screening: PersonScreening }[] = [];
  for (const [index, row] of input.entries()) {
    const { id, input: given } = caseOf(row);
    const answers = parseScreeningAnswers(given);
    if (!answers.ok)
      return err(
        badAnswers(`${path} [${index}]${id === undefined ? "" : ` ${id}`}`, answers.error),
      );
    rows.push({ id: id ?? index, screening: screenPerson(completeVignette(answers.value)) });
  }
  return ok({
    text: rows.map(({ id, screening }) => oneLine(String(id), screening, language)).join("\n"),
    json: rows.map(({ id, screening }) => ({ id, ...asJson(screening) })),
  });
}

function caseOf(row: unknown): { readonly id?: unknown; readonly input?: unknown } {
  return typeof row === "object" && row !== null ? row : {};
}

function asJson(screening: PersonScreening) {
  const { urgency, screenComplete, profileComplete, reasons, open, ...rest } = screening;
  return { urgency, complete: screenComplete, profileComplete, reasons, open, ...rest };
}

const oneLine = (id: string, { urgency, reasons }: PersonScreening, language: Language): string =>
  `${id}: ${screenWords.urgency[urgency][language]} (${reasons.map((reason) => reason.id).join(", ")})`;

function inWords(
  screening: PersonScreening,
  answers: ScreeningAnswers,
  language: Language,
): string {
  const advice = adviceOn(screening, [answers], { country: "NL", mode: "information" });
  const { onThePhone, safetyNet } = advice;
  return [
    advice.heading[language],
    advice.lead[language],
    "",
    ...advice.reasons.map(({ id, says }) => `- ${says[language]} (${id})`),
    "",
    ...advice.steps.map((step) => step[language]),
    ...(onThePhone === undefined
      ? []
      : ["", `${screenWords.say[language]}: ${onThePhone[language]}`]),
    ...(safetyNet === undefined
      ? []
      : ["", safetyNet.lead[language], ...safetyNet.signs.map((sign) => `- ${sign[language]}`)]),
    "",
    advice.suicideLine[language],
    advice.intendedUse[language],
  ].join("\n");
}

function parsed(path: string, text: string): Result<unknown, Problem> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    return err(
      unusable(
        { kind: "bad-json", file: path, detail },
        {
          nl: `${path}: dit is geen geldige JSON (${detail}).`,
          en: `${path}: this is not valid JSON (${detail}).`,
        },
      ),
    );
  }
}

const notAList = (path: string): Problem =>
  unusable(
    { kind: "bad-shape", file: path, expected: "an array of {id, input}" },
    {
      nl: `${path}: met --batch hoort hier een lijst van {id, input} te staan.`,
      en: `${path}: with --batch an array of {id, input} is expected here.`,
    },
  );

function badAnswers(at: string, issues: readonly AnswerIssue[]): Problem {
  const say = (language: Language) =>
    `${at}: ${issues.map((issue) => sayIssue(issue, language)).join("; ")}.`;
  return unusable({ kind: "bad-answers", at, issues }, { nl: say("nl"), en: say("en") });
}

function sayIssue(issue: AnswerIssue, language: Language): string {
  switch (issue.kind) {
    case "not-an-object":
      return screenWords.notAnObject[language];
    case "unknown-field":
      return `${screenWords.unknownField[language]} '${issue.field}'`;
    case "bad-answer":
      return `'${issue.field}' ${screenWords.is[language]} ${issue.found}, ${screenWords.expected[language]} ${issue.expected}`;
  }
}
