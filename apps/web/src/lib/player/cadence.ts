/** Where a set is after some time: which repetition, how long still, and what the figure does. */
import type { Dose, Exercise } from "@wervel/model";

export type Beat = {
  /** The repetition one is in, from 1; for what is held or lasts, the seconds still to go. */
  readonly count: number;
  readonly of: number;
  readonly counts: "reps" | "seconds";
  /** 1 the first side, 2 the other; always 1 for what has no sides. */
  readonly side: 1 | 2;
  /** 0 the first pose to 1 the last. */
  readonly t: number;
  readonly finished: boolean;
};

type Kind = Pick<Exercise, "perSide" | "secondsPerRep"> & {
  /** The movement goes round and round, as pedals and steps do. */
  readonly round?: boolean;
};

/** Seconds of one set, both sides included. */
export function setSeconds(dose: Dose, exercise: Kind): number {
  return oneSide(dose, exercise) * (exercise.perSide ? 2 : 1);
}

const repSeconds = ({ holdSeconds = 0 }: Dose, { secondsPerRep }: Kind): number =>
  secondsPerRep + holdSeconds;

const oneSide = (dose: Dose, exercise: Kind): number =>
  dose.reps === undefined ? (dose.holdSeconds ?? 0) : dose.reps * repSeconds(dose, exercise);

/** @param seconds since the set began, without pauses */
export function beatAt(seconds: number, dose: Dose, exercise: Kind): Beat {
  const half = oneSide(dose, exercise);
  const finished = seconds >= setSeconds(dose, exercise);
  const side = exercise.perSide && seconds >= half ? 2 : 1;
  const within = Math.min(half, seconds - (side === 2 ? half : 0));
  if (dose.reps === undefined) {
    const count = Math.max(0, Math.ceil(half - within));
    const of = dose.holdSeconds ?? 0;
    return { count, of, counts: "seconds", side, t: lasting(within, of, exercise), finished };
  }
  const long = repSeconds(dose, exercise);
  const count = Math.min(dose.reps, Math.floor(within / long) + 1);
  const t = swing(within % long, long, dose.holdSeconds ?? 0);
  return { count, of: dose.reps, counts: "reps", side, t, finished };
}

/** What is done for a time: round and round, to and fro, or into a pose and held. */
function lasting(seconds: number, of: number, { secondsPerRep, round }: Kind): number {
  const within = seconds % secondsPerRep;
  if (round) return within / secondsPerRep;
  return of > 60 ? swing(within, secondsPerRep, 0) : Math.min(1, seconds / 2);
}

/** There, a hold, and back: 0 to 1 to 0. */
function swing(at: number, long: number, hold: number): number {
  const way = (long - hold) / 2;
  const rest = way * 0.14;
  const up = Math.min(1, Math.max(0, (at - rest) / (way - rest)));
  const down = Math.min(1, Math.max(0, (long - rest - at) / (way - rest)));
  return Math.min(up, down);
}
