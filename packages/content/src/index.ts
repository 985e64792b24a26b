// Questionnaires

// Sources
export { measureSources } from "./measure-sources.ts";
export {
  type QuestionnaireId,
  questionnaireSchedule,
  questionnaires,
} from "./questionnaires/index.ts";
// Recovery
export {
  flareRule,
  longStiffnessMinutes,
  newEpisodeRule,
  profileBoundaries,
  profileWords,
  recurrenceRule,
  threeWeekRule,
} from "./recovery.ts";
