import type { FlareRules } from "@wervel/model";
import { type EarlySign, earlySigns } from "./early-signs.ts";
import { flareFeatures } from "./features.ts";
import { type FlareDiary, flareDays, flareFollows } from "./flare-days.ts";
import { forecasts } from "./forecasts.ts";
import { brierSkill, gateOpen, type Scored, scoredOf } from "./gate.ts";

/** How often it came out as said, in one band of chances. */
export type SaidBand = {
  readonly from: number;
  readonly to: number;
  readonly days: number;
  /** Mean of what was said; undefined without days. */
  readonly said: number | undefined;
  readonly followed: number;
};

/** Days that were called a warning, and how many of them stayed quiet. */
export type WarningRecord = {
  readonly days: number;
  readonly followed: number;
  readonly quiet: number;
};

export type FlareWarning = {
  /** Closed: not better than guessing for this person, so nothing is forecast. */
  readonly gateOpen: boolean;
  /** Chance of a flare within the horizon after the last day; undefined behind the gate. */
  readonly probability: number | undefined;
  /** Why there is no chance for today although the gate is open. */
  readonly silent: "gate" | "flareNow" | "tooFewDays" | undefined;
  readonly brierSkillVsBase: number | undefined;
  readonly brierSkillVsTwoState: number | undefined;
  readonly scoredDays: number;
  readonly events: number;
  /** Its own record, so that everyone can judge it. Empty behind the gate. */
  readonly bands: readonly SaidBand[];
  readonly warnings: WarningRecord | undefined;
  /** Named and learned early signs. Empty behind the gate. */
  readonly signs: readonly EarlySign[];
  readonly flareDays: number;
};

export type FlareQuestion = {
  readonly rules: FlareRules;
  /** Factors that the person takes for early signs. */
  readonly named?: readonly string[];
};

/** At most so many factors feed the expert with factors: few flares carry few slopes. */
const mostFactors = 6;

/**
 * Is a flare on its way, as far as this diary has ever been able to tell?
 *
 * Every evening of the past is forecast from what was known then; only when those forecasts
 * beat the plain share is anything said about today. Named factors come first, then the order
 * of the diary.
 *
 * @returns shares in [0, 1]. Never an error: too few days is a closed gate.
 *   Cost O(days² / 14 · features²) for the refits and O(factors · days²) for the signs.
 */
export function flareWarning(
  diary: FlareDiary,
  { rules, named = [] }: FlareQuestion,
): FlareWarning {
  const flares = flareDays(diary, rules);
  const follows = flareFollows(diary, flares, rules);
  const first = diary.factors.filter(({ name }) => named.includes(name));
  const rest = diary.factors.filter(({ name }) => !named.includes(name));
  const rows = flareFeatures(diary.pain, [...first, ...rest].slice(0, mostFactors));
  const made = forecasts(rows, follows, flares, rules);
  const scored = scoredOf(made);
  const open = gateOpen(scored, rules);
  const last = diary.pain.length - 1;
  const today = made.find(({ day, happened }) => day === last && happened === undefined);
  const why = flares[last] === 1 ? "flareNow" : "tooFewDays";
  const silent = open ? (today === undefined ? why : undefined) : "gate";
  return {
    gateOpen: open,
    probability: open ? today?.said : undefined,
    silent,
    brierSkillVsBase: brierSkill(scored, ({ base }) => base),
    brierSkillVsTwoState: brierSkill(scored, ({ twoState }) => twoState),
    scoredDays: scored.length,
    events: scored.reduce((sum, { happened }) => sum + happened, 0),
    bands: open ? bandsOf(scored) : [],
    warnings: open ? warningsOf(scored, rules) : undefined,
    signs: open ? earlySigns(diary, follows, rules, named) : [],
    flareDays: flares.reduce((sum, flare) => sum + flare, 0),
  };
}

const edges = [0, 0.1, 0.2, 0.35, 0.5, 1] as const;

const bandsOf = (scored: readonly Scored[]): readonly SaidBand[] =>
  edges.slice(1).map((to, place) => {
    const from = edges[place] ?? 0;
    const inside = scored.filter(({ said }) => said >= from && said < to);
    const total = inside.reduce((sum, { said }) => sum + said, 0);
    return {
      from,
      to,
      days: inside.length,
      said: inside.length === 0 ? undefined : total / inside.length,
      followed: inside.reduce((sum, { happened }) => sum + happened, 0),
    };
  });

function warningsOf(scored: readonly Scored[], { warning }: FlareRules): WarningRecord {
  const warned = scored.filter(
    ({ said, base }) => said >= warning.leastChance && said >= warning.timesShare * base,
  );
  const followed = warned.reduce((sum, { happened }) => sum + happened, 0);
  return { days: warned.length, followed, quiet: warned.length - followed };
}
