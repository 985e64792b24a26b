import type { JsonObject, ScreeningAnswers, ScreeningRecord } from "@wervel/model";
import { keptScreening, laterAnswersIn, urgencyBeside } from "./kept-screening.ts";
import { type PersonScreening, screenPersonReadings } from "./screening/screen-person.ts";
import { urgencyOf } from "./urgency-of.ts";

/** Answers given after a screening, such as the mood pair and the question behind it. */
export type LaterAnswers = Pick<ScreeningAnswers, "phq2" | "suicidalThoughts">;

export type JudgedAgain = {
  readonly screening: PersonScreening;
  readonly readings: readonly ScreeningAnswers[];
};

/** Whether these answers raise a rule by themselves. */
export const raisesARule = (later: LaterAnswers): boolean => urgencyOf(later) !== "self_care";

/**
 * All rules again, with the later answers beside the last screening.
 *
 * @param record the last screening; absent when there is none, and then all else stays open
 * @returns an outcome at least as pressing as that screening, and as the answers by themselves.
 */
export function judgeAgain(record: ScreeningRecord | undefined, later: LaterAnswers): JudgedAgain {
  if (record === undefined) return { screening: screenPersonReadings([later]), readings: [later] };
  const kept = keptScreening(record);
  const readings = kept.readings.flatMap((known) => [known, { ...known, ...later }]);
  const screening = screenPersonReadings(readings);
  return { screening: { ...screening, urgency: urgencyBeside(kept, later) }, readings };
}

/** The screening with the later answers kept in it; its outcome can only become more pressing. */
export function withLaterAnswers(record: ScreeningRecord, later: LaterAnswers): ScreeningRecord {
  const { screening } = judgeAgain(record, later);
  const before = record.outcome["reasons"];
  const others = laterAnswersIn(record).filter((one) => !isSame(one, later));
  const reasons = new Set([
    ...screening.reasons.map(({ id }) => String(id)),
    ...(Array.isArray(before) ? before.filter((id) => typeof id === "string") : []),
  ]);
  return {
    ...record,
    answers: { ...record.answers, later: [...others, later].map(asJson) },
    outcome: { ...record.outcome, urgency: screening.urgency, reasons: [...reasons] },
  };
}

const isSame = (left: LaterAnswers, right: LaterAnswers): boolean =>
  left.phq2 === right.phq2 && left.suicidalThoughts === right.suicidalThoughts;

const asJson = ({ phq2, suicidalThoughts }: LaterAnswers): JsonObject => ({
  ...(phq2 === undefined ? {} : { phq2 }),
  ...(suicidalThoughts === undefined ? {} : { suicidalThoughts }),
});
