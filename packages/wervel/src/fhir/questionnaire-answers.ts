import { questionnaires } from "@wervel/content";
import type { AnsweredItem, ReportFact } from "@wervel/formats";
import {
  type Questionnaire,
  type QuestionnaireItem,
  type QuestionnaireRecord,
  type Text,
  type Wording,
  wordingIn,
} from "@wervel/model";
import type { Saying } from "../consult/consult-page.ts";
import { enteredKey, numbersIn, scoresOf } from "../questionnaire-scores.ts";

type Answers = Extract<ReportFact, { readonly is: "answers" }>;

/** A filled-in questionnaire with the words that were read, and its scores as last items. */
export function questionnaireAnswers(
  record: QuestionnaireRecord,
  saying: Saying,
): Answers | undefined {
  const found: Questionnaire | undefined = questionnaires.find(
    ({ id }) => id === record.questionnaire,
  );
  if (found === undefined) return undefined;
  const { say } = saying;
  return {
    is: "answers",
    id: record.id,
    title: say(found.name),
    at: record.at,
    items: [
      ...found.items.flatMap((item) => answered(item, record, saying)),
      ...scoresOf(found, record).map(({ score, value }) => ({
        id: enteredKey(score.id),
        asks: `${say(found.name)}, ${say(score.says)} (${score.least}–${score.most})`,
        given: value,
      })),
    ],
  };
}

function answered(
  item: QuestionnaireItem,
  record: QuestionnaireRecord,
  saying: Saying,
): readonly AnsweredItem[] {
  const value = numbersIn(record)[item.id];
  if (value === undefined) return [];
  const chosen =
    item.answer.kind === "choice"
      ? item.answer.options.find((option) => option.value === value)?.says
      : undefined;
  const tick = item.answer.kind === "tick" ? value === 1 : value;
  const given = chosen === undefined ? tick : `${value}: ${worded(chosen, saying)}`;
  return [{ id: item.id, asks: worded(item.asks, saying), given }];
}

/** A published form that exists in English only keeps its English words. */
function worded(wording: Wording, { language, say }: Saying): string {
  const text: Text | undefined = "nl" in wording ? wording : undefined;
  return text === undefined ? (wordingIn(wording, language) ?? wording.en) : say(text);
}
