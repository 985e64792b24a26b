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

// Bringing in a file
export {
  type Brought,
  type CellIssue,
  type CellValue,
  type ColumnProfile,
  type DateForm,
  type DecimalSign,
  type DiaryTable,
  dateForms,
  decimalSigns,
  detectEncoding,
  type Fault,
  type FaultKind,
  type FaultList,
  headerFingerprint,
  type ImportDay,
  type ImportFile,
  type ImportFormat,
  type ImportMapping,
  type ImportOptions,
  type ImportPreview,
  type ImportRefusal,
  type ImportRow,
  type ImportScale,
  importFormats,
  isImportFormat,
  isZone,
  type LeftOutCell,
  type LinearScale,
  type LongColumns,
  longColumnsOf,
  longToWide,
  type MappedColumn,
  type MappingIssue,
  type Measure as DeviceMeasure,
  type Measured,
  measures,
  type OpenSqlite,
  plainMapping,
  previewImport,
  profileColumns,
  type RejectedRow,
  readDate,
  readDelimited,
  readImport,
  type SaidBeforehand,
  type Sniffed,
  type Sqlite,
  type SqlValue,
  suggestLinear,
  type TableProfile,
} from "@wervel/formats";
// Credit for a treatment
// Early signs
export type {
  Band,
  BandPoint,
  Course,
  CourseWeek,
  Credit,
  EarlySign,
  FlareDiary,
  FlareFactor,
  FlareWarning,
  FunctionChange,
  NaiveCredit,
  NoCourse,
  SaidBand,
  Standing,
  ThreeWeekRule,
  Undecided,
  WeekVerdict,
} from "@wervel/learn";
// What goes with the pain
// Experiments
export {
  type Arm,
  type DailyDiary,
  type DiaryFactor,
  type Digest,
  type DroppedPair,
  delay,
  drawExperiment,
  type ExperimentBlock,
  type ExperimentCard,
  type ExperimentResult,
  experimentBlocks,
  experimentCard,
  isUnaltered,
  type NotFinished,
  type OwnNoise,
  ownNoise,
  type PatternFinding,
  type PatternOptions,
  type PatternReport,
  type PatternRun,
  type PatternVerdict,
  patterns,
  patternWords,
  type StopSign,
  type SuspectList,
  sayFinding,
  sayVerdict,
  skipWords,
  tierWords,
  withheldWords,
} from "@wervel/learn";
// The screening cards
export {
  isAnswered,
  isAsked,
  isWarningSign,
  type LastScreening,
  openOnCard,
  questionsOnCard,
  type RescreenReason,
  readCards,
  rescreenReason,
  shutsSelfHelp,
} from "@wervel/screen";
export { courseOf } from "./course.ts";
export { creditOf } from "./credit.ts";
export { type Answers, answersOn } from "./diary/answers-on.ts";
// Writing in the diary
export { monthRows, monthStart, weekOf } from "./diary/calendar.ts";
// The diary as numbers
export {
  type DiaryQuestion,
  dailyDiary,
  type NoOutcome,
  scoredDays,
} from "./diary/daily-diary.ts";
export { type DaySeries, daySeries, eatenSeries } from "./diary/day-series.ts";
export {
  asYesterday,
  type Touched,
  type Writing,
  writeAnswers,
} from "./diary/day-sheet.ts";
export {
  editEntry,
  isDaily,
  moveEntry,
  newEntry,
  type Origin,
  removeEntry,
  sameValue,
  type When,
} from "./diary/edit-entry.ts";
export { type ItemWeeks, itemWeeks, type Stretch } from "./diary/item-weeks.ts";
export {
  type Known,
  knownDoses,
  knownMeals,
  type PartOfDay,
  partOfDay,
  plainText,
} from "./diary/known-things.ts";
export { lookalike, type Merging, mergeOwnItems, ownItemsInUse } from "./diary/own-items.ts";
export { ownWords, removeAll, renameAll, searchEntries } from "./diary/search.ts";
export { seriesName } from "./diary/series-name.ts";
// The example diary
export {
  type ExampleDiary,
  exampleDays,
  exampleDiary,
  exampleTruths,
  type PlantedTruth,
} from "./example-diary.ts";
export { type ExamplePlan, examplePlan } from "./example-plan.ts";
export { experimentPower, experimentResult, experimentStopSign } from "./experiment.ts";
export { flareWarningOf } from "./flare.ts";
export {
  type ImportBatch,
  type ImportConflict,
  type ImportPlan,
  type ImportUndo,
  importRecords,
  type KeepWhich,
  planImport,
  undoImport,
} from "./import/import-records.ts";
export { type NoSuchColumn, patternDiary, suspectsOfFile } from "./pattern-diary.ts";

