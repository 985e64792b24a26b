import type { PatternFinding } from "../report.ts";
import type { SimulatedDiary } from "./simulated-diary.ts";

/** Counts over many diaries; shares are read off with `sharesOf`. */
export type Score = {
  readonly diaries: number;
  /** Diaries with at least one false find. */
  readonly anyFalse: number;
  /** Sum over diaries of the share of false finds. */
  readonly falseShares: number;
  readonly right: number;
  readonly wrong: number;
  readonly planted: number;
  readonly exactLag: number;
  readonly nearLag: number;
  readonly covered: number;
};

export const noScore: Score = {
  diaries: 0,
  anyFalse: 0,
  falseShares: 0,
  right: 0,
  wrong: 0,
  planted: 0,
  exactLag: 0,
  nearLag: 0,
  covered: 0,
};

/** Adds one diary: a find is right when its factor was planted with that sign. */
export function scored(
  score: Score,
  { planted, neutral }: SimulatedDiary,
  findings: readonly PatternFinding[],
): Score {
  const counted = findings.filter(({ factor }) => !neutral.has(factor));
  const right = counted.flatMap((finding) => {
    const truth = planted.get(finding.factor);
    return truth !== undefined && Math.sign(truth.points) === finding.sign
      ? [{ finding, truth }]
      : [];
  });
  const wrong = counted.length - right.length;
  const exact = right.filter(({ finding, truth }) => finding.lagDays === truth.lag);
  return {
    diaries: score.diaries + 1,
    anyFalse: score.anyFalse + Number(wrong > 0),
    falseShares: score.falseShares + wrong / Math.max(1, counted.length),
    right: score.right + right.length,
    wrong: score.wrong + wrong,
    planted: score.planted + planted.size,
    exactLag: score.exactLag + exact.length,
    nearLag:
      score.nearLag +
      right.filter(({ finding, truth }) => Math.abs(finding.lagDays - truth.lag) <= 1).length,
    covered:
      score.covered +
      exact.filter(
        ({ finding, truth }) => finding.ci90[0] <= truth.points && truth.points <= finding.ci90[1],
      ).length,
  };
}

export const sharesOf = (score: Score) => ({
  anyFalse: score.anyFalse / Math.max(1, score.diaries),
  falseDiscovery: score.falseShares / Math.max(1, score.diaries),
  found: score.right / Math.max(1, score.planted),
  exactLag: score.exactLag / Math.max(1, score.right),
  nearLag: score.nearLag / Math.max(1, score.right),
  coverage: score.covered / Math.max(1, score.exactLag),
});

/** Standard error of a share of `share` seen over `n` diaries. */
export const errorOf = (share: number, n: number): number => Math.sqrt((share * (1 - share)) / n);
