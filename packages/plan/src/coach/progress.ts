/** Where someone stands, told by going through every session from the first to the last. */
import { addDays, daysBetween, type LocalDate } from "@wervel/base";
import type { CoachRules, Dose, Exercise, ExerciseId, ExerciseLevel } from "@wervel/model";
import { scaledDose, stepDown, stepUp } from "./dose.ts";
import { howItWent, type PastSession, type Went } from "./judge.ts";

/** What last happened to a dose, and why. */
export type Change =
  | { readonly is: "stepped-up"; readonly complete: number; readonly of: number }
  | { readonly is: "stepped-down"; readonly why: "failed" | "too-much" }
  | { readonly is: "restarted"; readonly afterDays: number }
  | { readonly is: "at-its-most" | "came-back" };

export type Standing = {
  readonly dose: Dose;
  /** How it went since the last change, newest last. */
  readonly recent: readonly Went[];
  readonly failures: number;
  readonly change?: Change;
};

export type LevelChange = {
  readonly to: ExerciseLevel;
  readonly on: LocalDate;
  readonly why: "two-weeks-well" | "too-much-twice";
};

export type Progress = {
  readonly level?: ExerciseLevel;
  /** The first session at this level. */
  readonly levelSince?: LocalDate | undefined;
  readonly levelChange?: LevelChange;
  /** Sessions at this level, newest last: every exercise complete, or a step back needed. */
  readonly sessions: readonly ("well" | "so-so" | "too-much")[];
  readonly standings: ReadonlyMap<ExerciseId, Standing>;
  /** Put aside until that day, and why. */
  readonly aside: ReadonlyMap<ExerciseId, Aside>;
  readonly last?: PastSession;
};

export type Aside = { readonly until: LocalDate; readonly why: "leg-further" | "too-hard" };

type Surroundings = {
  readonly catalogue: ReadonlyMap<ExerciseId, Exercise>;
  readonly rules: CoachRules;
};

const beginning: Progress = { sessions: [], standings: new Map(), aside: new Map() };

