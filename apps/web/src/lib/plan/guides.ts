/** The two guides: breathing in for four and out for six, and tensing from feet to face. */
import type { Text } from "@wervel/model";
import { muscleGroups } from "./breathing.words.ts";

export const guides = ["breathing", "relaxing"] as const;
export type Guide = (typeof guides)[number];

const inSeconds = 4;
const outSeconds = 6;
const tenseSeconds = 5;
const looseSeconds = 15;

export const minutesIn = {
  relaxing: (muscleGroups.length * (tenseSeconds + looseSeconds)) / 60,
} as const;

export type Breath = { readonly is: "in" | "out"; readonly full: number };

/** @returns `full` 0 breathed out to 1 breathed in, smooth at both ends */
export function breathAt(seconds: number): Breath {
  const at = seconds % (inSeconds + outSeconds);
  const is = at < inSeconds ? "in" : "out";
  const share = is === "in" ? at / inSeconds : 1 - (at - inSeconds) / outSeconds;
  return { is, full: (1 - Math.cos(Math.PI * share)) / 2 };
}

export type GuidePart = { readonly is: "tense" | "loose"; readonly group: Text };

export function guideAt(seconds: number): GuidePart {
  const round = tenseSeconds + looseSeconds;
  const index = Math.min(muscleGroups.length - 1, Math.floor(seconds / round));
  const group = muscleGroups[index] ?? muscleGroups[0];
  return { is: seconds % round < tenseSeconds ? "tense" : "loose", group };
}
