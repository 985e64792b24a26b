/** The next session: which exercises, how much, and because of what. */
import { err, type LocalDate, ok, type Result } from "@wervel/base";
import type {
  BodyFact,
  CoachRules,
  Dose,
  Exercise,
  ExerciseId,
  ExerciseLevel,
  Prescription,
} from "@wervel/model";
import { exerciseDays } from "../week/week-modules.ts";
import { type LeftOut, leftOutFor } from "./allowed.ts";
import { type Choice, choose } from "./choose.ts";
import type { PastSession } from "./judge.ts";
import { bodyFactsOf, type CoachPerson, pacedBy } from "./person.ts";
import {
  type Aside,
  afterPause,
  type Change,
  fresh,
  type LevelChange,
  type Progress,
  progressAfter,
} from "./progress.ts";

/** Why there is no session now. Each is mended by the person or by someone who looks at them. */
export type NoSession =
  | { readonly kind: "alarm" | "no-screening" | "old-screening" | "under-age" }
  /** The diary tells of something that asks for the screening again. */
  | { readonly kind: "diary-sign" }
  | { readonly kind: "conditions-open" }
  /** A new sign stopped the last session, and no screening has been done since. */
  | { readonly kind: "new-sign"; readonly on: LocalDate }
  | { readonly kind: "nothing-fits" };

export type LevelBecause =
  | { readonly is: "pain-high"; readonly painNrs: number }
  | { readonly is: "first-days"; readonly days: number }
  | { readonly is: "pain-unknown" | "pain-moderate" | "start-active" }
  | { readonly is: "went-on"; readonly change?: LevelChange };

export type DoseBecause =
  | Change
  | { readonly is: "first-time" | "building" }
  | { readonly is: "prescribed"; readonly by: string; readonly perWeek: number };

export type PlannedExercise = {
  readonly exercise: Exercise;
  readonly dose: Dose;
  readonly chosenBecause: readonly Choice[];
  readonly doseBecause: DoseBecause;
  /** Only when prescribed: on which days, 1 Monday to 7 Sunday. */
  readonly onWeekdays?: readonly number[];
};

export type NotNow = {
  readonly exercise: Exercise;
  readonly because: LeftOut | ({ readonly is: "aside" } & Aside);
};

export type NextSession = {
  readonly level: ExerciseLevel;
  readonly levelBecause: LevelBecause;
  readonly pacedBy: "pain" | "time";
  readonly exercises: readonly PlannedExercise[];
  readonly fewerBecause: readonly ("time" | "fear-or-mood")[];
  readonly notNow: readonly NotNow[];
};

export type Coach = {
  readonly exercises: readonly Exercise[];
  readonly rules: CoachRules;
  readonly prescription?: Prescription;
};

/**
 * What to do next, from who someone is and what was done before.
 *
 * The same arguments always give the same session. A red flag, an unanswered screening or list
 * of conditions, and a session that stopped on a new sign each give no session at all.
 *
 * @param history every session so far, in any order. Cost O(sessions).
 */
export function nextSession(
  person: CoachPerson,
  history: readonly PastSession[],
  today: LocalDate,
  coach: Coach,
): Result<NextSession, NoSession> {
  const closed = closedFor(person, history);
  if (closed !== undefined) return err(closed);
  const catalogue = new Map(coach.exercises.map((exercise) => [exercise.id, exercise]));
  const told = progressAfter(history, { catalogue, rules: coach.rules });
  const progress = afterPause(told, today, coach.rules);
  const { level, because } = levelNow(person, progress, coach.rules);
  const facts = bodyFactsOf(person, coach.rules);
  const notNow = coach.exercises.flatMap((exercise) =>
    against(exercise, { person, facts, progress, today, coach }),
  );
  const barred = new Set(notNow.map(({ exercise }) => exercise.id));
  const open = coach.exercises.filter(({ id }) => !barred.has(id));
  const room = roomFor(person, coach.rules);
  const exercises = coach.prescription
    ? prescribed(coach.prescription, open)
    : choose({
        open,
        person,
        level,
        room: room.count,
        last: progress.last,
        rules: coach.rules,
      }).map(({ exercise, because: chosenBecause }) => ({
        exercise,
        chosenBecause,
        ...doseFor(exercise, progress),
      }));
  if (exercises.length === 0) return err({ kind: "nothing-fits" });
  return ok({
    level,
    levelBecause: because,
    pacedBy: pacedBy(person),
    exercises,
    fewerBecause: coach.prescription ? [] : room.fewer,
    notNow,
  });
}

const closedBy = {
  alarm: "alarm",
  none: "no-screening",
  old: "old-screening",
  "diary-sign": "diary-sign",
} as const;

