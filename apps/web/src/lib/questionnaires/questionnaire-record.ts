import { localDateAt } from "@wervel/base";
import type {
  JsonObject,
  Questionnaire,
  QuestionnaireAnswers,
  QuestionnaireRecord,
} from "@wervel/model";
import { enteredScore, type ScoredValue, scoreQuestionnaire } from "@wervel/wervel";
import type { Origin } from "../store/index.ts";

const version = "1";
const entered = (id: string): string => `score:${id}`;

/** A filled-in questionnaire; `extra` keeps what is not a number, such as own activities. */
export function questionnaireRecord(
  questionnaire: Questionnaire,
  answers: QuestionnaireAnswers,
  extra: JsonObject,
  origin: Origin,
): QuestionnaireRecord {
  const scored = scoreQuestionnaire(questionnaire, answers);
  const [first] = scored.ok ? scored.value : [];
  return record(questionnaire, { ...answers, ...extra }, first?.value, origin);
}

/** Totals from a paper form, kept under the name of their score. */
export function enteredRecord(
  questionnaire: Questionnaire,
  totals: QuestionnaireAnswers,
  origin: Origin,
): QuestionnaireRecord {
  const answers = Object.fromEntries(
    Object.entries(totals).map(([id, total]) => [entered(id), total]),
  );
  return record(questionnaire, answers, totals[questionnaire.scores[0].id], origin);
}

function record(
  { id }: Questionnaire,
  answers: JsonObject,
  score: number | undefined,
  origin: Origin,
): QuestionnaireRecord {
  const at = origin.now();
  return {
    id: origin.id(),
    kind: "questionnaire",
    changedAt: at,
    at,
    day: localDateAt(Date.parse(at)),
    questionnaire: id,
    version,
    answers,
    ...(score === undefined ? {} : { score }),
  };
}

/** Every score of a kept questionnaire, added up again or as it was entered. */
export function scoresOf(
  questionnaire: Questionnaire,
  kept: QuestionnaireRecord,
): readonly ScoredValue[] {
  const numbers = numbersIn(kept);
  const totals = questionnaire.scores.flatMap((score) => {
    const total = numbers[entered(score.id)];
    const read = total === undefined ? undefined : enteredScore(score, total);
    return read?.ok ? [read.value] : [];
  });
  if (totals.length > 0) return totals;
  const scored = scoreQuestionnaire(questionnaire, numbers);
  return scored.ok ? scored.value : [];
}

/** The answers that are numbers. */
export const numbersIn = (kept: QuestionnaireRecord): QuestionnaireAnswers =>
  Object.fromEntries(
    Object.entries(kept.answers).filter(
      (entry): entry is [string, number] => typeof entry[1] === "number",
    ),
  );

/** What was written beside the numbers: the person's own activities. */
export function ownWords(kept: QuestionnaireRecord | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(kept?.answers ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
