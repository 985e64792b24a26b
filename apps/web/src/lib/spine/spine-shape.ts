/**
 * The spine seen from the side, belly on the left: a centre line that is hollow at the neck,
 * round at the chest and hollow again at the low back, with everything else placed along it.
 * All lengths are in the units of `spineBox`.
 */
export type Level = {
  /** C1 to C7, T1 to T12, L1 to L5. */
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly height: number;
  readonly width: number;
  /** Tilt in degrees, clockwise. */
  readonly tilt: number;
};

export type Disc = {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly rx: number;
  readonly ry: number;
  readonly tilt: number;
};

export type Point = readonly [x: number, y: number];

export const spineBox = { left: -8, width: 344, height: 622 };

/** Where the centre line turns, from the crown to the tailbone. */
const turns: readonly Point[] = [
  [124, 0],
  [112, 62],
  [152, 232],
  [112, 440],
  [168, 590],
];

/** Between two turns the line swings over like half a wave. */
function centreAt(y: number): number {
  const below = turns.findIndex(([, at]) => at >= y);
  const [x2, y2] = turns[below] ?? turns[turns.length - 1] ?? [0, 0];
  const [x1, y1] = turns[below - 1] ?? [x2, y2 - 1];
  const part = Math.min(1, Math.max(0, (y - y1) / (y2 - y1)));
  return x1 + ((x2 - x1) * (1 - Math.cos(Math.PI * part))) / 2;
}

const kinds = [
  { letter: "C", count: 7, height: 14, grows: 0.1, width: 17, widens: 0.6 },
  { letter: "T", count: 12, height: 17.5, grows: 0.45, width: 21, widens: 0.75 },
  { letter: "L", count: 5, height: 26, grows: 0.4, width: 31, widens: 0.9 },
] as const;

function levelsDown(): readonly Level[] {
  const found: Level[] = [];
  let y = 14;
  for (const { letter, count, height, grows, width, widens } of kinds) {
    for (let nth = 1; nth <= count; nth++) {
      const tall = height + grows * nth;
      const middle = y + tall / 2;
      const slope = (centreAt(middle + 1) - centreAt(middle - 1)) / 2;
      found.push({
        id: `${letter}${nth}`,
        x: centreAt(middle),
        y: middle,
        height: tall,
        width: width + widens * nth,
        tilt: (-Math.atan(slope) * 180) / Math.PI,
      });
      y += tall;
    }
  }
  return found;
}

export const levels = levelsDown();

/** A place beside a vertebra, in its own tilted frame: `across` to the back, `down` to the feet. */
export function beside({ x, y, tilt }: Level, across: number, down: number): Point {
  const turn = (tilt * Math.PI) / 180;
  return [
    x + across * Math.cos(turn) - down * Math.sin(turn),
    y + across * Math.sin(turn) + down * Math.cos(turn),
  ];
}

const between = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

/** 23 discs: none between the first two neck vertebrae, and one on the sacrum. */
export const discs: readonly Disc[] = levels.slice(1).map((level, index) => {
  const next = levels[index + 2];
  const under = beside(level, 0, level.height / 2);
  const [x, y] = next === undefined ? under : between(under, beside(next, 0, -next.height / 2));
  return {
    id: `${level.id}-${next?.id ?? "S1"}`,
    x,
    y,
    rx: (level.width + (next?.width ?? level.width)) / 4 + 1,
    ry: level.height * 0.16,
    tilt: next === undefined ? level.tilt : (level.tilt + next.tilt) / 2,
  };
});

const short = (value: number) => Math.round(value * 10) / 10;
const at = ([x, y]: Point) => `${short(x)} ${short(y)}`;

/** A smooth line through points: each stretch bends by what stands before and after it. */
function through(points: readonly Point[]): string {
  const [first] = points;
  if (first === undefined) return "";
  return points.slice(1).reduce(
    (path, point, index) => {
      const from = points[index] ?? point;
      const before = points[index - 1] ?? from;
      const after = points[index + 2] ?? point;
      const out: Point = [
        from[0] + (point[0] - before[0]) / 6,
        from[1] + (point[1] - before[1]) / 6,
      ];
      const into: Point = [
        point[0] - (after[0] - from[0]) / 6,
        point[1] - (after[1] - from[1]) / 6,
      ];
      return `${path}C${at(out)} ${at(into)} ${at(point)}`;
    },
    `M${at(first)}`,
  );
}

