/** One session on its way: which exercise, which set, and what was said about each. */
import type { DoneExercise, DoneSet, ExerciseSession, PainNrs, StopReason } from "@wervel/model";
import type { NextSession } from "@wervel/wervel";

export type Step = "before" | "move" | "rate" | "done";

/** What a draft keeps, so that a session goes on after a reload or a locked phone. */
export type Played = {
  readonly day: string;
  readonly step: Step;
  readonly index: number;
  readonly painBefore?: PainNrs;
  readonly settled?: boolean;
  readonly done: readonly DoneExercise[];
  readonly sets: readonly DoneSet[];
};

export const begin = (day: string): Played => ({
  day,
  step: "before",
  index: 0,
  done: [],
  sets: [],
});

export function afterSet(played: Played, plan: NextSession, set: DoneSet): Played {
  const planned = plan.exercises[played.index];
  const sets = [...played.sets, set];
  if (planned === undefined) return played;
  if (sets.length < planned.dose.sets) return { ...played, step: "move", sets };
  return nextExercise(played, plan, sets);
}

/** Stopping says why; a new sign or pain down the leg ends the exercise, a new sign the session. */
export function afterStop(played: Played, plan: NextSession, stopped: StopReason): Played {
  const next = nextExercise(played, plan, played.sets, stopped);
  return stopped === "new-sign" || stopped === "enough" ? { ...next, step: "done" } : next;
}

function nextExercise(
  played: Played,
  plan: NextSession,
  sets: readonly DoneSet[],
  stopped?: StopReason,
): Played {
  const planned = plan.exercises[played.index];
  if (planned === undefined) return { ...played, step: "done" };
  const { exercise, dose } = planned;
  const one = { exercise: exercise.id, planned: dose, sets, ...(stopped && { stopped }) };
  const index = played.index + 1;
  const step = index < plan.exercises.length ? "move" : "done";
  return { ...played, done: [...played.done, one], sets: [], index, step };
}

export function sessionOf(played: Played, plan: NextSession): ExerciseSession {
  const { painBefore, settled, done } = played;
  return {
    level: plan.level,
    pacedBy: plan.pacedBy,
    exercises: done,
    ...(painBefore !== undefined && { painBefore }),
    ...(settled !== undefined && { settled }),
  };
}

/** A draft of another day, or of a plan that has changed since, is not gone on with. */
export function canGoOn(played: Played, plan: NextSession, day: string): boolean {
  const ids = plan.exercises.map(({ exercise }) => exercise.id);
  return (
    played.day === day &&
    played.step !== "done" &&
    played.index < ids.length &&
    played.done.every(({ exercise }, index) => exercise === ids[index])
  );
}
