import { freeParts, type Interval, union } from "./intervals.ts";
import type { ZoneClock } from "./zone-clock.ts";

/** Something counted over a stretch of time, such as steps. */
export interface Counted extends Interval {
  readonly count: number;
  readonly source: string;
  readonly clock: ZoneClock;
}

const shortest = 1; // a count at one moment stands for one second, so that it is not lost

/**
 * Counts per local day when several devices counted the same walk.
 *
 * Per stretch of time the first device in the order counts: what is worn before what lies in
 * a pocket or a bag, then the one that counted longest. A stretch that overlaps partly counts
 * for the part that is free; one over midnight is parted over both days.
 * Cost O(n log n) per device.
 */
export function countsPerDay(all: readonly Counted[]): ReadonlyMap<number, number> {
  const totals = new Map<number, number>();
  let covered: readonly Interval[] = [];
  for (const intervals of bySource(all)) {
    const once = onlyOnce(intervals);
    for (const { whole, part } of freeParts(once, covered)) addParts(totals, whole, part);
    covered = union([...covered, ...once]);
  }
  return new Map([...totals].map(([day, total]) => [day, Math.round(total)]));
}

function addParts(
  totals: Map<number, number>,
  { clock, count, ...whole }: Counted,
  part: Interval,
) {
  let from = part.from;
  while (from < part.to) {
    const day = clock.dayAt(from);
    const to = Math.min(part.to, clock.startOf(day + 1));
    const share = (count * (to - from)) / (whole.to - whole.from);
    totals.set(day, (totals.get(day) ?? 0) + share);
    from = to;
  }
}

/** In order of time; what a restored device wrote again counts once. */
function onlyOnce(intervals: readonly Counted[]): readonly Counted[] {
  const sorted = intervals
    .map((each) => (each.to > each.from ? each : { ...each, to: each.from + shortest }))
    .sort((a, b) => a.from - b.from || a.to - b.to || a.count - b.count);
  return sorted.filter((each, index) => {
    const before = sorted[index - 1];
    return before?.from !== each.from || before.to !== each.to || before.count !== each.count;
  });
}

function bySource(all: readonly Counted[]): readonly (readonly Counted[])[] {
  const sources = new Map<string, Counted[]>();
  for (const each of all) {
    const known = sources.get(each.source);
    if (known === undefined) sources.set(each.source, [each]);
    else known.push(each);
  }
  return [...sources]
    .toSorted(([a, x], [b, y]) => Number(isWorn(b)) - Number(isWorn(a)) || y.length - x.length)
    .map(([, intervals]) => intervals);
}

/** Names as people and makers give them. */
export const isWorn = (source: string): boolean =>
  /watch|horloge|montre|band|ring|oura|fitbit|garmin|withings|whoop|polar|amazfit/iu.test(source);
