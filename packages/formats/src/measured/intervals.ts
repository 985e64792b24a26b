/** A stretch of time in seconds since 1970, UTC. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** The same time once: overlapping stretches become one. Cost O(n log n). */
export function union<I extends Interval>(intervals: readonly I[]): readonly Interval[] {
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of intervals.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

export const lengthOf = (intervals: readonly Interval[]): number =>
  intervals.reduce((sum, { from, to }) => sum + to - from, 0);

/**
 * The parts of each stretch that `covered` leaves free.
 *
 * @param intervals in order of `from`
 * @param covered in order and apart from each other, as `union` gives them
 */
export function* freeParts<I extends Interval>(
  intervals: readonly I[],
  covered: readonly Interval[],
): Generator<{ readonly whole: I; readonly part: Interval }> {
  let first = 0;
  for (const whole of intervals) {
    while ((covered[first]?.to ?? Number.POSITIVE_INFINITY) <= whole.from) first++;
    for (const part of gaps(whole, covered, first)) yield { whole, part };
  }
}

function* gaps(whole: Interval, covered: readonly Interval[], first: number): Generator<Interval> {
  let { from } = whole;
  for (let at = first; from < whole.to; at++) {
    const next = covered[at] ?? { from: whole.to, to: whole.to };
    const to = Math.min(whole.to, next.from);
    if (to > from) yield { from, to };
    from = Math.max(from, next.to);
  }
}
