/** What pain cannot move (weather): two shapes of effect find more, at the same promise. */
import { measuredCell } from "./patterns.mjs";

export const name = "pattern-outside";

const cells = [
  ["plain", 60, 12, 150],
  ["plain", 120, 20, 150],
  ["long-memory", 120, 20, 100],
  ["shifts", 120, 20, 100],
  ["flares", 120, 20, 100],
  ["cycle", 120, 20, 100],
];

export async function run(budget) {
  const short = budget === 0;
  const measured = (short ? cells.slice(0, 1) : cells).flatMap(([world, days, factors, full]) =>
    [false, true].map((outside) => {
      const count = short ? 25 : Math.ceil(full * budget);
      const errors = short ? 3 : 1;
      const cell = measuredCell({ world, days, factors, count, errors, outside });
      return { row: { flagged: outside ? "yes" : "no", ...cell.row }, bounds: cell.bounds };
    }),
  );
  return {
    rows: measured.map(({ row }) => row),
    bounds: measured.flatMap(({ bounds }) => bounds),
  };
}
