import type { Random } from "@wervel/base";
import type { ExperimentDesign, ExperimentRules, PowerRow, ScoredDay } from "@wervel/model";
import {
  createWhitener,
  dot,
  fitNoise,
  log,
  mean,
  orthonormal,
  residual,
  signFlipP,
  trendBasis,
  turn,
} from "@wervel/stats";
import { dayRow } from "../day-row.ts";

/** How someone's pain moves by itself: its memory, and the spread of both parts in points. */
export type OwnNoise = {
  readonly phi: number;
  readonly memorySd: number;
  readonly dailySd: number;
};

const fewestDays = 28;

/** The noise of a person's own diary after its slow course; undefined below 28 scored days. */
export function ownNoise(days: readonly ScoredDay[]): OwnNoise | undefined {
  const row = dayRow(days);
  if (row === undefined || row.scores.size < fewestDays) return undefined;
  const length = Math.max(...row.scores.keys()) + 1;
  const observed = new Uint8Array(length);
  const series = new Float64Array(length);
  const centre = mean([...row.scores.values()]) ?? 0;
  for (const [day, score] of row.scores) {
    observed[day] = 1;
    series[day] = score - centre;
  }
  const trend = trendBasis(length);
  const noise = fitNoise(series, trend, observed);
  const { whiten, observedCount } = createWhitener(observed, noise);
  const left = residual(whiten(series), orthonormal(trend.map((column) => whiten(column))));
  const variance = dot(left, left) / Math.max(1, observedCount - trend.length);
  return {
    phi: noise.phi,
    memorySd: Math.sqrt(variance),
    dailySd: Math.sqrt(variance * noise.noiseRatio),
  };
}

export type PowerQuestion = {
  readonly design: ExperimentDesign;
  readonly noise: OwnNoise;
  readonly rules: ExperimentRules;
  /** True differences to try, in points; zero gives the share of false alarms. */
  readonly points: readonly number[];
  readonly random: Random;
  readonly trials?: number;
};

/**
 * Of 100 such experiments by someone with this noise, how many would show the difference?
 *
 * Assumes that it works within a day or two and wears off as fast, and one day in ten empty.
 *
 * @returns shares in [0, 1], one per entry of `points`; a standard error is about .02 at 500
 *   trials. Cost O(points · trials · (days + 2^pairs · pairs)).
 */
export function simulatedPower(question: PowerQuestion): readonly PowerRow[] {
  const { points, rules, trials = 500 } = question;
  return points.map((difference) => {
    let shown = 0;
    for (let trial = 0; trial < trials; trial++) {
      const pairs = simulatedPairs(question, difference);
      if (pairs.length >= rules.fewestPairs && signFlipP(pairs, question.random) <= rules.alpha)
        shown++;
    }
    return { points: difference, share: shown / trials };
  });
}

/** With minus without of each pair of one imagined experiment. */
function simulatedPairs({ design, noise, random }: PowerQuestion, points: number) {
  const normal = () => Math.sqrt(-2 * log(1 - random())) * turn(random()).cos;
  const innovation = Math.sqrt(1 - noise.phi ** 2);
  let memory = normal();
  let reached = 0;
  const blockMean = (isWith: boolean) => {
    const scores: number[] = [];
    for (let day = 0; day < design.blockDays; day++) {
      memory = noise.phi * memory + innovation * normal();
      reached += (Number(isWith) - reached) / 2;
      const level = noise.memorySd * memory + noise.dailySd * normal() - points * reached;
      const empty = random() < 0.1;
      if (day >= design.dropDays && !empty)
        scores.push(Math.min(10, Math.max(0, Math.round(5 + level))));
    }
    return mean(scores);
  };
  return Array.from({ length: design.pairs }, () => {
    const withFirst = random() < 0.5;
    const [first, second] = [blockMean(withFirst), blockMean(!withFirst)];
    if (first === undefined || second === undefined) return undefined;
    return withFirst ? first - second : second - first;
  }).filter((difference) => difference !== undefined);
}
