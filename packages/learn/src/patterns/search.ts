import type { Candidates } from "./candidates.ts";
import type { DailyDiary } from "./diary.ts";
import { type Effect, estimateEffects } from "./effect.ts";
import { checkRivals, holdsOnEveryWeekday } from "./guards.ts";
import { buildModel, type PatternModel } from "./model.ts";
import { isMovedByCycle } from "./placebo.ts";
import type { WithheldFactor, WithheldReason } from "./report.ts";
import {
  type Belief,
  type Chosen,
  liveCount,
  retest,
  type Selection,
  select,
} from "./selection.ts";

/** A find that passed every guard, with its size. */
export type Find = {
  readonly candidate: number;
  readonly lag: number;
  readonly p: number;
  readonly q: number;
  readonly notSeparableFrom: readonly string[];
  readonly effect: Effect;
};

export type Search = {
  readonly finds: readonly Find[];
  readonly withheld: readonly WithheldFactor[];
  readonly model: PatternModel;
};

export type SearchRules = {
  readonly beliefs: readonly Belief[];
  readonly maxLag: number;
  readonly q: number;
};

const fewestDf = 15;

/** One search through one diary; the same diary always gives the same answer. */
export function search(diary: DailyDiary, factors: Candidates, rules: SearchRules): Search {
  const model = buildModel(diary, factors, rules.maxLag);
  const { beliefs, q } = rules;
  if (model.products.df < fewestDf || factors.tested.length === 0) {
    return { finds: [], withheld: [], model };
  }
  const selection = select(model, beliefs, q, (find, chosen, size) =>
    isMovedByCycle(model, chosen, find, { beliefs, q, size }),
  );
  const judged = selection.chosen.map((chosen) => ({
    chosen,
    ...judge(model, selection, rules, chosen),
  }));
  const passed = judged.filter(({ reason }) => reason === undefined);
  const effects = estimateEffects(
    model,
    passed.map(({ chosen }) => chosen),
  );
  const finds = passed.flatMap(({ chosen, notSeparableFrom }, i) => {
    const effect = effects[i];
    if (effect === undefined) return [];
    return [{ ...clearness(model, selection, rules, chosen), notSeparableFrom, effect }];
  });
  const withheld = judged.flatMap(({ chosen, reason }) =>
    reason === undefined ? [] : [withheldRecord(model, chosen, reason)],
  );
  const notEstimable = passed
    .filter((_, i) => effects[i] === undefined)
    .map(({ chosen }) => withheldRecord(model, chosen, "not-estimable"));
  return { finds, withheld: [...withheld, ...notEstimable], model };
}

function withheldRecord(
  model: PatternModel,
  { candidate, lag }: Chosen,
  reason: WithheldReason,
): WithheldFactor {
  return { factor: model.candidates[candidate]?.id ?? "", lagDays: lag, reason };
}

/** Whether a chosen factor may be shown, and with whom it must be named. */
function judge(model: PatternModel, selection: Selection, rules: SearchRules, find: Chosen) {
  const { chosen, size } = selection;
  const rivals = checkRivals(model, chosen, find);
  const reason = (): WithheldReason | undefined => {
    if (find.ghost) return "moves-with-cycle";
    if (rivals.beaten) return "rival";
    if (isMovedByCycle(model, chosen, find, { ...rules, size })) return "moves-with-cycle";
    return holdsOnEveryWeekday(model, chosen, find) ? undefined : "weekday";
  };
  return { reason: reason(), notSeparableFrom: rivals.notSeparableFrom };
}

function clearness(
  model: PatternModel,
  { chosen, size }: Selection,
  { beliefs }: SearchRules,
  { candidate, lag }: Chosen,
) {
  const { p, ordering } = retest(model, beliefs, chosen, candidate);
  return { candidate, lag, p, q: Math.min(1, (ordering * size) / liveCount(chosen)) };
}
