import { scaleLinear } from "d3-scale";

/** Pain scores of the days in one group, for instance "after a bad night". */
export interface DayGroup {
  readonly name: string;
  readonly scores: readonly number[];
  readonly mean?: number | undefined;
}

const perRow = 4;
const pitch = 7;
const edge = 16;

/**
 * One dot per day, stacked above its score on the shared 0-10 axis. Rows are as high
 * as the tallest stack of either group needs, so heights can be compared.
 */
export function daysGeometry(groups: readonly DayGroup[], width: number) {
  const x = scaleLinear([0, 10], [edge, width - edge]);
  const tallest = Math.max(1, ...groups.map(({ scores }) => stackHeight(scores)));
  const dot = Math.min(1, 14 / tallest); // very many days: smaller dots, same axis
  const rowHeight = Math.round(46 + Math.min(tallest, 14) * pitch);
  return {
    height: groups.length * rowHeight + 26,
    radius: round(2.9 * Math.max(0.35, dot)),
    ticks: [0, 2, 4, 6, 8, 10].map((value) => ({ value, x: round(x(value)) })),
    rows: groups.map(({ name, scores, mean }, row) => {
      const base = (row + 1) * rowHeight - 8;
      return {
        name,
        count: scores.length,
        base,
        labelY: base - rowHeight + 25,
        mean: mean === undefined ? undefined : meanMark(mean, x, base, rowHeight),
        dots: stack(scores, x, base, pitch * dot),
      };
    }),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
const cell = (score: number) => Math.round(score * 2) / 2; // imported scales may have halves

function stackHeight(scores: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const score of scores) counts.set(cell(score), (counts.get(cell(score)) ?? 0) + 1);
  return Math.ceil(Math.max(0, ...counts.values()) / perRow);
}

function stack(scores: readonly number[], x: (v: number) => number, base: number, rise: number) {
  const counts = new Map<number, number>();
  return scores.map((score) => {
    const place = counts.get(cell(score)) ?? 0;
    counts.set(cell(score), place + 1);
    return {
      x: round(x(cell(score)) + ((place % perRow) - (perRow - 1) / 2) * pitch * 0.9),
      y: round(base - 5 - Math.floor(place / perRow) * rise),
    };
  });
}

function meanMark(value: number, x: (v: number) => number, base: number, rowHeight: number) {
  return {
    value,
    x: round(x(value)),
    top: base - rowHeight + 42,
    bottom: base + 7,
    flip: value > 8, // near the right edge the number stands on the left
  };
}
