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
