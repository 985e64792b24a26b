/** The body at a moment between the key poses. */
import {
  type JointDegrees,
  jointNames,
  type PlaneFigure,
  type PlanePose,
  type Point,
  type SideFigure,
} from "@wervel/model";
import type { Body, Joints } from "./body.ts";
import { between } from "./geometry.ts";
import { holding } from "./holds.ts";
import { supported } from "./support.ts";

const upright = Object.fromEntries(jointNames.map((name) => [name, 0])) as Joints; // every name

/** The key poses in full: each takes over what it does not name from the one before. */
export function fullPoses({ keys }: SideFigure): readonly Joints[] {
  let last: Joints = upright;
  return keys.map(({ pose }: { readonly pose: JointDegrees }) => {
    last = { ...last, ...pose };
    return last;
  });
}

/** @param t 0 the first key pose to 1 the last, evenly over the keys */
export function sideBody(figure: SideFigure, t: number): Body {
  const poses = fullPoses(figure);
  const first = supported(figure, poses[0] ?? upright);
  const joints = tween(poses, t, blendJoints, figure.cycle ? evenly : eased) ?? upright;
  return holding(figure, joints, supported(figure, joints), first);
}

export const planePose = (figure: PlaneFigure, t: number): PlanePose =>
  tween<PlanePose>(
    figure.keys.map(({ pose }) => pose),
    t,
    blendPlane,
  ) ?? figure.keys[0].pose;

function tween<P>(
  poses: readonly P[],
  t: number,
  blend: (a: P, b: P, share: number) => P,
  pace: (t: number) => number = eased,
): P | undefined {
  const legs = poses.length - 1;
  const leg = Math.min(Math.max(0, legs - 1), Math.floor(t * legs));
  const [from, to] = [poses[leg], poses[leg + 1]];
  if (from === undefined || to === undefined) return from;
  return blend(from, to, pace(t * legs - leg));
}

/** What goes round does not wait at a pose. */
const evenly = (t: number): number => t;

/** Slow at both ends, as a person moves. */
const eased = (t: number): number => (t < 0.5 ? 2 * t * t : 1 - 2 * (1 - t) ** 2);

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

function blendJoints(a: Joints, b: Joints, share: number): Joints {
  const mixed = jointNames.map((name) => [name, mix(a[name], b[name], share)]);
  return Object.fromEntries(mixed) as Joints; // the same names
}

function blendPlane(a: PlanePose, b: PlanePose, share: number): PlanePose {
  const point = (from: Point, to: Point) => between(from, to, share);
  return {
    hip: point(a.hip, b.hip),
    mid: point(a.mid, b.mid),
    neck: point(a.neck, b.neck),
    head: point(a.head, b.head),
    chestTurn: mix(a.chestTurn, b.chestTurn, share),
    pelvisTurn: mix(a.pelvisTurn, b.pelvisTurn, share),
    kneeA: point(a.kneeA, b.kneeA),
    kneeB: point(a.kneeB, b.kneeB),
    ankleA: point(a.ankleA, b.ankleA),
    ankleB: point(a.ankleB, b.ankleB),
    toeA: point(a.toeA, b.toeA),
    toeB: point(a.toeB, b.toeB),
    elbowA: point(a.elbowA, b.elbowA),
    elbowB: point(a.elbowB, b.elbowB),
    wristA: point(a.wristA, b.wristA),
    wristB: point(a.wristB, b.wristB),
  };
}
