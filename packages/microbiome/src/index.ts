// One sample

// Two samples
export { aitchison, brayCurtis, jaccard } from "./distance.ts";
export {
  type Counts,
  chao1,
  type Diversity,
  diversityOf,
  expectedRichness,
  goodsCoverage,
} from "./diversity.ts";