// Self-tests, the intake and the profile

export {
  type Axes,
  type AxesFacts,
  answersFrom,
  answersFromIntake,
  axesOf,
  type Confidence,
  changedRows,
  describeAnswers,
  type IntakeNote,
  intakeFromReadings,
  mostUrgent,
  notesOn,
  type PersistenceRisk,
  type Placed,
  profileAfter,
  questionsToAsk,
  type RiskBand,
  type RowState,
  riskOfPersistence,
  type SelfTestChoices,
  type SelfTestDescription,
  unanswered,
  urgencyAfter,
} from "@wervel/screen";

// Questionnaires

export {
  type ChangeVerdict,
  type Due,
  dueQuestionnaires,
  enteredScore,
  type FilledIn,
  fitsIrritableBowel,
  judgeChange,
  moodFollowUp,
  nextDueDate,
  type ScoredValue,
  type ScoringIssue,
  scoreQuestionnaire,
} from "@wervel/screen";

// Episodes and flares

export {
  type Episode,
  episodesOf,
  type FlareVerdict,
  flareOn,
  type PainDay,
  recurrences,
} from "@wervel/screen";

// The exercise coach

export {
  type Choice,
  type CoachPerson,
  type DoseBecause,
  type FittingModule,
  fittingModules,
  isHabit,
  type LeftOut,
  type LevelBecause,
  loadOf,
  type NextSession,
  type NoSession,
  type NotNow,
  orderOfCare,
  type PastSession,
  type PlannedExercise,
  type ProposedChange,
  pacedBy,
  type ReasonedStep,
  type ScreeningGate,
  sessionDays,
  sessionOn,
} from "@wervel/plan";
export { type CoachSources, coachPerson, pastSessions } from "./coach/coach-person.ts";
export { nextExercises, prescriptionChanges } from "./coach/next-exercises.ts";
export { type WalkingWeek, walkingWeek } from "./coach/walking-week.ts";

// Insight

// Gut and back
export type {
  GutAnswer,
  GutDiary,
  GutSeries,
  GutSign,
  Often,
  SelfReport,
  SelfScore,
} from "@wervel/learn";
// Which tip helps
export { type RankedTip, rankTips, type TipEvidence, type TipRanking } from "@wervel/learn";
// Taking the diary along
export { dailyCsv, diaryFileName, entriesCsv } from "./export/diary-csv.ts";
export { type ReadableLine, readableDiary } from "./export/readable-diary.ts";
export { type Reminder, reminderCalendar } from "./export/reminder-calendar.ts";
export { type ArchiveComparison, compareArchive, mergeArchive } from "./export/restore.ts";
export { gutSignsOf } from "./gut-signs.ts";
export {
  type CourseFinding,
  type CourseInsight,
  courseFinding,
} from "./insight/course-insight.ts";
export {
  type DaysAndMean,
  daysForThirdNarrower,
  type FindingDays,
} from "./insight/finding-days.ts";
export { gutAlarmOf } from "./insight/gut-alarm.ts";
export {
  type Insight,
  type InsightProgress,
  type InsightQuestion,
  insight,
  type PatternInsight,
} from "./insight/insight.ts";
export { activeOn, mostSuspects, suspectLists } from "./insight/suspect-lists.ts";
export type { TreatmentInsight } from "./insight/treatment-insight.ts";
export { dateAtPace, type Waiting } from "./insight/waiting.ts";
// Screening
export { type Advice, type AdviceFor, adviceOn, type ExplainedReason } from "./screening/advice.ts";
export {
  type PersonScreening,
  screenPerson,
  screenPersonReadings,
} from "./screening/screen-person.ts";

// Urgency beyond the screening, and the stage of recovery

export { type ProfileStage, profileStage } from "@wervel/learn";
export { isDelayedCourse } from "@wervel/screen";
export {
  besideLater,
  type KeptScreening,
  keptScreening,
  laterAnswersIn,
  urgencyBeside,
} from "./kept-screening.ts";
export {
  type JudgedAgain,
  judgeAgain,
  type LaterAnswers,
  raisesARule,
  withLaterAnswers,
} from "./later-answers.ts";
export { urgencyOf, urgencyWith } from "./urgency-of.ts";

// The sheet for the consult

