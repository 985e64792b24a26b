// Daily CSV
export {
  type DailyColumn,
  type DailyIssue,
  type DailyOptions,
  type DailyTable,
  parseDailyCsv,
  readDailyCsv,
} from "./daily-csv.ts";
// Any table of cells
export { type Delimited, type DelimitedRow, type Delimiter, readDelimited } from "./delimited.ts";
