/** The rule language, bound to the questions that the screening can ask. */
import { type Condition, conditionWords, type ScreeningQuestions } from "@wervel/model";

export type Sign = Condition<ScreeningQuestions>;

export const {
  yes,
  notSure,
  oneOf,
  atLeast,
  atMost,
  above,
  below,
  not,
  unless,
  all,
  any,
  countAtLeast,
  pointsAtLeast,
  term,
} = conditionWords<ScreeningQuestions>();
