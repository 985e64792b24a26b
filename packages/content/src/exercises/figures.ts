import type { ExerciseFigure, ExerciseId, SideFigure, Text } from "@wervel/model";
import { planeFigures } from "./plane-figures.ts";

/**
 * The key poses of every exercise seen from the side, in degrees from an upright body: hip and
 * knee bend forward and back, `lum` and `tho` round the low and upper back, an arm hangs at 0.
 */
const begin: Text = { nl: "begin", en: "start" };
const hold: Text = { nl: "houd vast", en: "hold" };
const breathe: Text = { nl: "adem rustig", en: "breathe calmly" };

const bentKnees = { hipL: 45, hipR: 45, kneeL: 90, kneeR: 90 } as const;
const onAllFours = {
  hipL: 80,
  hipR: 80,
  kneeL: 90,
  kneeR: 90,
  ankL: -80,
  ankR: -80,
  shL: 80,
  shR: 80,
} as const;
const stride = {
  hipL: 25,
  hipR: -15,
  kneeL: 4,
  kneeR: 14,
  shL: -18,
  shR: 22,
  elL: 12,
  elR: 18,
} as const;
const smallStride = { hipL: 16, hipR: -10, kneeL: 4, kneeR: 10 } as const;
const both = <const T extends string>(hold: T) => ({ L: hold, R: hold }) as const;
const side = <const F extends Omit<SideFigure, "view">>(figure: F) =>
  ({ view: "side", ...figure }) as const;

