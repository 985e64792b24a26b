/** When nothing acts on the pain, one p in a hundred is below 0.01, and no more. */
import { everyP, simulatedDiary } from "@wervel/learn/simulation";

export const name = "pattern-p";

const cells = [
  [60, 12, 1000],
  [365, 30, 130],
];
const levels = [0.05, 0.01, 0.001];

export async function run(budget) {
  const short = budget === 0;
  const rows = [];
  const bounds = [];
  for (const [days, factors, full] of short ? cells.slice(0, 1) : cells) {
    const diaries = short ? 60 : Math.ceil(full * budget);
    const all = Array.from({ length: diaries }, (_, seed) =>
      everyP(simulatedDiary({ seed, days, factors, links: false, world: "plain" }).diary),
    ).flat();
    const [below05, below01, below001] = levels.map(
      (level) => all.filter((p) => p < level).length / all.length,
    );
    rows.push({
      days,
      factors,
      tests: all.length,
      "p < .05": below05.toFixed(4),
      "p < .01": below01.toFixed(4),
      "p < .001": below001.toFixed(5),
    });
    const [least, most] = short ? [0.004, 0.017] : [0.008, 0.012];
    const what = `${days} days: share of null p`;
    bounds.push({ what: `${what} < .01`, value: below01, atLeast: least, atMost: most });
    if (!short) bounds.push({ what: `${what} < .001`, value: below001, atMost: 0.0015 });
  }
  return { rows, bounds };
}
