// Body map

export { bodyRegionNames } from "./body-regions.ts";

// Diary

export {
  type ItemRole,
  itemGroupNames,
  itemRoles,
  itemWords,
  namedTriggers,
  unitNames,
} from "./diary-items.ts";
export { sixSymptoms } from "./six-symptoms.ts";

// Exercises

export {
  coachRuleSources,
  coachRules,
  walkingGoal,
  walkingRule,
} from "./exercises/coach-rules.ts";
export { exerciseSources } from "./exercises/exercise-sources.ts";
export { exerciseFigures } from "./exercises/figures.ts";
export { exercises } from "./exercises/index.ts";

// The week

export { braceHabit } from "./week-plan/brace.ts";
export { careReasonWords, careSteps } from "./week-plan/care-steps.ts";
export { weekModules } from "./week-plan/modules.ts";
export { sevenTips } from "./week-plan/tips.ts";
export { weekSources } from "./week-plan/week-sources.ts";

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
export { ibsLikeRule } from "./questionnaires/gut.ts";
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
  rescreenRule,
  threeWeekRule,
} from "./recovery.ts";
export { profileWords } from "./recovery-words.ts";

// The sheet for the consult

export {
  changeWords,
  consultWords,
  creditWords,
  gutVerdictWords,
  standingWords,
} from "./consult-words.ts";
export { intakeChoiceWords, intakeFieldWords } from "./intake-choice-words.ts";

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
// Credit for a treatment
export { creditRules } from "./credit-rules.ts";
export {
  type Allowed,
  meanSentenceLength,
  sentencesOf,
  type WordFault,
  wordCount,
  wordFaults,
} from "./plain-language.ts";
export { textsIn } from "./texts-in.ts";

// The evidence ledger and the library

export { labelGrounds, labels } from "./labels/labels.ts";
export { type Claim, standingNames as claimStandings, type Voice } from "./ledger/claim.ts";
export { type LedgerEntry, ledger } from "./ledger/ledger.ts";
export {
  bylineOf,
  datedOf,
  type LedgerSource,
  type LedgerSourceId,
  ledgerSources,
  profitWords,
  type Strength,
  sourceKinds,
  strengthWords,
} from "./ledger/ledger-sources.ts";
export { type SeedPlace, seedPlaces } from "./ledger/seed-places.ts";
export { type LessonId, lessonAlarm, lessons } from "./lessons/lessons.ts";
export { fittingTopics, type ReaderFact } from "./library/fitting-topics.ts";
export { allTopicPages, topicPage } from "./library/pages.ts";
export { type LibrarySection, librarySections, type TopicPage } from "./library/topic.ts";
export { type TopicId, topics } from "./library/topics.ts";
export { productCards } from "./products/products.ts";
export { type SpinePartId, spineParts, spineSources } from "./spine/spine-parts.ts";
export { type TreatmentCardId, treatmentCards } from "./treatments/index.ts";
export { surgeryPage } from "./treatments/surgery.ts";
export { type TooGoodSign, tooGoodPage } from "./treatments/too-good.ts";
export {
  beyondCourse,
  costKinds,
  type Treatment,
  treatmentGroups,
} from "./treatments/treatment.ts";

// Self-tests

export { type SelfTestId, selfTests } from "./self-tests/index.ts";

// Screening rules

// Experiments
export {
  experimentDesigns,
  experimentResultWords,
  experimentRules,
} from "./experiment-designs.ts";
export { experimentTemplates } from "./experiment-templates.ts";
// Early signs
export { flareForecastWords, flareWarningRules } from "./flare-rules.ts";
export { herniaTest } from "./hernia-test.ts";
export { persistenceRisk, riskIsHigh, riskIsMediumOrHigh } from "./persistence-risk.ts";
export { type RedFlagId, redFlags } from "./red-flags/index.ts";
export type { ScreeningFlag } from "./red-flags/screening-flag.ts";
export { screeningCore } from "./screening-core.ts";
export { screeningOutcome } from "./screening-outcome.ts";
export {
  type ScreeningSource,
  type ScreeningSourceId,
  screeningSources,
} from "./screening-sources.ts";
export { stenosisTest } from "./stenosis-test.ts";

