/** How an exercise in a session went, by the rules of the pace it was done at. */
import type { LocalDate } from "@wervel/base";
import type { CoachRules, DoneExercise, ExerciseSession } from "@wervel/model";

/** A session with its day and the pain scores of the two days after, as far as known. */
export type PastSession = ExerciseSession & {
  readonly day: LocalDate;
  readonly at: string;
  readonly painDayAfter?: number;
  readonly painTwoDaysAfter?: number;
};

/**
 * `complete`: all sets, none heavy. `held`: neither good nor bad. `failed`: stopped before the
 * end for pain. `too-much`: the pain rules say one step back. `leg`: pain went further down the leg.
 */
export type Went = "complete" | "held" | "failed" | "too-much" | "leg";

export function howItWent(done: DoneExercise, session: PastSession, rules: CoachRules): Went {
  if (done.stopped === "leg-further") return "leg";
  if (tooMuch(done, session, rules)) return "too-much";
  if (done.sets.length < done.planned.sets) return done.stopped === "enough" ? "held" : "failed";
  return done.sets.some(({ ease }) => ease === "heavy") ? "held" : "complete";
}

/**
 * Paced by pain: more than 5 during a set, or the next day more than 2 above before. Paced by
 * time: only a rise of 3 or more within two days. Pain that nobody noted decides nothing.
 */
function tooMuch({ sets }: DoneExercise, session: PastSession, rules: CoachRules): boolean {
  const { pacedBy, painBefore, painDayAfter, painTwoDaysAfter } = session;
  const rise = (after: number | undefined) =>
    after === undefined || painBefore === undefined ? 0 : after - painBefore;
  if (pacedBy === "time")
    return Math.max(rise(painDayAfter), rise(painTwoDaysAfter)) >= rules.twoDayRise;
  return (
    sets.some(({ painNrs }) => (painNrs ?? 0) > rules.allowedPain) ||
    rise(painDayAfter) > rules.nextDayRise ||
    session.settled === false
  );
}
