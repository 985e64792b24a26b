/** Invented people who exercise for half a year, for the tests of the coach. */
import { addDays, type LocalDate, localDateAt, parseLocalDate, seededRandom } from "@wervel/base";
import {
  type BodyFact,
  type DoneSet,
  type Equipment,
  type PainNrs,
  painScores,
  type StopReason,
  type SuitedTo,
} from "@wervel/model";
import type { CoachPerson, NextSession, NoSession, PastSession } from "@wervel/plan";
import { nextExercises } from "./next-exercises.ts";

export const kinds = [
  "improving",
  "stuck",
  "flaring",
  "pregnant",
  "osteoporotic",
  "radicular",
  "non-adherent",
] as const;
export type Kind = (typeof kinds)[number];

export type Visit = {
  readonly day: LocalDate;
  readonly person: CoachPerson;
  readonly history: readonly PastSession[];
  readonly plan: NextSession | NoSession;
};

const firstDay = parseLocalDate("2026-01-05") ?? localDateAt(0);

/** One person's half year: every session that was planned, done or refused. */
export function halfYear(seed: number): { readonly kind: Kind; readonly visits: readonly Visit[] } {
  const kind = kinds[seed % kinds.length] ?? "improving";
  const random = seededRandom(seed + 1);
  const base = bodyOf(kind, random);
  const visits: Visit[] = [];
  const history: PastSession[] = [];
  for (const since of sessionDays) {
    const day = addDays(firstDay, since);
    const alarm = random() < 0.01;
    const pain = painOn(kind, since, random);
    const person = personOn(base, { since, pain, alarm, history, day });
    const result = nextExercises(person, history, day);
    const plan = result.ok ? result.value : result.error;
    visits.push({ day, person, history: [...history], plan });
    if (result.ok && random() < (kind === "non-adherent" ? 0.3 : 0.9))
      history.push(done(result.value, { kind, day, pain, random }));
  }
  return { kind, visits };
}

/** Monday, Wednesday and Friday, for 26 weeks. */
const sessionDays = Array.from(
  { length: 26 * 3 },
  (_, index) => Math.floor(index / 3) * 7 + (index % 3) * 2,
);

type Body = {
  readonly facts: ReadonlySet<BodyFact>;
  readonly suits: ReadonlySet<SuitedTo>;
  readonly startDays: number;
  readonly recurrences: number;
  readonly equipment: ReadonlySet<Equipment>;
  readonly minutes: number;
  readonly weeks: number;
  readonly old: boolean;
  readonly fear: boolean;
};

type Random = () => number;
const pick = <T>(of: readonly T[], random: Random): T | undefined =>
  of[Math.floor(random() * of.length)];
const some = <T>(of: readonly T[], share: number, random: Random): readonly T[] =>
  of.filter(() => random() < share);

const otherFacts: readonly BodyFact[] = [
  "knee-pain",
  "wrist-pain",
  "shoulder-problem",
  "dizziness",
  "balance-problem",
  "high-blood-pressure",
  "hip-replacement",
  "knee-replacement",
  "spondylolysis",
  "recent-fracture",
];

function bodyOf(kind: Kind, random: Random): Body {
  const own: Readonly<Partial<Record<Kind, readonly BodyFact[]>>> = {
    pregnant: random() < 0.5 ? ["pregnant"] : ["pregnant", "pelvic-girdle-pain"],
    osteoporotic: random() < 0.5 ? ["osteoporosis"] : ["osteoporotic-fracture"],
    radicular: random() < 0.5 ? ["radicular"] : ["radicular", "severe-leg-pain"],
  };
  const ways: readonly (readonly SuitedTo[])[] = [
    [],
    ["extension-sensitive"],
    ["flexion-sensitive"],
    ["stenosis", "extension-sensitive"],
    ["thoracic"],
    ["stress"],
    ["heavy-work"],
  ];
  const way = pick(ways, random) ?? [];
  return {
    facts: new Set([...(own[kind] ?? []), ...some(otherFacts, 0.08, random)]),
    suits: new Set<SuitedTo>([...way, ...(kind === "radicular" ? (["radicular"] as const) : [])]),
    startDays: kind === "stuck" ? 100 : Math.floor(random() * 60),
    recurrences: Math.floor(random() * 4),
    equipment: new Set<Equipment>([
      "mat",
      ...some(["chair", "band", "weights"] as const, 0.6, random),
    ]),
    minutes: pick([5, 10, 15, 25], random) ?? 15,
    weeks: 6 + Math.floor(random() * 20),
    old: random() < 0.1,
    fear: random() < 0.2,
  };
}

