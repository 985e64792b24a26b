/** Chance for the calibration tables: seeded, so that every table comes out the same. */
import { seededRandom } from "@wervel/base";

/** A source of uniform, normal and heavy-tailed numbers for one simulated person. */
export function chanceOf(...seeds) {
  const random = seededRandom(
    seeds.reduce((mixed, seed) => Math.imul(mixed ^ seed, 0x9e3779b1) >>> 0, 17),
  );
  for (let skip = 0; skip < 5; skip++) random();
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  return {
    random,
    normal,
    between: (low, high) => low + (high - low) * random(),
    /** AR(1) around zero with spread `sd`, after sixty days of running in. */
    memory: (days, phi, sd) => {
      let state = normal();
      const step = () => {
        state = phi * state + Math.sqrt(1 - phi * phi) * normal();
        return state * sd;
      };
      for (let day = 0; day < 60; day++) step();
      return Array.from({ length: days }, step);
    },
  };
}

/** A rating: rounded to whole points, kept on the scale, sometimes not given (NaN). */
export const rating = (level, { random }, missing = 0.1) =>
  random() < missing ? Number.NaN : Math.min(10, Math.max(0, Math.round(level)));

/** One standard error of a share, for bounds that a finite table must meet. */
export const shareError = (share, count) => Math.sqrt((share * (1 - share)) / count);
