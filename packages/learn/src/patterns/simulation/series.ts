import type { Chance } from "./chance.ts";

export type Series = readonly number[];

export const series = (days: number, at: (day: number) => number): Series =>
  Array.from({ length: days }, (_, day) => at(day));

export const sum = (...parts: readonly Series[]): Series =>
  series(parts[0]?.length ?? 0, (day) => parts.reduce((all, part) => all + (part[day] ?? 0), 0));

export const scaled = (values: Series, factor: number): Series =>
  values.map((value) => value * factor);

export const meanOf = (values: Series): number =>
  values.reduce((all, value) => all + value, 0) / Math.max(1, values.length);

export const spreadOf = (values: Series): number => {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
};

/** Mean 0, spread 1; all 0 when it never changes. */
export function standard(values: Series): Series {
  const mean = meanOf(values);
  const spread = spreadOf(values) || 1;
  return values.map((value) => (value - mean) / spread);
}

/** The series some days later; before its start, its mean. */
export const later = (values: Series, days: number): Series => {
  const mean = meanOf(values);
  return values.map((_, day) => (day < days ? mean : (values[day - days] ?? mean)));
};

/** What each value leaves behind: phi of it the next day, phi² the day after. */
export function lingering(values: Series, phi: number): Series {
  let memory = 0;
  return values.map((value) => {
    memory = phi * memory + value;
    return memory;
  });
}

/** AR(1) with variance 1, started in its own distribution. */
export function remembering(chance: Chance, days: number, phi: number, isHeavy = false): Series {
  const shock = () => (isHeavy ? chance.heavy() : chance.normal());
  let state = chance.normal();
  return series(days, () => {
    state = phi * state + Math.sqrt(1 - phi * phi) * shock();
    return state;
  });
}

export const white = (chance: Chance, days: number): Series => series(days, () => chance.normal());

/** Steps up and down at random days. */
export function shifting(chance: Chance, days: number, height: number): Series {
  const steps = series(1 + chance.whole(0, Math.ceil(days / 90)), () => chance.whole(6, days - 6));
  const heights = steps.map(() => height * chance.between(0.5, 1.5) * chance.pick([-1, 1]));
  return series(days, (day) =>
    steps.reduce((all, step, i) => all + (day >= step ? (heights[i] ?? 0) : 0), 0),
  );
}

export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
