import type { ReferenceCohort } from "@wervel/model";
import { hmpV1V3 } from "./hmp-v1-v3.ts";
import { hmpV3V5 } from "./hmp-v3-v5.ts";
import { shotgunHealthy } from "./shotgun-healthy.ts";
import { twinsUkV4 } from "./twinsuk-v4.ts";
import { usV4 } from "./us-v4.ts";

/** Groups to compare with, the one that leads for its region first. */
export const referenceCohorts: readonly ReferenceCohort[] = [
  twinsUkV4,
  usV4,
  hmpV3V5,
  hmpV1V3,
  shotgunHealthy,
];
