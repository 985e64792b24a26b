// Days, as a diary or a file has them

// The intake
export {
  type Anamnesis,
  type AnamnesisIssue,
  causeIds,
  emptyAnamnesis,
  formatAnamnesis,
  impactAreas,
  knownDiagnoses,
  medicineGroups,
  painQualities,
  parseAnamnesis,
  riskItems,
  symptomIds,
} from "./anamnesis.ts";
// Archive
export {
  type Archive,
  type ArchiveIssue,
  archiveVersion,
  formatArchive,
  parseArchive,
  type RecordFault,
} from "./archive.ts";
// Body map
export {
  type BodyRegion,
  backRegions,
  bodyRegions,
  frontRegions,
  isBelowKnee,
} from "./body-region.ts";

// Where claims come from
export type { Citation, Review } from "./citation.ts";
export type { CoachRules } from "./coach-rules.ts";
// Conditions
export {
  type Comparison,
  type Condition,
  type ConditionWords,
  conditionWords,
  lengthOf,
  type Points,
  partsOf,
  type Quantity,
  questionsOf,
  type Verdict,
  verdicts,
} from "./condition.ts";
export { conditionInWords, decidedBy, type QuestionWords } from "./condition-reading.ts";
// Credit for a treatment
export type { CreditRules } from "./credit-rules.ts";
// What a diary can hold
export {
  type CatalogueItem,
  catalogueItems,
  diaryItems,
  type ItemGroup,
  type ItemRef,
  isCatalogueItem,
  isOwnItem,
  type OwnItemRef,
  type Rhythm,
  type Scale,
  type StoolForm,
  type StoolSign,
  stoolForms,
  stoolSigns,
  type Unit,
  units,
} from "./diary-item.ts";
export {
  type DiaryMeta,
  type FactorKind,
  type FactorMeta,
  parseDiaryMeta,
  parseSuspects,
  type ShapeIssue,
  type Suspects,
} from "./diary-meta.ts";
export {
  dailyEntryId,
  type EarlierValue,
  type EatenFood,
  type Entry,
  type EntryValue,
  type Instant,
  type PlacedPain,
  type WallTime,
} from "./entry.ts";
// Exercises
export {
  type BodyFact,
  bodyFacts,
  type Dose,
  type Equipment,
  type Exercise,
  type ExerciseId,
  type ExerciseLevel,
  type ExercisePosition,
  type ExerciseRole,
  equipmentIds,
  exerciseIds,
  type JointDegrees,
  type JointName,
  jointNames,
  type SuitedTo,
} from "./exercise.ts";
// How an exercise is drawn
export type {
  ArmHold,
  ExerciseFigure,
  FigurePoint,
  FigureProp,
  FigureSide,
  FigureSupport,
  LegHold,
  PlaneFigure,
  PlanePose,
  Point,
  SideFigure,
} from "./exercise-figure.ts";
export {
  type CoachAnswers,
  type DoneExercise,
  type DoneSet,
  type ExerciseSession,
  formatCoachAnswers,
  parseCoachAnswers,
  type SetEase,
  type StopReason,
  setEases,
  stopReasons,
} from "./exercise-session.ts";
export type {
  ExperimentDay,
  ExperimentDesign,
  ExperimentPause,
  ExperimentPlan,
  ExperimentRules,
  ExperimentTemplate,
  OfferedDesign,
  PowerRow,
} from "./experiment.ts";
// Early signs
export type { FlareRules } from "./flare-rules.ts";
// Food
export {
  type Allergen,
  allergens,
  type FodmapBasis,
  type FodmapGrade,
  type FodmapGroup,
  type FodmapLevel,
  type FodmapRules,
  type Food,
  type FoodFigures,
  type FoodGroup,
  type FoodMeasure,
  type FoodTag,
  fodmapGroups,
  foodGroups,
  foodMeasures,
  foodTags,
  type SugarFigures,
} from "./food.ts";
// Gut tests
export type {
  Drift,
  EvidenceGrade,
  ReferenceCohort,
  ReferenceFigures,
  TaxonomyTables,
} from "./gut-reference.ts";
// Gut and back
export type { GutRules } from "./gut-rules.ts";
export {
  type GutFormat,
  type GutMethod,
  type GutRegion,
  type GutUnit,
  type GutWarning,
  gutFormats,
  gutMethods,
  gutRegions,
  type Lineage,
  type ReadTaxon,
  type TaxonRank,
  type TaxonSample,
  type TaxonTable,
  taxonRanks,
} from "./gut-test.ts";
// Does a gut test make sense?
export {
  type TestingAnswers,
  type TestingOutcome,
  type TestingQuestions,
  type TestingRule,
  testingOutcomes,
  testingQuestions,
} from "./gut-testing.ts";
// The course of an episode
export type {
  CourseGroup,
  CourseMeasurement,
  CourseRules,
  NaturalCourse,
  RecoveryClaim,
  RecoveryProfile,
} from "./natural-course.ts";
// Pain
export { type PainNrs, painScores } from "./pain.ts";
// Experiments
export { parseExperimentPlan } from "./parse-experiment-plan.ts";
export { parseRecord, type RecordIssue } from "./parse-record.ts";
export {
  type AnswerIssue,
  completeVignette,
  parseScreeningAnswers,
  vignetteDefaults,
} from "./parse-screening-answers.ts";
// A prescription of exercises
export {
  formatPrescription,
  mostPrescribed,
  type PrescribedExercise,
  type Prescription,
  type PrescriptionIssue,
  parsePrescription,
  prescriptionFrom,
  prescriptionVersion,
} from "./prescription.ts";
// Who can help, and where
export {
  type Coordinates,
  isProfession,
  type Practice,
  type Profession,
  professions,
} from "./profession.ts";
// Questions and answers
export {
  type AnswersTo,
  type AnswerTo,
  type ChoiceName,
  choice,
  type NotSureName,
  type NumberName,
  numberFrom,
  type Question,
  type QuestionName,
  type QuestionSet,
  type YesNoName,
  yesNo,
  yesNoOrNotSure,
} from "./question-set.ts";
// Questionnaires
export {
  type ChangeRule,
  canBeAskedIn,
  type Questionnaire,
  type QuestionnaireAnswers,
  type QuestionnaireItem,
  type QuestionnaireOption,
  type QuestionnaireScore,
  type ScoreBand,
  type Wording,
  wordingIn,
} from "./questionnaire.ts";
export {
  type Ingredient,
  type MealMoment,
  mealMoments,
  type Recipe,
  type RecipeStep,
} from "./recipe.ts";
// Records
export {
  type EpisodeRecord,
  type ExerciseSessionRecord,
  type ExperimentRecord,
  type FactorFlags,
  type GutFileRecord,
  type GutTestRecord,
  type ImportBatchRecord,
  type Json,
  type JsonObject,
  type OwnItemRecord,
  type OwnScale,
  ownItemScale,
  ownScales,
  type ProfileRecord,
  type QuestionnaireRecord,
  type RecordByKind,
  type RecordKind,
  recordKinds,
  type ScreeningRecord,
  type SelfTestRecord,
  type SettingRecord,
  type SuspicionRecord,
  type TreatmentRecord,
  type VisitRecord,
  type WervelRecord,
} from "./record.ts";
export {
  type ActionId,
  actionIds,
  type EvidenceMark,
  type RedFlag,
  type RedFlagCases,
  type Urgency,
  urgencies,
} from "./red-flag.ts";
export {
  type Access,
  type Country as CareCountry,
  type ProfessionContent,
  type ReferralFacts,
  type ReferralQuestions,
  type ReferralRule,
  referralQuestions,
} from "./referral.ts";
// Score tests
export { reachesBand, type ScoreFrom, type ScoreItem, type ScoreTest } from "./score-test.ts";
// Days
export type { ScoredDay } from "./scored-day.ts";
// Screening
export {
  type CardOption,
  type CardQuestion,
  type CardTick,
  type FilledCards,
  nothingFilled,
  type QuestionCard,
  type ScreeningCard,
  type TickCard,
} from "./screening-card.ts";
export {
  caudaQuestions,
  type ScreeningAnswers,
  type ScreeningQuestion,
  type ScreeningQuestions,
  screeningQuestions,
} from "./screening-questions.ts";
// Self-tests
export type {
  DescriptionRow,
  Likeness,
  SelfTest,
  SelfTestCase,
  SelfTestOption,
  SelfTestQuestion,
  SelfTestReading,
} from "./self-test.ts";
// Words
export { type Language, languages, type Text } from "./text.ts";
export { compileCondition, compileConditions, evaluate, type VerdictRank } from "./verdict.ts";
// The week
export {
  type CareReason,
  type CareStep,
  careReasons,
  type Grade,
  type MeantFor,
  type Pillar,
  pillars,
  type Tip,
  type WeekModule,
} from "./week-plan.ts";
