/** Treatments that do nothing, or something, begun on bad days: what does the method claim? */
import { addDays, parseLocalDate } from "@wervel/base";
import { creditOf } from "@wervel/wervel";
import { chanceOf, rating, shareError } from "./chance.mjs";

export const name = "credit";

const firstDay = parseLocalDate("2026-01-01");
const ranges = {
  development: { phi: [0.5, 0.9], sd: [0.9, 1.8] },
  other: { phi: [0.4, 0.95], sd: [0.7, 2.2] },
};

/** A person who starts when three days in a row are bad, in a course that may heal by itself. */
function treated(seed, { before, after, effect, start, world }) {
  const chance = chanceOf(seed, before, after, 11);
  const { between, normal } = chance;
  const range = ranges[world];
  const phi = between(...range.phi);
  const sd = between(...range.sd);
  const search = 60;
  const noise = chance.memory(before + after + search, phi, sd);
  const lastThree = (day) => (noise[day] + noise[day - 1] + noise[day - 2]) / 3;
  const candidates = Array.from({ length: search - 5 }, (_, day) => before + day);
  const bad = candidates.filter((day) => lastThree(day) > 1.1 * sd);
  const worst = candidates.reduce((a, b) => (lastThree(b) > lastThree(a) ? b : a));
  const at = start === "worst" ? worst : (bad[0] ?? candidates.at(-1));
  const rise = chance.random() < 0.6 ? between(0, 3.5) : 0;
  const speed = between(10, 60);
  const base = between(3.5, 6);
  const first = at - before + 1;
  const days = Array.from({ length: before + after }, (_, step) => {
    const shift = step < before ? 0 : 1 - Math.exp(-(step - before + 1) / 4);
    const level = base + rise * Math.exp(-step / speed) + noise[first + step] + effect * shift;
    return rating(level + 0.3 * normal(), chance);
  });
  return { days, at: before };
}

function measure(setting, count) {
  const tally = {
    helped: 0,
    worse: 0,
    naiveHelped: 0,
    naiveWorse: 0,
    held: 0,
    bias: 0,
    half: 0,
    answered: 0,
  };
  for (let seed = 0; seed < count; seed++) {
    const { days, at } = treated(seed, setting);
    const answer = creditOf(
      days.map((score, day) => ({
        date: addDays(firstDay, day),
        score: Number.isNaN(score) ? undefined : score,
      })),
      { start: addDays(firstDay, at) },
    );
    tally.helped += answer.claim === "helped";
    tally.worse += answer.claim === "worse";
    tally.naiveHelped += answer.naive?.claim === "helped";
    tally.naiveWorse += answer.naive?.claim === "worse";
    if (answer.effect === undefined) continue;
    tally.answered++;
    tally.held += answer.effect.low <= setting.effect && answer.effect.high >= setting.effect;
    tally.bias += answer.effect.mean - setting.effect;
    tally.half += (answer.effect.high - answer.effect.low) / 2;
  }
  const share = (value, of = count) => Number((value / of).toFixed(3));
  return {
    ...setting,
    count,
    helped: share(tally.helped),
    worse: share(tally.worse),
    naiveHelped: share(tally.naiveHelped),
    naiveWorse: share(tally.naiveWorse),
    coverage: share(tally.held, tally.answered),
    bias: share(tally.bias, tally.answered),
    halfWidth: share(tally.half, tally.answered),
  };
}

const windows = [
  { before: 17, after: 28 },
  { before: 28, after: 28 },
  { before: 42, after: 56 },
];

const cells = ["development", "other"].flatMap((world) => [
  ...windows.map((window) => ({ ...window, effect: 0, start: "bad", world })),
  { before: 28, after: 28, effect: 0, start: "worst", world },
  { before: 42, after: 56, effect: 0, start: "worst", world },
  { before: 28, after: 28, effect: -2, start: "bad", world },
  { before: 42, after: 56, effect: -1, start: "bad", world },
  { before: 42, after: 56, effect: -2, start: "bad", world },
]);

/** @param budget 1 is the published table; 0 is a glance at four of its rows */
export function run(budget = 1) {
  const count = Math.max(50, Math.round(300 * budget));
  const chosen = budget === 0 ? [cells[1], cells[4], cells[7], cells[9]] : cells;
  const rows = chosen.map((cell) => measure(cell, count));
  const bounds = rows.flatMap((row) => [
    ...(row.effect === 0
      ? [
          {
            what: `useless called helped, ${row.before}/${row.after}, ${row.start} start, ${row.world}`,
            value: row.helped,
            atMost: 0.05 + 2 * shareError(0.05, count),
          },
        ]
      : []),
    {
      what: `coverage, ${row.before}/${row.after}, effect ${row.effect}, ${row.start} start, ${row.world}`,
      value: row.coverage,
      atLeast: 0.93 - 2 * shareError(0.93, count),
    },
  ]);
  return { rows, bounds };
}
