import { type LocalDate, type Result, seededRandom } from "@wervel/base";
import { experimentRules } from "@wervel/content";
import {
  type AnalysisQuestion,
  analyseExperiment,
  type ExperimentResult,
  type NotFinished,
  type OwnNoise,
  type StopSign,
  simulatedPower,
  stopSign,
} from "@wervel/learn";
import type {
  ExperimentDay,
  ExperimentDesign,
  ExperimentPlan,
  PowerRow,
  ScoredDay,
} from "@wervel/model";

/** The result of an experiment by the rules of the content; sealed until its last day. */
export const experimentResult = (
  plan: ExperimentPlan,
  days: readonly ExperimentDay[],
  question: Omit<AnalysisQuestion, "rules" | "random">,
): Result<ExperimentResult, NotFinished> =>
  analyseExperiment(plan, days, { ...question, rules: experimentRules, random: seededRandom(1) });

/** Power for a person's own noise, at 1, 1.5 and 2 points; the same seed, the same answer. */
export const experimentPower = (
  design: ExperimentDesign,
  noise: OwnNoise,
  { trials = 500, seed = 1 }: { readonly trials?: number; readonly seed?: number } = {},
): readonly PowerRow[] =>
  simulatedPower({
    design,
    noise,
    rules: experimentRules,
    points: [1, 1.5, 2],
    random: seededRandom(seed),
    trials,
  });

/** Whether to point at the way out: three days clearly above what was usual. */
export const experimentStopSign = (
  days: readonly ScoredDay[],
  question: { readonly start: LocalDate; readonly on: LocalDate },
): StopSign | undefined => stopSign(days, { ...question, rules: experimentRules });
