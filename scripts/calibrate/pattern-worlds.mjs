/** The same promises where pain works in ways that the search does not assume. */
import { worlds } from "@wervel/learn/simulation";
import { measuredCell } from "./patterns.mjs";

export const name = "pattern-worlds";

const cells = [
  [60, 12, 100],
  [120, 20, 100],
  [365, 30, 60],
];

export async function run(budget) {
  const short = budget === 0;
  const strange = worlds.filter((world) => world !== "plain");
  const measured = strange.flatMap((world) =>
    (short ? cells.slice(1, 2) : cells).map(([days, factors, full]) =>
      measuredCell({
        world,
        days,
        factors,
        count: short ? 20 : Math.ceil(full * budget),
        errors: short ? 3 : 1,
      }),
    ),
  );
  return {
    rows: measured.map(({ row }) => row),
    bounds: measured.flatMap(({ bounds }) => bounds),
  };
}
