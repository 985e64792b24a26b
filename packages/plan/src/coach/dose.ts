/** Steps up and down in a dose. A step up adds at most a fifth, or one repetition or second. */
import type { CoachRules, Dose, Exercise } from "@wervel/model";

/** Work in one session: sets times repetitions times seconds held, whichever there are. */
export const loadOf = ({ sets, reps = 1, holdSeconds = 1 }: Dose): number =>
  sets * reps * holdSeconds;

/**
 * One step heavier: repetitions first, then a set, then holding longer. A new set is paid for
 * with fewer repetitions, so that the load itself rises by no more than the fraction.
 *
 * @returns undefined when building up ends here
 */
export function stepUp(dose: Dose, exercise: Exercise, rules: CoachRules): Dose | undefined {
  const { most } = exercise;
  const reps = raised(dose.reps, most.reps, rules.stepFraction);
  if (reps !== undefined) return { ...dose, reps };
  const addsSets = exercise.role === "mobility" || exercise.role === "strength";
  if (addsSets && dose.sets < most.sets) return withMoreSets(dose, rules.stepFraction);
  const holdSeconds = raised(dose.holdSeconds, most.holdSeconds, rules.stepFraction);
  return holdSeconds === undefined ? undefined : heldLonger(dose, holdSeconds, rules.stepFraction);
}

/** Holding longer is paid for with fewer repetitions, where there are any. */
function heldLonger(dose: Dose, holdSeconds: number, fraction: number): Dose {
  if (dose.reps === undefined) return { ...dose, holdSeconds };
  const room = Math.floor((loadOf(dose) * (1 + fraction)) / (dose.sets * holdSeconds));
  return { ...dose, holdSeconds, reps: Math.max(1, Math.min(dose.reps, room)) };
}

/** The next amount on the way to the most; undefined when it is there, or is not counted. */
function raised(amount: number | undefined, most = amount, fraction = 0): number | undefined {
  if (amount === undefined || most === undefined || amount >= most) return undefined;
  return Math.min(most, Math.max(amount + 1, Math.floor(amount * (1 + fraction))));
}

function withMoreSets({ sets, reps, holdSeconds }: Dose, fraction: number): Dose {
  const more = sets + 1;
  const shared = (amount: number) =>
    Math.max(1, Math.floor((amount * sets * (1 + fraction)) / more));
  if (reps !== undefined) {
    const hold = holdSeconds === undefined ? {} : { holdSeconds };
    return { sets: more, reps: shared(reps), ...hold };
  }
  return { sets: more, ...(holdSeconds === undefined ? {} : { holdSeconds: shared(holdSeconds) }) };
}

/**
 * One step lighter, down to half of where the exercise starts.
 *
 * @returns undefined when it cannot become lighter: then it is put aside for a while
 */
export function stepDown(
  dose: Dose,
  { dose: base }: Exercise,
  rules: CoachRules,
): Dose | undefined {
  const { sets, reps, holdSeconds } = dose;
  if (sets > base.sets) return { ...dose, sets: sets - 1 };
  const lighter = (amount: number, floor: number) =>
    Math.max(floor, Math.min(amount - 1, Math.floor(amount * (1 - rules.stepFraction))));
  const half = (amount: number | undefined) => Math.ceil((amount ?? 2) / 2);
  if (reps !== undefined && reps > half(base.reps))
    return { ...dose, reps: lighter(reps, half(base.reps)) };
  if (holdSeconds !== undefined && holdSeconds > half(base.holdSeconds))
    return { ...dose, holdSeconds: lighter(holdSeconds, half(base.holdSeconds)) };
  return sets > 1 ? { ...dose, sets: sets - 1 } : undefined;
}

/** After a week or more without: a fraction of what it was, and never less than one. */
export function scaledDose(dose: Dose, fraction: number): Dose {
  const part = (amount: number) => Math.max(1, Math.floor(amount * fraction));
  const { sets, reps, holdSeconds } = dose;
  if (reps !== undefined) return { ...dose, reps: part(reps) };
  return { sets, ...(holdSeconds === undefined ? {} : { holdSeconds: part(holdSeconds) }) };
}
