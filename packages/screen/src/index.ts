// Questionnaires

// Recovery
export {
  type Course,
  type DiaryTrend,
  isDelayedByDiary,
  isDelayedCourse,
  type ThreeWeekRule,
} from "./delayed-course.ts";
// Episodes and flares
export {
  type Episode,
  episodesOf,
  type NewEpisodeRule,
  type PainDay,
  recurrences,
} from "./episodes.ts";
export { type FlareRule, type FlareVerdict, flareOn } from "./flare.ts";
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
  type ProfileBoundaries,
  type RecoveryProfile,
  type RecoveryProfileOn,
  recoveryProfile,
  recoveryProfileOn,
} from "./recovery-profile.ts";
export {
  enteredScore,
  type ScoredValue,
  type ScoringIssue,
  scoreQuestionnaire,
} from "./score-questionnaire.ts";
