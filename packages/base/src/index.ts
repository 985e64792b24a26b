// Time
export type { Clock } from "./clock.ts";
// Outcomes

// Days
export {
  addDays,
  dateOfEpochDay,
  daysBetween,
  epochDay,
  isoWeekday,
  type LocalDate,
  localDateAt,
  parseLocalDate,
} from "./local-date.ts";
// Chance
export { type Random, seededRandom } from "./random.ts";
export { err, ok, type Result } from "./result.ts";
