/** A body seen from the side as joints in a plane, built from degrees (forward kinematics). */
import type { FigureSide, JointName, Point } from "@wervel/model";
import { at, moved, step, turned } from "./geometry.ts";

/** Lengths in the picture's own units; the floor is at 153. */
export const bones = {
  thigh: 38,
  shank: 38,
  foot: 13,
  upperArm: 26,
  forearm: 25,
  lowBack: 25,
  upperBack: 27,
  neck: 16,
} as const;
export const floor = 153;

export type Joints = Readonly<Record<JointName, number>>;
export type Leg = { readonly knee: Point; readonly ankle: Point; readonly toe: Point };
export type Arm = { readonly elbow: Point; readonly wrist: Point };

export type Body = {
  /** From the hip to the bottom of the neck, nine points at even steps of each half. */
  readonly spine: readonly Point[];
  readonly hip: Point;
  readonly neck: Point;
  readonly head: Point;
  readonly shoulder: Point;
  readonly chestAngle: number;
  readonly legs: Readonly<Record<FigureSide, Leg>>;
  readonly arms: Readonly<Record<FigureSide, Arm>>;
};

/** 1 when the belly is a quarter turn clockwise of the head, -1 the other way round. */
export type Facing = 1 | -1;

const nothing: Point = at(0, 0);
const halves = 4;

/**
 * The body with its hip at the origin.
 *
 * @param up the direction from hip to head in degrees; -90 is upright
 */
export function bodyOf(joints: Joints, up: number, facing: Facing): Body {
  const spine = spineOf(joints, up, facing);
  const neck = spine.at(-1) ?? nothing;
  const chestAngle = up + facing * (joints.lum + joints.tho);
  const shoulder = step(neck, chestAngle + 180, 8);
  return {
    spine,
    hip: nothing,
    neck,
    head: step(neck, chestAngle + facing * joints.neck, bones.neck),
    shoulder,
    chestAngle,
    legs: {
      L: legOf(
        { hip: joints.hipL, knee: joints.kneeL, ankle: joints.ankL },
        { up, facing, outThigh: joints.outThighL, outShank: joints.outShankL },
      ),
      R: legOf(
        { hip: joints.hipR, knee: joints.kneeR, ankle: joints.ankR },
        { up, facing, outThigh: 0, outShank: 0 },
      ),
    },
    arms: {
      L: armOf(shoulder, chestAngle + 180 - facing * joints.shL, -facing * joints.elL),
      R: armOf(shoulder, chestAngle + 180 - facing * joints.shR, -facing * joints.elR),
    },
  };
}

/** Each half bends evenly along its length, so that the back keeps its length in any curve. */
function spineOf({ lum, tho }: Joints, up: number, facing: Facing): readonly Point[] {
  const points = [nothing];
  for (let bit = 0; bit < halves * 2; bit++) {
    const low = bit < halves;
    const share = ((bit % halves) + 0.5) / halves;
    const bend = low ? lum * share : lum + tho * share;
    const length = (low ? bones.lowBack : bones.upperBack) / halves;
    points.push(step(points.at(-1) ?? nothing, up + facing * bend, length));
  }
  return points;
}

type Bends = { readonly hip: number; readonly knee: number; readonly ankle: number };
type Stance = {
  readonly up: number;
  readonly facing: Facing;
  readonly outThigh: number;
  readonly outShank: number;
};

function legOf(bends: Bends, { up, facing, outThigh, outShank }: Stance): Leg {
  const thigh = up + 180 - facing * bends.hip;
  const shank = thigh + facing * bends.knee;
  const knee = step(nothing, thigh, bones.thigh * seen(outThigh));
  const ankle = step(knee, shank, bones.shank * seen(outShank));
  return { knee, ankle, toe: step(ankle, shank - facing * (90 + bends.ankle), bones.foot) };
}

/** How much of a limb is seen when it is turned towards the viewer. */
const seen = (degrees: number): number => Math.cos((degrees * Math.PI) / 180);

function armOf(shoulder: Point, angle: number, bend: number): Arm {
  const elbow = step(shoulder, angle, bones.upperArm);
  return { elbow, wrist: step(elbow, angle + bend, bones.forearm) };
}

/** The same body, turned about its hip and then put down somewhere else. */
export function placed(body: Body, degrees: number, by: Point): Body {
  const put = (point: Point) => moved(turned(point, degrees), by);
  const leg = ({ knee, ankle, toe }: Leg): Leg => ({
    knee: put(knee),
    ankle: put(ankle),
    toe: put(toe),
  });
  const arm = ({ elbow, wrist }: Arm): Arm => ({ elbow: put(elbow), wrist: put(wrist) });
  return {
    spine: body.spine.map(put),
    hip: put(body.hip),
    neck: put(body.neck),
    head: put(body.head),
    shoulder: put(body.shoulder),
    chestAngle: body.chestAngle + degrees,
    legs: { L: leg(body.legs.L), R: leg(body.legs.R) },
    arms: { L: arm(body.arms.L), R: arm(body.arms.R) },
  };
}