/** @param history in any order; the same sessions always give the same standing */
export function progressAfter(history: readonly PastSession[], around: Surroundings): Progress {
  const inOrder = [...history].sort((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return inOrder.reduce(
    (progress, session) =>
      afterSession(afterPause(progress, session.day, around.rules), session, around),
    beginning,
  );
}

/** A week or more off: everything restarts at a fraction, and the counting begins anew. */
export function afterPause(progress: Progress, today: LocalDate, rules: CoachRules): Progress {
  const { last } = progress;
  const afterDays = last === undefined ? 0 : daysBetween(last.day, today);
  if (afterDays < rules.restartAfterDays) return progress;
  const standings = new Map<ExerciseId, Standing>();
  for (const [id, { dose }] of progress.standings)
    standings.set(id, {
      dose: scaledDose(dose, rules.restartFraction),
      recent: [],
      failures: 0,
      change: { is: "restarted", afterDays },
    });
  return { ...progress, standings, sessions: [] };
}

function afterSession(before: Progress, session: PastSession, around: Surroundings): Progress {
  const standings = new Map(before.standings);
  const aside = new Map(before.aside);
  const went = session.exercises.flatMap((done) => {
    const exercise = around.catalogue.get(done.exercise);
    if (exercise === undefined) return [];
    const how = howItWent(done, session, around.rules);
    const standing = standings.get(done.exercise) ?? fresh(exercise);
    const next = how === "leg" ? undefined : afterExercise(standing, how, exercise, around.rules);
    standings.set(done.exercise, next ?? lighter(standing, around.rules));
    if (next === undefined) aside.set(done.exercise, asideSince(session.day, how, around.rules));
    return [how];
  });
  const now = { ...before, standings, aside, last: session };
  return isAtLevel(before, session) ? levelled(now, session, { went, rules: around.rules }) : now;
}

const asideSince = (day: LocalDate, how: Went, rules: CoachRules): Aside => ({
  until: addDays(day, rules.pauseDays),
  why: how === "leg" ? "leg-further" : "too-hard",
});

/** A calm day in between, or calm days before the first active one, say nothing about a level. */
const isAtLevel = ({ level }: Progress, session: PastSession): boolean =>
  level === undefined ? session.level > 0 : session.level === level;

/** What comes back after being put aside, comes back lighter than it was. */
const lighter = ({ dose }: Standing, rules: CoachRules): Standing => ({
  dose: scaledDose(dose, rules.restartFraction),
  recent: [],
  failures: 0,
  change: { is: "came-back" },
});

export const fresh = ({ dose }: Exercise): Standing => ({ dose, recent: [], failures: 0 });

/** @returns undefined when it was too hard at its lightest */
function afterExercise(
  standing: Standing,
  how: Exclude<Went, "leg">,
  exercise: Exercise,
  rules: CoachRules,
): Standing | undefined {
  const failures = failuresAfter(standing, how);
  if (how === "too-much" || failures >= rules.failuresBeforeStepDown) {
    const dose = stepDown(standing.dose, exercise, rules);
    const why = how === "too-much" ? "too-much" : "failed";
    return dose && { dose, recent: [], failures: 0, change: { is: "stepped-down", why } };
  }
  const recent = [...standing.recent, how].slice(-rules.completeOf);
  return afterGoodOnes({ ...standing, recent, failures }, exercise, rules);
}

const failuresAfter = ({ failures }: Standing, how: Went): number =>
  how === "complete" ? 0 : failures + (how === "failed" ? 1 : 0);

/** A step up once enough of the last ones were complete, the newest among them. */
function afterGoodOnes(standing: Standing, exercise: Exercise, rules: CoachRules): Standing {
  const { recent } = standing;
  const complete = recent.filter((one) => one === "complete").length;
  if (recent.at(-1) !== "complete" || complete < rules.completeNeeded) return standing;
  const dose = stepUp(standing.dose, exercise, rules);
  if (dose === undefined) return { ...standing, change: { is: "at-its-most" } };
  const change: Change = { is: "stepped-up", complete, of: recent.length };
  return { dose, recent: [], failures: 0, change };
}

function levelled(
  progress: Progress,
  session: PastSession,
  { went, rules }: { readonly went: readonly Went[]; readonly rules: CoachRules },
): Progress {
  const sessions = [...progress.sessions, howOverall(went)].slice(-rules.completeOf);
  const levelSince = progress.levelSince ?? session.day;
  const now = { ...progress, level: session.level, levelSince, sessions };
  return { ...now, ...nextLevel(now, session.day, rules) };
}

function howOverall(went: readonly Went[]): Progress["sessions"][number] {
  if (went.includes("too-much") || went.includes("leg")) return "too-much";
  return went.length > 0 && went.every((one) => one === "complete") ? "well" : "so-so";
}

/** Up after two weeks that mostly went well; down after two sessions that were too much. */
function nextLevel(
  { level, levelSince, sessions }: Pick<Progress, "level" | "levelSince" | "sessions">,
  on: LocalDate,
  rules: CoachRules,
): Partial<Progress> {
  if (level === undefined || levelSince === undefined) return {};
  const lately = sessions.slice(-2);
  if (level > 0 && lately.length === 2 && lately.every((one) => one === "too-much"))
    return moveTo(lower(level), on, "too-much-twice");
  const well = sessions.filter((one) => one === "well").length;
  const long = daysBetween(levelSince, on) >= rules.levelDays;
  if (level < 3 && long && well >= rules.completeNeeded && !sessions.includes("too-much"))
    return moveTo(higher(level), on, "two-weeks-well");
  return {};
}

const moveTo = (to: ExerciseLevel, on: LocalDate, why: LevelChange["why"]): Partial<Progress> => ({
  level: to,
  levelSince: undefined,
  levelChange: { to, on, why },
  sessions: [],
});

const levels = [0, 1, 2, 3] as const;
const higher = (level: ExerciseLevel): ExerciseLevel => levels.find((one) => one > level) ?? 3;
const lower = (level: ExerciseLevel): ExerciseLevel => levels.findLast((one) => one < level) ?? 0;
