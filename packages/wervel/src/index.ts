// Reading a diary
export {
  type DailyColumn,
  type DailyIssue,
  type DailyOptions,
  type DailyTable,
  parseDailyCsv,
  readDailyCsv,
} from "@wervel/formats";
