// Questionnaires
export { fitsIrritableBowel, type IbsLikeRule } from "./ibs-like.ts";
export { type ChangeVerdict, judgeChange } from "./judge-change.ts";
export { type MoodFollowUp, moodFollowUp } from "./mood-follow-up.ts";
export {
  type Due,
  dueQuestionnaires,
  type FilledIn,
  nextDueDate,
  type ScheduleRow,
} from "./questionnaire-schedule.ts";
// Cards
export { isAnswered, isAsked, openOnCard, questionsOnCard, readCards } from "./read-cards.ts";
export {
  enteredScore,
  type ScoredValue,
  type ScoringIssue,
  scoreQuestionnaire,
} from "./score-questionnaire.ts";

// Self-tests

export {
  answersFrom,
  changedRows,
  describeAnswers,
  questionsToAsk,
  type RowChange,
  type RowState,
  type SelfTestChoices,
  type SelfTestDescription,
  unanswered,
} from "./describe-answers.ts";
export { mostUrgent, urgencyAfter } from "./urgency-after.ts";

// The intake and where it places a complaint

export { answersFromIntake } from "./answers-from-intake.ts";
export { type Axes, type AxesFacts, axesOf, type Confidence, type Placed } from "./axes.ts";
export { intakeFromReadings } from "./intake-from-readings.ts";
export { type IntakeNote, type IntakeNoteRule, notesOn } from "./intake-notes.ts";
export {
  type PatternBand,
  type Subtype,
  type SubtypeFacts,
  subtypeOf,
  subtypes,
} from "./subtype.ts";

// Recovery

export {
  type PersistenceRisk,
  type RiskBand,
  type RiskList,
  riskOfPersistence,
} from "./persistence-risk.ts";
export { isDelayedCourse, profileAfter, type ThreeWeeks } from "./recovery-profile.ts";

// Episodes and flares

export {
  type Episode,
  episodesOf,
  type NewEpisodeRule,
  type PainDay,
  recurrences,
} from "./episodes.ts";
export { type FlareRule, type FlareVerdict, flareOn } from "./flare.ts";
// Screening
export { type Scale, scaleBand } from "./scale-band.ts";
export { screenReadings } from "./screen-readings.ts";
export {
  type CoreItem,
  createScreen,
  pressing,
  type Reason,
  type Rule,
  type RuleBook,
  type Screen,
  type Screening,
} from "./screening.ts";
// Asking again
export {
  isWarningSign,
  type LastScreening,
  type RescreenReason,
  type RescreenRule,
  rescreenReason,
  shutsSelfHelp,
} from "./screening-due.ts";
