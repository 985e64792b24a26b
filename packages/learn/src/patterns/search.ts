import type { Bar } from "./bar.ts";
import type { Candidates } from "./candidates.ts";
import type { DailyDiary } from "./diary.ts";
import { type Effect, estimateEffects } from "./effect.ts";
import { restsOnFewDays } from "./few-days.ts";
import { checkRivals, holdsOnEveryWeekday } from "./guards.ts";
import { buildModel, type PatternModel } from "./model.ts";
import { runsAlike } from "./placebo.ts";
import type { WithheldFactor, WithheldReason } from "./report.ts";
import { type Belief, type Chosen, retest, roomFor, type Selection, select } from "./selection.ts";

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
  /** See the option of the same name of `patterns`. */
  readonly strict: boolean;
};

const fewestDf = 15;

/** One search through one diary; the same diary always gives the same answer. */
export function search(diary: DailyDiary, factors: Candidates, rules: SearchRules): Search {
  const model = buildModel(diary, factors, rules.maxLag);
  const { beliefs, q, strict } = rules;
  if (model.products.df < fewestDf || factors.tested.length === 0) {
    return { finds: [], withheld: [], model };
  }
  const stepUp = { q, sameDayCounts: !strict };
  const selection = select(model, beliefs, stepUp, (find, chosen, size) =>
    doubt(model, chosen, find, { ...rules, size }),
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
    if (find.ghost !== undefined) return find.ghost;
    if (rivals.beaten) return "rival";
    const unsure = doubt(model, chosen, find, { ...rules, size });
    if (unsure !== undefined) return unsure;
    return holdsOnEveryWeekday(model, chosen, find) ? undefined : "weekday";
  };
  return { reason: reason(), notSeparableFrom: rivals.notSeparableFrom };
}

/** What else could have made a find: a shared rhythm and, in the strict search, more. */
function doubt(
  model: PatternModel,
  chosen: readonly Chosen[],
  find: Chosen,
  bar: Bar & Pick<SearchRules, "strict">,
): WithheldReason | undefined {
  const isRhythmic = model.cycle !== "none";
  if ((isRhythmic || bar.strict) && runsAlike(model, chosen, find, bar)) {
    return isRhythmic ? "moves-with-cycle" : "runs-alike";
  }
  return bar.strict && restsOnFewDays(model, chosen, find, bar) ? "few-days-carry-it" : undefined;
}

function clearness(
  model: PatternModel,
  { chosen, size }: Selection,
  { beliefs }: SearchRules,
  { candidate, lag }: Chosen,
) {
  const { p, ordering } = retest(model, beliefs, chosen, candidate);
  return { candidate, lag, p, q: Math.min(1, (ordering * size) / roomFor(chosen, candidate)) };
}
