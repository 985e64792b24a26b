import type { FlareRules } from "@wervel/model";
import { exp, type FittedChance, log, ridgeLogit } from "@wervel/stats";
import { painColumns } from "./features.ts";

/** What was said at the end of a day, and what then happened. */
export type Forecast = {
  readonly day: number;
  readonly said: number;
  /** What the plain share, and the rule "today is high or not", would have said. */
  readonly base: number;
  readonly twoState: number;
  /** 1 when a flare followed, 0 when not, undefined while it is still to come. */
  readonly happened: number | undefined;
};

/** Share, two states, pain, pain with factors: trust before anything was seen. */
const startTrust = [0.4, 0.25, 0.25, 0.1] as const;
const penalties = { pain: 20, factors: 60 } as const;
const firstDay = 60;
const refitDays = 14;
const fewestRows = 30;
const fewestEvents = 4;

type Experts = { readonly pain: FittedChance; readonly factors: FittedChance };

/**
 * Walks through the diary day by day and says each evening how likely a flare is, knowing
 * only what was known then.
 *
 * Four experts speak; their trust follows how well each did so far (Bayes, with windows that
 * overlap counted for a third, and one per cent always shared out again).
 */
export function forecasts(
  rows: readonly Float64Array[],
  follows: Float64Array,
  flares: Uint8Array,
  rules: FlareRules,
): readonly Forecast[] {
  const trust = createTrust(follows, rules.horizonDays);
  const pastBefore = createPast(rows, follows);
  const made: Forecast[] = [];
  let experts: Experts | undefined;
  for (const day of askedDays(follows, flares)) {
    trust.settle(day);
    const past = pastBefore(day - rules.horizonDays);
    if (past === undefined) continue;
    if (experts === undefined || day % refitDays === 0) experts = fitted(past.lately());
    const voices = voicesOf(past, experts, rows[day] ?? new Float64Array());
    const [base = 0, twoState = 0] = voices;
    const happened = known(follows[day]);
    made.push({ day, said: trust.mixed(voices), base, twoState, happened });
    trust.remember(day, voices);
  }
  return made;
}

const known = (outcome = Number.NaN) => (Number.isNaN(outcome) ? undefined : outcome);

/** Days whose outcome is known, and the last day while it is no flare itself. */
const askedDays = (follows: Float64Array, flares: Uint8Array): readonly number[] =>
  [...follows.keys()].filter(
    (day) =>
      day >= firstDay &&
      (known(follows[day]) !== undefined || (day === follows.length - 1 && flares[day] !== 1)),
  );

/** Trust in the experts; a forecast teaches only once its outcome is known. */
function createTrust(follows: Float64Array, horizonDays: number) {
  const open: { readonly day: number; readonly voices: readonly number[] }[] = [];
  let trust: readonly number[] = startTrust;
  return {
    settle: (day: number) => {
      const known = open.filter((forecast) => forecast.day <= day - horizonDays);
      open.splice(0, known.length);
      for (const { day: then, voices } of known)
        trust = learned(trust, voices, follows[then] ?? 0, horizonDays);
    },
    mixed: (voices: readonly number[]) =>
      voices.reduce((sum, voice, place) => sum + voice * (trust[place] ?? 0), 0),
    remember: (day: number, voices: readonly number[]) => open.push({ day, voices }),
  };
}

/** Trust after seeing whether the day came out as each expert thought. */
function learned(
  trust: readonly number[],
  voices: readonly number[],
  happened: number,
  horizonDays: number,
): readonly number[] {
  const raw = trust.map((share, place) => {
    const voice = voices[place] ?? 0.5;
    return share * exp(log(happened > 0 ? voice : 1 - voice) / horizonDays);
  });
  const total = raw.reduce((sum, share) => sum + share, 0);
  return raw.map((share, place) => (0.99 * share) / total + 0.01 * (startTrust[place] ?? 0));
}

/** The days whose outcome was known before a day: how many there were, and with a flare after. */
type Past = {
  readonly all: Counted;
  /** Of the days on which pain was high, or was not. */
  readonly alike: (isHigh: boolean) => Counted;
  readonly lately: () => Answered;
};
type Counted = { readonly days: number; readonly flares: number };
type Answered = { readonly rows: readonly Float64Array[]; readonly outcomes: Float64Array };

/** People change: the experts learn from the last two years of answers at most. */
const mostRows = 730;

const isHigh = (row: Float64Array): boolean => (row[0] ?? 0) >= 1;

/** Walks on with the evenings; undefined while too few days are known. */
function createPast(rows: readonly Float64Array[], follows: Float64Array) {
  const days = [...follows.keys()].filter((day) => known(follows[day]) !== undefined);
  const outcomes = Float64Array.from(days, (day) => follows[day] ?? 0);
  const features = days.map((day) => rows[day] ?? new Float64Array());
  const tally = [false, true].map((wanted) => createTally(features, outcomes, wanted));
  let count = 0;
  return (before: number): Past | undefined => {
    while ((days[count] ?? before) < before) count++;
    const [low, high] = tally.map((until) => until(count));
    if (low === undefined || high === undefined) return undefined;
    const flares = low.flares + high.flares;
    if (count < fewestRows || flares < fewestEvents) return undefined;
    const first = Math.max(0, count - mostRows);
    return {
      all: { days: count, flares },
      alike: (wanted) => (wanted ? high : low),
      lately: () => ({
        rows: features.slice(first, count),
        outcomes: outcomes.subarray(first, count),
      }),
    };
  };
}

/** Counts the days with high pain, or those without, and the flares after them; only ever on. */
function createTally(features: readonly Float64Array[], outcomes: Float64Array, wanted: boolean) {
  let [seen, days, flares] = [0, 0, 0];
  return (until: number): Counted => {
    for (; seen < until; seen++) {
      if (isHigh(features[seen] ?? new Float64Array()) !== wanted) continue;
      days++;
      flares += outcomes[seen] ?? 0;
    }
    return { days, flares };
  };
}

function fitted({ rows, outcomes }: Answered): Experts {
  const pain = rows.map((row) => row.subarray(0, painColumns));
  return {
    pain: ridgeLogit(pain, outcomes, penalties.pain),
    factors: ridgeLogit(rows, outcomes, penalties.factors),
  };
}

function voicesOf({ all, alike }: Past, experts: Experts, today: Float64Array): readonly number[] {
  const base = (all.flares + 1) / (all.days + 8);
  const like = alike(isHigh(today));
  const twoState = (like.flares + 8 * base) / (like.days + 8);
  const plain = experts.pain(today.subarray(0, painColumns));
  return [base, twoState, plain, experts.factors(today)].map((voice) =>
    Math.min(0.95, Math.max(0.02, voice)),
  );
}
