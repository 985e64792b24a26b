// Reading a diary
export {
  type DailyColumn,
  type DailyIssue,
  type DailyOptions,
  type DailyTable,
  parseDailyCsv,
  readDailyCsv,
} from "@wervel/formats";
// The course beside the natural one

export type {
  BandPoint,
  Course,
  CourseWeek,
  FunctionChange,
  NoCourse,
  Standing,
  ThreeWeekRule,
  WeekVerdict,
} from "@wervel/learn";
export { courseOf } from "./course.ts";

// The diary as numbers
export {
  type DiaryQuestion,
  dailyDiary,
  diaryOutcomes,
  type NoOutcome,
  scoredDays,
} from "./diary/daily-diary.ts";
export { type DaySeries, daySeries, eatenSeries } from "./diary/day-series.ts";
export { seriesName } from "./diary/series-name.ts";
