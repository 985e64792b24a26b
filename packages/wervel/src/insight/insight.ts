import type { LocalDate } from "@wervel/base";
import {
  type DailyDiary,
  type FlareWarning,
  type GutAnswer,
  type PatternReport,
  patterns,
} from "@wervel/learn";
import type {
  Entry,
  EpisodeRecord,
  OwnItemRecord,
  SuspicionRecord,
  TreatmentRecord,
} from "@wervel/model";
import { diaryOf, outcomesAmong } from "../diary/daily-diary.ts";
import { type DaySeries, daySeries } from "../diary/day-series.ts";
import { eatenFactorIds, eatenFactorSeries } from "../food/eaten-factors.ts";
import { type CourseInsight, courseInsight } from "./course-insight.ts";
import { type FindingDays, findingDays } from "./finding-days.ts";
import { flareInsight } from "./flare-insight.ts";
import { type GutSide, gutInsight } from "./gut-insight.ts";
import { suspectLists } from "./suspect-lists.ts";
import { type TreatmentInsight, treatmentInsights } from "./treatment-insight.ts";
import { dateAtPace, painDaysOfLate, type Waiting, waitingFactors } from "./waiting.ts";

export type InsightQuestion = {
  readonly entries: readonly Entry[];
  readonly ownItems: readonly OwnItemRecord[];
  readonly suspicions: readonly SuspicionRecord[];
  readonly episodes: readonly EpisodeRecord[];
  readonly treatments: readonly TreatmentRecord[];
  /** Which complaint; when absent back pain, or else what was logged most. */
  readonly outcome?: string | undefined;
  /** A warning sign of the gut, and the person's own impression. */
  readonly gut?: GutSide | undefined;
  readonly on: LocalDate;
};

export type PatternInsight = {
  readonly report: PatternReport;
  /** The days behind each finding, in the order of the report, withdrawn ones last. */
  readonly days: readonly { readonly factor: string; readonly days: FindingDays }[];
  readonly waiting: readonly Waiting[];
  /** About when the next look is, at the pace of late. */
  readonly nextLookAbout: LocalDate | undefined;
};

export type Insight = {
  readonly outcome: string;
  readonly outcomes: readonly { readonly id: string; readonly days: number }[];
  readonly loggedDays: number;
  readonly course: CourseInsight;
  readonly treatments: readonly TreatmentInsight[];
  readonly patterns: PatternInsight | undefined;
  /** Always about back pain; undefined when none was written, or while it is computed. */
  readonly gut: GutAnswer | undefined;
  readonly flare: FlareWarning | undefined;
};

export type InsightProgress =
  | { readonly stage: "reading" }
  | { readonly stage: "course"; readonly insight: Insight }
  | { readonly stage: "patterns"; readonly factors: number; readonly days: number }
  | { readonly stage: "signs"; readonly insight: Insight };

/**
 * Everything the Insight page says, from the diary alone. The course comes first, then the
 * patterns, and last the signs before a flare, which relive the diary evening by evening.
 * Same diary, same answer.
 */
export function insight(
  question: InsightQuestion,
  tell: (progress: InsightProgress) => void = () => undefined,
): Insight {
  const { entries, ownItems, episodes, on } = question;
  tell({ stage: "reading" });
  const series = daySeries(entries, ownItems);
  const outcomes = outcomesAmong(series);
  const outcome = chooseOutcome(outcomes, question.outcome);
  const days = outcomeDays(entries, series, outcome);
  const course: Insight = {
    outcome,
    outcomes,
    loggedDays: days.length,
    course: courseInsight(days, episodes, on),
    treatments: [],
    patterns: undefined,
    gut: undefined,
    flare: undefined,
  };
  tell({ stage: "course", insight: course });
  const patterns = searched(question, series, outcome, tell);
  const treatments = treatmentInsights(days, question.treatments);
  tell({ stage: "signs", insight: { ...course, patterns, treatments } });
  const gut = gutInsight(entries, series, question.gut ?? {});
  return { ...course, patterns, treatments, gut, flare: flareInsight(series) };
}

function searched(
  question: InsightQuestion,
  series: readonly DaySeries[],
  outcome: string,
  tell: (progress: InsightProgress) => void,
): PatternInsight | undefined {
  const named = new Set(question.suspicions.map(({ factor }) => factor));
  const eaten = eatenFactorIds.filter((id) => named.has(id));
  const rows = [...series, ...eatenFactorSeries(question.entries, eaten)];
  const diary = diaryOf(rows, outcome);
  if (!diary.ok) return undefined;
  const { factors, outcome: pain } = diary.value;
  tell({ stage: "patterns", factors: factors.length, days: pain.length });
  // In the order of their names, so that the order of writing cannot matter.
  const sorted = { ...diary.value, factors: factors.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  return patternInsight(sorted, question, outcome);
}

/** Back pain comes first, unless something else was logged on many times as many days. */
const muchFuller = 4;

function chooseOutcome(outcomes: Insight["outcomes"], wished: string | undefined): string {
  const daysOf = (id: string) => outcomes.find((known) => known.id === id)?.days ?? 0;
  if (wished !== undefined && daysOf(wished) > 0) return wished;
  const [fullest] = outcomes;
  if (fullest === undefined) return "pain";
  return muchFuller * daysOf("pain") >= fullest.days ? "pain" : fullest.id;
}

function outcomeDays(entries: readonly Entry[], series: readonly DaySeries[], outcome: string) {
  const byDay = series.find(({ id }) => id === outcome)?.byDay;
  const days = new Set(byDay?.keys());
  const dated = new Map(entries.map(({ day }) => [day as string, day]));
  return [...days].sort().flatMap((text) => {
    const date = dated.get(text);
    return date === undefined ? [] : [{ date, score: byDay?.get(text) }];
  });
}

function patternInsight(
  diary: DailyDiary,
  { suspicions, on }: InsightQuestion,
  outcome: string,
): PatternInsight {
  const report = patterns(diary, { suspects: suspectLists(suspicions, outcome) });
  const { nextLook, painDays } = report.run;
  return {
    report,
    days: [...report.findings, ...report.withdrawn].map((finding) => ({
      factor: finding.factor,
      days: findingDays(diary, finding),
    })),
    waiting: waitingFactors(diary, report, on),
    nextLookAbout:
      nextLook === null
        ? undefined
        : dateAtPace(nextLook - painDays, painDaysOfLate(diary, on), on),
  };
}
