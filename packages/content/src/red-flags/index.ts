/** Every warning sign and pathway rule of the screening, one list. */
import { accidentFlags } from "./accidents.ts";
import { bellyFlags } from "./belly-and-skin.ts";
import { boneFlags } from "./bones.ts";
import { caudaEquinaFlags } from "./cauda-equina.ts";
import { generalFlags } from "./general-signs.ts";
import { infectionFlags } from "./infection.ts";
import { gutFlags, inflammationFlags } from "./inflammation-and-gut.ts";
import { mindAndAgeFlags } from "./mind-and-age.ts";
import { nerveFlags } from "./nerve-signs.ts";
import { pathwayFlags } from "./pathway.ts";
import { pregnancyFlags } from "./pregnancy.ts";
import type { ScreeningFlag } from "./screening-flag.ts";
import { vesselFlags } from "./vessels.ts";

const all = [
  ...caudaEquinaFlags,
  ...nerveFlags,
  ...accidentFlags,
  ...boneFlags,
  ...generalFlags,
  ...infectionFlags,
  ...vesselFlags,
  ...bellyFlags,
  ...pregnancyFlags,
  ...inflammationFlags,
  ...gutFlags,
  ...mindAndAgeFlags,
  ...pathwayFlags,
] as const;

export type RedFlagId = (typeof all)[number]["id"];
export const redFlags: readonly (ScreeningFlag & { readonly id: RedFlagId })[] = all;
