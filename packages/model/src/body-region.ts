/**
 * The places of the body map. Left and right are the person's own.
 * Names are ours and follow the words people use, not the anatomist's.
 */

export const backRegions = [
  "neck",
  "shoulder-blade-left",
  "between-shoulder-blades",
  "shoulder-blade-right",
  "mid-back-left",
  "mid-back-centre",
  "mid-back-right",
  "low-back-left",
  "low-back-centre",
  "low-back-right",
  "sacrum",
  "buttock-left",
  "buttock-right",
  "thigh-back-left",
  "thigh-back-right",
  "knee-back-left",
  "knee-back-right",
  "calf-left",
  "calf-right",
  "heel-left",
  "heel-right",
] as const;

export const frontRegions = [
  "throat",
  "chest-left",
  "chest-right",
  "upper-belly-left",
  "upper-belly-centre",
  "upper-belly-right",
  "flank-left",
  "flank-right",
  "navel",
  "lower-belly-left",
  "lower-belly-centre",
  "lower-belly-right",
  "groin-left",
  "groin-right",
  "thigh-front-left",
  "thigh-front-right",
  "knee-left",
  "knee-right",
  "shin-left",
  "shin-right",
  "foot-left",
  "foot-right",
] as const;

export const bodyRegions = [...backRegions, ...frontRegions] as const;
export type BodyRegion = (typeof bodyRegions)[number];

const belowKnee: ReadonlySet<BodyRegion> = new Set([
  "calf-left",
  "calf-right",
  "heel-left",
  "heel-right",
  "shin-left",
  "shin-right",
  "foot-left",
  "foot-right",
]);

/** Pain here makes the leg questions of the screening worth asking (again). */
export const isBelowKnee = (region: BodyRegion): boolean => belowKnee.has(region);
