// Body map

export { bodyRegionNames } from "./body-regions.ts";

// Diary

export {
  type ItemRole,
  type ItemWords,
  itemGroupNames,
  itemRoles,
  itemWords,
  unitNames,
} from "./diary-items.ts";

// The natural course

export { courseSources } from "./course-sources.ts";
export {
  courseRules,
  naturalCourses,
  olderNaturalCourses,
  recoveryClaims,
} from "./natural-course.ts";

// Questionnaires

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

// Plain language

export { allowedWords } from "./allowed-words.ts";
export {
  type Allowed,
  meanSentenceLength,
  sentencesOf,
  type WordFault,
  wordCount,
  wordFaults,
} from "./plain-language.ts";
export { textsIn } from "./texts-in.ts";
