/** Where does a measure stand among people who were measured in the same way? */
import type { GutMethod, GutRegion, ReferenceCohort } from "@wervel/model";

export type Band = "below-p5" | "p5-p25" | "p25-p75" | "p75-p95" | "above-p95";
export type Place = {
  readonly band: Band;
  readonly p5: number;
  readonly median: number;
  readonly p95: number;
};

/**
 * Groups measured by this method and region, the first one to lead. None when the method or
 * the region is unknown: between methods the same specimen differs many times over.
 */
export function matchingCohorts(
  method: GutMethod,
  region: GutRegion | undefined,
  cohorts: readonly ReferenceCohort[],
): readonly ReferenceCohort[] {
  if (method === "shotgun") return cohorts.filter((cohort) => cohort.method === "shotgun");
  if (method !== "16S" || region === undefined) return [];
  return cohorts.filter((cohort) => cohort.method === "16S" && cohort.regions.includes(region));
}

/** A band, never a score: a percentile from a few hundred strangers is no finer than that. */
export function placeIn(
  cohort: ReferenceCohort,
  measure: string,
  value: number,
): Place | undefined {
  const figures = cohort.figures[measure];
  if (figures === undefined) return undefined;
  const [, p5, p25, median, p75, p95] = figures;
  const band = bandOf(value, [p5, p25, p75, p95]);
  return { band, p5, median, p95 };
}

function bandOf(
  value: number,
  [p5, p25, p75, p95]: readonly [number, number, number, number],
): Band {
  if (value < p5) return "below-p5";
  if (value < p25) return "p5-p25";
  if (value <= p75) return "p25-p75";
  return value <= p95 ? "p75-p95" : "above-p95";
}

/** Genera that nine in ten of the group carry and that this profile does not show. */
export const commonButNotSeen = (
  cohort: ReferenceCohort,
  indicators: Readonly<Partial<Record<string, number>>>,
): readonly string[] =>
  Object.entries(cohort.figures).flatMap(([measure, figures]) =>
    measure.startsWith("g_") && (figures?.[0] ?? 0) > 0.9 && indicators[measure] === 0
      ? [measure.slice(2)]
      : [],
  );
