import {
  gmhiSpecies,
  gmwi2Model,
  indicatorGroups,
  referenceCohorts,
  reportedFamilies,
  reportedGenera,
  reportedPhyla,
  taxonomyTables,
} from "@wervel/content";
import {
  commonButNotSeen,
  diversityMeasures,
  type GutProfile,
  gmhi,
  gmwi2,
  indicatorMeasures,
  type Measures,
  matchingCohorts,
  type Place,
  type Protocol,
  placeIn,
  profileOf,
} from "@wervel/microbiome";
import type { GutMethod, GutRegion, GutWarning, ReferenceCohort, TaxonTable } from "@wervel/model";

/** What a person can say of a test that the file does not. */
export type SaidOfTest = {
  readonly lab?: string;
  readonly method?: GutMethod;
  readonly region?: GutRegion;
};

export type GutMeasurement = {
  readonly protocol: Protocol;
  readonly profile: GutProfile;
  readonly diversity: Measures;
  /** Percent of all reads, but for the log ratio. */
  readonly indicators: Measures;
  /** Absent when nobody was measured in the same way. */
  readonly reference?: GutReference;
  readonly expert: { readonly gmwi2?: number; readonly gmhi?: number };
  readonly warnings: readonly GutWarning[];
};

export type GutReference = {
  readonly cohort: ReferenceCohort;
  readonly others: readonly ReferenceCohort[];
  readonly places: Readonly<Record<string, Place>>;
  readonly notSeen: readonly string[];
};

const reported = {
  groups: indicatorGroups,
  genera: reportedGenera,
  families: reportedFamilies,
  phyla: reportedPhyla,
};

/** Everything that one sample of a file says, and where it stands among people measured alike. */
export function measureGutTest(
  table: TaxonTable,
  sampleIndex: number,
  said: SaidOfTest = {},
): GutMeasurement | undefined {
  const profile = profileOf(table, sampleIndex, taxonomyTables);
  if (profile === undefined) return undefined;
  const protocol = protocolOf(table, said);
  const diversity = diversityMeasures(profile);
  const indicators = indicatorMeasures(profile, reported);
  const scores = {
    gmwi2: gmwi2(table, sampleIndex, gmwi2Model),
    gmhi: gmhi(table, sampleIndex, gmhiSpecies),
  };
  const reference = profile.isPartial
    ? undefined
    : referenceOf(protocol, { ...diversity, ...indicators });
  return {
    protocol,
    profile,
    diversity,
    indicators,
    ...(reference === undefined ? {} : { reference }),
    expert: defined(scores),
    warnings: table.warnings,
  };
}

/** What the file says leads; what the person says fills in. */
function protocolOf(table: TaxonTable, said: SaidOfTest): Protocol {
  const method = table.method === "unknown" ? (said.method ?? "unknown") : table.method;
  return {
    format: table.format,
    method,
    ...defined({
      lab: said.lab?.trim() || undefined,
      region: method === "16S" ? (table.region ?? said.region) : undefined,
      variant: table.variant,
      taxonomyDb: table.taxonomyDb,
    }),
  };
}

/** Where measures stand among people measured alike; nothing when nobody was. */
export function referenceOf(
  protocol: Pick<Protocol, "method" | "region">,
  measures: Measures,
): GutReference | undefined {
  const [cohort, ...others] = matchingCohorts(protocol.method, protocol.region, referenceCohorts);
  if (cohort === undefined) return undefined;
  const places = Object.entries(measures).flatMap(([measure, value]) => {
    const place = value === undefined ? undefined : placeIn(cohort, measure, value);
    return place === undefined ? [] : [[measure, place] as const];
  });
  return {
    cohort,
    others,
    places: Object.fromEntries(places),
    notSeen: commonButNotSeen(cohort, measures),
  };
}

type Defined<T> = { readonly [K in keyof T]?: Exclude<T[K], undefined> };
const defined = <T extends object>(fields: T): Defined<T> =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Defined<T>; // entries lose the names of their fields