const behind = (gap: number) => levels.map((level) => beside(level, level.width / 2 + gap, 0));
const last = levels[levels.length - 1] ?? { id: "L5", x: 0, y: 0, height: 0, width: 0, tilt: 0 };
const foot: Point = [centreAt(last.y + last.height / 2), last.y + last.height / 2];
const sacral: readonly Point[] = [
  [foot[0] + 23, foot[1] + 12],
  [foot[0] + 30, foot[1] + 42],
];
const firstLumbar = levels.findIndex(({ id }) => id === "L1");

export const canalPath = through([...behind(6), ...sacral]);
/** The cord ends at the first lumbar vertebra; below it hang the nerves of the cauda equina. */
export const cordPath = through(behind(6).slice(0, firstLumbar + 1));
export const caudaPaths = [-3, -1, 1, 3].map((aside) =>
  through(
    [...behind(6).slice(firstLumbar), ...sacral].map(
      ([x, y], index): Point => [x + aside * Math.min(1, index * 0.35), y],
    ),
  ),
);
export const frontLigament = through(levels.map((level) => beside(level, -level.width / 2 - 2, 0)));
export const backLigament = through(behind(1));

/** The spur at the back of a vertebra: short at the neck, long and drooping at the chest. */
export function spurPath(level: Level): string {
  const reach = level.id.startsWith("C") ? 17 : 27;
  const droop = level.id.startsWith("T") ? 15 : 4;
  const thick = level.id.startsWith("L") ? 9 : 5;
  const from = level.width / 2 + 11;
  const tip = from + reach;
  const half = level.height * 0.3;
  return `M${at(beside(level, from, -half))}L${at(beside(level, tip, droop - thick / 2))}Q${at(beside(level, tip + 4, droop))} ${at(beside(level, tip, droop + thick / 2))}L${at(beside(level, from, half))}Z`;
}

/** The small joint between this arch and the next, and where a nerve leaves between them. */
export const facetAt = (level: Level): Point =>
  beside(level, level.width / 2 + 13, level.height / 2);
export const exitPath = (level: Level): string =>
  `M${at(beside(level, level.width / 2 + 7, level.height * 0.42))}L${at(beside(level, level.width / 2 - 2, level.height * 0.66))}`;

const [fx, fy] = foot;
export const sacrumPath = `M${at([fx - 17, fy + 4])}L${at([fx + 20, fy - 4])}Q${at([fx + 38, fy + 24])} ${at([fx + 48, fy + 64])}Q${at([fx + 46, fy + 76])} ${at([fx + 38, fy + 70])}Q${at([fx - 4, fy + 40])} ${at([fx - 17, fy + 4])}Z`;
export const coccyxPath = `M${at([fx + 42, fy + 78])}Q${at([fx + 54, fy + 84])} ${at([fx + 48, fy + 98])}Q${at([fx + 38, fy + 106])} ${at([fx + 36, fy + 98])}Q${at([fx + 42, fy + 90])} ${at([fx + 38, fy + 79])}Z`;

/** Where a line from a name ends, for the names beside the drawing. */
export const named = {
  cord: behindOf("C4"),
  spur: spurTipOf("T8"),
  cauda: behindOf("L2"),
  exit: exitOf("L5"),
  sacrum: [fx - 4, fy + 34],
  coccyx: [fx + 37, fy + 96],
} as const satisfies Record<string, Point>;

/** The back edge of a vertebra or a disc; nothing for what has its name on the other side. */
export function backEdgeOf(id: string): Point | undefined {
  const disc = discs.find((one) => one.id === id);
  if (disc !== undefined) return [disc.x + disc.rx, disc.y];
  const level = levels.find((one) => one.id === id);
  return level && beside(level, level.width / 2, 0);
}

function levelOf(id: string): Level {
  return levels.find((level) => level.id === id) ?? last;
}

function behindOf(id: string): Point {
  const level = levelOf(id);
  return beside(level, level.width / 2 + 6, 0);
}

function spurTipOf(id: string): Point {
  const level = levelOf(id);
  return beside(level, level.width / 2 + 40, 15);
}

function exitOf(id: string): Point {
  const level = levelOf(id);
  return beside(level, level.width / 2 + 5, level.height * 0.46);
}
