import type { BodyRegion } from "@wervel/model";
import { type Point, smoothPath } from "./smooth-path.ts";

/**
 * The body map as our own drawing: no sex, no muscles. One half of an outline, mirrored;
 * regions are simple shapes cut off by that outline, and neighbours share their edge exactly.
 * Coordinates are from the middle line, in a figure 200 wide and 456 high.
 */

export type BodyView = "back" | "front";
export type RegionShape = {
  readonly region: BodyRegion;
  readonly path: string;
  /** Where the number stands; also where the region is for the arrow keys. */
  readonly at: Point;
};

const middle = 100;

const halfOutline: readonly Point[] = [
  [9.6, 52],
  [9.6, 67],
  [12.5, 76],
  [26, 83.5],
  [41, 90],
  [49, 102],
  [46, 118],
  [41.5, 138],
  [37.5, 162],
  [34.5, 182],
  [34.5, 196],
  [38, 214],
  [43.5, 234],
  [45.5, 254],
  [43.5, 280],
  [38, 308],
  [32.5, 332],
  [31, 346],
  [33, 366],
  [29.5, 392],
  [22.5, 418],
  [21.5, 428],
  [26.5, 438],
  [25, 443],
  [14, 444],
  [8.5, 440],
  [9.5, 428],
  [9.5, 414],
  [9, 390],
  [10.5, 366],
  [12.5, 346],
  [10.5, 330],
  [7, 300],
  [4.2, 272],
  [0, 257],
];
const halfArm: readonly Point[] = [
  [46, 92],
  [54, 99],
  [59, 122],
  [62, 146],
  [66, 168],
  [71, 196],
  [75, 218],
  [80, 234],
  [81.5, 246],
  [77.5, 254],
  [72.5, 250],
  [69.5, 238],
  [67.5, 222],
  [62, 200],
  [56, 176],
  [51.5, 156],
  [48, 134],
  [43, 112],
];

const drawn = (points: readonly Point[], side: 1 | -1): readonly Point[] =>
  points.map(([x, y]) => [middle + side * x, y]);

export const outline = smoothPath([
  ...drawn(halfOutline, 1),
  ...drawn(halfOutline.slice(0, -1), -1).toReversed(),
]);
export const arms = [smoothPath(drawn(halfArm, -1)), smoothPath(drawn(halfArm, 1))] as const;
export const head = { cx: middle, cy: 35, rx: 18.5, ry: 24 } as const;

/** Twelve small vertebrae down the middle of the back. */
export const spineMarks: readonly string[] = Array.from({ length: 12 }, (_, index) => {
  const y = 92 + index * 10.1;
  const half = 3.2 + index * 0.2;
  return `M${middle - half} ${y}q${half} 1.2 ${half * 2} 0q-.9 2.4 0 4.8q${-half} -1.2 ${-half * 2} 0q.9 -2.4 0 -4.8Z`;
});

/** Half shapes on the right of the drawing, in path letters with the x still from the middle. */
type Half = readonly [name: string, path: string, at: Point];
type Whole = readonly [region: BodyRegion, path: string, at: Point];

const leg = (top: number, bowTop: number, bottom: number, bowBottom: number): string =>
  `M0 ${top}Q30 ${top + bowTop} 60 ${top}L60 ${bottom}Q30 ${bottom + bowBottom} 0 ${bottom}Z`;

