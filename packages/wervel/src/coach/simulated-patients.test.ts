import { daysBetween } from "@wervel/base";
import { coachRules, exercises } from "@wervel/content";
import type { BodyFact, Dose, ExerciseId } from "@wervel/model";
import { loadOf, type NextSession, type PlannedExercise } from "@wervel/plan";
import { describe, expect, it } from "vitest";
import { nextExercises } from "./next-exercises.ts";
import { halfYear, type Kind, kinds, type Visit } from "./simulated-patients.ts";

/**
 * A few of each kind here; WERVEL_PATIENTS=500 for all of them, half a minute of work, and
 * WERVEL_FIRST_PATIENT=10000 for people whom nobody has seen before.
 */
const count = Number(process.env["WERVEL_PATIENTS"] ?? 105);
const first = Number(process.env["WERVEL_FIRST_PATIENT"] ?? 0);
const patients = Array.from({ length: count }, (_, index) => halfYear(first + index));
const planned = patients.flatMap(({ visits }) => visits.filter(hasPlan));

type Planned = Visit & { readonly plan: NextSession };
function hasPlan(visit: Visit): visit is Planned {
  return "exercises" in visit.plan;
}

const given = (kind: Kind) =>
  patients.filter((one) => one.kind === kind).flatMap(({ visits }) => visits.filter(hasPlan));
const ids = ({ plan }: Planned): readonly ExerciseId[] =>
  plan.exercises.map(({ exercise }) => exercise.id);

/** Every planned exercise of some visits that breaks a rule. */
const breaking = (
  visits: readonly Planned[],
  rule: (one: PlannedExercise, visit: Planned) => boolean,
): readonly string[] =>
  visits.flatMap((visit) =>
    visit.plan.exercises
      .filter((one) => rule(one, visit))
      .map(({ exercise }) => `${visit.day} ${exercise.id}`),
  );

it("gives most people a session most of the time, so that what follows says something", () => {
  expect(planned.length).toBeGreaterThan(count * 40);
  for (const kind of kinds) expect(given(kind).length).toBeGreaterThan(count * 2);
});

describe("never a contraindicated exercise", () => {
  it("none that names something the person has", () => {
    const named = breaking(planned, ({ exercise }, { person }) =>
      exercise.avoid.some((fact) => person.facts.has(fact)),
    );
    expect(named).toEqual([]);
  });

  it("in pregnancy nothing on the belly, after 20 weeks nothing on the back, no heavy load", () => {
    const wrong = breaking(given("pregnant"), ({ exercise }, { person }) => {
      const late = (person.pregnancyWeeks ?? 40) >= 20;
      const { position, level } = exercise;
      return position === "prone" || level === 3 || (late && position === "supine");
    });
    expect(wrong).toEqual([]);
  });

  it("with brittle bones no bending under load and no heavy load", () => {
    const never: readonly string[] = ["X06", "X24", "X28", "X18", "X33"];
    expect(breaking(given("osteoporotic"), ({ exercise }) => never.includes(exercise.id))).toEqual(
      [],
    );
  });

  const backwards: readonly string[] = ["X09", "X10", "X11"];
  const forwards: readonly string[] = ["X05", "X06", "X08", "X24", "X31"];
  it.each([
    ["stenosis", backwards],
    ["extension-sensitive", backwards],
    ["flexion-sensitive", forwards],
  ] as const)("%s: nothing in the direction that hurts", (way, never) => {
    const those = planned.filter(({ person }) => person.suits.has(way));
    expect(those.length).toBeGreaterThan(count);
    expect(breaking(those, ({ exercise }) => never.includes(exercise.id))).toEqual([]);
  });

  it("nothing heavy in the first six weeks", () => {
    const heavy: BodyFact = "acute";
    const wrong = breaking(
      planned,
      ({ exercise }, { person }) => person.profile === 1 && exercise.avoid.includes(heavy),
    );
    expect(wrong).toEqual([]);
  });
});

describe("load", () => {
  const allowedAfter = (dose: Dose): number => {
    const oneMore = dose.sets * (dose.reps === undefined ? 1 : (dose.holdSeconds ?? 1));
    return Math.max(loadOf(dose) * (1 + coachRules.stepFraction), loadOf(dose) + oneMore);
  };

  /** Of each exercise, from one planned session to the next time it is planned. */
  function jumpsOf(visits: readonly Planned[]): readonly string[] {
    const last = new Map<ExerciseId, Dose>();
    return breaking(visits, ({ exercise, dose }) => {
      const before = last.get(exercise.id);
      last.set(exercise.id, dose);
      return before !== undefined && loadOf(dose) > allowedAfter(before) + 1e-9;
    });
  }

  it("never rises by more than a fifth, one repetition or one second", () => {
    expect(patients.flatMap(({ visits }) => jumpsOf(visits.filter(hasPlan)))).toEqual([]);
  });

  it("starts at the exercise's own dose and never passes its most", () => {
    const wrong = breaking(planned, ({ exercise, dose, doseBecause }) => {
      const { most } = exercise;
      const above =
        dose.sets > most.sets ||
        (dose.reps ?? 0) > (most.reps ?? 0) ||
        (dose.holdSeconds ?? 0) > (most.holdSeconds ?? 0);
      return above || (doseBecause.is === "first-time" && dose !== exercise.dose);
    });
    expect(wrong).toEqual([]);
  });

  it("climbs one level at a time, after two weeks at the one below", () => {
    const climbs = planned.flatMap(({ plan, history, day }) => {
      const { levelBecause, level } = plan;
      if (levelBecause.is !== "went-on") return [];
      if (levelBecause.change?.why !== "two-weeks-well") return [];
      const below = history.filter((one) => one.level === level - 1);
      return levelBecause.change.to === level ? [{ below, day }] : [];
    });
    expect(climbs.length).toBeGreaterThan(count);
    const early = climbs.filter(
      ({ below, day }) => below[0] === undefined || daysBetween(below[0].day, day) < 14,
    );
    expect(early.length).toBe(0);
  });
});

