import type { Questionnaire } from "@wervel/model";
import { ibsSss, odi, qbpds, startBack } from "./entered.ts";
import { psfs, rmdq } from "./function.ts";
import { gutBurden, ibsLike } from "./gut.ts";
import { phq4 } from "./mood.ts";
import { gpe, painNrs, peg } from "./pain.ts";

export const questionnaires = [
  painNrs,
  psfs,
  peg,
  phq4,
  gpe,
  rmdq,
  gutBurden,
  ibsLike,
  qbpds,
  odi,
  startBack,
  ibsSss,
] as const satisfies readonly Questionnaire[];

export type QuestionnaireId = (typeof questionnaires)[number]["id"];

/** What to ask when; the risk items belong to the profile and are asked there. */
export const questionnaireSchedule = [
  { of: ["pain-nrs"], every: "once" },
  { of: ["psfs"], every: "once" },
  { of: ["peg"], every: "once" },
  { of: ["phq-4"], every: "once" },
  { of: ["gut-burden"], every: "once" },
  { of: ["ibs-like"], every: "once" },
  { of: ["peg"], every: "weekly" },
  { of: ["gpe"], every: "weekly" },
  { of: ["psfs", "rmdq-24"], every: "four-weekly" },
  { of: ["phq-4"], every: "four-weekly" },
] as const satisfies readonly {
  readonly of: readonly QuestionnaireId[];
  readonly every: "once" | "weekly" | "four-weekly";
}[];
