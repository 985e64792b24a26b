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

type IdOf<Flags extends readonly { readonly id: string }[]> = Flags[number]["id"];

export type RedFlagId =
  | IdOf<typeof caudaEquinaFlags>
  | IdOf<typeof nerveFlags>
  | IdOf<typeof accidentFlags>
  | IdOf<typeof boneFlags>
  | IdOf<typeof generalFlags>
  | IdOf<typeof infectionFlags>
  | IdOf<typeof vesselFlags>
  | IdOf<typeof bellyFlags>
  | IdOf<typeof pregnancyFlags>
  | IdOf<typeof inflammationFlags>
  | IdOf<typeof gutFlags>
  | IdOf<typeof mindAndAgeFlags>
  | IdOf<typeof pathwayFlags>;

export const redFlags: readonly (ScreeningFlag & { readonly id: RedFlagId })[] = [
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
];

/** The rules by which a pattern counts as inflammatory. */
export const inflammatoryFlags: readonly ScreeningFlag[] = inflammationFlags.filter(({ id }) =>
  ["IB-2", "IB-3", "IB-4"].includes(id),
);
