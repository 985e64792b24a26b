import { addDays, type LocalDate } from "@wervel/base";
import type { Entry } from "@wervel/model";

/** Six weeks: as many days as two panels can show on a phone without becoming a cloud. */
export const daysSideBySide = 42;
/** With fewer days than this in common there is nothing to lay beside anything. */
const leastDays = 7;
const gutItems = ["bloating", "belly-pain"] as const;

export type SideBySide = {
  readonly days: readonly LocalDate[];
  /** One score from 0 to 10 per day; `undefined` where nothing was written. */
  readonly back: Scores;
  readonly gut: Scores;
  readonly gutItem: (typeof gutItems)[number];
};
type Scores = readonly (number | undefined)[];

/**
 * Back pain and the gut score that was written most, over the last six weeks. Nothing when there
 * are not seven days on which both were written.
 */
export function sideBySide(entries: readonly Entry[], today: LocalDate): SideBySide | undefined {
  const days = Array.from({ length: daysSideBySide }, (_, index) =>
    addDays(today, index + 1 - daysSideBySide),
  );
  const back = scoresOf(entries, "pain", days);
  const [most] = gutItems
    .map((gutItem) => ({ gutItem, gut: scoresOf(entries, gutItem, days) }))
    .map((found) => ({ ...found, both: daysOfBoth(back, found.gut) }))
    .toSorted((a, b) => b.both - a.both);
  if (most === undefined || most.both < leastDays) return undefined;
  return { days, back, gut: most.gut, gutItem: most.gutItem };
}

function scoresOf(
  entries: readonly Entry[],
  item: Entry["item"],
  days: readonly LocalDate[],
): Scores {
  const scores = new Map(
    entries.flatMap((entry) =>
      entry.item === item && entry.value.is === "number"
        ? [[entry.day, entry.value.number] as const]
        : [],
    ),
  );
  return days.map((day) => scores.get(day));
}

const daysOfBoth = (a: Scores, b: Scores): number =>
  a.filter((score, day) => score !== undefined && b[day] !== undefined).length;