// FHIR R4
// Finding help
export {
  areaOf,
  type BundleIssue,
  checkBundle,
  type Directory,
  type DirectoryFile,
  type DirectoryIssue,
  distanceKm,
  type FhirBundle,
  type FhirEntry,
  type FhirResource,
  formatDirectory,
  isOpenAt,
  type LeftOutPractice,
  type Near,
  type NearQuestion,
  nearest,
  type OpenSpan,
  type PostcodeArea,
  parseDirectory,
  postcodeDigits,
  readDirectoryFile,
  type WeekHours,
  weekHours,
} from "@wervel/formats";
export {
  type ConsultQuestion,
  type ConsultSheet,
  consultSheet,
  type MedicineDays,
  type PlaceSummary,
  type ScreeningStatus,
  type Tried,
} from "./consult/consult.ts";
export {
  type ConsultChoice,
  type ConsultPage,
  type ConsultPageQuestion,
  type ConsultSection,
  consultChoices,
  consultPage,
} from "./consult/consult-page.ts";
export type { Measure } from "./consult/measures.ts";
export { type FhirQuestion, fhirDocument } from "./fhir/fhir-document.ts";
export { exampleDirectory } from "./find/example-directory.ts";
export { type Helper, type WhoCanHelp, whoCanHelp } from "./find/who-can-help.ts";
export { enteredKey, numbersIn, scoresOf } from "./questionnaire-scores.ts";
// Numbers and days as people write them
export { longDay, monthAndYear, shortDay, shortWeekday, weekDay, weekdayName } from "./say/days.ts";
export { formatDifference, formatInterval, formatNumber, type Interval } from "./say/numbers.ts";

// Food

export {
  type Conflict,
  conflictOf,
  type Diet,
  diets,
  type Eater,
  type FibreLadder,
  type FittedRecipe,
  type Fitting,
  type FodmapCourse,
  type FodmapPlan,
  type FodmapState,
  type FoodAdvice,
  type FoodFacts,
  type FoodGate,
  type FoodGateId,
  type FoodPerson,
  fibreLadder,
  fodmapCourse,
  fodmapLoad,
  foodGateIds,
  groupsAbove,
  loadedGroups,
  type MenuFloor,
  type MenuSlot,
  type MenuWish,
  type Missed,
  type NoMenu,
  type Nutrients,
  notFor,
  nutrientsOf,
  type Portion,
  type SensitiveReason,
  type ShoppingShelf,
  type Solution,
  type SupplementTrial,
  type Swapped,
  shoppingList,
  stateOf,
  tolerancesFound,
  trialState,
  type WeekCounters,
  type WeekMenu,
  weekCounters,
  worstState,
} from "@wervel/plan";
export { type EatenMeal, eatenMeals } from "./food/eaten.ts";
export { eatenFactorIds, eatenFactorSeries } from "./food/eaten-factors.ts";
export { type FoodHits, searchFoods } from "./food/food-search.ts";
export { type InventedEater, inventedEater } from "./food/invented-eaters.ts";
export { foodById, foodNamed, gramsIn, portionText } from "./food/known-foods.ts";
// Stool tests

export {
  type GutFileIssue,
  type GutRead,
  gutFileLimits,
  type NamedColumns,
  type PlainColumn,
  plainColumns,
  readLabNumber,
} from "@wervel/formats";
export {
  type Band as GutBand,
  type Change as GutChange,
  type Comparison as GutComparison,
  type Detectable,
  earliestRetest,
  type ProtocolGap,
  placeIn,
  type RetestFacts,
  type SuggestionFacts,
  type TestingVerdict,
} from "@wervel/microbiome";
export { consultHtml } from "./consult/consult-html.ts";
export {
  keepLines,
  noLines,
  type OwnLines,
  ownLinesId,
  readLines,
  withPart,
} from "./consult/own-lines.ts";
export { type ConsultReport, consultReport } from "./consult/report.ts";
export {
  eaterFor,
  equalFoods,
  fitRecipeFor,
  fittedRecipes,
  foodGateFor,
  foodRules,
} from "./food/pantry.ts";
export {
  type MenuAnswer,
  type MenuAsk,
  plantOf,
  type Solve,
  weekMenu,
} from "./food/week-menu.ts";
export { type GutSuggestion, gutSuggestionsFor, gutTestVerdict } from "./gut-test/advise.ts";
export { gutDiaryFacts } from "./gut-test/diary-facts.ts";
export {
  changesNeeded,
  compareKept,
  compareMeasurements,
  handMeasure,
  type MeasuredPart,
  measuredPart,
  measuredTest,
} from "./gut-test/kept-test.ts";
export {
  type GutMeasurement,
  type GutReference,
  measureGutTest,
  referenceOf,
  type SaidOfTest,
} from "./gut-test/measure.ts";
export { readGutTestFile } from "./gut-test/read.ts";

// The library

export { type RetestNote, retestCalendar } from "./gut-test/retest-calendar.ts";
export { sayGutIssue } from "./gut-test/say-file-issue.ts";
export {
  createKnowledgeSearch,
  type KnowledgeDocument,
  type KnowledgeHit,
  knowledgeDocuments,
} from "./knowledge-search.ts";
