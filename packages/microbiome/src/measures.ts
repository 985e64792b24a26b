/** All measures of one profile, under the names that references and drift use. */
import {
  chao1,
  type Diversity,
  diversityOf,
  expectedRichness,
  goodsCoverage,
} from "./diversity.ts";
import type { GutProfile, ProfileTaxon } from "./profile.ts";

export type IndicatorGroups = Readonly<Record<string, readonly string[]>>;
export type Reported = {
  readonly groups: IndicatorGroups;
  readonly genera: readonly string[];
  readonly families: readonly string[];
  readonly phyla: readonly string[];
};

/** A measure that cannot be had from this file is absent, never zero. */
export type Measures = Readonly<Partial<Record<string, number>>>;

/**
 * Diversity of the file's own rows and of its genera, named and with what has no genus name.
 * A partial list gives no diversity: a lab's top 40 is not a sample of the gut.
 */
export function diversityMeasures(profile: GutProfile): Measures {
  if (profile.isPartial || profile.total <= 0) return {};
  const named = valuesOf(profile.taxa.filter(({ isNamed }) => isNamed));
  const collapsed = valuesOf(profile.taxa);
  return known({
    ...ownDiversity(diversityOf(profile.ownRows)),
    ...coverage(profile),
    ...genusDiversity("Named", named, profile.depth),
    ...genusDiversity("Collapsed", collapsed, profile.depth),
    observedNamedGenera: named.length,
    assignedGenusPercent: (100 * sumOf(named)) / profile.total,
    ...speciesDiversity(profile.species),
  });
}

const ownDiversity = (own: Diversity | undefined) => ({
  observed: own?.observed,
  shannon: own?.shannon,
  simpson: own?.simpson,
  inverseSimpson: own?.inverseSimpson,
  pielou: own?.pielou,
});

/** Chao1 and coverage need taxa seen once; a method that drops them would only repeat itself. */
function coverage({ ownRows, depth }: GutProfile) {
  if (depth === undefined || !ownRows.every(Number.isInteger)) return {};
  const keepsSingletons = ownRows.some((count) => count === 1);
  return {
    good: goodsCoverage(ownRows),
    chao1: keepsSingletons ? chao1(ownRows) : undefined,
    richnessAt1000: expectedRichness(ownRows, 1_000),
    richnessAt10000: expectedRichness(ownRows, 10_000),
  };
}

function genusDiversity(which: "Named" | "Collapsed", values: Float64Array, depth?: number) {
  const diversity = diversityOf(values);
  const at = (reads: number) =>
    depth === undefined ? undefined : expectedRichness(values.map(Math.round), reads);
  return {
    [`shannon${which}`]: diversity?.shannon,
    [`simpson${which}`]: diversity?.simpson,
    [`richness${which}At1000`]: at(1_000),
    [`richness${which}At10000`]: at(10_000),
  };
}

function speciesDiversity(species: Float64Array | undefined) {
  const diversity = species && diversityOf(species);
  return {
    shannonSpecies: diversity?.shannon,
    simpsonSpecies: diversity?.simpson,
    observedSpecies: diversity?.observed,
  };
}

/**
 * Shares in percent of all reads: groups of genera, single genera, families, phyla, and the
 * log ratio of Prevotella to Bacteroides. Of a partial list only what the list names, as the
 * list gives it: never rescaled to 100.
 */
export function indicatorMeasures(profile: GutProfile, reported: Reported): Measures {
  const { isPartial, taxa, total } = profile;
  const percent = (value: number) => (isPartial ? value : (100 * value) / total);
  const genera = (names: readonly string[]) => {
    const found = taxa.filter(({ name, isNamed }) => isNamed && names.includes(name));
    return isPartial && found.length === 0 ? undefined : percent(sumOf(valuesOf(found)));
  };
  /** A file without any family in it says nothing about families. */
  const ranked = (sums: ReadonlyMap<string, number>) => (name: string) =>
    sums.size === 0 || isPartial ? undefined : percent(sums.get(name) ?? 0);
  return known({
    ...Object.fromEntries(
      Object.entries(reported.groups).map(([id, names]) => [`grp_${id}`, genera(names)]),
    ),
    ...fromNames("g", reported.genera, (name) => genera([name])),
    ...fromNames("f", reported.families, ranked(profile.families)),
    ...fromNames("p", reported.phyla, ranked(profile.phyla)),
    log10_P_B: isPartial
      ? undefined
      : ratio(profile, genera(["Prevotella"]) ?? 0, genera(["Bacteroides"]) ?? 0),
  });
}

const fromNames = (
  mark: string,
  names: readonly string[],
  share: (name: string) => number | undefined,
) => Object.fromEntries(names.map((name) => [`${mark}_${name}`, share(name)]));

/** Half a read stands in for none; a percent file gets the floor of its rounding. */
function ratio({ depth }: GutProfile, above: number, below: number): number {
  const least = depth === undefined ? 0.005 : 50 / depth;
  return Math.log10((above + least) / (below + least));
}

const valuesOf = (taxa: readonly ProfileTaxon[]): Float64Array =>
  Float64Array.from(taxa, ({ value }) => value);
const sumOf = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0);

const known = (measures: Readonly<Record<string, number | undefined>>): Measures =>
  Object.fromEntries(
    Object.entries(measures).filter(
      (entry): entry is [string, number] => entry[1] !== undefined && Number.isFinite(entry[1]),
    ),
  );
