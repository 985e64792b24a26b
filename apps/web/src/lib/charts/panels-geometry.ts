import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import { shortPath } from "./short-path.ts";

/** A daily series 0-10; `undefined` is a day without an entry. */
export interface DailySeries {
  readonly name: string;
  readonly scores: readonly (number | undefined)[];
}

const margin = { left: 24, right: 8, top: 8, bottom: 24, between: 12 };

/**
 * Series one above the other, each in its own 0-10 panel on the same days: never two
 * y-axes on one panel. Lines break at days without an entry; a lone day is a dot.
 */
export function panelsGeometry(series: readonly DailySeries[], width: number, panelHeight = 70) {
  const days = Math.max(2, ...series.map(({ scores }) => scores.length));
  const x = scaleLinear([0, days - 1], [margin.left, width - margin.right]);
  return {
    height:
      margin.top + series.length * (panelHeight + margin.between) + margin.bottom - margin.between,
    left: margin.left,
    right: width - margin.right,
    panels: series.map(({ name, scores }, index) => {
      const top = margin.top + index * (panelHeight + margin.between);
      const y = scaleLinear([0, 10], [top + panelHeight, top]);
      return {
        name,
        labelY: round(y(8.9)),
        ticks: [0, 5, 10].map((value) => ({ value, y: round(y(value)) })),
        path: path(scores, x, y),
        lone: scores.flatMap((score, day) =>
          score !== undefined && scores[day - 1] === undefined && scores[day + 1] === undefined
            ? [{ x: round(x(day)), y: round(y(score)) }]
            : [],
        ),
      };
    }),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;

const path = (
  scores: readonly (number | undefined)[],
  x: (value: number) => number,
  y: (value: number) => number,
): string =>
  shortPath(
    line<number | undefined>()
      .defined((score) => score !== undefined)
      .x((_, day) => x(day))
      .y((score) => y(score ?? 0))(scores),
  );
