import type { StoolForm } from "@wervel/model";

type Drawing = {
  readonly mass: readonly string[];
  readonly marks: readonly string[];
  readonly light: readonly string[];
};

/** A rounded lump: a circle that is a little taller on one side, so that no two look cut out. */
const lump = (x: number, y: number, r: number, lean = 1): string =>
  `M${x - r} ${y}Q${x - r} ${y - r} ${x} ${y - r}Q${x + r + lean} ${y - r} ${x + r} ${y + lean}Q${x + r - lean} ${y + r} ${x - lean} ${y + r}Q${x - r} ${y + r} ${x - r} ${y}Z`;

const glint = (x: number, y: number, width = 5): string => `M${x} ${y}q${width / 2} -3 ${width} -2`;

/** Points around a middle, near and far by turns: the ragged edge of a mush. */
function ragged(x: number, y: number, rx: number, ry: number, points: number): string {
  const at = Array.from({ length: points * 2 }, (_, step) => {
    const angle = (step * Math.PI) / points;
    const reach = step % 2 === 0 ? 1 : 0.8;
    const px = (x + rx * reach * Math.cos(angle)).toFixed(1);
    const py = (y + ry * reach * Math.sin(angle)).toFixed(1);
    return `${px} ${py}`;
  });
  return `M${at.join("L")}Z`;
}

/** Our own drawings of the seven forms, in a 64 × 64 box. */
export const stoolDrawings: Readonly<Record<StoolForm, Drawing>> = {
  1: {
    mass: [
      lump(18, 20, 7),
      lump(38, 15, 6, 2),
      lump(48, 32, 6.5),
      lump(26, 37, 6.5, 2),
      lump(44, 50, 5.5),
      lump(15, 50, 6.5),
    ],
    marks: [],
    light: [glint(15, 17), glint(35, 13), glint(45, 29), glint(23, 34), glint(12, 47)],
  },
  2: {
    mass: [
      "M6 34Q6 25 12 24Q16 26 20 24Q24 18 29 22Q34 24 38 19Q43 20 46 24Q52 22 56 26Q61 33 56 41Q51 43 46 40Q42 47 36 43Q31 41 26 46Q20 44 17 41Q11 45 8 41Q6 38 6 34Z",
    ],
    marks: ["M21 26q3 5 0 8", "M33 24q3 5 0 9", "M46 26q2 4 0 8"],
    light: [glint(11, 30)],
  },
  3: {
    mass: ["M9 27Q12 20 21 21H46Q58 20 58 32Q58 43 46 43H20Q7 44 7 34Q7 30 9 27Z"],
    marks: ["M20 22l3 6-2 5", "M32 22l-3 6 4 5", "M44 22l3 6-3 4", "M27 43l2-6", "M41 43l-2-6"],
    light: [glint(12, 30, 6)],
  },
  4: {
    mass: [
      "M6 40C9 27 21 20 34 22C45 24 50 20 57 24C62 29 58 38 48 38C37 38 32 35 22 42C15 47 6 47 6 40Z",
    ],
    marks: [],
    light: ["M14 36C20 29 28 27 36 28"],
  },
  5: {
    mass: [lump(18, 22, 8.5), lump(42, 20, 9, 2), lump(29, 41, 9), lump(50, 45, 7, 2)],
    marks: [],
    light: [glint(13, 19, 7), glint(37, 17, 7), glint(24, 38, 7), glint(46, 42)],
  },
  6: {
    mass: [ragged(32, 34, 26, 16, 13), lump(56, 17, 2.6), lump(8, 52, 3), lump(50, 55, 2.6)],
    marks: [],
    light: ["M18 30q4 -5 10 -5", "M31 33q7 -4 13 0", "M24 41q5 -3 9 -1"],
  },
  7: {
    mass: [
      "M5 40Q8 33 20 34Q26 28 36 31Q48 28 54 35Q62 37 59 43Q54 51 32 51Q8 51 5 40Z",
      "M30 10q5 7 5 10a5 5 0 0 1 -10 0q0 -3 5 -10Z",
      "M46 15q3.5 5 3.5 7.5a3.5 3.5 0 0 1 -7 0q0 -2.5 3.5 -7.5Z",
    ],
    marks: [],
    light: ["M16 40q8 -4 16 -2", "M38 43q6 -2 11 0"],
  },
};