const backHalves: readonly Half[] = [
  ["shoulder-blade", "M11 88L34 84L60 80L60 132Q34 142 11 138Z", [28, 112]],
  ["mid-back", "M11 138Q34 142 60 132L60 172Q30 180 11 176Z", [25, 158]],
  ["low-back", "M11 176Q30 180 60 172L60 208Q32 206 11 214Z", [24, 195]],
  ["buttock", "M17.5 211.8Q36.2 206.3 60 208L60 258Q26 268 0 257L0 245Z", [25, 238]],
  ["thigh-back", "M0 257Q26 268 60 258L60 322Q30 326 0 322Z", [23, 294]],
  ["knee-back", leg(322, 4, 352, 4), [21.5, 340]],
  ["calf", leg(352, 4, 414, 2), [20, 384]],
  ["heel", leg(414, 2, 450, 0), [16, 432]],
];
const backMiddle: readonly Whole[] = [
  ["neck", "M-34 50L34 50L34 84L11 88Q0 91 -11 88L-34 84Z", [0, 74]],
  ["between-shoulder-blades", "M-11 88Q0 91 11 88L11 138Q0 141 -11 138Z", [0, 113]],
  ["mid-back-centre", "M-11 138Q0 141 11 138L11 176Q0 179 -11 176Z", [0, 158]],
  ["low-back-centre", "M-11 176Q0 179 11 176L11 214Q0 217 -11 214Z", [0, 196]],
  ["sacrum", "M-17.5 211.8L-11 214Q0 217 11 214L17.5 211.8L0 245Z", [0, 226]],
];
const frontHalves: readonly Half[] = [
  ["chest", "M0 90L34 84L60 80L60 138Q24 146 0 138Z", [22, 116]],
  ["upper-belly", "M12 140.9Q32.5 144.1 60 138L60 175L12 175Z", [25, 160]],
  ["flank", "M12 175L60 175L60 206L12 206Z", [24.5, 192]],
  ["lower-belly", "M12 206L60 206L60 216.5L12 241.5Z", [24, 219]],
  ["groin", "M0 248.5L12 241.5L60 216.5L60 238L9 267L0 262Z", [30, 240]],
  ["thigh-front", "M0 262L9 267L60 238L60 322Q30 326 0 322Z", [25, 290]],
  ["knee", leg(322, 4, 352, 4), [21.5, 340]],
  ["shin", leg(352, 4, 414, 2), [20, 384]],
  ["foot", leg(414, 2, 450, 0), [16, 432]],
];
const frontMiddle: readonly Whole[] = [
  ["throat", "M-34 50L34 50L34 84L0 90L-34 84Z", [0, 74]],
  [
    "upper-belly-centre",
    "M-12 140.9Q-5.7 139.9 0 138Q5.7 139.9 12 140.9L12 175L-12 175Z",
    [0, 160],
  ],
  ["navel", "M-12 175L12 175L12 206L-12 206Z", [0, 192]],
  ["lower-belly-centre", "M-12 206L12 206L12 241.5L0 248.5L-12 241.5Z", [0, 226]],
];

/** Seen from behind, the person's left is on the left; seen from the front, on the right. */
const leftSide = { back: -1, front: 1 } as const;

function shapes(view: BodyView, halves: readonly Half[], wholes: readonly Whole[]) {
  const left = leftSide[view];
  const known = new Map<string, RegionShape>();
  const add = (name: string, path: string, [x, y]: Point, side: 1 | -1) =>
    known.set(name, {
      region: name as BodyRegion, // names of the model; the test holds every one against it
      path: place(path, side),
      at: [middle + side * x, y],
    });
  for (const [region, path, at] of wholes) add(region, path, at, 1);
  for (const [name, path, at] of halves) {
    add(`${name}-left`, path, at, left);
    add(`${name}-right`, path, at, left === 1 ? -1 : 1);
  }
  return [...known.values()];
}

/** Mirrors or keeps a path and moves it to the middle of the figure. */
const place = (path: string, side: 1 | -1): string =>
  path.replace(
    /(-?[\d.]+) (-?[\d.]+)/gu,
    (_, x: string, y: string) => `${Math.round((middle + side * Number(x)) * 10) / 10} ${y}`,
  );

export const regionShapes: Readonly<Record<BodyView, readonly RegionShape[]>> = {
  back: shapes("back", backHalves, backMiddle),
  front: shapes("front", frontHalves, frontMiddle),
};
