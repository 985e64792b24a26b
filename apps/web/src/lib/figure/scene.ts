/** Everything that is drawn for an exercise: body, things around it, arrow and frame. */
import type { ExerciseFigure, FigurePoint, Point, Text } from "@wervel/model";
import { type Arrow, arrowAlong } from "./arrow.ts";
import type { Body } from "./body.ts";
import { between } from "./geometry.ts";
import { type Part, paintBody, paintPlane } from "./paint.ts";
import { planePose, sideBody } from "./pose.ts";
import { type Thing, thingsIn } from "./things.ts";

export type Frame = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Scene = {
  readonly things: readonly Thing[];
  readonly parts: readonly Part[];
};

/** @param t 0 to 1 over the key poses; for a figure that only breathes, how far it is in */
export function sceneAt(figure: ExerciseFigure, t: number): Scene {
  if (figure.view !== "side")
    return { parts: paintPlane(planePose(figure, t)), things: thingsIn(figure, undefined) };
  const body = sideBody(figure, figure.breathes ? 0 : t);
  return {
    parts: paintBody(body, figure.breathes ? t : 0),
    things: thingsIn(figure, { body, start: sideBody(figure, 0) }),
  };
}

const moments = [0, 0.25, 0.5, 0.75, 1];
const closer = Array.from({ length: 9 }, (_, index) => index / 8);
/** With a pose in between, the arrow shows the last part of the way. */
const lastPart = ({ keys }: ExerciseFigure): readonly number[] => {
  const from = keys.length > 2 ? (keys.length - 2) / (keys.length - 1) : 0;
  return closer.map((t) => from + (1 - from) * t);
};

/** The way the moving part goes, beside it; undefined when nothing goes anywhere. */
export function arrowOf(figure: ExerciseFigure): Arrow | undefined {
  const path = pathOf(figure);
  return (
    path &&
    arrowAlong(
      path,
      moments.flatMap((t) => pointsAt(figure, t)),
    )
  );
}

function pathOf(figure: ExerciseFigure): readonly Point[] | undefined {
  if (figure.view !== "side") {
    const { follow } = figure;
    return follow && lastPart(figure).map((t) => planePose(figure, t)[follow]);
  }
  const { follow } = figure;
  return follow && lastPart(figure).map((t) => pointOf(sideBody(figure, t), follow));
}

function pointOf(body: Body, point: FigurePoint): Point {
  const points: Readonly<Record<FigurePoint, Point>> = {
    hip: body.hip,
    chest: body.spine[4] ?? body.hip,
    head: body.head,
    kneeL: body.legs.L.knee,
    kneeR: body.legs.R.knee,
    ankleL: body.legs.L.ankle,
    ankleR: body.legs.R.ankle,
    wristL: body.arms.L.wrist,
    wristR: body.arms.R.wrist,
    elbowL: body.arms.L.elbow,
  };
  return points[point];
}

function pointsAt(figure: ExerciseFigure, t: number): readonly Point[] {
  if (figure.view !== "side") {
    const { chestTurn: _, pelvisTurn: __, ...points } = planePose(figure, t);
    const { hip, kneeA, ankleA } = points;
    return [...Object.values(points), between(hip, kneeA, 0.5), between(kneeA, ankleA, 0.5)];
  }
  const body = sideBody(figure, t);
  const legs = [body.legs.L, body.legs.R].flatMap(({ knee, ankle, toe }) => [
    between(body.hip, knee, 0.5),
    knee,
    between(knee, ankle, 0.5),
    ankle,
    toe,
  ]);
  const arms = [body.arms.L, body.arms.R].flatMap(({ elbow, wrist }) => [elbow, wrist]);
  return [...body.spine, body.head, ...legs, ...arms];
}

const margin = 16;
const usual = 190;

/** One frame for the whole movement: never narrower than usual, so that all are of one size. */
export function frameOf(figure: ExerciseFigure): Frame {
  const points = moments.flatMap((t) => pointsAt(figure, t));
  const all = [...points, ...(arrowOf(figure)?.points ?? []), ...furniture(figure)];
  const xs = all.map(({ x }) => x);
  const left = Math.min(...xs) - margin;
  const width = Math.max(usual, Math.max(...xs) + margin - left);
  const middle = (Math.min(...xs) + Math.max(...xs)) / 2;
  const top = Math.min(...all.map(({ y }) => y)) - margin;
  return { x: middle - width / 2, y: top, width, height: Math.max(76, bottomOf(figure) - top) };
}

const bottomOf = ({ view }: ExerciseFigure): number => (view === "above" ? 176 : 162);

/** What stands around the body takes room too. */
const furniture = (figure: ExerciseFigure): readonly Point[] =>
  figure.props.includes("mat-from-above")
    ? [
        { x: 40, y: 22 },
        { x: 206, y: 152 },
      ]
    : figure.props.includes("bike")
      ? [
          { x: 70, y: 60 },
          { x: 190, y: 60 },
        ]
      : figure.props.includes("band")
        ? [{ x: 204, y: 70 }]
        : [];

export const isRound = (figure: ExerciseFigure): boolean =>
  figure.view === "side" && figure.cycle === true;

type Still = { readonly t: number; readonly says: Text };

/** The key poses to show side by side; what goes round ends where it began, and says it once. */
export function stillsOf(figure: ExerciseFigure): readonly Still[] {
  const last = Math.max(1, figure.keys.length - 1);
  const stills = figure.keys.map(({ says }, index): Still => ({ t: index / last, says }));
  return isRound(figure) ? stills.slice(0, -1) : stills;
}

/** Where the movement is farthest from its start. */
export const farthest = (figure: ExerciseFigure): number => (isRound(figure) ? 0.5 : 1);

/** The figure is only a still when there is one pose and no breath. */
export const isMoving = (figure: ExerciseFigure): boolean =>
  figure.keys.length > 1 || (figure.view === "side" && figure.breathes === true);
