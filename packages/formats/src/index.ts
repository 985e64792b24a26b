// Daily CSV

// Bringing in any file
export { createAppleReader } from "./apple-health/apple-health.ts";
export {
  type MappingIssue,
  plainMapping,
  type SaidBeforehand,
} from "./bring-in/plain-mapping.ts";
export {
  type Brought,
  type ImportFile,
  type ImportOptions,
  readImport,
} from "./bring-in/read-import.ts";
export type { ImportRefusal } from "./bring-in/refusal.ts";
export {
  type ImportFormat,
  importFormats,
  isImportFormat,
  type Sniffed,
} from "./bring-in/sniff.ts";
// Bringing in a diary of any shape
export { isMissing } from "./csv-import/cell-words.ts";
export {
  type ColumnProfile,
  profileColumns,
  type TableProfile,
} from "./csv-import/column-profile.ts";
export {
  type CellIssue,
  type CellValue,
  type ColumnReading,
  type ImportScale,
  type LinearScale,
  onLine,
  readCell,
} from "./csv-import/column-reading.ts";
export { type DateForm, type DateGuess, dateForms, readDate } from "./csv-import/date-form.ts";
export { type DecimalGuess, type DecimalSign, decimalSigns } from "./csv-import/decimal-sign.ts";
export { detectEncoding, type TextEncodingName } from "./csv-import/encoding.ts";
export {
  type ImportDay,
  type ImportMapping,
  type ImportPreview,
  type ImportRow,
  type LeftOutCell,
  type MappedColumn,
  previewImport,
  type RejectedRow,
} from "./csv-import/preview.ts";
export { headerFingerprint, scalesFor, suggestLinear } from "./csv-import/suggestion.ts";
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
export { type LongColumns, longColumnsOf, longToWide } from "./diary-apps/long-table.ts";
// A diary app's table
export type { DiaryTable } from "./diary-apps/pivot.ts";
// A directory of practices
export {
  type Directory,
  type DirectoryIssue,
  formatDirectory,
  type LeftOutPractice,
  parseDirectory,
} from "./directory/directory.ts";
export { distanceKm, type Near, type NearQuestion, nearest } from "./directory/nearest.ts";
export { isOpenAt, type OpenSpan, type WeekHours, weekHours } from "./directory/opening-hours.ts";
export { areaOf, type PostcodeArea, postcodeDigits } from "./directory/postcode-area.ts";
export { type DirectoryFile, readDirectoryFile } from "./directory/read-directory-file.ts";
// FHIR R4
export { type BundleIssue, checkBundle } from "./fhir/check-bundle.ts";
export { documentBundle } from "./fhir/document.ts";
export type {
  AnsweredItem,
  GivenAnswer,
  Report,
  ReportFact,
  ReportSection,
} from "./fhir/report.ts";
export { type FhirBundle, type FhirEntry, type FhirResource, xhtml } from "./fhir/resource.ts";
// Stool test files
export type { GutFileIssue, GutRead } from "./gut-test/gut-file-issue.ts";
export { readLabNumber } from "./gut-test/lab-number.ts";
export { gutFileLimits } from "./gut-test/limits.ts";
export type { KnownNumbers, NamedColumns } from "./gut-test/named-csv.ts";
export { type PlainColumn, plainColumns } from "./gut-test/plain-columns.ts";
export { type GutReadOptions, readGutTest } from "./gut-test/read-gut-test.ts";
// What a device measured
export { createCollector, type Measured } from "./measured/collector.ts";
export { type Fault, type FaultKind, type FaultList, faultKinds } from "./measured/faults.ts";
export { type Measure, measures } from "./measured/measure.ts";
export type { OpenSqlite, Sqlite, SqlValue } from "./measured/sqlite.ts";
export { isZone } from "./measured/zone-clock.ts";
