import { type AnswersTo, evaluate, type QuestionSet, type ScoreItem } from "@wervel/model";

export type RiskList<S extends QuestionSet> = {
  readonly physical: readonly ScoreItem<S>[];
  readonly psychosocial: readonly ScoreItem<S>[];
  readonly mediumFrom: number;
  readonly highFrom: number;
  readonly highFromPsychosocial: number;
};

export type RiskBand = "low" | "medium" | "high";

export type PersistenceRisk<S extends QuestionSet> = {
  /** What is certain so far: open items can raise it, never lower it. */
  readonly band: RiskBand;
  /** No open item can change the band any more. */
  readonly settled: boolean;
  readonly present: readonly ScoreItem<S>[];
  readonly open: readonly ScoreItem<S>[];
};

/** How likely complaints are to last, by a list of factors; shown beside the profile, never mixed. */
export function riskOfPersistence<S extends QuestionSet>(
  list: RiskList<S>,
  answers: AnswersTo<S>,
): PersistenceRisk<S> {
  const items = [...list.physical, ...list.psychosocial];
  const verdict = (item: ScoreItem<S>) => evaluate(item.when, answers);
  const present = items.filter((item) => verdict(item) === "yes");
  const open = items.filter((item) => verdict(item) === "unknown");
  const band = bandOf(list, present);
  return { band, settled: bandOf(list, [...present, ...open]) === band, present, open };
}

function bandOf<S extends QuestionSet>(
  list: RiskList<S>,
  present: readonly ScoreItem<S>[],
): RiskBand {
  const psychosocial = present.filter((item) => list.psychosocial.includes(item)).length;
  if (present.length >= list.highFrom || psychosocial >= list.highFromPsychosocial) return "high";
  return present.length >= list.mediumFrom ? "medium" : "low";
}