// Screening

// Gut and back
export { gutRules, gutSigns, gutWords } from "./gut-signs.ts";
export { screeningCards } from "./screening-cards/index.ts";
export { type ItemWords, usualItemWords } from "./usual-item-words.ts";
// What to do with an outcome

export {
  actionSteps,
  emergencySteps,
  type Steps,
  urgencySteps,
} from "./screening-advice/actions.ts";
export {
  type Mode,
  modes,
  type OutcomeWords,
  outcomeWords,
  provisionalWords,
  unfinishedWords,
} from "./screening-advice/outcome-words.ts";
export {
  type Country,
  countries,
  type PhoneNumber,
  phoneNumbers,
  phoneNumbersReview,
} from "./screening-advice/phone-numbers.ts";
export { phoneWords } from "./screening-advice/phone-words.ts";
export { intendedUse, safetyNet, suicideLine } from "./screening-advice/safety-net.ts";

// Stool tests

export { drift } from "./gut-test/drift.ts";
export { gmhiSpecies } from "./gut-test/gmhi-species.ts";
export { gmwi2Model } from "./gut-test/gmwi2-model.ts";
export {
  indicatorGroups,
  reportedFamilies,
  reportedGenera,
  reportedPhyla,
} from "./gut-test/indicator-groups.ts";
export { genusByNcbiNumber } from "./gut-test/ncbi-genera.ts";
export { referenceCohorts } from "./gut-test/reference/index.ts";
export {
  type GutGroup,
  type GutIndicator,
  gutBandWords,
  gutChangeWords,
  gutDiscSources,
  gutExpertWords,
  gutGradeWords,
  gutGroups,
  gutTestLimits,
  gutWeightWords,
  protocolGapWords,
} from "./gut-test/result-words.ts";
export { type GutTestSourceId, gutTestSources } from "./gut-test/sources.ts";
export { gutDiaryRules, gutSuggestions, gutSuggestionWords } from "./gut-test/suggestions.ts";
export { taxonomyTables } from "./gut-test/taxonomy-tables.ts";
// Finding help

export { type CareSourceId, careSources } from "./care/care-sources.ts";
export { goodPractitioner, needWords, secondOpinion } from "./care/good-practitioner.ts";
export { professionContent } from "./care/professions.ts";
export { referralRules } from "./care/referral-rules.ts";
// Food

export { bloatingFromNrs, foodEquals } from "./food-advice/conflict-rules.ts";
export { eatenFactorNames, fodmapGroupWords } from "./food-advice/eaten-words.ts";
export { foodGateRules, foodGateSigns, foodGateWords } from "./food-advice/gates.ts";
export {
  fibreRules,
  fodmapTimes,
  fodmapTries,
  gutBasics,
  gutBasicsDays,
  ladderSources,
  probioticWeeks,
} from "./food-advice/ladders.ts";
export { gutLifestyle } from "./food-advice/lifestyle.ts";
export { menuGoalSources, menuGoals, plantKinds } from "./food-advice/menu-rules.ts";
export {
  type FoodGrade,
  type FoodStrategy,
  foodGradeWords,
  foodStrategies,
} from "./food-advice/strategies.ts";
export { fodmapBases, fodmapRules, fodmapRulesSource } from "./foods/fodmap-bases.ts";
export { foodSources } from "./foods/food-sources.ts";
export { foods } from "./foods/index.ts";
export {
  testingOutcomeWords,
  testingQuestionWords,
  testingRules,
  testingWords,
} from "./gut-test/testing-rules.ts";
export { recipes, recipesReview } from "./recipes/index.ts";
