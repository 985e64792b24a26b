/** What can stand in a week beside the exercises, and the order in which care is tried. */
import type { Citation, Review } from "./citation.ts";
import type { Text } from "./text.ts";

/** The four pillars; a plan always shows each of them. */
export const pillars = ["movement", "posture", "calm", "care"] as const;
export type Pillar = (typeof pillars)[number];

/**
 * How sure it is, our own four steps and one against: A consistent trials or a strong guideline,
 * B moderate, C weak or association only, D tradition without a trial, X evidence against.
 */
export type Grade = "A" | "B" | "C" | "D" | "X";

/** For whom a part of the week is meant; several are "any of these". */
export type MeantFor =
  | "everyone"
  | "profile-1"
  | "profile-2"
  | "profile-3"
  | "sitting-work"
  | "heavy-work"
  | "has-work"
  | "stress"
  | "poor-sleep"
  | "low-mood"
  | "leg-pain"
  | "recurrent"
  | "moves-little"
  | "smokes"
  | "drinks"
  | "heavier"
  | "recent-antibiotics"
  | "takes-supplements";

export type WeekModule = {
  readonly id: string;
  readonly pillar: Pillar;
  readonly meantFor: readonly MeantFor[];
  readonly name: Text;
  readonly how: Text;
  readonly because: Text;
  readonly grade: Grade;
  readonly careful?: Text;
  /** Which fair trial can test it, when it can be switched on and off. */
  readonly template?: string;
  readonly sources: readonly Citation[];
  readonly review: Review;
};

/** A step in the order of care: the least that may help comes first. */
export type CareStep = {
  readonly id: string;
  readonly name: Text;
  readonly what: Text;
  /** Reasons to take this step; the first step needs none. */
  readonly when: readonly CareReason[];
  readonly sources: readonly Citation[];
  readonly review: Review;
};
export const careReasons = [
  "delayed",
  "profile-2",
  "profile-3",
  "high-risk",
  "leg-pain-six-weeks",
  "inflammatory",
] as const;
export type CareReason = (typeof careReasons)[number];

export type Tip = {
  readonly id: string;
  readonly says: Text;
  readonly verdict: Text;
  readonly grade: Grade;
  readonly template?: string;
  readonly sources: readonly Citation[];
  readonly review: Review;
};
