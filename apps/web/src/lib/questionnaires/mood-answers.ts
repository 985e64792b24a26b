/** What a mood questionnaire adds to the last screening. */
import type { Questionnaire, QuestionnaireRecord } from "@wervel/model";
import { type LaterAnswers, moodFollowUp, raisesARule, withLaterAnswers } from "@wervel/wervel";
import { newestFirst } from "../self-tests/newest-first.ts";
import type { Origin, RecordStore } from "../store/index.ts";
import type { Written } from "../store/writer.ts";
import { scoresOf } from "./questionnaire-record.ts";

/** The answer about suicidal thoughts; undefined while it is open, which is never a "no". */
export function thoughtsIn({
  answers,
}: QuestionnaireRecord): "none" | "thoughts" | "plan" | undefined {
  const said = answers["suicidalThoughts"];
  return said === "none" || said === "thoughts" || said === "plan" ? said : undefined;
}

/** Undefined for a questionnaire that no screening rule reads. */
export function laterAnswersOf(
  questionnaire: Questionnaire,
  record: QuestionnaireRecord,
): LaterAnswers | undefined {
  if (questionnaire.id !== "phq-4") return undefined;
  const { phq2 } = moodFollowUp(scoresOf(questionnaire, record));
  const suicidalThoughts = thoughtsIn(record);
  return {
    ...(phq2 === undefined ? {} : { phq2 }),
    ...(suicidalThoughts === undefined ? {} : { suicidalThoughts }),
  };
}

/** Keeps what raises a rule with the newest screening; without one there is nothing to add to. */
export async function addToLastScreening(
  store: Pick<RecordStore, "byKind" | "put">,
  later: LaterAnswers,
  origin: Origin,
): Promise<Written> {
  const [last] = newestFirst(await store.byKind("screening"));
  if (last === undefined || !raisesARule(later)) return { ok: true, value: undefined };
  return store.put({ ...withLaterAnswers(last, later), changedAt: origin.now() });
}
