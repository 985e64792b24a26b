/** Diaries with and without links: what does the pattern search find, and how much is false? */
import { patterns } from "@wervel/learn";
import { errorOf, noScore, scored, sharesOf, simulatedDiary } from "@wervel/learn/simulation";

export const name = "patterns";

// days, factors, diaries of either kind, and the least share of links that must be found
const cells = [
  [60, 12, 300, 0.07],
  [120, 20, 300, 0.25],
  [365, 30, 150, 0.6],
  [365, 60, 80, 0.5],
  [1000, 20, 30, 0.85],
];

/** @param suspectsOf what the person named before, per diary; nothing unless told */
export const scoreOf = (recipe, count, suspectsOf = () => []) => {
  let score = noScore;
  for (let seed = 0; seed < count; seed++) {
    const simulated = simulatedDiary({ ...recipe, seed });
    const suspects = suspectsOf(simulated, seed);
    const { findings } = patterns(simulated.diary, { looks: "file", suspects });
    score = scored(score, simulated, findings);
  }
  return score;
};

/** Null diaries and diaries with links of one cell, and the promises about them. */
export function measuredCell({ world, days, factors, count, errors, outside = false, suspectsOf }) {
  const recipe = { world, days, factors, outside };
  const without = sharesOf(scoreOf({ ...recipe, links: false }, count, suspectsOf));
  const score = scoreOf({ ...recipe, links: true }, count, suspectsOf);
  const shares = sharesOf(score);
  const what = `${world} ${days} days x ${factors}`;
  const limit = 0.1 + errors * errorOf(0.1, count);
  return {
    score,
    shares,
    row: {
      world,
      days,
      factors,
      diaries: count,
      "false in null diaries": without.anyFalse.toFixed(3),
      "false discovery": shares.falseDiscovery.toFixed(3),
      "links found": shares.found.toFixed(3),
      "delay right": shares.exactLag.toFixed(3),
      "within a day": shares.nearLag.toFixed(3),
      "interval holds": shares.coverage.toFixed(3),
    },
    bounds: [
      { what: `${what}: null diaries with a find`, value: without.anyFalse, atMost: limit },
      { what: `${what}: false share of finds`, value: shares.falseDiscovery, atMost: limit },
    ],
  };
}

export async function run(budget) {
  const short = budget === 0;
  const rows = [];
  const bounds = [];
  for (const [days, factors, full, least] of short ? cells.slice(0, 2) : cells) {
    const count = short ? 40 : Math.ceil(full * budget);
    const cell = measuredCell({ world: "plain", days, factors, count, errors: short ? 3 : 1 });
    rows.push(cell.row);
    bounds.push(...cell.bounds);
    if (!short) bounds.push(...sizeBounds(`${days} days x ${factors}`, cell, least));
  }
  return { rows, bounds };
}

function sizeBounds(what, { score, shares }, least) {
  const slack = 2 * errorOf(0.9, Math.max(1, score.exactLag));
  return [
    { what: `${what}: links found`, value: shares.found, atLeast: least },
    { what: `${what}: interval holds`, value: shares.coverage, atLeast: 0.87 - slack },
    ...(score.right < 30
      ? []
      : [{ what: `${what}: delay within a day`, value: shares.nearLag, atLeast: 0.97 }]),
  ];
}
