/** From joints to painted parts, back to front: limbs with thickness, two-tone clothes, no face. */
import type { PlanePose, Point } from "@wervel/model";
import { smoothPath } from "../body/smooth-path.ts";
import type { Body } from "./body.ts";
import { between, distance, heading, step } from "./geometry.ts";
import { short } from "./path.ts";

export type PartClass = "far" | "skin" | "arm" | "top" | "short";
export type Part = { readonly is: PartClass; readonly d: string };

const side = [9.5, 10.6, 9.6, 8.7, 9, 10.2, 10.8, 9.4, 5.4];
const front = [12, 13.4, 12.2, 10.8, 11.2, 13.2, 15, 14.4, 6.2];

/** @param breath 0 breathed out to 1 breathed in, seen at the belly */
export function paintBody(body: Body, breath = 0): readonly Part[] {
  const { L, R } = body.legs;
  const widths = side.map((width, index) => width + breath * belly(index));
  return [
    ...armParts("far", body.shoulder, body.arms.R),
    ...legParts("far", body.hip, R),
    ...headParts(body.neck, body.head),
    ...legParts("skin", body.hip, L),
    { is: "top", d: trunk(body.spine, widths) },
    { is: "short", d: limb(body.spine[2] ?? body.hip, body.hip, [9.7, 10]) },
    { is: "short", d: limb(body.hip, between(body.hip, L.knee, 0.56), [9.6, 8.1]) },
    ...armParts("arm", body.shoulder, body.arms.L),
  ];
}

const belly = (index: number): number => (index >= 2 && index <= 5 ? 2.4 : 0);

type Limb = { readonly elbow: Point; readonly wrist: Point };
const armParts = (is: PartClass, shoulder: Point, { elbow, wrist }: Limb): readonly Part[] => [
  { is, d: limb(shoulder, elbow, is === "far" ? [4.9, 4] : [5.2, 4.2]) },
  { is, d: limb(elbow, wrist, is === "far" ? [4, 3.1] : [4.2, 3.3]) },
];

type Joined = { readonly knee: Point; readonly ankle: Point; readonly toe: Point };
function legParts(is: PartClass, hip: Point, { knee, ankle, toe }: Joined): readonly Part[] {
  const shank: Part = { is, d: limb(knee, ankle, is === "far" ? [5.9, 3.9] : [6.1, 4]) };
  const foot: Part = { is, d: limb(ankle, toe, is === "far" ? [3.9, 2.5] : [4, 2.6]) };
  const thigh: Part = { is, d: limb(hip, knee, is === "far" ? [8.6, 6.2] : [8.8, 6.3]) };
  return is === "far" ? [thigh, shank, foot] : [shank, foot, thigh];
}

const headParts = (neck: Point, head: Point): readonly Part[] => [
  { is: "skin", d: limb(neck, between(neck, head, 0.7), [4.6, 4.6]) },
  { is: "skin", d: limb(between(neck, head, 0.93), between(neck, head, 1.12), [8.9, 8.7]) },
];

/** The second rig: the same limbs and colours, shoulders and hips in pairs across the trunk. */
export function paintPlane(pose: PlanePose): readonly Part[] {
  const { hip, neck, chestTurn, pelvisTurn } = pose;
  const spine = curve(hip, pose.mid, neck);
  const widths = side.map((width, index) => {
    const share = Math.min(1, Math.max(0, (index / 8 - 0.2) / 0.6));
    const turn = pelvisTurn + (chestTurn - pelvisTurn) * share;
    return width + ((front[index] ?? width) - width) * turn;
  });
  const [shoulderA, shoulderB] = across(neck, pose.mid, { down: 8, apart: 13 * chestTurn });
  const [hipB, hipA] = across(hip, pose.mid, { down: 0, apart: 7 * pelvisTurn });
  return [
    ...armParts("far", shoulderB, { elbow: pose.elbowB, wrist: pose.wristB }),
    ...legParts("far", hipB, { knee: pose.kneeB, ankle: pose.ankleB, toe: pose.toeB }),
    ...headParts(neck, pose.head),
    ...legParts("skin", hipA, { knee: pose.kneeA, ankle: pose.ankleA, toe: pose.toeA }),
    { is: "top", d: trunk(spine, widths) },
    {
      is: "short",
      d: limb(spine[2] ?? hip, hip, [9.7 + 2.5 * pelvisTurn, 10 + 2 * pelvisTurn]),
    },
    { is: "short", d: limb(hipA, between(hipA, pose.kneeA, 0.56), [9.6, 8.1]) },
    ...armParts("arm", shoulderA, { elbow: pose.elbowA, wrist: pose.wristA }),
  ];
}

const curve = (hip: Point, mid: Point, neck: Point): readonly Point[] =>
  Array.from({ length: 9 }, (_, index) => {
    const t = index / 8;
    return between(between(hip, mid, t), between(mid, neck, t), t);
  });

/** The pair of joints at the end of the trunk; the first is the one that is drawn in front. */
export function across(
  end: Point,
  mid: Point,
  { down, apart }: { readonly down: number; readonly apart: number },
): readonly [Point, Point] {
  const inward = heading(end, mid);
  const centre = step(end, inward, down);
  return [step(centre, inward - 90, apart), step(centre, inward + 90, apart)];
}

function trunk(spine: readonly Point[], widths: readonly number[]): string {
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [index, point] of spine.entries()) {
    const along = heading(spine[index - 1] ?? point, spine[index + 1] ?? point);
    left.push(step(point, along + 90, widths[index] ?? 0));
    right.unshift(step(point, along - 90, widths[index] ?? 0));
  }
  return smoothPath([...left, ...right].map(({ x, y }) => [x, y] as const));
}

/** A tapered capsule from `p` to `q`. */
function limb(p: Point, q: Point, [a, b]: readonly [number, number]): string {
  const along = distance(p, q) < 0.001 ? 0 : heading(p, q);
  const [p1, p2] = [step(p, along + 90, a), step(p, along - 90, a)];
  const [q1, q2] = [step(q, along + 90, b), step(q, along - 90, b)];
  return `M${short(p1)}L${short(q1)}A${b} ${b} 0 0 0 ${short(q2)}L${short(p2)}A${a} ${a} 0 0 0 ${short(p1)}Z`;
}
