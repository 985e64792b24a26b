/** The same promises where pain works in ways that the search does not assume. */
import { errorOf, noScore, sharesOf, worlds } from "@wervel/learn/simulation";
import { measuredCell, scoreOf } from "./patterns.mjs";

export const name = "pattern-worlds";

const cells = [
  [60, 12, 100],
  [120, 20, 100],
  [365, 30, 60],
];

const strange = worlds.filter((world) => world !== "plain");

/** A few diaries of every world, counted as one: the glance that the unit tests take. */
function together(ofEach) {
  const [without, score] = [false, true].map((links) =>
    worlds.reduce(
      (sum, world) => scoreOf({ world, days: 120, factors: 20, links }, ofEach, sum),
      noScore,
    ),
  );
  const atMost = 0.1 + 2 * errorOf(0.1, score.diaries);
  const [value, falseShare] = [sharesOf(without).anyFalse, sharesOf(score).falseDiscovery];
  return {
    rows: [{ worlds: worlds.length, diaries: score.diaries, value, falseShare }],
    bounds: [
      { what: "every world: null diaries with a find", value, atMost },
      { what: "every world: false share of finds", value: falseShare, atMost },
    ],
  };
}

export async function run(budget) {
  if (budget === 0) return together(5);
  const measured = strange.flatMap((world) =>
    cells.map(([days, factors, full]) =>
      measuredCell({ world, days, factors, count: Math.ceil(full * budget), errors: 1 }),
    ),
  );
  return {
    rows: measured.map(({ row }) => row),
    bounds: measured.flatMap(({ bounds }) => bounds),
  };
}
