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
import { dailyDiary, diaryOutcomes } from "../diary/daily-diary.ts";
import { daySeries } from "../diary/day-series.ts";
import { eatenFactorIds } from "../food/eaten-factors.ts";
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
  | { readonly stage: "patterns"; readonly factors: number; readonly days: number };

/**
 * Everything the Insight page says, from the diary alone. The course comes first; the
 * pattern search takes longest on a long diary and comes last. Same diary, same answer.
 */
export function insight(
  question: InsightQuestion,
  tell: (progress: InsightProgress) => void = () => undefined,
): Insight {
  const { entries, ownItems, episodes, on } = question;
  tell({ stage: "reading" });
  const outcomes = diaryOutcomes(entries, ownItems);
  const outcome = chooseOutcome(outcomes, question.outcome);
  const days = outcomeDays(entries, ownItems, outcome);
  const first: Insight = {
    outcome,
    outcomes,
    loggedDays: days.length,
    course: courseInsight(days, episodes, on),
    treatments: [],
    patterns: undefined,
    gut: undefined,
    flare: undefined,
  };
  tell({ stage: "course", insight: first });
  const series = daySeries(entries, ownItems);
  const sides = {
    treatments: treatmentInsights(days, question.treatments),
    gut: gutInsight(entries, series, question.gut ?? {}),
    flare: flareInsight(entries, ownItems),
  };
  const named = new Set(question.suspicions.map(({ factor }) => factor));
  const eaten = eatenFactorIds.filter((id) => named.has(id));
  const diary = dailyDiary(entries, ownItems, { outcome, eaten });
  if (!diary.ok) return { ...first, ...sides };
  const { factors, outcome: pain } = diary.value;
  tell({ stage: "patterns", factors: factors.length, days: pain.length });
  // In the order of their names, so that the order of writing cannot matter.
  const sorted = { ...diary.value, factors: factors.toSorted((a, b) => (a.id < b.id ? -1 : 1)) };
  return { ...first, ...sides, patterns: patternInsight(sorted, question, outcome) };
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

function outcomeDays(
  entries: readonly Entry[],
  ownItems: readonly OwnItemRecord[],
  outcome: string,
) {
  const series = daySeries(entries, ownItems).find(({ id }) => id === outcome);
  const days = new Set(series?.byDay.keys());
  const dated = new Map(entries.map(({ day }) => [day as string, day]));
  return [...days].sort().flatMap((text) => {
    const date = dated.get(text);
    return date === undefined ? [] : [{ date, score: series?.byDay.get(text) }];
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
