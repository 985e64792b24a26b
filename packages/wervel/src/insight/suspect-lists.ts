import type { LocalDate } from "@wervel/base";
import type { Direction, SuspectList } from "@wervel/learn";
import type { SuspicionRecord } from "@wervel/model";

/** Fewer suspicions means more power; a sixth is not stored. */
export const mostSuspects = 5;

const directions = { more: 1, less: -1, either: 0 } as const satisfies Record<
  SuspicionRecord["direction"],
  Direction
>;

/** The lists of suspicions as they stood after each change, dated by the day of that change. */
export function suspectLists(
  suspicions: readonly SuspicionRecord[],
  outcome: string,
): readonly SuspectList[] {
  const kept = suspicions.filter((one) => one.outcome === outcome && one.removedAt === undefined);
  const changes = new Set(kept.flatMap(({ since, until }) => (until ? [since, until] : [since])));
  return [...changes].sort().map((named) => ({
    named,
    suspects: activeOn(kept, named)
      .slice(0, mostSuspects)
      .map(({ factor, direction, lagDays }) => ({
        factor,
        direction: directions[direction],
        ...(lagDays === undefined ? {} : { lagDays }),
      })),
  }));
}

/** The suspicions that stand on a day: named by then and not yet let go. */
export const activeOn = (
  suspicions: readonly SuspicionRecord[],
  day: LocalDate,
): readonly SuspicionRecord[] =>
  suspicions.filter(
    ({ since, until, removedAt }) =>
      removedAt === undefined && since <= day && (until === undefined || until > day),
  );
