import { careTreatments } from "./care-treatments.ts";
import { procedureTreatments } from "./procedure-treatments.ts";
import { thingTreatments } from "./thing-treatments.ts";

/** One card for every treatment that the five texts name, and for what guidelines advise against. */
export const treatmentCards = [
  ...careTreatments,
  ...thingTreatments,
  ...procedureTreatments,
] as const;

export type TreatmentCardId = (typeof treatmentCards)[number]["id"];