/** Pain on a day of the half year, 0 to 10: less each week, flaring every fifth week, or stuck. */
function painOn(kind: Kind, since: number, random: Random): number {
  const week = since / 7;
  const slowly = 6 - Math.min(3, week / 5);
  const course: Readonly<Partial<Record<Kind, number>>> = {
    improving: 6 * 0.88 ** week,
    "non-adherent": 6 * 0.88 ** week,
    flaring: Math.floor(week) % 5 === 3 ? 8 : slowly,
    stuck: 6,
  };
  return scoreNear((course[kind] ?? slowly) + (random() - 0.5) * 2);
}

function personOn(
  body: Body,
  now: {
    readonly since: number;
    readonly pain: number;
    readonly alarm: boolean;
    readonly history: readonly PastSession[];
    readonly day: LocalDate;
  },
): CoachPerson {
  const days = body.startDays + now.since;
  const pregnant = body.facts.has("pregnant");
  return {
    screening: now.alarm
      ? { is: "alarm" }
      : { is: "clear", at: `${screenedOn(now)}T06:00:00.000Z` },
    checked: true,
    profile: days < 42 ? 1 : days < 84 ? 2 : 3,
    episodeDays: days,
    painNrs: now.pain,
    facts: body.facts,
    suits: body.suits,
    ...(pregnant && { pregnancyWeeks: body.weeks + Math.floor(now.since / 7) }),
    olderThan75: body.old,
    underAge: false,
    fearOrLowMood: body.fear,
    recurrences: body.recurrences,
    equipment: body.equipment,
    minutes: body.minutes,
  };
}

/** After a stop on a new sign the screening is done again, but only days later. */
function screenedOn({
  history,
  day,
}: {
  readonly history: readonly PastSession[];
  readonly day: LocalDate;
}): LocalDate {
  const stopped = history.findLast(({ exercises }) =>
    exercises.some((one) => one.stopped === "new-sign"),
  );
  if (stopped === undefined) return addDays(day, -3);
  const again = addDays(stopped.day, 9);
  return again <= day ? again : addDays(stopped.day, -3);
}

function done(
  plan: NextSession,
  now: {
    readonly kind: Kind;
    readonly day: LocalDate;
    readonly pain: number;
    readonly random: Random;
  },
): PastSession {
  const { random, pain } = now;
  const worse = now.kind === "flaring" && pain >= 7;
  const after = scoreNear(pain + (random() - (worse ? 0.2 : 0.6)) * 5);
  return {
    day: now.day,
    at: `${now.day}T18:00:00.000Z`,
    level: plan.level,
    pacedBy: plan.pacedBy,
    painBefore: scoreNear(pain),
    ...(random() < 0.8 && { painDayAfter: after }),
    ...(random() < 0.7 && { painTwoDaysAfter: Math.max(0, after - 1) }),
    exercises: plan.exercises.map(({ exercise, dose }) => {
      const stopped = stopAt(random());
      const count = stopped === undefined ? dose.sets : Math.max(0, dose.sets - 1);
      return {
        exercise: exercise.id,
        planned: dose,
        sets: Array.from({ length: count }, () => setDone(pain, random)),
        ...(stopped !== undefined && { stopped }),
      };
    }),
  };
}

const stopAt = (trouble: number): StopReason | undefined =>
  trouble < 0.01 ? "new-sign" : trouble < 0.03 ? "leg-further" : trouble < 0.1 ? "pain" : undefined;

const setDone = (pain: number, random: Random): DoneSet => ({
  ease: random() < 0.15 ? "heavy" : random() < 0.6 ? "good" : "light",
  painNrs: scoreNear(pain + (random() - 0.5) * 3),
});

const scoreNear = (pain: number): PainNrs =>
  painScores.find((score) => score >= Math.round(pain)) ?? 10;
