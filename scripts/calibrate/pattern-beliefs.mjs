/** What a person names before looking: how much more is found in a short diary, at the same promise? */
import { seededRandom } from "@wervel/base";
import { measuredCell } from "./patterns.mjs";

export const name = "pattern-beliefs";

const cells = [
  [60, 12, 150],
  [120, 20, 150],
  [365, 30, 60],
];

/** How often a person is right: that it acts, which way, and after how many days. */
const right = { factor: 0.8, direction: 0.9, delay: 0.8 };
const named = 5;
const longestDelay = 3;

const ways = [
  { says: "nothing" },
  { says: "five factors", names: true },
  { says: "and which way", names: true, direction: true },
  { says: "and after how many days", names: true, direction: true, delay: true },
];

export async function run(budget) {
  const short = budget === 0;
  const measured = (short ? cells.slice(0, 1) : cells).flatMap(([days, factors, full]) =>
    ways.map((way) => {
      const count = short ? 20 : Math.ceil(full * budget);
      const errors = short ? 3 : 1;
      const suspectsOf = (simulated, seed) => suspicionsOf(simulated, seed, way);
      const cell = measuredCell({ world: "plain", days, factors, count, errors, suspectsOf });
      return { row: { named: way.says, ...cell.row }, bounds: cell.bounds };
    }),
  );
  return {
    rows: measured.map(({ row }) => row),
    bounds: measured.flatMap(({ bounds }) => bounds),
  };
}

/** The suspicions of one simulated person, dated before the first day that counts. */
function suspicionsOf({ diary, planted }, seed, way) {
  if (!way.names) return [];
  const random = seededRandom(seed + 90_001);
  const isRight = (share) => random() < share;
  const shuffled = diary.factors
    .map(({ id }) => ({ id, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
  const known = shuffled.filter((id) => planted.has(id) && isRight(right.factor));
  const guessed = shuffled.filter((id) => !planted.has(id));
  const guess = () => ({ points: random() - 0.5, lag: Math.floor(random() * (longestDelay + 1)) });
  const suspects = [...known, ...guessed].slice(0, named).map((factor) => {
    const [wild, truth] = [guess(), planted.get(factor)];
    const sign = Math.sign((truth ?? wild).points) * (isRight(right.direction) ? 1 : -1);
    const lagDays = (isRight(right.delay) ? (truth ?? wild) : wild).lag;
    return { factor, direction: way.direction ? sign : 0, ...(way.delay ? { lagDays } : {}) };
  });
  return [{ named: diary.start, suspects }];
}
