// What a file says about a diary

// Where claims come from
export type { Citation, Review } from "./citation.ts";
export {
  type DiaryMeta,
  type FactorKind,
  type FactorMeta,
  parseDiaryMeta,
  parseSuspects,
  type ShapeIssue,
  type Suspects,
} from "./diary-meta.ts";
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
// Days
export type { ScoredDay } from "./scored-day.ts";
// Words
export { type Language, languages, type Text } from "./text.ts";
