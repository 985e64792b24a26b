import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { CourseRules } from "@wervel/model";
import { mean } from "@wervel/stats";
import { type DayRow, firstScored, scoresIn } from "../day-row.ts";

/** What else speaks for recovery; either of them answers the three-week rule. */
export type FunctionChange = {
  /** Patient-specific function now minus at the start, points 0 to 10; higher is better. */
  readonly functionPoints?: number;
  readonly globalChange?: "improved" | "same" | "worse";
};

/**
 * The three-week rule: pain that is not clearly less after three weeks may go another way.
 *
 * `not-yet` names the first day of judgement; `skipped` says why the rule is silent;
 * `delayed` names the first day on which it held, so that it is said once.
 */
export type ThreeWeekRule =
  | { readonly state: "notYet"; readonly dueOn: LocalDate }
  | { readonly state: "skipped"; readonly reason: "mildStart" | "tooFewDays" | "pastSixWeeks" }
  | { readonly state: "improving" }
  | { readonly state: "delayed"; readonly since: LocalDate; readonly dropPoints: number };

export type ThreeWeekQuestion = {
  readonly row: DayRow;
  readonly on: LocalDate;
  readonly began: LocalDate;
  readonly rules: CourseRules;
  readonly change: FunctionChange;
};

/** Compares the last seven days with the first seven logged ones, between day 21 and day 42. */
export function threeWeekRule(question: ThreeWeekQuestion): ThreeWeekRule {
  const { on, began, rules } = question;
  const age = daysBetween(began, on);
  if (age < rules.delayed.fromDay)
    return { state: "notYet", dueOn: addDays(began, rules.delayed.fromDay) };
  if (age >= rules.delayed.untilDay) return { state: "skipped", reason: "pastSixWeeks" };
  const today = judge(question, on);
  if (today.state !== "delayed") return today;
  for (let day = rules.delayed.fromDay; day < age; day++) {
    const earlier = judge(question, addDays(began, day));
    if (earlier.state === "delayed") return { ...today, since: earlier.since };
  }
  return today;
}

function judge({ row, rules, change }: ThreeWeekQuestion, on: LocalDate): ThreeWeekRule {
  const first = firstScored(row, rules.baselineDays);
  const windowStart = daysBetween(row.from, on) - 6;
  const last = scoresIn(row, windowStart).map(({ value }) => value);
  const baseline = mean(first.map(({ value }) => value));
  const now = mean(last);
  const overlaps = first.length < rules.baselineDays || windowStart <= (first.at(-1)?.at ?? 0);
  if (baseline === undefined || now === undefined) return skipped("tooFewDays");
  if (overlaps || last.length < rules.weekEntriesNeeded) return skipped("tooFewDays");
  if (baseline <= rules.delayed.skipAtBaseline) return skipped("mildStart");
  const drop = baseline - now;
  const asked = Math.min(rules.delayed.dropPoints, rules.delayed.dropFraction * baseline);
  const enough = drop >= asked - 1e-9; // rounding of a mean must not decide
  if (enough || functionsBetter(change, rules)) return { state: "improving" };
  return { state: "delayed", since: on, dropPoints: drop };
}

const skipped = (reason: "mildStart" | "tooFewDays") => ({ state: "skipped", reason }) as const;

const functionsBetter = (change: FunctionChange, rules: CourseRules): boolean =>
  change.globalChange === "improved" ||
  (change.functionPoints ?? Number.NEGATIVE_INFINITY) >= rules.delayed.functionPoints;
