// Questionnaires

// Body map
export { bodyRegionNames } from "./body-regions.ts";
// The natural course
export { courseSources } from "./course-sources.ts";
// Diary
export {
  type ItemRole,
  type ItemWords,
  itemGroupNames,
  itemRoles,
  itemWords,
  unitNames,
} from "./diary-items.ts";
// Sources
export { measureSources } from "./measure-sources.ts";
export {
  courseRules,
  naturalCourses,
  olderNaturalCourses,
  recoveryClaims,
} from "./natural-course.ts";
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
