import { exerciseFigures, exercises } from "@wervel/content";
import { type ExerciseFigure, exerciseIds, type SideFigure } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { type Body, bones, floor } from "./body.ts";
import { drawing } from "./drawing.ts";
import { distance, heading } from "./geometry.ts";
import { planePose, sideBody } from "./pose.ts";
import { arrowOf, farthest, frameOf, isMoving, isRound, stillsOf } from "./scene.ts";

const moments = Array.from({ length: 41 }, (_, index) => index / 40);
const all = exerciseIds.map((id) => ({ id, figure: exerciseFigures[id] }));
const isSide = (one: { readonly figure: ExerciseFigure }): one is Side =>
  one.figure.view === "side";
type Side = { readonly id: (typeof exerciseIds)[number]; readonly figure: SideFigure };
const fromSide = all.filter(isSide);

const sides = ["L", "R"] as const;
const turn = (a: number, b: number): number => ((((b - a) % 360) + 540) % 360) - 180;

describe.each(fromSide)("$id from the side", ({ figure }) => {
  const bodies = moments.map((t) => sideBody(figure, t));

  it("keeps every limb and the back at one length through the whole movement", () => {
    for (const body of bodies) {
      expect(lengthOf(body.spine)).toBeCloseTo(bones.lowBack + bones.upperBack, 6);
      for (const side of sides) expectBones(figure, body, side);
    }
  });

  it("has nothing in the floor, and something on it", () => {
    for (const body of bodies) {
      const joints = [body.head, ...body.spine, ...limbPoints(body)];
      expect(Math.max(...joints.map(({ y }) => y))).toBeLessThanOrEqual(floor);
      if (figure.support !== "saddle")
        expect(Math.max(...joints.map(({ y }) => y))).toBeGreaterThan(floor - 16);
    }
  });

  it("leaves planted feet where they stand", () => {
    for (const side of sides.filter((one) => figure.legs[one] === "planted")) {
      const { ankle } = bodies[0]?.legs[side] ?? { ankle: { x: 0, y: 0 } };
      for (const { legs } of bodies) expect(distance(legs[side].ankle, ankle)).toBeLessThan(1.5);
    }
  });

  it("bends no joint beyond its range, nor the wrong way", () => {
    for (const body of bodies) for (const side of sides) expectRanges(figure, body, side);
  });

  it("moves without a jump", () => {
    for (const [index, body] of bodies.slice(1).entries()) {
      const before = bodies[index];
      const far = limbPoints(body).map((point, at) =>
        distance(point, (before && limbPoints(before)[at]) ?? point),
      );
      expect(Math.max(...far)).toBeLessThan(14);
    }
  });
});

const limbPoints = ({ legs, arms }: Body) =>
  sides.flatMap((side) => [
    legs[side].knee,
    legs[side].ankle,
    legs[side].toe,
    arms[side].elbow,
    arms[side].wrist,
  ]);

const lengthOf = (points: Body["spine"]): number =>
  points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);

function expectBones({ legs }: SideFigure, body: Body, side: "L" | "R"): void {
  const { knee, ankle, toe } = body.legs[side];
  const { elbow, wrist } = body.arms[side];
  expect(distance(body.shoulder, elbow)).toBeCloseTo(bones.upperArm, 6);
  expect(distance(elbow, wrist)).toBeCloseTo(bones.forearm, 6);
  if (legs[side] === "crossed") {
    // Turned towards the viewer: seen shorter, never longer.
    expect(distance(body.hip, knee)).toBeLessThanOrEqual(bones.thigh);
    expect(distance(knee, ankle)).toBeLessThanOrEqual(bones.shank);
    return;
  }
  expect(distance(body.hip, knee)).toBeCloseTo(bones.thigh, 6);
  expect(distance(knee, ankle)).toBeCloseTo(bones.shank, 6);
  expect(distance(ankle, toe)).toBeCloseTo(bones.foot, 6);
}

const facesLeft = ({ support }: SideFigure): boolean =>
  ["belly", "forearms-and-toes", "knees"].includes(support);

/** Active range of motion with room to spare: hip -35 to 145, knee -3 to 160, elbow -3 to 155. */
function expectRanges(figure: SideFigure, body: Body, side: "L" | "R"): void {
  if (figure.legs[side] === "crossed") return;
  const way = facesLeft(figure) ? -1 : 1;
  const { knee, ankle } = body.legs[side];
  const pelvis = heading(body.spine[1] ?? body.hip, body.hip);
  const hip = -way * turn(pelvis, heading(body.hip, knee));
  const bend = way * turn(heading(body.hip, knee), heading(knee, ankle));
  expect(hip).toBeGreaterThan(-35);
  expect(hip).toBeLessThan(146);
  expect(bend).toBeGreaterThan(-3);
  expect(bend).toBeLessThan(160);
  const { elbow, wrist } = body.arms[side];
  const arm = turn(heading(body.shoulder, elbow), heading(elbow, wrist));
  expect(Math.abs(arm)).toBeLessThan(155);
}

describe("what goes round", () => {
  const round = fromSide.filter(({ figure }) => isRound(figure));

  it.each(round)("$id ends where it began, and shows that pose once", ({ figure }) => {
    expect(limbPoints(sideBody(figure, 1))).toEqual(limbPoints(sideBody(figure, 0)));
    expect(stillsOf(figure)).toHaveLength(figure.keys.length - 1);
  });

  it.each(round.filter(({ id }) => id !== "X31"))(
    "$id lifts the foot that swings",
    ({ figure }) => {
      const { legs } = sideBody(figure, 0.25);
      expect(legs.L.ankle.y - legs.R.ankle.y).toBeGreaterThan(4);
    },
  );
});

describe("seen from the front or from above", () => {
  const plane = all.flatMap(({ id, figure }) => (figure.view === "side" ? [] : [{ id, figure }]));

  it.each(plane)("$id draws no limb longer than its bone", ({ figure }) => {
    for (const t of moments) {
      const pose = planePose(figure, t);
      expect(distance(pose.hip, pose.kneeA)).toBeLessThan(bones.thigh + 8);
      expect(distance(pose.kneeA, pose.ankleA)).toBeLessThan(bones.shank + 1);
      expect(distance(pose.kneeB, pose.ankleB)).toBeLessThan(bones.shank + 1);
      expect(distance(pose.elbowA, pose.wristA)).toBeLessThan(bones.forearm + 3);
      expect(distance(pose.elbowB, pose.wristB)).toBeLessThan(bones.forearm + 3);
    }
  });
});

describe.each(all)("the drawing of $id", ({ id, figure }) => {
  const name = exercises.find((one) => one.id === id)?.name.en ?? "";

  it("is as it was looked at and approved, in two poses", async () => {
    await expect(drawing(figure, 0, name)).toMatchFileSnapshot(`golden/${id}-a.svg`);
    await expect(drawing(figure, farthest(figure), name)).toMatchFileSnapshot(`golden/${id}-b.svg`);
  });

  it("fits its frame, and moves, breathes or rests on purpose", () => {
    const { x, width } = frameOf(figure);
    expect(width).toBeLessThan(260);
    expect(x).toBeGreaterThan(-30);
    expect(isMoving(figure)).toBe(true);
    if (figure.follow !== undefined) expect(arrowOf(figure)).toBeDefined();
  });
});
