import type { LocalDate } from "@wervel/base";
import {
  beliefsFrom,
  fewestCalendarDays,
  fewestDaysForAll,
  fewestDaysForSuspects,
} from "./beliefs.ts";
import { candidates } from "./candidates.ts";
import { detectable } from "./detectable.ts";
import type { DailyDiary, SuspectList } from "./diary.ts";
import {
  lastDay,
  lookSchedule,
  looksAtFile,
  looksReached,
  painDaysOf,
  suspectsAtLooks,
  upToPainDay,
} from "./looks.ts";
import type { PatternReport, PatternRun, PatternVerdict, SkippedFactor } from "./report.ts";
import { type Search, search } from "./search.ts";
import { type LookFindings, tiered } from "./tiers.ts";

export const engineVersion = "patterns-1";

export type PatternOptions = {
  /** Suspicions with the day they were named; only looks after that day use them. */
  readonly suspects?: readonly SuspectList[];
  /** Longest delay looked for, 1 to 7 days; 3 unless said. */
  readonly maxLagDays?: number;
  /**
   * `scheduled` (the app): look at 42, 56, 70 … pain days only, so that looking often cannot
   * create a pattern. `file` (a diary that is read once): look at all of it now, and before
   * that at clearly fewer days, as a pattern must be seen twice. `once`: all of it, once.
   */
  readonly looks?: "scheduled" | "file" | "once";
  /**
   * Shows less, and errs less: a find must also stay clear when the factor is shifted in time,
   * when each day may swing by its own amount, and what is found on the same day gives the
   * rest no more room. Off unless said; meant for diaries kept in odd ways.
   */
  readonly strict?: boolean;
};

const q = 0.06;

/**
 * What goes with the pain in one diary.
 *
 * Asks, for each factor and each delay up to `maxLagDays`, whether pain is higher or lower
 * after more of it, with trend, weekday, the pain's own memory, a monthly rhythm, the factor's
 * next day and all other finds held constant. Assumes that effects add up and pass within
 * days. In diaries without any link at most about one in ten shows something at one look. A
 * find is a link, never a cause.
 *
 * @param diary consecutive days; NaN for what was not written
 * @returns never NaN. The same diary gives the same report, bit for bit
 * @see docs/methods/patterns.md. Cost O(days · (factors · lags)²)
 */
export function patterns(diary: DailyDiary, options: PatternOptions = {}): PatternReport {
  const { maxLagDays = 3, suspects = [], strict = false } = options;
  const painDays = painDaysOf(diary);
  const named = suspects.length > 0;
  const seen = everyLook(diary, options);
  const last = seen.at(-1) ?? lookAt(diary, undefined, { maxLag: maxLagDays, strict });
  const { findings, withdrawn } = tiered(seen);
  const at = seen.map((look) => look.painDays);
  return {
    verdict: verdictOf(last, findings.length, painDays, named),
    findings,
    withdrawn,
    run: runRecord(diary, last, { at, painDays, maxLagDays, strict, named }),
  };
}

/** All looks that a diary has reached, each at the diary as it was then. */
export function everyLook(
  diary: DailyDiary,
  { suspects = [], maxLagDays = 3, looks = "scheduled", strict = false }: PatternOptions = {},
): readonly Look[] {
  const painDays = painDaysOf(diary);
  const named = suspects.length > 0;
  const at = {
    scheduled: () => looksReached(painDays, named),
    file: () => looksAtFile(painDays, named),
    once: () => [painDays],
  }[looks]();
  const diaries = at.map((look) => upToPainDay(diary, look));
  const lists = suspectsAtLooks(suspects, diaries.map(lastDay));
  return diaries.map((part, i) => lookAt(part, lists[i], { maxLag: maxLagDays, strict }));
}

type Look = LookFindings & {
  readonly tested: readonly string[];
  readonly skipped: readonly SkippedFactor[];
  readonly searched: Search | undefined;
};

/** One look at one diary, as if it were the only one. */
function lookAt(
  diary: DailyDiary,
  list: SuspectList | undefined,
  rules: { readonly maxLag: number; readonly strict: boolean },
): Look {
  const factors = candidates(diary);
  const painDays = painDaysOf(diary);
  const beliefs = beliefsFrom(factors.tested, list, painDays);
  const isEarly = painDays < fewestDaysForAll;
  const mayLook = isEarly
    ? painDays >= fewestDaysForSuspects && diary.outcome.length >= fewestCalendarDays
    : true;
  const tested = factors.tested.filter((_, i) => mayLook && beliefs[i]?.eligible);
  const notNamed = factors.tested
    .filter(({ id }) => !tested.some((one) => one.id === id))
    .map(({ id }): SkippedFactor => ({ factor: id, reason: "not-a-suspect" }));
  const searched = tested.length > 0 ? search(diary, factors, { ...rules, beliefs, q }) : undefined;
  return {
    diary,
    painDays,
    suspects: list?.suspects.map(({ factor }) => factor) ?? [],
    tested: tested.map(({ id }) => id),
    skipped: [...factors.skipped, ...(isEarly && list !== undefined ? notNamed : [])],
    searched,
    finds: searched?.finds ?? [],
    candidates: factors.tested,
  };
}

function verdictOf(look: Look, found: number, painDays: number, named: boolean): PatternVerdict {
  if (found > 0) return { kind: "found" };
  const needed = named ? fewestDaysForSuspects : fewestDaysForAll;
  if (look.tested.length > 0) return { kind: "nothing-found" };
  return painDays < needed
    ? { kind: "too-early", painDays, daysNeeded: needed - painDays }
    : { kind: "nothing-testable" };
}

type Context = {
  readonly at: readonly number[];
  readonly painDays: number;
  readonly maxLagDays: number;
  readonly strict: boolean;
  readonly named: boolean;
};

function runRecord(diary: DailyDiary, look: Look, context: Context): PatternRun {
  const { at, painDays, maxLagDays, strict, named } = context;
  const model = look.searched?.model;
  const start: LocalDate = diary.start;
  return {
    engineVersion,
    from: start,
    days: diary.outcome.length,
    painDays,
    factorsTested: look.tested,
    factorsSkipped: look.skipped,
    withheld: look.searched?.withheld ?? [],
    detectable: model === undefined ? [] : detectable(model, look.tested, q),
    q,
    maxLagDays,
    strict,
    phi: model?.noise.phi ?? 0,
    noiseRatio: model?.noise.noiseRatio ?? 0,
    cycle: model?.cycle ?? "none",
    looks: at,
    nextLook: lookSchedule(painDays, named).find((next) => next > painDays) ?? null,
    suspects: look.suspects,
  };
}
