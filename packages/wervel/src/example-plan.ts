/** What the invented person of the example did with the plan: the control, the list, five weeks. */
import { addDays, daysBetween, isoWeekday, type LocalDate } from "@wervel/base";
import { screeningCards } from "@wervel/content";
import {
  type CoachAnswers,
  type ExerciseSessionRecord,
  emptyAnamnesis,
  type FilledCards,
  nothingFilled,
  type PainNrs,
  painScores,
  type ScoredDay,
  type ScreeningRecord,
} from "@wervel/model";
import type { NextSession } from "@wervel/plan";
import { readCards } from "@wervel/screen";
import { coachPerson, pastSessions } from "./coach/coach-person.ts";
import { nextExercises } from "./coach/next-exercises.ts";
import type { ExampleDiary } from "./example-diary.ts";
import { keptScreening } from "./kept-screening.ts";
import { screenPersonReadings } from "./screening/screen-person.ts";

export type ExamplePlan = {
  /** The first control, and the one after four weeks. */
  readonly screenings: readonly [ScreeningRecord, ScreeningRecord];
  readonly answers: CoachAnswers;
  readonly sessions: readonly ExerciseSessionRecord[];
  /** The walks until it was enough, from which the walking is built up. */
  readonly walks: readonly { readonly day: LocalDate; readonly minutes: number }[];
};

/**
 * Five weeks of the coach for the invented person, ending on the last day of the diary. Each
 * session is what the coach gave on that day, with the pain that the diary has for it.
 */
export function examplePlan(
  { records, episodeStart }: ExampleDiary,
  until: LocalDate,
): ExamplePlan {
  const pain = records.flatMap((record): readonly ScoredDay[] =>
    record.kind === "entry" && record.item === "pain" && record.value.is === "number"
      ? [{ date: record.day, score: record.value.number }]
      : [],
  );
  const first = screened(addDays(until, -7 * weeks));
  const again = screened(addDays(until, -screenedBefore));
  const kept = keptScreening(first);
  const sessions: ExerciseSessionRecord[] = [];
  for (const day of exerciseDays(until)) {
    const score = painScores.find(
      (known) => known === pain.find(({ date }) => date === day)?.score,
    );
    if (score === undefined) continue;
    const person = coachPerson({
      screening: { is: "clear", at: first.at },
      said: Object.assign({}, ...kept.readings),
      intake: emptyAnamnesis,
      answers,
      profile: 3,
      episodeDays: daysBetween(episodeStart, day),
      recurrences: 0,
      painNrs: score,
    });
    const next = nextExercises(person, pastSessions(sessions, pain), day);
    if (next.ok) sessions.push(done(next.value, day, score));
  }
  const firstWeek = addDays(until, -7 * weeks);
  const walks = [12, 10, 11].map((minutes, walk) => ({
    day: addDays(firstWeek, 2 * walk),
    minutes,
  }));
  return { screenings: [first, again], answers, sessions, walks };
}

const weeks = 5;
const screenedBefore = 7;

const answers: CoachAnswers = {
  version: 1,
  checked: true,
  facts: [],
  equipment: ["mat", "chair"],
  minutes: 15,
  perWeek: 3,
};

/** Monday, Wednesday and Friday, but for one Wednesday that was skipped. */
const exerciseDays = (until: LocalDate): readonly LocalDate[] =>
  Array.from({ length: 7 * weeks }, (_, index) => addDays(until, index + 1 - 7 * weeks)).filter(
    (day, index) => {
      const weekday = isoWeekday(day);
      const isSkipped = weekday === 3 && index >= 14 && index < 21;
      return [1, 3, 5].includes(weekday) && !isSkipped;
    },
  );

/** All three cards filled in, without a sign of alarm. */
const filled: FilledCards = {
  ...nothingFilled,
  confirmed: screeningCards.map(({ id }) => id),
  chosen: {
    age: ["20"],
    duration: ["longer"],
    examined: ["unchanged"],
    course: ["fluctuating"],
    pain: ["3"],
    "leg-pain": ["no"],
  },
};

function screened(day: LocalDate): ScreeningRecord {
  const at = `${day}T17:00:00.000Z`;
  const readings = readCards(screeningCards, filled, day);
  const { urgency, reasons, screenComplete, profile } = screenPersonReadings(readings);
  return {
    id: `example-screening-${day}`,
    kind: "screening",
    day,
    at,
    changedAt: at,
    answers: { ...filled },
    outcome: { urgency, reasons: reasons.map(({ id }) => id), screenComplete, profile },
    contentVersion: "example",
  };
}

function done(next: NextSession, day: LocalDate, score: PainNrs): ExerciseSessionRecord {
  const at = `${day}T17:30:00.000Z`;
  return {
    id: `example-session-${day}`,
    kind: "exercise-session",
    day,
    at,
    changedAt: at,
    level: next.level,
    pacedBy: next.pacedBy,
    painBefore: score,
    exercises: next.exercises.map(({ exercise, dose }) => ({
      exercise: exercise.id,
      planned: dose,
      sets: Array.from({ length: dose.sets }, () => ({ ease: "good", painNrs: score }) as const),
    })),
  };
}
