import { daysBetween, err, type LocalDate, ok, type Random, type Result } from "@wervel/base";
import type {
  ExperimentDay,
  ExperimentPause,
  ExperimentPlan,
  ExperimentRules,
} from "@wervel/model";
import { mean, signFlipTest } from "@wervel/stats";
import { type Arm, type ExperimentBlock, experimentBlocks } from "./allocation.ts";

export type AnalysisQuestion = {
  readonly rules: ExperimentRules;
  readonly on: LocalDate;
  /** The day on which the person stopped early; what was finished by then is looked at. */
  readonly stoppedOn?: LocalDate;
  readonly pauses?: readonly ExperimentPause[];
  /** Only used beyond sixteen pairs. */
  readonly random: Random;
};

export type DroppedPair = {
  readonly pair: number;
  readonly why: "notKept" | "tooFewScores" | "notFinished";
};

export type ExperimentResult = {
  /** `lower`: less pain in the blocks with. Not clear is a result too. */
  readonly verdict: "lower" | "higher" | "notClear" | "tooFewPairs";
  /** With minus without, points; undefined below the fewest pairs. */
  readonly effect: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly p: number | undefined;
  /** Short blocks let one arm reach into the next: then the true size is at least this. */
  readonly leastSize: boolean;
  readonly pairsUsed: number;
  readonly pairsDropped: readonly DroppedPair[];
  readonly differences: readonly { readonly pair: number; readonly difference: number }[];
};

export type NotFinished = { readonly kind: "not-finished"; readonly until: LocalDate };

/**
 * What came out of a randomised experiment on one person.
 *
 * Asks whether the days with differ from the days without by more than the coin can explain.
 * Sound whatever the memory or course of the pain, because a coin drew the order in each pair.
 * Nothing is told before the end: who looks in between stops too early.
 *
 * @returns points, negative is less pain with it; the interval is 90 %. Error `not-finished`
 *   until the last block is over. Cost of `signFlipTest`.
 */
export function analyseExperiment(
  plan: ExperimentPlan,
  days: readonly ExperimentDay[],
  question: AnalysisQuestion,
): Result<ExperimentResult, NotFinished> {
  const { rules, on, stoppedOn, pauses = [], random } = question;
  const blocks = experimentBlocks(plan, pauses);
  const last = blocks.at(-1)?.until ?? plan.start;
  if (stoppedOn === undefined && on < last) return err({ kind: "not-finished", until: last });
  const known = new Map(days.map((day) => [day.date, day]));
  const pairs = Array.from({ length: plan.design.pairs }, (_, pair) =>
    pairOf(
      pair,
      blocks.filter((block) => block.pair === pair),
      { known: [...known.values()], rules, end: stoppedOn ?? last },
    ),
  );
  const used = pairs.filter((pair) => "difference" in pair);
  const dropped = pairs.filter((pair) => "why" in pair);
  const shape = {
    leastSize: plan.design.blockDays < 7,
    pairsUsed: used.length,
    pairsDropped: dropped,
    differences: used,
  };
  const test = signFlipTest(
    used.map(({ difference }) => difference),
    { random, alpha: rules.alpha },
  );
  if (test === undefined || used.length < rules.fewestPairs)
    return ok({ ...shape, ...untold, verdict: "tooFewPairs" });
  const direction = test.mean < 0 ? "lower" : "higher";
  return ok({
    ...shape,
    verdict: test.p <= rules.alpha ? direction : "notClear",
    effect: test.mean,
    low: Math.max(-10, test.low),
    high: Math.min(10, test.high),
    p: test.p,
  });
}

const untold = { effect: undefined, low: undefined, high: undefined, p: undefined } as const;

type Diary = {
  readonly known: readonly ExperimentDay[];
  readonly rules: ExperimentRules;
  readonly end: LocalDate;
};

function pairOf(
  pair: number,
  blocks: readonly ExperimentBlock[],
  diary: Diary,
): DroppedPair | { readonly pair: number; readonly difference: number } {
  const level = (arm: Arm): number | DroppedPair["why"] => {
    const block = blocks.find((candidate) => candidate.arm === arm);
    return block === undefined ? "notFinished" : levelOf(block, diary);
  };
  const [having, lacking] = [level("with"), level("without")];
  if (typeof having === "string") return { pair, why: having };
  if (typeof lacking === "string") return { pair, why: lacking };
  return { pair, difference: having - lacking };
}

/** The mean of the days that count, or why the block cannot be used. */
function levelOf(
  block: ExperimentBlock,
  { known, rules, end }: Diary,
): number | DroppedPair["why"] {
  if (block.until > end) return "notFinished";
  const inside = known.filter(({ date }) => block.from <= date && date <= block.until);
  const kept = mean(inside.flatMap((day) => (day.kept === undefined ? [] : [day.kept])));
  if (kept !== undefined && kept < rules.keptFraction) return "notKept";
  const counted = inside.filter(
    (day) => day.date >= block.countsFrom && !writtenLate(day, rules.latestDays),
  );
  const scores = counted.flatMap(({ score }) =>
    score === undefined || !Number.isFinite(score) ? [] : [score],
  );
  const asked = rules.scoredFraction * (daysBetween(block.countsFrom, block.until) + 1);
  const level = mean(scores);
  return level === undefined || scores.length < asked ? "tooFewScores" : level;
}

const writtenLate = ({ date, writtenOn }: ExperimentDay, latestDays: number): boolean =>
  writtenOn !== undefined && daysBetween(date, writtenOn) > latestDays;
