import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { PainDay } from "./episodes.ts";

export type FlareRule = {
  readonly medianDays: number;
  readonly leastEntries: number;
  readonly pointsAbove: number;
};

export type FlareVerdict =
  | { readonly kind: "flare"; readonly because: "person" }
  | { readonly kind: "flare"; readonly because: "pain"; readonly usual: number }
  | { readonly kind: "usual"; readonly usual: number }
  | { readonly kind: "too-few-days"; readonly needed: number; readonly got: number };

/**
 * Is today a flare?
 *
 * The person's word is enough: most flares people report are not days of higher pain.
 * Otherwise today's pain against their own median of the days before, today left out.
 *
 * @see Costa 2019, J Pain 20:1267
 */
export function flareOn(
  today: LocalDate,
  days: readonly PainDay[],
  { saysSo, rule }: { readonly saysSo: boolean; readonly rule: FlareRule },
): FlareVerdict {
  if (saysSo) return { kind: "flare", because: "person" };
  const before = days
    .filter(({ on }) => on < today && daysBetween(addDays(today, -rule.medianDays), on) >= 0)
    .map(({ painNrs }) => painNrs);
  const now = days.find(({ on }) => on === today);
  if (before.length < rule.leastEntries || now === undefined)
    return { kind: "too-few-days", needed: rule.leastEntries, got: before.length };
  const usual = median(before);
  return now.painNrs - usual >= rule.pointsAbove
    ? { kind: "flare", because: "pain", usual }
    : { kind: "usual", usual };
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? Number.NaN;
  const lower = sorted[Math.ceil(middle) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}
