import { exercises } from "@wervel/content";
import type { PrescribedExercise, Text } from "@wervel/model";
import { shareWords as words } from "./share.words.ts";

/** "Zijplank: 3 × 15, 3 keer per week", as a person reads it. */
export function exerciseLine(
  { exercise, sets, reps, holdSeconds, perWeek }: PrescribedExercise,
  say: (text: Text) => string,
): string {
  const name = exercises.find(({ id }) => id === exercise)?.name;
  const amount = reps ?? (holdSeconds === undefined ? undefined : `${holdSeconds} s`);
  const dose = amount === undefined ? String(sets) : `${sets} × ${amount}`;
  return `${name ? say(name) : exercise}: ${dose}, ${say(words.perWeek).toLowerCase()}: ${perWeek}`;
}
