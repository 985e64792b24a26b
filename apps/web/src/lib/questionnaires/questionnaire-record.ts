import { localDateAt } from "@wervel/base";
import type {
  JsonObject,
  Questionnaire,
  QuestionnaireAnswers,
  QuestionnaireRecord,
} from "@wervel/model";
import { enteredKey, scoreQuestionnaire } from "@wervel/wervel";
import type { Origin } from "../store/index.ts";

export { numbersIn, scoresOf } from "@wervel/wervel";

const version = "1";

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
    Object.entries(totals).map(([id, total]) => [enteredKey(id), total]),
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

/** What was written beside the numbers: the person's own activities. */
export function ownWords(kept: QuestionnaireRecord | undefined): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(kept?.answers ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === "string",
    ),
  );
}
