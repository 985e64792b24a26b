/** What carries the body decides which way it lies and where it stays (pinning the contacts). */
import type { FigureSupport, Point, SideFigure } from "@wervel/model";
import { type Body, bodyOf, bones, type Facing, floor, type Joints, placed } from "./body.ts";
import { at, distance, heading } from "./geometry.ts";

/** How high a joint lies above the floor when that part of the body rests on it. */
export const restHeight = { back: 13, knee: 7, ankle: 8, toes: 15, forearm: 29, head: 10 } as const;
const above = (height: number): number => floor - height;

/** Lying with the head to the left, kneeling that way too, or upright and looking right. */
export const facingOf = (support: FigureSupport): Facing =>
  support === "belly" || support === "forearms-and-toes" || support === "knees" ? -1 : 1;

export const isUpright = (support: FigureSupport): boolean =>
  ["feet", "one-knee", "lowest-foot", "saddle"].includes(support);

/** The leg that the others are measured from. */
export const carryingLeg = ({ support, legs }: SideFigure): "L" | "R" =>
  support === "knees" || (support === "feet" && legs.R === "planted") ? "R" : "L";

/** The body where it belongs, its head resting on the floor rather than in it. */
export const supported = (figure: SideFigure, joints: Joints): Body =>
  headUp(carried(figure, joints));

function headUp(body: Body): Body {
  const y = above(restHeight.head);
  if (body.head.y <= y) return body;
  const off = Math.sqrt(Math.max(0, bones.neck ** 2 - (y - body.neck.y) ** 2));
  return { ...body, head: at(body.neck.x + (body.head.x < body.neck.x ? -off : off), y) };
}

/** The body on what carries it; arms and legs that hold on to something follow in `holds.ts`. */
function carried(figure: SideFigure, joints: Joints): Body {
  const facing = facingOf(figure.support);
  switch (figure.support) {
    case "back":
    case "belly":
      return placed(bodyOf(joints, 180, facing), 0, at(124, above(restHeight.back)));
    case "back-flat":
      return pinned(bodyOf(joints, 180, facing), "hip", [restHeight.back, restHeight.back]);
    case "shoulders": {
      const body = bodyOf(joints, 180 - joints.lum - joints.tho, facing);
      return anchored(body, body.shoulder, at(80, above(restHeight.back)));
    }
    case "shoulders-and-feet":
      return pinned(bodyOf(joints, 180, facing), "ankle", [restHeight.back, restHeight.ankle]);
    case "forearms-and-toes":
      return pinned(bodyOf(joints, 180, facing), "ankle", [restHeight.forearm, restHeight.toes]);
    case "knees":
      return onKnees(joints);
    case "feet":
      return onFoot(figure, joints);
    case "one-knee":
      return onOneKnee(joints);
    case "lowest-foot":
      return onLowestFoot(bodyOf(joints, -90, facing));
    case "saddle":
      return placed(bodyOf(joints, -66, facing), 0, at(104, 78));
  }
}

const anchored = (body: Body, point: Point, to: Point): Body =>
  placed(body, 0, at(to.x - point.x, to.y - point.y));

/** Turns the body until shoulder and a second point lie at their heights; the shoulder stays. */
function pinned(
  body: Body,
  second: "hip" | "ankle",
  [first, other]: readonly [number, number],
): Body {
  const point = second === "hip" ? body.hip : body.legs.L.ankle;
  const fall = (first - other) / distance(body.shoulder, point);
  const wanted = (Math.asin(Math.max(-1, Math.min(1, fall))) * 180) / Math.PI;
  const lying = placed(body, wanted - heading(body.shoulder, point), at(0, 0));
  return anchored(lying, lying.shoulder, at(80, above(first)));
}

/** The shank lies on the floor, so thigh, pelvis and back follow from knee and hip. */
function onKnees(joints: Joints): Body {
  const body = bodyOf(joints, joints.kneeR - 180 - joints.hipR, -1);
  return anchored(body, body.legs.R.knee, at(152, above(restHeight.knee)));
}

function onFoot(figure: SideFigure, joints: Joints): Body {
  const leg = carryingLeg(figure);
  const [hip, knee, ankle] =
    leg === "L"
      ? [joints.hipL, joints.kneeL, joints.ankL]
      : [joints.hipR, joints.kneeR, joints.ankR];
  const body = bodyOf(joints, ankle - knee + hip - 90, 1);
  return anchored(body, body.legs[leg].ankle, at(124, above(restHeight.ankle)));
}

function onOneKnee(joints: Joints): Body {
  const body = bodyOf(joints, -joints.kneeL + joints.hipL, 1);
  return anchored(body, body.legs.L.knee, at(106, above(restHeight.knee)));
}

function onLowestFoot(body: Body): Body {
  const lowest = Math.max(body.legs.L.ankle.y, body.legs.R.ankle.y);
  return placed(body, 0, at(120, above(restHeight.ankle) - lowest));
}

/** The farthest an arm reaches; a hair less than its bones, so that it is never quite straight. */
export const armReach = bones.upperArm + bones.forearm - 0.3;
export const legReach = bones.thigh + bones.shank - 0.3;
