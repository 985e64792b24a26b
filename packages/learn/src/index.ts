// Patterns: what goes with the pain
export type {
  DailyDiary,
  DiaryFactor,
  Direction,
  FactorKind,
  Suspect,
  SuspectList,
} from "./patterns/diary.ts";
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
