import type { Candidate } from "./candidates.ts";
import type { SuspectList } from "./diary.ts";
import type { Belief } from "./selection.ts";

/** Below this many pain days only the person's own suspicions are tested. */
export const fewestDaysForAll = 42;
export const fewestDaysForSuspects = 24;
export const fewestCalendarDays = 28;
export const mostSuspects = 5;
export const mostSuspectsEarly = 3;

const suspectWeight = 3;
const trustInDirection = 0.9;

/**
 * How the person's suspicions weigh in the search. Five at most; each counts three times as
 * much as another factor, and a named direction gets nine tenths of the allowed error. The
 * weights average 1, so the promise about false finds stands however wrong the suspicions are.
 */
export function beliefsFrom(
  tested: readonly Candidate[],
  list: SuspectList | undefined,
  painDays: number,
): readonly Belief[] {
  const early = painDays < fewestDaysForAll;
  const suspects = (list?.suspects ?? []).slice(0, early ? mostSuspectsEarly : mostSuspects);
  const named = new Map(suspects.map((suspect) => [suspect.factor, suspect]));
  const raw = tested.map(({ id }) => {
    const suspect = named.get(id);
    return {
      eligible: !early || suspect !== undefined,
      weight: suspect === undefined ? 1 : suspectWeight,
      upward: 0.5 + (trustInDirection - 0.5) * (suspect?.direction ?? 0),
      ...(suspect?.lagDays === undefined ? {} : { lag: suspect.lagDays }),
    };
  });
  const eligible = raw.filter((belief) => belief.eligible);
  const total = eligible.reduce((sum, { weight }) => sum + weight, 0) || 1;
  return raw.map((belief) => ({ ...belief, weight: (belief.weight * eligible.length) / total }));
}
