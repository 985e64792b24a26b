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

// Recovery, episodes, flares

export {
  type FlarePlan,
  type FlareStep,
  flarePlan,
  flareWords,
} from "./flare-plan.ts";
export {
  flareRule,
  intakeNoteRule,
  newEpisodeRule,
  profileBoundaries,
  profileWords,
  threeWeekRule,
} from "./recovery.ts";

// The intake and the profile

export {
  accountCauseWords,
  causeWords,
  diagnosisWords,
  impactWords,
  medicineWords,
  pageCauseWords,
  qualityWords,
  riskWords,
  symptomWords,
} from "./intake-words.ts";
export {
  axisWords,
  confidenceWords,
  intakeNoteWords,
  recurrenceNote,
  riskAdvice,
  riskBandWords,
  riskCaution,
} from "./profile-words.ts";

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
