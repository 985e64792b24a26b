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
