/** Floor, chair, bike and what is held: single lines, behind or in front of the body. */
import type { ExerciseFigure, FigureProp, Point } from "@wervel/model";
import { type Body, floor } from "./body.ts";
import { at, step } from "./geometry.ts";
import { bike } from "./holds.ts";
import { openLine } from "./path.ts";

export type Thing = {
  readonly is: "floor" | "furniture" | "held" | "weight" | "mat";
  readonly d: string;
  readonly inFront: boolean;
};

type Seen = { readonly body: Body; readonly start: Body };

export function thingsIn(figure: ExerciseFigure, seen: Seen | undefined): readonly Thing[] {
  const onFloor = figure.view === "above" ? [] : [behind("floor", `M24 ${floor}H216`)];
  return [...onFloor, ...figure.props.flatMap((prop) => thingsOf(prop, seen))];
}

const behind = (is: Thing["is"], d: string): Thing => ({ is, d, inFront: false });
const before = (is: Thing["is"], d: string): Thing => ({ is, d, inFront: true });

function thingsOf(prop: FigureProp, seen: Seen | undefined): readonly Thing[] {
  if (prop === "mat-from-above")
    return [
      behind("mat", roundBox({ x: 40, y: 22, width: 166, height: 146 })),
      behind("mat", roundBox({ x: 44, y: 78, width: 32, height: 34 })),
    ];
  if (seen === undefined) return prop === "chair" ? [behind("furniture", chairInFront)] : [];
  const { body, start } = seen;
  switch (prop) {
    case "chair":
      return [behind("furniture", chairUnder(start.hip))];
    case "seat-under-legs":
      return [behind("furniture", seatUnder(body.legs.L.ankle, body.legs.L.knee))];
    case "stick":
      return [before("furniture", openLine(stickAlong(body)))];
    case "weight":
      return [before("weight", weightAt(body.arms.L.wrist))];
    case "band":
      return [
        before("held", openLine([body.arms.L.wrist, at(204, 62)])),
        behind("furniture", `M204 44V${floor - 3}`),
      ];
    case "bike":
      return [behind("furniture", bikeUnder(body))];
  }
}

const chairInFront = "M96 62V112H144V62M98 112V151M142 112V151";

/** The seat is under the thighs of someone who sits; the back stands behind. */
const chairUnder = ({ x, y }: Point): string => {
  const seat = y + 13;
  return `M${x - 22} ${seat - 46}L${x - 19} ${seat}H${x + 22}M${x - 16} ${seat}L${x - 18} ${floor - 3}M${x + 18} ${seat}L${x + 20} ${floor - 3}`;
};

function seatUnder(ankle: Point, knee: Point): string {
  const seat = Math.max(ankle.y, knee.y) + 9;
  const [left, right] = [knee.x + 5, ankle.x + 6];
  return `M${left} ${seat}H${right}M${left + 4} ${seat}V${floor - 3}M${right - 4} ${seat}V${floor - 3}`;
}

const stickAlong = ({ hip, head, neck }: Body): readonly Point[] => {
  const up = (Math.atan2(head.y - hip.y, head.x - hip.x) * 180) / Math.PI;
  const beside = (point: Point) => step(point, up - 90, 14);
  return [beside(step(hip, up, -6)), beside(step(neck, up, 22))];
};

/** A round weight that hangs from the hand. */
const weightAt = ({ x, y }: Point): string =>
  `M${x - 3} ${y}V${y + 4}M${x + 3} ${y}V${y + 4}M${x - 7} ${y + 10}a7 7 0 1 0 14 0a7 7 0 1 0 -14 0z`;

function bikeUnder({ hip, legs }: Body): string {
  const { crank, bars } = bike;
  const wheel = `M${crank.x + 6} ${crank.y}a19 19 0 1 0 38 0a19 19 0 1 0 -38 0z`;
  return [
    `M${hip.x - 13} ${hip.y + 13}H${hip.x + 9}`,
    `M${hip.x - 2} ${hip.y + 13}L${hip.x + 2} ${floor - 3}`,
    `M${bars.x + 8} ${floor - 3}L${bars.x - 4} ${bars.y + 6}L${bars.x + 8} ${bars.y + 2}`,
    `M${hip.x - 8} ${floor - 3}H${bars.x + 16}`,
    wheel,
    openLine([legs.L.ankle, crank, legs.R.ankle]),
  ].join("");
}

function roundBox({
  x,
  y,
  width,
  height,
}: {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}): string {
  const r = 10;
  return `M${x + r} ${y}h${width - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${height - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - width}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - height}a${r} ${r} 0 0 1 ${r} ${-r}z`;
}
