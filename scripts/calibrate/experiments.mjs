/** Randomised blocks on simulated people: false alarms, power, size and coverage. */
import { addDays, parseLocalDate } from "@wervel/base";
import { experimentDesigns } from "@wervel/content";
import { experimentBlocks, experimentResult } from "@wervel/wervel";
import { chanceOf, rating, shareError } from "./chance.mjs";

export const name = "experiments";

const start = parseLocalDate("2026-01-05");

/** Someone follows the plan; it works with a half-life of a day, and pain may heal by itself. */
function trial(seed, design, effect) {
  const chance = chanceOf(seed, design.blockDays, design.pairs, 29);
  const { between, normal, random } = chance;
  const length = 2 * design.pairs * design.blockDays;
  const noise = chance.memory(length, between(0.5, 0.9), between(0.9, 1.6));
  const rise = between(0, 2);
  const allocation = Array.from({ length: design.pairs }, () => (random() < 0.5 ? "1" : "0")).join(
    "",
  );
  const plan = {
    version: 1,
    template: "heat",
    start,
    design,
    allocation,
    salt: "",
    commitment: "",
  };
  const blocks = experimentBlocks(plan);
  let reached = 0;
  const days = noise.map((memory, day) => {
    const isWith = blocks[Math.floor(day / design.blockDays)].arm === "with";
    reached += (Number(isWith) - reached) / 2;
    const level = 5 + memory + rise * Math.exp(-day / 30) - effect * reached + 0.3 * normal();
    const score = rating(level, chance);
    return { date: addDays(start, day), score: Number.isNaN(score) ? undefined : score };
  });
  const result = experimentResult(plan, days, { on: addDays(start, length - 1) });
  return result.ok ? result.value : undefined;
}

function measure(design, effect, count) {
  const results = Array.from({ length: count }, (_, seed) => trial(seed, design, effect)).filter(
    (result) => result?.effect !== undefined,
  );
  const share = (is) => Number((results.filter(is).length / results.length).toFixed(3));
  return {
    days: 2 * design.pairs * design.blockDays,
    block: design.blockDays,
    drop: design.dropDays,
    pairs: design.pairs,
    difference: 0 - effect,
    count,
    shown: share(({ verdict }) => verdict === "lower" || verdict === "higher"),
    estimate: Number((results.reduce((sum, r) => sum + r.effect, 0) / results.length).toFixed(2)),
    coverage: share(({ low, high }) => low <= -effect && high >= -effect),
  };
}

/** @param budget 1 is the published table; 0 is a glance */
export function run(budget = 1) {
  const count = Math.max(60, Math.round(500 * budget));
  const effects = budget === 0 ? [0, 2] : [0, 1, 1.5, 2];
  const rows = experimentDesigns.flatMap((design) =>
    effects.map((effect) => measure(design, effect, count)),
  );
  const bounds = rows.flatMap((row) => {
    const label = `${row.block} days × ${row.pairs} pairs`;
    if (row.difference === 0)
      return [
        {
          what: `false alarms, ${label}`,
          value: row.shown,
          atMost: 0.1 + 2 * shareError(0.1, count),
        },
        {
          what: `coverage of no difference, ${label}`,
          value: row.coverage,
          atLeast: 0.9 - 2 * shareError(0.9, count),
        },
      ];
    const design = experimentDesigns.find(({ blockDays }) => blockDays === row.block);
    const stated = design.power.find(({ points }) => points === -row.difference)?.share;
    return [
      {
        what: `power as stated at ${-row.difference}, ${label}`,
        value: row.shown,
        atLeast: stated - 0.03 - 3 * shareError(stated, count),
      },
    ];
  });
  return { rows, bounds };
}
