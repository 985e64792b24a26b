/** Diaries whose gut and back are strangers with long memories, and diaries with a planted sign. */
import { parseLocalDate } from "@wervel/base";
import { gutSignsOf } from "@wervel/wervel";
import { chanceOf, rating, shareError } from "./chance.mjs";

export const name = "gut-signs";

const start = parseLocalDate("2026-01-05");

/** Two people's worth of complaints in one diary; `planted` ties them by one sign of the four. */
function diaryOf(seed, days, setting) {
  const { memory, planted = 0, size = 1 } = setting;
  const chance = chanceOf(seed, days, 53);
  const [backShape, gutShape] = [shapeOf(chance), shapeOf(chance)];
  const triggers = [
    yes(chance, days, 0.6, 0.3),
    yes(chance, days, 0.8, 0.5),
    yes(chance, days, 0.4, 0),
  ];
  const rest = yes(chance, days, 0.5, 0.4);
  const { between, normal } = chance;
  const bloat = chance.memory(days, between(...memory), between(1.2, 2.2));
  const pressed = (day) => (planted === 3 ? 1.5 * size * triggers[0][day] : 0);
  const gut = (level, missing) => (value, day) => rating(level(value, day), chance, missing);
  const bloating = bloat.map(gut((value, day) => 4 + value + gutShape(day) + pressed(day), 0.05));
  const gutPain = bloat.map(
    gut((value, day) => 3 + 0.6 * value + 1.2 * normal() + pressed(day), 0.05),
  );
  const stoolForm = bloat.map(gut(() => 4 + normal(), 0.15));
  const spread = Math.sqrt(bloat.reduce((sum, value) => sum + value * value, 0) / days);
  const ties = [
    () => 0,
    (day) => bloat[day] / spread,
    (day) => -0.5 * Math.max(0, (bloating[day - 1] || 0) - (bloating[day] || 0)),
    (day) => triggers[0][day],
    (day) => -(rest[day - 1] ?? 0),
  ];
  const noise = chance.memory(days, between(...memory), between(0.9, 1.8));
  const back = noise.map((value, day) =>
    rating(4 + value + backShape(day) + size * ties[planted](day) + 0.3 * normal(), chance, 0.08),
  );
  return {
    start,
    back: Float64Array.from(back),
    bloating: Float64Array.from(bloating),
    gutPain: Float64Array.from(gutPain),
    stoolForm: Float64Array.from(stoolForm, (form) => (form >= 1 && form <= 7 ? form : Number.NaN)),
    triggers: triggers.map(asSeries),
    reliefs: [asSeries(rest, 9)],
  };
}

/** A course that may heal by itself, and a habit of the week. */
function shapeOf({ between, normal, random }) {
  const rise = random() < 0.5 ? between(0, 3) : 0;
  const speed = between(10, 60);
  const size = between(0, 0.6);
  const week = Array.from({ length: 7 }, normal);
  return (day) => rise * Math.exp(-day / speed) + size * week[day % 7];
}

/** Yes on the days on which a wave stands above a bar. */
const yes = (chance, days, bar, phi) =>
  chance.memory(days, phi, 1).map((value) => Number(value > bar));

const asSeries = (values, place) => ({
  name: `series-${place}`,
  values: Float64Array.from(values),
});

function measure(days, setting, count) {
  const supported = [0, 0, 0, 0];
  const refused = [0, 0, 0, 0];
  for (let seed = 0; seed < count; seed++) {
    const { signs } = gutSignsOf(diaryOf(seed, days, setting));
    for (const [place, sign] of signs.entries()) {
      supported[place] += sign.verdict === "supported";
      refused[place] += sign.verdict === "notSupported";
    }
  }
  const share = (value) => Number((value / count).toFixed(3));
  return {
    days,
    memory: setting.memory.join("–"),
    planted: setting.planted ?? 0,
    size: setting.size ?? 0,
    count,
    ...Object.fromEntries(supported.map((value, place) => [`supported${place + 1}`, share(value)])),
    ...Object.fromEntries(
      refused.map((value, place) => [`notSupported${place + 1}`, share(value)]),
    ),
  };
}

const strong = [0.8, 0.95];
const usual = [0.5, 0.9];

/** @param budget 1 is the published table; 0 is a glance */
export function run(budget = 1) {
  const count = Math.max(60, Math.round(150 * budget));
  const nulls = [35, 60, 120, 365].flatMap((days) =>
    [strong, usual].map((memory) => [days, { memory }]),
  );
  const planted = [60, 120, 365].flatMap((days) =>
    [1, 2, 3, 4].map((sign) => [days, { memory: usual, planted: sign, size: 1 }]),
  );
  const cells = budget === 0 ? [nulls[2], nulls[4]] : [...nulls, ...planted];
  const rows = cells.map(([days, setting]) => measure(days, setting, count));
  const bounds = rows.flatMap((row) =>
    row.planted > 0
      ? []
      : [1, 2, 3, 4].map((sign) => ({
          what: `sign ${sign} false, ${row.days} days, memory ${row.memory}`,
          value: row[`supported${sign}`],
          atMost: 0.1 + 2 * shareError(0.1, count),
        })),
  );
  return { rows, bounds };
}
