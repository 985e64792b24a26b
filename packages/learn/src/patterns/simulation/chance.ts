import { seededRandom } from "@wervel/base";

/** Everything random that a simulated diary needs, from one seed. */
export type Chance = {
  readonly happens: (probability: number) => boolean;
  readonly between: (low: number, high: number) => number;
  /** Whole number from low to high, both possible. */
  readonly whole: (low: number, high: number) => number;
  readonly normal: () => number;
  /** Student's t with 4 degrees of freedom, variance 1. */
  readonly heavy: () => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly shuffled: <T>(values: readonly T[]) => readonly T[];
};

export function chanceFrom(seed: number): Chance {
  const random = seededRandom(seed);
  for (let warm = 0; warm < 8; warm++) random();
  const between = (low: number, high: number) => low + (high - low) * random();
  const whole = (low: number, high: number) => low + Math.floor(random() * (high - low + 1));
  /** Marsaglia's polar method: no sine, so every engine draws the same. */
  const normal = (): number => {
    for (;;) {
      const [a, b] = [between(-1, 1), between(-1, 1)];
      const square = a * a + b * b;
      if (square > 0 && square < 1) return a * Math.sqrt((-2 * Math.log(square)) / square);
    }
  };
  const heavy = () => {
    let squares = 0;
    for (let i = 0; i < 4; i++) squares += normal() ** 2;
    return normal() / Math.sqrt(squares / 4) / Math.SQRT2;
  };
  return {
    happens: (probability) => random() < probability,
    between,
    whole,
    normal,
    heavy,
    pick: (from) => {
      const value = from[whole(0, from.length - 1)];
      if (value === undefined) throw new RangeError("nothing to pick from");
      return value;
    },
    shuffled: (values) =>
      values
        .map((value) => ({ value, order: random() }))
        .sort((a, b) => a.order - b.order)
        .map(({ value }) => value),
  };
}
