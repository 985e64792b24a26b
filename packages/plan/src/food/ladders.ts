import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import { type FodmapGroup, fodmapGroups } from "@wervel/model";

export type FibreRules = {
  readonly stepG: number;
  readonly goalG: number;
  readonly holdFromRise: number;
};
export type FibreLadder = {
  /** The aim of each week in grams a day, from the first to the goal. */
  readonly weeks: readonly number[];
  /** The week one is in, from 0; stays at the last. */
  readonly week: number;
  /** Bloating rose since the start: stay on this step. */
  readonly hold: boolean;
};

/**
 * Fibre built up by a fixed step a week. More bloating than at the start holds the step; it
 * never makes anyone go faster.
 *
 * @param startG grams a day at the start, 0 or more
 * @param rise how much the mean bloating (0–10) rose since the start; absent is not known
 */
export function fibreLadder(
  start: { readonly on: LocalDate; readonly startG: number },
  today: LocalDate,
  rules: FibreRules,
  rise?: number,
): FibreLadder {
  const weeks: number[] = [];
  for (let aim = start.startG + rules.stepG; aim < rules.goalG; aim += rules.stepG) weeks.push(aim);
  weeks.push(Math.max(rules.goalG, start.startG));
  const passed = Math.max(0, Math.floor(daysBetween(start.on, today) / 7));
  return {
    weeks,
    week: Math.min(passed, weeks.length - 1),
    hold: rise !== undefined && rise >= rules.holdFromRise,
  };
}

export type FodmapRulesOfTime = {
  /** From here on trying again can begin; the diet is a test, not a way of eating. */
  readonly againFromDay: number;
  readonly usualDays: number;
  readonly mostDays: number;
  readonly testDays: number;
  readonly restDays: number;
};

export type FodmapPlan = {
  readonly began: LocalDate;
  /** Trying again: per group the day it began, and later how it went. */
  readonly tries: readonly {
    readonly group: FodmapGroup;
    readonly on: LocalDate;
    readonly went?: "fine" | "some" | "badly";
  }[];
  readonly finished?: LocalDate;
};

export type FodmapCourse =
  | {
      readonly phase: 1;
      readonly day: number;
      readonly until: LocalDate;
      readonly mayTryAgain: boolean;
      readonly isOver: boolean;
    }
  | {
      readonly phase: 2;
      readonly trying:
        | { readonly group: FodmapGroup; readonly day: number; readonly of: number }
        | undefined;
      readonly restUntil: LocalDate | undefined;
      readonly left: readonly FodmapGroup[];
    }
  | { readonly phase: 3; readonly keepLow: readonly FodmapGroup[] };

/**
 * Where someone is in the three phases. Phase 1 is limited in days and cannot be prolonged:
 * after its last day it only says that it is over.
 */
export function fodmapCourse(
  plan: FodmapPlan,
  today: LocalDate,
  rules: FodmapRulesOfTime,
): FodmapCourse {
  const keepLow = plan.tries.filter(({ went }) => went === "badly").map(({ group }) => group);
  if (plan.finished !== undefined) return { phase: 3, keepLow };
  const last = plan.tries.at(-1);
  if (last === undefined) return restricting(plan, today, rules);
  const left = fodmapGroups.filter((group) => !plan.tries.some((one) => one.group === group));
  if (left.length === 0 && last.went !== undefined) return { phase: 3, keepLow };
  const day = daysBetween(last.on, today) + 1;
  if (last.went === undefined)
    return {
      phase: 2,
      trying: { group: last.group, day: Math.min(day, rules.testDays), of: rules.testDays },
      restUntil: undefined,
      left,
    };
  const rested = addDays(last.on, rules.testDays + rules.restDays);
  return { phase: 2, trying: undefined, restUntil: today < rested ? rested : undefined, left };
}

function restricting(plan: FodmapPlan, today: LocalDate, rules: FodmapRulesOfTime): FodmapCourse {
  const day = daysBetween(plan.began, today) + 1;
  return {
    phase: 1,
    day,
    until: addDays(plan.began, rules.usualDays - 1),
    mayTryAgain: day >= rules.againFromDay,
    isOver: day > rules.mostDays,
  };
}

const limitAfter = { fine: undefined, some: "middle", badly: "low" } as const;

/** What was found by trying again, as limits for what is suggested. */
export const tolerancesFound = (
  plan: FodmapPlan,
): Readonly<Partial<Record<FodmapGroup, "low" | "middle">>> =>
  Object.fromEntries(
    plan.tries.flatMap(({ group, went }): (readonly [FodmapGroup, "low" | "middle"])[] => {
      const limit = went && limitAfter[went];
      return limit ? [[group, limit]] : [];
    }),
  );

export type SupplementTrial = {
  readonly name: string;
  readonly began: LocalDate;
  readonly weeks: number;
};

/** A trial with an end: the day to look back, and whether it has come. */
export function trialState({ began, weeks }: SupplementTrial, today: LocalDate) {
  const stopOn = addDays(began, weeks * 7);
  return { stopOn, day: daysBetween(began, today) + 1, isDone: today >= stopOn } as const;
}
