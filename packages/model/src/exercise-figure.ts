/** How an exercise is drawn: key poses as joint degrees, or points for a view that has none. */
import type { JointDegrees } from "./exercise.ts";
import type { Text } from "./text.ts";

export type FigureProp =
  | "chair"
  | "seat-under-legs"
  | "stick"
  | "weight"
  | "band"
  | "bike"
  | "mat-from-above";

export type FigureSide = "L" | "R";

/** Where an arm goes: by its degrees, or to something it holds on to. */
export type ArmHold =
  | "free"
  | "beside"
  | "floor"
  | "slide"
  | "forearm"
  | "knee"
  | "thigh"
  | "hip"
  | "belly"
  | "bars";

/** A leg moves by its degrees, stands where it stood first, or turns a pedal. */
export type LegHold = "free" | "planted" | "toes" | "pedal" | "crossed";

/** What carries the body, and so what stays in its place. */
export type FigureSupport =
  | "back"
  | "back-flat"
  | "shoulders"
  | "shoulders-and-feet"
  | "belly"
  | "forearms-and-toes"
  | "knees"
  | "feet"
  | "one-knee"
  | "lowest-foot"
  | "saddle";

export type FigurePoint =
  | "hip"
  | "chest"
  | "head"
  | "kneeL"
  | "kneeR"
  | "ankleL"
  | "ankleR"
  | "wristL"
  | "wristR"
  | "elbowL";

type FigureStill<Pose> = { readonly says: Text; readonly pose: Pose };

/** Seen from the side, the person's left towards the viewer. */
export type SideFigure = {
  readonly view: "side";
  readonly support: FigureSupport;
  /** A pose names only what changes; the first is complete with the base of its support. */
  readonly keys: readonly [FigureStill<JointDegrees>, ...FigureStill<JointDegrees>[]];
  readonly arms: Readonly<Record<FigureSide, ArmHold>>;
  readonly legs: Readonly<Record<FigureSide, LegHold>>;
  readonly props: readonly FigureProp[];
  /** The point whose path the arrow shows; absent when nothing moves. */
  readonly follow?: FigurePoint;
  /** Only the breath moves. */
  readonly breathes?: boolean;
  /** The last pose is the first again: the movement goes round, never back. */
  readonly cycle?: boolean;
};

export type Point = { readonly x: number; readonly y: number };

/** A pose seen from the front or from above: shoulders and hips lie across the trunk. */
export type PlanePose = {
  readonly hip: Point;
  readonly mid: Point;
  readonly neck: Point;
  readonly head: Point;
  /** 0 the chest is seen from its side, 1 from its front. */
  readonly chestTurn: number;
  readonly pelvisTurn: number;
  readonly kneeA: Point;
  readonly kneeB: Point;
  readonly ankleA: Point;
  readonly ankleB: Point;
  readonly toeA: Point;
  readonly toeB: Point;
  readonly elbowA: Point;
  readonly elbowB: Point;
  readonly wristA: Point;
  readonly wristB: Point;
};

export type PlaneFigure = {
  readonly view: "front" | "above";
  readonly keys: readonly [FigureStill<PlanePose>, ...FigureStill<PlanePose>[]];
  readonly props: readonly FigureProp[];
  readonly follow?: keyof Omit<PlanePose, "chestTurn" | "pelvisTurn">;
};

export type ExerciseFigure = SideFigure | PlaneFigure;
