// Coach
export type { LeftOut } from "./coach/allowed.ts";
export type { Choice } from "./coach/choose.ts";
export { loadOf } from "./coach/dose.ts";
export type { PastSession } from "./coach/judge.ts";
export {
  type Coach,
  changesBy,
  type DoseBecause,
  type LevelBecause,
  type NextSession,
  type NoSession,
  type NotNow,
  nextSession,
  type PlannedExercise,
  type ProposedChange,
} from "./coach/next-session.ts";
export { type CoachPerson, pacedBy, type ScreeningGate } from "./coach/person.ts";
export type { Change, LevelChange } from "./coach/progress.ts";
// The week
export {
  exerciseDays,
  type FittingModule,
  fittingModules,
  orderOfCare,
  type ReasonedStep,
} from "./week/week-modules.ts";
// Building up

// Food: what fits whom
export {
  type Conflict,
  type ConflictRules,
  conflictOf,
  type Eater,
  eaterOf,
  equalsFor,
  type FoodEqual,
  groupsAbove,
} from "./food/conflict.ts";
// Food: what a sitting holds
export {
  type FodmapLoad,
  type FodmapState,
  fodmapLoad,
  loadedGroups,
  type Portion,
  stateOf,
  worstState,
} from "./food/fodmap-load.ts";
export {
  type FoodAdvice,
  type FoodFacts,
  type FoodGate,
  type FoodGateId,
  type FoodGateRules,
  foodGate,
  foodGateIds,
} from "./food/food-gates.ts";
export {
  type Diet,
  diets,
  type FodmapPhaseNumber,
  type FoodPerson,
  isWithin,
  type Limits,
  type NotForPerson,
  notFor,
  type SensitiveReason,
} from "./food/food-person.ts";
export { type Nutrients, nutrientsOf } from "./food/nutrients.ts";
export { type GradedActivity, type TooFewTries, weeklyQuotas } from "./graded-activity.ts";
