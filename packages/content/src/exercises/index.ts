import type { Exercise } from "@wervel/model";
import { calmExercises } from "./calm.ts";
import { loadExercises } from "./load.ts";
import { mobilityExercises } from "./mobility.ts";
import { strengthExercises } from "./strength.ts";

/** All exercises, in the order of their numbers. */
export const exercises: readonly Exercise[] = [
  ...calmExercises,
  ...mobilityExercises,
  ...strengthExercises,
  ...loadExercises,
].toSorted((a, b) => a.id.localeCompare(b.id));
