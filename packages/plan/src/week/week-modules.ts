/** Which parts of a week fit a person, and which step of care there is a reason for. */
import type { CareReason, CareStep, MeantFor, WeekModule } from "@wervel/model";

export type FittingModule = { readonly module: WeekModule; readonly for: readonly MeantFor[] };

/** Each module that fits, with what it is meant for; the rest is not hidden but not in the plan. */
export const fittingModules = (
  modules: readonly WeekModule[],
  person: ReadonlySet<MeantFor>,
): readonly FittingModule[] =>
  modules.flatMap((module) => {
    const fits = module.meantFor.filter((who) => who === "everyone" || person.has(who));
    return fits.length === 0 ? [] : [{ module, for: fits }];
  });

export type ReasonedStep = {
  readonly step: CareStep;
  /** Empty for the first step, and for one that there is no reason for yet. */
  readonly reasons: readonly CareReason[];
  readonly now: boolean;
};

/**
 * The order of care with the reasons that hold now. The step that is advised is the heaviest
 * with a reason; without any reason it is the first.
 */
export function orderOfCare(
  steps: readonly CareStep[],
  holding: ReadonlySet<CareReason>,
): readonly ReasonedStep[] {
  const reasoned = steps.map((step) => ({
    step,
    reasons: step.when.filter((reason) => holding.has(reason)),
  }));
  const heaviest = reasoned.findLast(({ reasons }) => reasons.length > 0) ?? reasoned[0];
  return reasoned.map((one) => ({ ...one, now: one === heaviest }));
}

/** On which days of a week there are exercises, 1 Monday to 7 Sunday, as even as can be. */
export function exerciseDays(perWeek: number): readonly number[] {
  const days = Math.min(7, perWeek);
  return Array.from({ length: days }, (_, index) => Math.floor((index * 7) / days) + 1);
}
