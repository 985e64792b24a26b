import type { FlareFactor } from "./flare-days.ts";

/** Columns 0 and 1 feed the plain expert; all feed the one with factors. */
export const painColumns = 2;

/**
 * What is known at the end of each day: how pain stands against the last four weeks, how it
 * moves, and the factors of today and yesterday. Nothing of a later day enters.
 */
export function flareFeatures(
  pain: Float64Array,
  factors: readonly FlareFactor[],
): readonly Float64Array[] {
  const filled = carried(pain);
  const columns = factors.map(({ values }) => carried(values));
  return [...filled.keys()].map((day) => {
    const window = filled.subarray(Math.max(0, day - 28), day + 1);
    const usual = middleOf(window);
    const today = filled[day] ?? 0;
    const lastThree = filled.subarray(Math.max(0, day - 2), day + 1);
    return Float64Array.from([
      today - usual,
      meanOf(lastThree) - usual,
      today - (filled[Math.max(0, day - 3)] ?? today),
      spreadOf(window),
      ...columns.map((column) => column[day] ?? 0),
      ...columns.map((column) => column[Math.max(0, day - 1)] ?? 0),
    ]);
  });
}

/** The last known value; before the first, that first one, and 0 when there is none at all. */
function carried(values: Float64Array): Float64Array {
  let last = values.find((value) => !Number.isNaN(value)) ?? 0;
  return values.map((value) => {
    if (!Number.isNaN(value)) last = value;
    return last;
  });
}

function middleOf(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort();
  const half = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(half)] ?? 0) + (sorted[Math.ceil(half)] ?? 0)) / 2;
}

const meanOf = (values: Float64Array): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

function spreadOf(values: Float64Array): number {
  const centre = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - centre) ** 2)));
}
