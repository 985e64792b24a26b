// One sample

// Many samples
export { aitchisonPairs, brayCurtisPairs, brayCurtisTo } from "./all-pairs.ts";
// Two samples
export {
  aitchisonOfShares,
  alignedValues,
  type Distances,
  distancesBetween,
} from "./between-profiles.ts";
// Two tests
export {
  type Change,
  type Comparison,
  comparedMeasures,
  compareTests,
  gapsBetween,
  type MeasuredTest,
  type Protocol,
  type ProtocolGap,
} from "./change.ts";
export { countingInterval } from "./counting-noise.ts";
export { aitchison, brayCurtis, jaccard } from "./distance.ts";
export {
  type Counts,
  chao1,
  type Diversity,
  diversityOf,
  expectedRichness,
  goodsCoverage,
} from "./diversity.ts";
// Measures
export {
  diversityMeasures,
  type IndicatorGroups,
  indicatorMeasures,
  type Measures,
  type Reported,
} from "./measures.ts";
export { type GutProfile, type ProfileTaxon, profileOf } from "./profile.ts";
// Reference
export {
  type Band,
  commonButNotSeen,
  matchingCohorts,
  type Place,
  placeIn,
} from "./reference.ts";
// Before a test, and after
export {
  type Detectable,
  detectableChanges,
  earliestRetest,
  type RetestFacts,
} from "./retest.ts";
export { shouldTest, type TestingVerdict } from "./should-test.ts";
export {
  isTenderGut,
  type SuggestionFacts,
  type SuggestionId,
  type SuggestionRule,
  type Suggestions,
  suggest,
} from "./suggest.ts";
// Names
export { genusLabel, phylumLabel, plainName } from "./taxonomy.ts";
export { type GmhiSpecies, type Gmwi2Model, gmhi, gmwi2 } from "./wellness-scores.ts";