export const exerciseFigures: Readonly<Record<ExerciseId, ExerciseFigure>> = {
  ...planeFigures,
  X01: side({
    support: "back",
    keys: [{ says: breathe, pose: bentKnees }],
    arms: { L: "belly", R: "beside" },
    legs: both("planted"),
    props: [],
    breathes: true,
  }),
  X02: side({
    support: "back",
    keys: [
      { says: breathe, pose: { hipL: 90, hipR: 90, kneeL: 90, kneeR: 90, ankL: 10, ankR: 10 } },
    ],
    arms: both("beside"),
    legs: both("free"),
    props: ["seat-under-legs"],
    breathes: true,
  }),
  X03: side({
    support: "back-flat",
    keys: [
      {
        says: { nl: "licht hol", en: "slightly arched" },
        pose: { ...bentKnees, lum: -24, tho: 6 },
      },
      { says: { nl: "plat", en: "flat" }, pose: { lum: 10, tho: 0 } },
    ],
    arms: both("beside"),
    legs: both("planted"),
    props: [],
  }),
  X05: side({
    support: "back",
    keys: [
      { says: begin, pose: { ...bentKnees, ankL: -50 } },
      { says: hold, pose: { hipL: 120, kneeL: 130, ankL: -20 } },
    ],
    arms: both("knee"),
    legs: { L: "free", R: "planted" },
    props: [],
    follow: "kneeL",
  }),
  X06: side({
    support: "shoulders",
    keys: [
      { says: begin, pose: { hipL: 90, hipR: 90, kneeL: 90, kneeR: 90 } },
      { says: hold, pose: { hipL: 112, hipR: 112, kneeL: 135, kneeR: 135, lum: 24 } },
    ],
    arms: both("knee"),
    legs: both("free"),
    props: [],
    follow: "kneeL",
  }),
  X07: side({
    support: "knees",
    keys: [
      {
        says: { nl: "hol", en: "arched" },
        pose: {
          ...onAllFours,
          hipL: 102,
          hipR: 102,
          lum: -30,
          tho: -6,
          neck: -20,
          shL: 66,
          shR: 66,
        },
      },
      {
        says: { nl: "rond", en: "round" },
        pose: { hipL: 46, hipR: 46, lum: 44, tho: 40, neck: 30, shL: 100, shR: 100 },
      },
    ],
    arms: both("floor"),
    legs: both("free"),
    props: [],
    follow: "chest",
  }),
  X08: side({
    support: "knees",
    keys: [
      { says: begin, pose: onAllFours },
      {
        says: { nl: "zak terug", en: "sink back" },
        pose: {
          hipL: 140,
          hipR: 140,
          kneeL: 150,
          kneeR: 150,
          lum: 20,
          tho: 10,
          neck: 8,
          shL: 160,
          shR: 160,
        },
      },
    ],
    arms: both("slide"),
    legs: both("free"),
    props: [],
    follow: "hip",
  }),
  X09: side({
    support: "belly",
    keys: [
      { says: begin, pose: { lum: -7, tho: -2, neck: 10, ankL: -70, ankR: -70 } },
      { says: { nl: "kom omhoog", en: "come up" }, pose: { lum: -24, tho: -6, neck: -6 } },
    ],
    arms: both("forearm"),
    legs: both("free"),
    props: [],
    follow: "chest",
  }),
  X10: side({
    support: "belly",
    keys: [
      { says: begin, pose: { lum: 0, tho: 0, neck: 10, shL: 36, shR: 36, ankL: -70, ankR: -70 } },
      { says: { nl: "duw omhoog", en: "push up" }, pose: { lum: -36, tho: -16, neck: -6 } },
    ],
    arms: both("floor"),
    legs: both("free"),
    props: [],
    follow: "chest",
  }),
  X11: side({
    support: "feet",
    keys: [
      { says: begin, pose: {} },
      {
        says: { nl: "achterover", en: "lean back" },
        pose: { lum: -25, tho: -8, hipL: -6, hipR: -6, ankL: 4, ankR: 4 },
      },
    ],
    arms: both("hip"),
    legs: both("free"),
    props: [],
    follow: "head",
  }),
  X14: side({
    support: "feet",
    keys: [
      {
        says: begin,
        pose: { hipL: 90, hipR: 90, kneeL: 90, kneeR: 90, lum: 14, tho: 12, neck: 34 },
      },
      {
        says: { nl: "strek been, kijk op", en: "leg straight, look up" },
        pose: { kneeL: 20, ankL: 10, neck: -14 },
      },
    ],
    arms: both("hip"),
    legs: { L: "free", R: "planted" },
    props: ["chair"],
    follow: "ankleL",
  }),
  X15: side({
    support: "one-knee",
    keys: [
      { says: begin, pose: { hipL: 0, kneeL: 90, ankL: -80, hipR: 80, kneeR: 80 } },
      { says: { nl: "schuif naar voren", en: "move forward" }, pose: { hipL: -22, kneeL: 68 } },
    ],
    arms: both("hip"),
    legs: { L: "free", R: "planted" },
    props: [],
    follow: "hip",
  }),
  X16: side({
    support: "back",
    keys: [
      {
        says: begin,
        pose: { hipL: 70, outThighL: 62, outShankL: 58, kneeL: 96, hipR: 52, kneeR: 84 },
      },
      {
        says: { nl: "trek en houd vast", en: "pull and hold" },
        pose: { hipL: 96, kneeL: 90, hipR: 108, kneeR: 92 },
      },
    ],
    arms: both("thigh"),
    legs: { L: "crossed", R: "free" },
    props: [],
    follow: "kneeR",
  }),
  X17: side({
    support: "shoulders-and-feet",
    keys: [
      { says: begin, pose: bentKnees },
      {
        says: { nl: "duw omhoog", en: "push up" },
        pose: { hipL: 0, hipR: 0, kneeL: 96, kneeR: 96 },
      },
    ],
    arms: both("beside"),
    legs: both("planted"),
    props: [],
    follow: "hip",
  }),
  X18: side({
    support: "shoulders-and-feet",
    keys: [
      { says: begin, pose: { hipL: 45, kneeL: 90, hipR: 40, kneeR: 0 } },
      { says: { nl: "duw omhoog", en: "push up" }, pose: { hipL: 0, kneeL: 96, hipR: 0, ankR: 0 } },
    ],
    arms: both("beside"),
    legs: { L: "planted", R: "free" },
    props: [],
    follow: "hip",
  }),
  X19: side({
    support: "back",
    keys: [
      { says: begin, pose: { hipL: 90, hipR: 90, kneeL: 90, kneeR: 90, shL: 90, shR: 90 } },
      { says: { nl: "strek schuin", en: "reach across" }, pose: { hipR: 20, kneeR: 10, shL: 165 } },
    ],
    arms: both("free"),
    legs: both("free"),
    props: [],
    follow: "wristL",
  }),
  X20: side({
    support: "knees",
    keys: [
      { says: begin, pose: onAllFours },
      {
        says: { nl: "maak je lang", en: "reach long" },
        pose: { hipL: -6, kneeL: 0, ankL: -30, shR: 170, neck: -8 },
      },
    ],
    arms: { L: "floor", R: "free" },
    legs: both("free"),
    props: [],
    follow: "ankleL",
  }),
  X23: side({
    support: "forearms-and-toes",
    keys: [
      { says: begin, pose: { kneeL: 30, kneeR: 30, neck: -6 } },
      { says: { nl: "één lijn", en: "one line" }, pose: { kneeL: 0, kneeR: 0 } },
    ],
    arms: both("forearm"),
    legs: both("toes"),
    props: [],
    follow: "hip",
  }),
  X24: side({
    support: "back",
    keys: [
      { says: begin, pose: { hipL: 45, kneeL: 90, hipR: 4, kneeR: 6 } },
      { says: { nl: "klein omhoog", en: "up a little" }, pose: { tho: 26, neck: 12 } },
    ],
    arms: both("hip"),
    legs: { L: "planted", R: "free" },
    props: [],
    follow: "head",
  }),
  X25: side({
    support: "feet",
    keys: [
      { says: begin, pose: { hipL: 90, hipR: 90, kneeL: 90, kneeR: 90 } },
      {
        says: { nl: "buig naar voren", en: "lean forward" },
        pose: { hipL: 118, hipR: 118, kneeL: 88, kneeR: 88, ankL: 16, ankR: 16 },
      },
      {
        says: { nl: "sta op", en: "stand up" },
        pose: { hipL: 0, hipR: 0, kneeL: 0, kneeR: 0, ankL: 0, ankR: 0 },
      },
    ],
    arms: both("knee"),
    legs: both("free"),
    props: ["chair"],
    follow: "head",
  }),
  X26: side({
    support: "feet",
    keys: [
      { says: begin, pose: { shL: 10, shR: 10 } },
      {
        says: { nl: "zak", en: "lower" },
        pose: {
          hipL: 95,
          hipR: 95,
          kneeL: 90,
          kneeR: 90,
          ankL: 22,
          ankR: 22,
          lum: 5,
          shL: 105,
          shR: 105,
        },
      },
    ],
    arms: both("free"),
    legs: both("free"),
    props: [],
    follow: "hip",
  }),
  X27: side({
    support: "feet",
    keys: [
      { says: begin, pose: { kneeL: 6, kneeR: 6, ankL: 3, ankR: 3, hipL: 3, hipR: 3 } },
      {
        says: { nl: "billen naar achteren", en: "hips back" },
        pose: { hipL: 70, hipR: 70, kneeL: 20, kneeR: 20, ankL: 2, ankR: 2 },
      },
    ],
    arms: both("hip"),
    legs: both("free"),
    props: ["stick"],
    follow: "head",
  }),
  X28: side({
    support: "feet",
    keys: [
      { says: begin, pose: { shL: 8, shR: 8 } },
      {
        says: { nl: "laat zakken", en: "lower" },
        pose: { hipL: 80, hipR: 80, kneeL: 40, kneeR: 40, ankL: 8, ankR: 8, shL: 52, shR: 52 },
      },
    ],
    arms: both("free"),
    legs: both("free"),
    props: ["weight"],
    follow: "wristL",
  }),
  X29: side({
    support: "feet",
    keys: [
      { says: begin, pose: { hipL: 20, kneeL: 10, ankL: -10, hipR: -24, kneeR: 14 } },
      { says: { nl: "zak recht", en: "straight down" }, pose: { hipL: 80, kneeL: 90, ankL: 10 } },
    ],
    arms: both("hip"),
    legs: { L: "free", R: "toes" },
    props: [],
    follow: "hip",
  }),
  X30: side({
    support: "lowest-foot",
    keys: [
      { says: { nl: "stap", en: "step" }, pose: stride },
      {
        says: { nl: "haal door", en: "swing through" },
        pose: { hipL: 4, hipR: 26, kneeL: 3, kneeR: 50, shL: 2, shR: 2, elL: 14, elR: 14 },
      },
      {
        says: { nl: "andere been", en: "other leg" },
        pose: { hipL: -15, hipR: 25, kneeL: 14, kneeR: 4, shL: 22, shR: -18, elL: 18, elR: 12 },
      },
      {
        says: { nl: "haal door", en: "swing through" },
        pose: { hipL: 26, hipR: 4, kneeL: 50, kneeR: 3, shL: 2, shR: 2, elL: 14, elR: 14 },
      },
      { says: { nl: "en verder", en: "and on" }, pose: stride },
    ],
    arms: both("free"),
    legs: both("free"),
    props: [],
    cycle: true,
  }),
  X31: side({
    support: "saddle",
    keys: [
      {
        says: { nl: "trap rond", en: "pedal" },
        pose: { hipL: 84, hipR: 84, kneeL: 80, kneeR: 80, lum: 20, tho: 6, neck: -24, crank: 0 },
      },
      { says: { nl: "half rond", en: "half way round" }, pose: { crank: 180 } },
      { says: { nl: "en verder", en: "and on" }, pose: { crank: 360 } },
    ],
    arms: both("bars"),
    legs: both("pedal"),
    props: ["bike"],
    cycle: true,
  }),
  X32: side({
    support: "feet",
    keys: [
      {
        says: begin,
        pose: {
          hipL: 6,
          hipR: 6,
          kneeL: 10,
          kneeR: 10,
          ankL: 4,
          ankR: 4,
          shL: 80,
          shR: 80,
          elL: 6,
          elR: 6,
        },
      },
      { says: { nl: "trek", en: "pull" }, pose: { shL: -18, shR: -18, elL: 104, elR: 104 } },
    ],
    arms: both("free"),
    legs: both("free"),
    props: ["band"],
    follow: "wristL",
  }),
  X33: side({
    support: "lowest-foot",
    keys: [
      { says: { nl: "kleine stap", en: "small step" }, pose: smallStride },
      {
        says: { nl: "rechtop", en: "upright" },
        pose: { hipL: 3, hipR: 20, kneeL: 3, kneeR: 42 },
      },
      {
        says: { nl: "andere been", en: "other leg" },
        pose: { hipL: -10, hipR: 16, kneeL: 10, kneeR: 4 },
      },
      {
        says: { nl: "rechtop", en: "upright" },
        pose: { hipL: 20, hipR: 3, kneeL: 42, kneeR: 3 },
      },
      { says: { nl: "en verder", en: "and on" }, pose: smallStride },
    ],
    arms: both("free"),
    legs: both("free"),
    props: ["weight"],
    cycle: true,
  }),
  X34: side({
    support: "back",
    keys: [
      {
        says: { nl: "laat los", en: "let go" },
        pose: { hipL: 8, hipR: 8, kneeL: 14, kneeR: 14, ankL: -25, ankR: -25 },
      },
    ],
    arms: both("beside"),
    legs: both("free"),
    props: [],
    breathes: true,
  }),
};
