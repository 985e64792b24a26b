/**
 * Week menus for 200 invented people, by the solver that the browser's worker uses. Each is
 * either a menu that breaks no tolerance or an explanation; counted is the time of each answer.
 */
import { createRequire } from "node:module";
import { seededRandom } from "@wervel/base";
import { eaterFor, foodRules, groupsAbove, inventedEater, notFor, weekMenu } from "@wervel/wervel";

const people = 200;
const mostMilliseconds = 2_000;
const options = { mip_rel_gap: 0.05, time_limit: 1.5 };

export async function run() {
  const loadHighs = createRequire(new URL("../packages/wervel/package.json", import.meta.url))(
    "highs",
  );
  const highs = await loadHighs();
  const solve = async (lp) => {
    const { Status, Columns } = highs.solve(lp, options);
    return {
      isOptimal: Status === "Optimal" || Status === "Time limit reached",
      values: Object.fromEntries(
        Object.entries(Columns).map(([name, { Primal }]) => [name, Primal ?? 0]),
      ),
    };
  };
  const random = seededRandom(200);
  const times = [];
  const outcomes = { menu: 0, "menu, a wish missed": 0, "no menu, explained": 0, unsolved: 0 };
  let broken = 0;
  for (let person = 0; person < people; person++) {
    const { person: who, ask } = inventedEater(random);
    const eater = eaterFor(who);
    const began = performance.now();
    const answer = await weekMenu(eater, ask, solve);
    times.push(performance.now() - began);
    outcomes[kindOf(answer)]++;
    if (answer.ok)
      broken += answer.value.slots.filter(({ fitted }) => breaks(fitted, eater)).length;
  }
  times.sort((a, b) => a - b);
  const slowest = Math.round(times.at(-1));
  const rows = [
    {
      people,
      ...outcomes,
      broken,
      "median ms": Math.round(times[people / 2]),
      "slowest ms": slowest,
    },
  ];
  return {
    rows,
    bounds: [
      { what: "slowest menu: milliseconds", value: slowest, atMost: mostMilliseconds },
      { what: "sittings above a tolerance", value: broken, atMost: 0 },
      { what: "menus without an answer", value: outcomes.unsolved, atMost: 0 },
    ],
  };
}

function kindOf(answer) {
  if (answer.ok) return answer.value.missed.length > 0 ? "menu, a wish missed" : "menu";
  return answer.error.kind === "unsolved" ? "unsolved" : "no menu, explained";
}

const breaks = ({ portions }, eater) =>
  groupsAbove(portions, eater, foodRules).length > 0 ||
  portions.some(
    ({ food }) =>
      notFor(food, eater.person) !== undefined ||
      (eater.reasons.length > 0 && food.tags.includes("prebiotic")),
  );
