import type { Credit } from "@wervel/learn";
import type { ScoredDay, TreatmentRecord } from "@wervel/model";
import { creditOf } from "../credit.ts";

export type TreatmentInsight = { readonly id: string; readonly credit: Credit };

/** Each treatment beside what was expected without it; the others' starts are in its way. */
export function treatmentInsights(
  days: readonly ScoredDay[],
  treatments: readonly TreatmentRecord[],
): readonly TreatmentInsight[] {
  const kept = treatments
    .filter(({ removedAt }) => removedAt === undefined)
    .toSorted((a, b) => (a.start < b.start || (a.start === b.start && a.id < b.id) ? -1 : 1));
  return kept.map((one) => ({
    id: one.id,
    credit: creditOf(days, {
      start: one.start,
      ...(one.stop === undefined ? {} : { end: one.stop }),
      otherStarts: kept.filter(({ id }) => id !== one.id).map(({ start }) => start),
    }),
  }));
}
