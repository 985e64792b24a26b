export type Filled = { readonly centred: Float64Array; readonly mean: number };

const fewestPairs = 20;
const strongestMemory = 0.95;

/**
 * Fills the gaps of a series from its own past and takes the mean off.
 *
 * An empty day is expected at memory^g of the last deviation from the mean, g steps ago;
 * before the first value, at the mean. Later values are never used: they may answer to what
 * the series is about to be compared with, and a gap filled from the future would lend the
 * past that knowledge.
 *
 * @param values any unit; NaN where missing
 * @returns no NaN; all 0 when nothing was recorded
 */
export function filledFromPast(values: Float64Array): Filled {
  const mean = meanOfKnown(values);
  const centred = values.map((value) => value - mean);
  const memory = dayToDayMemory(centred);
  let last = 0;
  for (const [i, value] of centred.entries()) {
    last = Number.isNaN(value) ? last * memory : value;
    centred[i] = last;
  }
  return { centred, mean };
}

/** Mean of the values that are not NaN; 0 when there are none. */
export function meanOfKnown(values: Float64Array): number {
  let sum = 0;
  let count = 0;
  for (const value of values) {
    if (Number.isNaN(value)) continue;
    sum += value;
    count++;
  }
  return count === 0 ? 0 : sum / count;
}

/** Correlation between neighbouring deviations, 0 to 0.95; 0 when pairs are few. */
function dayToDayMemory(centred: Float64Array): number {
  let pairs = 0;
  let product = 0;
  let before = 0;
  let after = 0;
  for (let i = 1; i < centred.length; i++) {
    const a = centred[i - 1] ?? Number.NaN;
    const b = centred[i] ?? Number.NaN;
    if (Number.isNaN(a) || Number.isNaN(b)) continue;
    pairs++;
    product += a * b;
    before += a * a;
    after += b * b;
  }
  if (pairs < fewestPairs) return 0;
  const memory = product / Math.max(Math.sqrt(before * after), 1e-9);
  return Math.min(strongestMemory, Math.max(0, memory));
}
