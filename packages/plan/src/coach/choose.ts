/** Picks a session: something to loosen, something to strengthen, and each for a reason. */
import type { CoachRules, Exercise, ExerciseLevel, ExerciseRole, SuitedTo } from "@wervel/model";
import type { PastSession } from "./judge.ts";
import type { CoachPerson } from "./person.ts";

/** Why this one, out of all that are allowed. */
export type Choice =
  | { readonly is: "suits"; readonly what: SuitedTo }
  | { readonly is: "everyone" | "calms" | "as-last-time" }
  | { readonly is: "level"; readonly level: ExerciseLevel }
  | { readonly is: "control"; readonly recurrences: number };

export type Chosen = { readonly exercise: Exercise; readonly because: readonly Choice[] };

type Choosing = {
  readonly open: readonly Exercise[];
  readonly person: CoachPerson;
  readonly level: ExerciseLevel;
  readonly room: number;
  readonly last: PastSession | undefined;
  readonly rules: CoachRules;
};

/** Deterministic: the best score wins, and of equals the lowest number. */
export function choose(choosing: Choosing): readonly Chosen[] {
  const chosen: Chosen[] = [];
  for (const role of slotsFor(choosing)) {
    const pick = bestFor(role, chosen, choosing);
    if (pick !== undefined) chosen.push(pick);
  }
  return chosen;
}

/** What a session is made of; a calm day has no strength in it. */
function slotsFor({ level, room, person }: Choosing): readonly ExerciseRole[] {
  if (level === 0) return (["calm", "mobility", "mobility", "mobility"] as const).slice(0, room);
  const last: ExerciseRole = person.suits.has("stress") ? "calm" : "mobility";
  return (["mobility", "strength", "strength", last] as const).slice(0, room);
}

/** When a role has nothing left that is allowed, something milder takes its place. */
const insteadOf: Readonly<Record<ExerciseRole, readonly ExerciseRole[]>> = {
  strength: ["strength", "mobility", "calm"],
  mobility: ["mobility", "strength", "calm"],
  calm: ["calm", "mobility"],
  endurance: [],
};

function bestFor(
  role: ExerciseRole,
  chosen: readonly Chosen[],
  choosing: Choosing,
): Chosen | undefined {
  for (const one of insteadOf[role]) {
    const scored = choosing.open
      .filter((exercise) => exercise.role === one && fits(exercise, chosen, choosing.level))
      .map((exercise) => ({ exercise, score: scoreOf(exercise, chosen, choosing) }));
    const best = scored.reduce<(typeof scored)[number] | undefined>(
      (top, next) => (top === undefined || next.score > top.score ? next : top),
      undefined,
    );
    if (best !== undefined)
      return { exercise: best.exercise, because: reasonsFor(best.exercise, choosing) };
  }
  return undefined;
}

const fits = (
  { id, family, level: own }: Exercise,
  chosen: readonly Chosen[],
  level: ExerciseLevel,
): boolean =>
  own <= level &&
  !chosen.some(
    ({ exercise }) => exercise.id === id || (family !== undefined && exercise.family === family),
  );

/** Weights of our own; the order they give is what the simulated patients are tested on. */
function scoreOf(exercise: Exercise, chosen: readonly Chosen[], choosing: Choosing): number {
  const { person, level, rules } = choosing;
  const suited = exercise.suits.some((one) => person.suits.has(one)) ? 4 : 0;
  const near = exercise.role === "strength" ? 2 - (level - exercise.level) : 0;
  const meantForOthers = exercise.suits.length > 0 && suited === 0 ? -2 : 0;
  const control = exercise.control && person.recurrences >= rules.controlFromRecurrences ? 3 : 0;
  const again = wasLast(exercise, choosing) ? 1.5 : 0;
  const samePosition = chosen.some((one) => one.exercise.position === exercise.position) ? -0.5 : 0;
  return suited + near + meantForOthers + control + again + samePosition;
}

const wasLast = ({ id }: Exercise, { last }: Choosing): boolean =>
  last?.exercises.some(({ exercise }) => exercise === id) ?? false;

/** At least one reason for each. */
function reasonsFor(exercise: Exercise, choosing: Choosing): readonly Choice[] {
  const { person, level, rules } = choosing;
  const suits = exercise.suits.filter((one) => person.suits.has(one));
  const control = exercise.control && person.recurrences >= rules.controlFromRecurrences;
  const reasons: readonly Choice[] = [
    ...suits.map((what): Choice => ({ is: "suits", what })),
    ...(control ? [{ is: "control", recurrences: person.recurrences } as const] : []),
    ...(exercise.role === "calm" ? [{ is: "calms" } as const] : []),
    ...(exercise.role === "strength" ? [{ is: "level", level } as const] : []),
    ...(wasLast(exercise, choosing) ? [{ is: "as-last-time" } as const] : []),
  ];
  return reasons.length > 0 ? reasons : [{ is: "everyone" }];
}
