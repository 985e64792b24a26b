// Patterns: what goes with the pain

// The course beside the natural one
export {
  type Course,
  type CourseQuestion,
  type CourseWeek,
  course,
  type NoCourse,
} from "./course/course.ts";
export type { FunctionChange, ThreeWeekRule } from "./course/delayed-course.ts";
export { courseGroup, type ProfileStage, profileStage } from "./course/episode-age.ts";
export type { BandPoint } from "./course/natural-band.ts";
export type { CurveVerdict, PlainVerdict, Standing, WeekVerdict } from "./course/standing.ts";
// Credit for a treatment
export {
  type Band,
  type Credit,
  type CreditQuestion,
  credit,
  type Undecided,
} from "./credit/credit.ts";
export type { NaiveCredit } from "./credit/naive-credit.ts";
// Experiments
export {
  type Arm,
  type Digest,
  type DrawQuestion,
  drawExperiment,
  type ExperimentBlock,
  type ExperimentCard,
  experimentBlocks,
  experimentCard,
  isUnaltered,
} from "./experiment/allocation.ts";
export {
  type AnalysisQuestion,
  analyseExperiment,
  type DroppedPair,
  type ExperimentResult,
  type NotFinished,
} from "./experiment/analyse.ts";
export { type OwnNoise, ownNoise, type PowerQuestion, simulatedPower } from "./experiment/power.ts";
export { type StopSign, stopSign } from "./experiment/stop-sign.ts";
// Early signs
export type { EarlySign } from "./flare/early-signs.ts";
export { type FlareDiary, type FlareFactor, flareDays } from "./flare/flare-days.ts";
export {
  type FlareQuestion,
  type FlareWarning,
  flareWarning,
  type SaidBand,
  type WarningRecord,
} from "./flare/flare-warning.ts";
// Gut and back
export { type GutDiary, type GutSeries, gutScore } from "./gut/gut-diary.ts";
export { type GutAnswer, type GutQuestion, gutSigns } from "./gut/gut-signs.ts";
export type { Often, SelfReport, SelfScore } from "./gut/self-score.ts";
export type { GutSign } from "./gut/sign-verdict.ts";
export type {
  DailyDiary,
  DiaryFactor,
  Direction,
  FactorKind,
  Suspect,
  SuspectList,
} from "./patterns/diary.ts";
export { lookSchedule, looksReached, painDaysOf } from "./patterns/looks.ts";
export { engineVersion, type PatternOptions, patterns } from "./patterns/patterns.ts";
export {
  delay,
  patternWords,
  sayFinding,
  sayVerdict,
  skipWords,
  tierWords,
  withheldWords,
} from "./patterns/patterns.words.ts";
export type {
  Detectable,
  PatternFinding,
  PatternReport,
  PatternRun,
  PatternVerdict,
  SkippedFactor,
  SkipReason,
  Swing,
  Tier,
  WithheldFactor,
  WithheldReason,
} from "./patterns/report.ts";
// Which tip helps
export { type RankedTip, rankTips, type TipEvidence, type TipRanking } from "./tips/rank-tips.ts";