function closedFor(person: CoachPerson, history: readonly PastSession[]): NoSession | undefined {
  const { screening } = person;
  if (screening.is !== "clear") return { kind: closedBy[screening.is] };
  if (person.underAge) return { kind: "under-age" };
  const stopped = history.findLast(
    ({ at, exercises }) =>
      at >= screening.at && exercises.some((one) => one.stopped === "new-sign"),
  );
  if (stopped) return { kind: "new-sign", on: stopped.day };
  return person.checked ? undefined : { kind: "conditions-open" };
}

function levelNow(
  person: CoachPerson,
  { level, levelChange }: Progress,
  rules: CoachRules,
): { readonly level: ExerciseLevel; readonly because: LevelBecause } {
  const { painNrs, episodeDays } = person;
  if (painNrs !== undefined && painNrs >= rules.calmFromPain)
    return { level: 0, because: { is: "pain-high", painNrs } };
  if (episodeDays !== undefined && episodeDays < rules.calmFirstDays)
    return { level: 0, because: { is: "first-days", days: rules.calmFirstDays } };
  if (level !== undefined)
    return { level, because: { is: "went-on", ...(levelChange && { change: levelChange }) } };
  if (pacedBy(person) === "time") return { level: 1, because: { is: "start-active" } };
  if (painNrs === undefined) return { level: 0, because: { is: "pain-unknown" } };
  return painNrs <= rules.activeUpToPain
    ? { level: 1, because: { is: "start-active" } }
    : { level: 0, because: { is: "pain-moderate" } };
}

type Against = {
  readonly person: CoachPerson;
  readonly facts: ReadonlySet<BodyFact>;
  readonly progress: Progress;
  readonly today: LocalDate;
  readonly coach: Coach;
};

/** Equipment is the physiotherapist's business in what they prescribe; the rest holds for all. */
function against(exercise: Exercise, { person, facts, progress, today, coach }: Against): NotNow[] {
  const because = leftOutFor(exercise, person, facts);
  const asked = coach.prescription?.exercises.some((one) => one.exercise === exercise.id) ?? false;
  if (because !== undefined && !(asked && because.is === "needs")) return [{ exercise, because }];
  const aside = progress.aside.get(exercise.id);
  if (aside !== undefined && today < aside.until)
    return [{ exercise, because: { is: "aside", ...aside } }];
  return [];
}

function roomFor(person: CoachPerson, rules: CoachRules) {
  const { minutes } = person;
  const byTime =
    minutes >= rules.minutesForFour
      ? rules.most
      : minutes >= rules.minutesForThree
        ? 3
        : rules.fewest;
  const count = person.fearOrLowMood ? Math.max(rules.fewest, byTime - 1) : byTime;
  const fewer = [
    ...(byTime < rules.most ? (["time"] as const) : []),
    ...(count < byTime ? (["fear-or-mood"] as const) : []),
  ];
  return { count, fewer };
}

function doseFor(
  exercise: Exercise,
  progress: Progress,
): Pick<PlannedExercise, "dose" | "doseBecause"> {
  const standing = progress.standings.get(exercise.id);
  if (standing === undefined)
    return { dose: fresh(exercise).dose, doseBecause: { is: "first-time" } };
  return { dose: standing.dose, doseBecause: standing.change ?? { is: "building" } };
}

const prescribed = (
  { from, exercises }: Prescription,
  open: readonly Exercise[],
): readonly PlannedExercise[] =>
  exercises.flatMap(({ exercise: id, sets, reps, holdSeconds, perWeek }) => {
    const exercise = open.find((one) => one.id === id);
    if (exercise === undefined) return [];
    const dose: Dose = {
      sets,
      ...(reps !== undefined && { reps }),
      ...(holdSeconds !== undefined && { holdSeconds }),
    };
    return [
      {
        exercise,
        dose,
        chosenBecause: [],
        doseBecause: { is: "prescribed", by: from, perWeek },
        onWeekdays: exerciseDays(perWeek),
      },
    ];
  });

/** What accepting a prescription would change; nothing changes before the person says so. */
export type ProposedChange = {
  readonly added: readonly ExerciseId[];
  readonly dropped: readonly ExerciseId[];
  /** Prescribed, but something that the person told speaks against it. */
  readonly against: readonly NotNow[];
};

export function changesBy(
  prescription: Prescription,
  now: NextSession | undefined,
  person: CoachPerson,
  coach: Omit<Coach, "prescription">,
): ProposedChange {
  const asked = prescription.exercises.map(({ exercise }) => exercise);
  const facts = bodyFactsOf(person, coach.rules);
  const current = now?.exercises.map(({ exercise }) => exercise.id) ?? [];
  return {
    added: asked.filter((id) => !current.includes(id)),
    dropped: current.filter((id) => !asked.includes(id)),
    against: coach.exercises.flatMap((exercise) => {
      const because = asked.includes(exercise.id) ? leftOutFor(exercise, person, facts) : undefined;
      return because === undefined ? [] : [{ exercise, because }];
    }),
  };
}
