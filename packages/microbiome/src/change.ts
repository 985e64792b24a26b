/** Do two tests of one person differ by more than a person drifts without doing anything? */
import type { Drift, GutFormat, GutMethod, GutRegion, TaxonTable } from "@wervel/model";
import type { Measures } from "./measures.ts";

/** How a test was made; a change only means something when all of it is the same. */
export type Protocol = {
  readonly lab?: string;
  readonly format: GutFormat | "by-hand";
  readonly variant?: string;
  readonly method: GutMethod;
  readonly region?: GutRegion;
  readonly taxonomyDb?: NonNullable<TaxonTable["taxonomyDb"]>;
};

export type MeasuredTest = {
  readonly protocol: Protocol;
  readonly measures: Measures;
  readonly depth?: number;
};

export type ProtocolGap =
  | "lab-differs"
  | "method-differs"
  | "method-unknown"
  | "region-differs"
  | "region-unknown"
  | "database-differs"
  | "by-hand-differs";

export type Change = {
  readonly measure: string;
  readonly before: number;
  readonly after: number;
  /** On the scale of the drift: nats for Shannon, log10 for shares. */
  readonly delta: number;
  /** Beyond this, 1 in 20 would drift by chance. */
  readonly rcv95: number;
  readonly p: number;
  readonly verdict: "more-than-drift" | "no-demonstrable-change" | "too-low-to-compare";
};

export type Comparison =
  | { readonly comparable: false; readonly why: readonly ProtocolGap[] }
  | { readonly comparable: true; readonly changes: readonly Change[] };

/** Measures that are compared: the ones whose drift within a person was measured well. */
export const comparedMeasures = [
  "shannonCollapsed",
  "grp_butyrate_core",
  "g_Bacteroides",
  "g_Faecalibacterium",
  "g_Bifidobacterium",
  "g_Akkermansia",
  "p_Pseudomonadota",
  "log10_P_B",
] as const;

/**
 * Compares one or more tests before with one or more after, by the reference change value.
 *
 * A change counts when |d| > 1.96·sd·√(1/n₁ + 1/n₂) and survives Benjamini-Hochberg over all
 * measures compared. `sd` is the drift of one person, so a share may have to change several
 * times over. Different lab, method, region or database: no difference is given at all.
 *
 * @param before n₁ ≥ 1 tests, oldest side @param after n₂ ≥ 1 tests
 * @see docs/methods/gut-test.md; Fraser & Harris (1989). Cost O(tests · measures).
 */
export function compareTests(
  before: readonly MeasuredTest[],
  after: readonly MeasuredTest[],
  drift: Drift,
): Comparison {
  const [first, ...rest] = [...before, ...after];
  const why = new Set(
    first === undefined
      ? []
      : rest.flatMap(({ protocol }) => gapsBetween(first.protocol, protocol)),
  );
  if (why.size > 0) return { comparable: false, why: [...why] };
  const changes = comparedMeasures.flatMap(
    (measure) => changeIn(measure, before, after, drift) ?? [],
  );
  return { comparable: true, changes: withDiscoveries(changes) };
}

/** Every way in which two protocols differ; what is unknown only passes within a named lab. */
export function gapsBetween(a: Protocol, b: Protocol): readonly ProtocolGap[] {
  const lab = (name: string | undefined) => name?.trim().toLowerCase();
  const isNamed = a.lab !== undefined;
  const differs: readonly (readonly [ProtocolGap, boolean])[] = [
    ["lab-differs", lab(a.lab) !== lab(b.lab)],
    ["method-differs", a.method !== b.method],
    ["method-unknown", !isNamed && a.method === "unknown" && b.method === "unknown"],
    ["region-differs", a.region !== b.region],
    ["region-unknown", !isNamed && isRegionOpen(a) && isRegionOpen(b)],
    ["database-differs", databaseOf(a) !== databaseOf(b)],
    ["by-hand-differs", (a.format === "by-hand") !== (b.format === "by-hand")],
  ];
  return differs.flatMap(([gap, holds]) => (holds ? [gap] : []));
}

const isRegionOpen = ({ method, region }: Protocol) => method === "16S" && region === undefined;
/** Only shotgun profiles carry the version of their database in the variant. */
const databaseOf = ({ taxonomyDb, variant, method }: Protocol) =>
  `${taxonomyDb ?? ""} ${method === "shotgun" ? (variant ?? "") : ""}`;

/** Shares below this on both sides are too few reads to speak of. Percent. */
const tooLowPercent = 0.05;

function changeIn(
  measure: string,
  before: readonly MeasuredTest[],
  after: readonly MeasuredTest[],
  drift: Drift,
): Change | undefined {
  const sd = drift.sdWithin[measure];
  const [a, b] = [valuesIn(before, measure), valuesIn(after, measure)];
  if (sd === undefined || a.length === 0 || b.length === 0) return undefined;
  const [then, now] = [mean(a.map(({ value }) => value)), mean(b.map(({ value }) => value))];
  const standardError = sd * Math.sqrt(1 / a.length + 1 / b.length);
  const delta = mean(b.map(onScale(measure))) - mean(a.map(onScale(measure)));
  const isTooLow = isShare(measure) && then < tooLowPercent && now < tooLowPercent;
  return {
    measure,
    before: then,
    after: now,
    delta,
    rcv95: 1.96 * standardError,
    p: twoSidedP(delta / standardError),
    verdict: isTooLow ? "too-low-to-compare" : "no-demonstrable-change",
  };
}

type Valued = { readonly value: number; readonly depth: number | undefined };

const valuesIn = (tests: readonly MeasuredTest[], measure: string): readonly Valued[] =>
  tests.flatMap(({ measures, depth }) => {
    const value = measures[measure];
    return value === undefined ? [] : [{ value, depth }];
  });

const isShare = (measure: string) => /^(?:g|f|p|grp)_/u.test(measure);

/** Shares go to log10; half a read, and never less than 0.005 %, stands in for none. */
const onScale =
  (measure: string) =>
  ({ value, depth }: Valued): number =>
    isShare(measure)
      ? Math.log10(value + Math.max(depth === undefined ? 0 : 50 / depth, 0.005))
      : value;

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Benjamini-Hochberg at 5 % over the measures that could be compared. */
function withDiscoveries(changes: readonly Change[]): readonly Change[] {
  const judged = changes.filter(({ verdict }) => verdict !== "too-low-to-compare");
  const sorted = judged.map(({ p }) => p).sort((a, b) => a - b);
  const last = sorted.findLastIndex((p, at) => p <= (0.05 * (at + 1)) / sorted.length);
  const threshold = sorted[last] ?? -1;
  return changes.map((change) =>
    judged.includes(change) && change.p <= threshold && Math.abs(change.delta) > change.rcv95
      ? { ...change, verdict: "more-than-drift" }
      : change,
  );
}

/** Two-sided p of a standard normal, by Abramowitz & Stegun 7.1.26 (error below 1.5e-7). */
function twoSidedP(z: number): number {
  const x = Math.abs(z) / Math.SQRT2;
  const t = 1 / (1 + 0.3275911 * x);
  const series =
    t *
    (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
  return series * Math.exp(-x * x);
}
