/** Where the parts of a meter stand, in percent of its width. */
export type MeterPlaces = {
  readonly dot: number;
  readonly usual?: readonly [from: number, to: number];
  readonly noise?: readonly [from: number, to: number];
};

type Pair = readonly [number, number];

/** The scale runs from zero to a little past everything that is shown. */
export function meterPlaces(value: number, usual?: Pair, noise?: Pair): MeterPlaces {
  const all = [value, ...(usual ?? []), ...(noise ?? [])];
  const [low, high] = [Math.min(0, ...all), Math.max(...all)];
  const width = (high - low) * 1.15 || 1;
  const at = (place: number) => (100 * (place - low)) / width;
  return {
    dot: at(value),
    ...(usual === undefined ? {} : { usual: [at(usual[0]), at(usual[1])] }),
    ...(noise === undefined ? {} : { noise: [at(noise[0]), at(noise[1])] }),
  };
}

/** Whether two ranges share any value. */
export const overlap = (a: Pair, b: Pair): boolean => a[0] <= b[1] && b[0] <= a[1];
