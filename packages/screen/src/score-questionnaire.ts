import { err, ok, type Result } from "@wervel/base";
import type {
  Questionnaire,
  QuestionnaireAnswers,
  QuestionnaireItem,
  QuestionnaireScore,
  ScoreBand,
} from "@wervel/model";

export type ScoredValue = {
  readonly score: QuestionnaireScore;
  readonly value: number;
  readonly band?: ScoreBand;
};

export type ScoringIssue =
  | { readonly kind: "unanswered"; readonly items: readonly string[] }
  | { readonly kind: "out-of-range"; readonly items: readonly string[] }
  | { readonly kind: "not-asked-here" };

/**
 * Adds up one questionnaire.
 *
 * A score needs all its items: what was skipped is missing, never zero. Tick lists are the
 * exception their published form makes: a sentence left unticked does not apply.
 *
 * @returns every score of the questionnaire in its own unit, with the band it lies in
 */
export function scoreQuestionnaire(
  questionnaire: Questionnaire,
  answers: QuestionnaireAnswers,
): Result<readonly ScoredValue[], ScoringIssue> {
  const { items, scores } = questionnaire;
  if (items.length === 0) return err({ kind: "not-asked-here" });
  const unanswered = items.filter((item) => answerTo(item, answers) === undefined);
  if (unanswered.length > 0) return err({ kind: "unanswered", items: unanswered.map(idOf) });
  const outside = items.filter((item) => !isAllowed(item, answerTo(item, answers)));
  if (outside.length > 0) return err({ kind: "out-of-range", items: outside.map(idOf) });

  const values = new Map(items.map((item) => [item.id, answerTo(item, answers) ?? 0]));
  return ok(scores.map((score) => withBand(score, total(score, values))));
}

/** A total from a paper form, checked against the range of its score. */
export function enteredScore(
  score: QuestionnaireScore,
  value: number,
): Result<ScoredValue, ScoringIssue> {
  const inside = Number.isFinite(value) && value >= score.least && value <= score.most;
  return inside ? ok(withBand(score, value)) : err({ kind: "out-of-range", items: [score.id] });
}

function total(score: QuestionnaireScore, values: ReadonlyMap<string, number>): number {
  const counted = score.items ?? [...values.keys()];
  const sum = counted.reduce((before, id) => before + (values.get(id) ?? 0), 0);
  return (score.by === "mean" ? sum / counted.length : sum) * (score.times ?? 1);
}

function withBand(score: QuestionnaireScore, value: number): ScoredValue {
  const band = score.bands?.findLast(({ from }) => value >= from);
  return { score, value, ...(band === undefined ? {} : { band }) };
}

const idOf = (item: QuestionnaireItem): string => item.id;

const answerTo = (item: QuestionnaireItem, answers: QuestionnaireAnswers): number | undefined =>
  answers[item.id] ?? (item.answer.kind === "tick" ? 0 : undefined);

function isAllowed(item: QuestionnaireItem, value: number | undefined): boolean {
  if (value === undefined) return false;
  if (item.answer.kind === "choice")
    return item.answer.options.some((option) => option.value === value);
  const most = item.answer.kind === "tick" ? 1 : 10;
  return Number.isInteger(value) && value >= 0 && value <= most;
}