describe("stops", () => {
  const visits = patients.flatMap((one) => one.visits);

  it("gives no session while an alarm stands", () => {
    const alarms = visits.filter(({ person }) => person.screening.is === "alarm");
    expect(alarms.length).toBeGreaterThan(count / 5);
    expect(alarms.filter(({ plan }) => !("kind" in plan && plan.kind === "alarm"))).toEqual([]);
  });

  it("gives none after a new sign until the screening was done again", () => {
    const open = visits.filter(({ person: { screening }, history }) =>
      history.some(
        ({ at, exercises: did }) =>
          screening.is === "clear" &&
          at >= screening.at &&
          did.some(({ stopped }) => stopped === "new-sign"),
      ),
    );
    expect(open.length).toBeGreaterThan(count / 5);
    expect(open.filter(({ plan }) => !("kind" in plan && plan.kind === "new-sign"))).toEqual([]);
  });

  it("leaves an exercise for two weeks when pain went further down the leg", () => {
    const wrong = breaking(planned, ({ exercise }, { history, day }) =>
      history
        .slice(-7)
        .some(
          (past) =>
            daysBetween(past.day, day) < coachRules.pauseDays &&
            past.exercises.some(
              (did) => did.exercise === exercise.id && did.stopped === "leg-further",
            ),
        ),
    );
    expect(wrong).toEqual([]);
  });

  const someone = () => {
    const [visit] = planned;
    if (visit === undefined) throw new Error("someone was planned");
    return visit;
  };

  it.each([
    ["none", "no-screening"],
    ["old", "old-screening"],
    ["alarm", "alarm"],
    ["diary-sign", "diary-sign"],
  ] as const)("a screening that is %s opens nothing", (is, kind) => {
    const { person, day } = someone();
    const result = nextExercises({ ...person, screening: { is } }, [], day);
    expect(result).toEqual({ ok: false, error: { kind } });
  });

  it("takes an unanswered list of conditions as open, never as a no", () => {
    const { person, day } = someone();
    const result = nextExercises({ ...person, checked: false }, [], day);
    expect(result).toEqual({ ok: false, error: { kind: "conditions-open" } });
  });
});

describe("each choice", () => {
  it("has a reason, and so has each dose", () => {
    expect(breaking(planned, ({ chosenBecause }) => chosenBecause.length === 0)).toEqual([]);
    expect(breaking(planned, ({ doseBecause }) => doseBecause.is.length === 0)).toEqual([]);
  });

  it("makes two to four exercises, each once", () => {
    const twice = planned.filter((visit) => new Set(ids(visit)).size < ids(visit).length);
    expect(twice).toEqual([]);
    expect(planned.filter((visit) => ids(visit).length > coachRules.most)).toEqual([]);
    const few = planned.filter((visit) => ids(visit).length < coachRules.fewest);
    expect(few.length / planned.length).toBeLessThan(0.01);
  });

  it("plans nothing that it also leaves out", () => {
    const wrong = breaking(planned, ({ exercise }, { plan }) =>
      plan.notNow.some((one) => one.exercise.id === exercise.id),
    );
    expect(wrong).toEqual([]);
  });
});

it("gives the same plan for the same person and past, however the past is ordered", () => {
  for (const { person, history, day, plan } of planned.filter((_, index) => index % 97 === 0)) {
    const again = nextExercises(person, [...history].reverse(), day);
    expect(again).toEqual({ ok: true, value: plan });
  }
});

it("moves those who get better up: many end on level two or three", () => {
  const last = patients
    .filter(({ kind }) => kind === "improving")
    .map(({ visits }) => visits.filter(hasPlan).at(-1)?.plan.level ?? 0);
  expect(last.filter((level) => level >= 2).length / last.length).toBeGreaterThan(0.15);
});

it.runIf(count >= 500)(
  "uses the whole catalogue: no exercise waits for a person who never comes",
  () => {
    const used = new Set(planned.flatMap(ids));
    const forSessions = exercises.filter(({ role }) => role !== "endurance").map(({ id }) => id);
    expect(forSessions.filter((id) => !used.has(id))).toEqual([]);
  },
);
