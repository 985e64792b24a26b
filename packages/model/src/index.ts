// What a file says about a diary
export {
  type DiaryMeta,
  type FactorKind,
  type FactorMeta,
  parseDiaryMeta,
  parseSuspects,
  type ShapeIssue,
  type Suspects,
} from "./diary-meta.ts";
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
// Words
export { type Language, languages, type Text } from "./text.ts";
