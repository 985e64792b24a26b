/** When could another test tell anything, and how large would a change have to be? */
import { addDays, type LocalDate } from "@wervel/base";
import type { Drift } from "@wervel/model";
import { comparedMeasures } from "./change.ts";

/** Earlier than this two tests mostly differ by the day; a change of diet needs eight weeks. */
const weeksBetween = { tests: 12, antibiotics: 12, diet: 8 } as const;

export type RetestFacts = {
  readonly lastTest: LocalDate;
  /** The last day of antibiotics or bowel preparation. */
  readonly disturbedOn?: LocalDate;
  /** The first day of a change of diet that is kept up. */
  readonly dietSince?: LocalDate;
};

/** The first day on which every condition is met. Days are local; a week is seven of them. */
export function earliestRetest({ lastTest, disturbedOn, dietSince }: RetestFacts): LocalDate {
  const days = [
    addDays(lastTest, 7 * weeksBetween.tests),
    ...(disturbedOn === undefined ? [] : [addDays(disturbedOn, 7 * weeksBetween.antibiotics)]),
    ...(dietSince === undefined ? [] : [addDays(dietSince, 7 * weeksBetween.diet)]),
  ];
  return days.toSorted().at(-1) ?? lastTest;
}

export type Detectable = {
  readonly measure: string;
  /** For a share: it must become this many times larger or smaller. */
  readonly times?: number;
  /** For diversity and ratios: it must move this far, in its own unit. */
  readonly points?: number;
};

/**
 * The smallest change that would count, per measure, with that many samples on each side.
 * Known before the test is bought, because it only depends on how much people drift.
 */
export function detectableChanges(
  drift: Drift,
  before: number,
  after: number,
): readonly Detectable[] {
  return comparedMeasures.flatMap((measure): Detectable[] => {
    const sd = drift.sdWithin[measure];
    if (sd === undefined || before < 1 || after < 1) return [];
    const least = 1.96 * sd * Math.sqrt(1 / before + 1 / after);
    const isShare = /^(?:g|p|grp)_/u.test(measure);
    return [isShare ? { measure, times: 10 ** least } : { measure, points: least }];
  });
}
