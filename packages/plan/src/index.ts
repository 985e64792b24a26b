// Coach
export type { LeftOut } from "./coach/allowed.ts";
export type { Choice } from "./coach/choose.ts";
export { loadOf } from "./coach/dose.ts";
export { sessionDays, sessionOn } from "./coach/due.ts";
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
export { type HabitRule, isHabit } from "./week/brace-habit.ts";
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
export {
  type FittedRecipe,
  type Fitting,
  fitRecipe,
  type Pantry,
  type Swapped,
  type UnfitRecipe,
} from "./food/fit-recipe.ts";
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
// Food: step by step
export {
  type FibreLadder,
  type FibreRules,
  type FodmapCourse,
  type FodmapPlan,
  type FodmapRulesOfTime,
  fibreLadder,
  fodmapCourse,
  type SupplementTrial,
  tolerancesFound,
  trialState,
} from "./food/ladders.ts";
// Food: the week menu
export { type LinearModel, lpText, type Solution } from "./food/linear-model.ts";
export { type Nutrients, nutrientsOf } from "./food/nutrients.ts";
export type { MenuSlot } from "./food/place-in-week.ts";
export { type ShoppingLine, type ShoppingShelf, shoppingList } from "./food/shopping-list.ts";
export { type CountedMeal, type WeekCounters, weekCounters } from "./food/week-counters.ts";
export {
  emptyMoments,
  type MenuFloor,
  type MenuGoals,
  type MenuInput,
  type MenuProblem,
  type MenuWish,
  type Missed,
  menuProblem,
  type NoMenu,
  readMenu,
  type WeekMenu,
} from "./food/week-menu.ts";
export { type GradedActivity, type TooFewTries, weeklyQuotas } from "./graded-activity.ts";
