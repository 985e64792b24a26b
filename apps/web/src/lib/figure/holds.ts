/** Arms and legs that stand, hold on or rest: their ends are given, the middle joint follows. */
import type { ArmHold, FigureSide, Point, SideFigure } from "@wervel/model";
import { type Arm, type Body, bones, floor, type Joints, type Leg } from "./body.ts";
import { at, between, distance, heading, middles, step, within } from "./geometry.ts";
import { armReach, carryingLeg, facingOf, isUpright, legReach, restHeight } from "./support.ts";

/** Where the pedals turn, and where the handlebar is. */
export const bike = { crank: at(128, 128), radius: 12, bars: at(160, 62) } as const;

/**
 * @param first the body in the first pose: what stands, stands where it stood then
 */
export function holding(figure: SideFigure, joints: Joints, body: Body, first: Body): Body {
  const legs = {
    L: legHeld(figure, "L", { joints, body, first }),
    R: legHeld(figure, "R", { joints, body, first }),
  };
  const stood = { ...body, legs };
  return {
    ...stood,
    arms: {
      L: armHeld(figure, "L", { joints, body: stood, first }),
      R: armHeld(figure, "R", { joints, body: stood, first }),
    },
  };
}

type Held = { readonly joints: Joints; readonly body: Body; readonly first: Body };

function legHeld(figure: SideFigure, side: FigureSide, { joints, body, first }: Held): Leg {
  const free = body.legs[side];
  const how = figure.legs[side];
  if (how === "crossed") return crossedOver(body);
  if (how === "pedal") return legTo(body.hip, pedalAt(joints.crank, side), free);
  if (how === "planted") {
    const x = first.legs[side].ankle.x + farther(side);
    return legTo(body.hip, at(x, floor - restHeight.ankle), free);
  }
  if (how === "toes" && figure.support === "feet") {
    const ankle = at(first.legs[side].ankle.x, floor - restHeight.toes);
    const leg = legTo(body.hip, ankle, free);
    return { ...leg, toe: step(leg.ankle, 66, bones.foot) };
  }
  return isFlat(figure, side) ? { ...free, toe: flatFoot(free.ankle) } : free;
}

/** The ankle lies on the other knee; what is seen of the shank comes towards the viewer. */
function crossedOver({ hip, legs: { L, R } }: Body): Leg {
  const ankle = between(R.knee, hip, 0.14);
  return { knee: L.knee, ankle, toe: step(ankle, heading(L.knee, ankle), 5) };
}

/** The far leg stands a little aside, so that both are seen. */
const farther = (side: FigureSide): number => (side === "R" ? 4 : 0);

const isFlat = (figure: SideFigure, side: FigureSide): boolean =>
  figure.support === "lowest-foot" ||
  (figure.support === "feet" && (side === carryingLeg(figure) || figure.legs[side] === "planted"));

const flatFoot = (ankle: Point): Point => step(ankle, 10, bones.foot);

function legTo(hip: Point, ankle: Point, free: Leg): Leg {
  const end = within(hip, ankle, legReach);
  const knee = nearest(middles(hip, end, [bones.thigh, bones.shank]), free.knee);
  return { knee, ankle: end, toe: flatFoot(end) };
}

const nearest = ([a, b]: readonly [Point, Point], to: Point): Point =>
  distance(a, to) <= distance(b, to) ? a : b;

function pedalAt(crank: number, side: FigureSide): Point {
  return step(bike.crank, crank + (side === "L" ? 0 : 180), bike.radius);
}

function armHeld(figure: SideFigure, side: FigureSide, held: Held): Arm {
  const { body } = held;
  const how = figure.arms[side];
  if (how === "free") return body.arms[side];
  if (how === "forearm") return forearmDown(body.shoulder);
  const wrist = within(body.shoulder, wristFor(how, side, held), armReach);
  const pair = middles(body.shoulder, wrist, [bones.upperArm, bones.forearm]);
  return { elbow: bent(pair, figure, how), wrist };
}

/** The elbow rests on the floor near the shoulder, the forearm lies towards the head. */
function forearmDown(shoulder: Point): Arm {
  const y = floor - 4;
  const fall = Math.min(bones.upperArm, y - shoulder.y);
  const elbow = at(shoulder.x + Math.sqrt(bones.upperArm ** 2 - fall ** 2), y);
  return { elbow, wrist: at(elbow.x - bones.forearm, y) };
}

function wristFor(how: ArmHold, side: FigureSide, { joints, body, first }: Held): Point {
  const { shoulder } = body;
  switch (how) {
    case "beside":
      return at(first.shoulder.x + 50.4, floor - 5);
    case "floor":
      return at(onFloor(first.shoulder, first.arms[side].wrist).x, floor - 4);
    case "slide":
      return slidOut(shoulder, side === "L" ? joints.shL : joints.shR);
    case "hip":
      return between(body.hip, body.legs[side].knee, 0.12);
    case "belly":
      return step(body.spine[1] ?? body.hip, body.chestAngle + 90, 11);
    case "thigh":
      return between(body.hip, body.legs.R.knee, 0.72);
    case "bars":
      return at(bike.bars.x + farther(side), bike.bars.y);
    case "knee":
      return toKnee(body, side);
    case "forearm":
    case "free":
      return body.arms[side].wrist;
  }
}

/** Where a straight arm in that direction meets the floor, as far as it reaches. */
function onFloor(shoulder: Point, wrist: Point): Point {
  const y = floor - 4;
  const fall = y - shoulder.y;
  const most = Math.sqrt(Math.max(0, armReach ** 2 - fall ** 2));
  const slope = (wrist.x - shoulder.x) / Math.max(4, wrist.y - shoulder.y);
  return at(shoulder.x + Math.max(-most, Math.min(most, slope * fall)), y);
}

/** The hand slides ahead over the floor, from under the shoulder to a long arm. */
function slidOut(shoulder: Point, lifted: number): Point {
  const y = floor - 4;
  const most = Math.sqrt(Math.max(0, armReach ** 2 - (y - shoulder.y) ** 2));
  return at(shoulder.x - most * Math.min(1, Math.max(0, (lifted - 80) / 80)), y);
}

/** The hand on the shin just below the knee; while that is out of reach the arm hangs free. */
function toKnee(body: Body, side: FigureSide): Point {
  const { knee, ankle } = body.legs.L;
  const shin = step(between(knee, ankle, 0.12), heading(knee, ankle) - 90, -3);
  const far = Math.min(1, Math.max(0, (distance(body.shoulder, shin) - armReach) / 14));
  return between(shin, body.arms[side].wrist, far);
}

/** Elbows point backwards in an upright body and towards the feet or up in a lying one. */
function bent(pair: readonly [Point, Point], figure: SideFigure, how: ArmHold): Point {
  const [a, b] = pair;
  if (how === "bars") return a.y > b.y ? a : b;
  if (isUpright(figure.support)) return a.x < b.x ? a : b;
  if (facingOf(figure.support) === -1) return a.x > b.x ? a : b;
  return a.y < b.y === (how !== "hip") ? a : b;
}
