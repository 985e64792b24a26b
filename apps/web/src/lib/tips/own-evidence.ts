import { type LocalDate, localDateAt } from "@wervel/base";
import type { Entry, ExperimentRecord, TreatmentRecord } from "@wervel/model";
import { experimentResult, type TipEvidence, type TreatmentInsight } from "@wervel/wervel";
import { experimentDays, readExperiment } from "../experiments/kept-experiment.ts";

export type Tried = {
  readonly experiments: readonly ExperimentRecord[];
  readonly treatments: readonly TreatmentRecord[];
  readonly credits: readonly TreatmentInsight[];
  readonly entries: readonly Entry[];
};

/** Two records are about one thing when the person gave it one name. */
export const tipKey = (name: string): string => name.trim().toLowerCase();

/**
 * What the person's own days say about each thing that was tried: a finished experiment by its
 * own interval, a start in the diary by its difference to what was expected without it. What
 * could not be told (too few pairs, too few days, an experiment that still runs) is left out.
 */
export function ownEvidence(
  tried: Tried,
  on: LocalDate = localDateAt(Date.now()),
): readonly TipEvidence[] {
  return [...fromStarts(tried), ...fromExperiments(tried, on)];
}

function fromExperiments({ experiments, entries }: Tried, on: LocalDate): readonly TipEvidence[] {
  return experiments.flatMap((record) => {
    const kept = readExperiment(record);
    if (kept === undefined) return [];
    const result = experimentResult(kept.plan, experimentDays(entries, kept), {
      on,
      pauses: kept.pauses,
      ...(record.stop === undefined ? {} : { stoppedOn: record.stop }),
    });
    if (!result.ok) return [];
    const { effect, low, high } = result.value;
    if (effect === undefined || low === undefined || high === undefined) return [];
    return [{ tip: tipKey(record.name), from: "experiment", effect, low, high }];
  });
}

function fromStarts({ treatments, credits }: Tried): readonly TipEvidence[] {
  return credits.flatMap(({ id, credit }) => {
    const treatment = treatments.find((one) => one.id === id);
    if (treatment === undefined || credit.effect === undefined) return [];
    if (credit.undecided?.why === "notSeparable") return [];
    const { mean, low, high } = credit.effect;
    return [{ tip: tipKey(treatment.name), from: "diary", effect: mean, low, high }];
  });
}
