import { addDays, localDateAt } from "@wervel/base";
import type { CoachRules, Dose, Exercise, ExerciseId } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { loadOf, scaledDose, stepDown, stepUp } from "./dose.ts";
import type { PastSession } from "./judge.ts";
import { howItWent } from "./judge.ts";
import { changesBy, nextSession } from "./next-session.ts";
import type { CoachPerson } from "./person.ts";

const rules: CoachRules = {
  fewest: 2,
  most: 4,
  minutesForThree: 10,
  minutesForFour: 15,
  calmFromPain: 7,
  calmFirstDays: 3,
  activeUpToPain: 4,
  allowedPain: 5,
  nextDayRise: 2,
  twoDayRise: 3,
  completeNeeded: 3,
  completeOf: 4,
  failuresBeforeStepDown: 2,
  restartAfterDays: 7,
  restartFraction: 0.8,
  stepFraction: 0.2,
  levelDays: 14,
  pauseDays: 14,
  supineUntilWeek: 20,
  controlFromRecurrences: 2,
};

const text = { nl: "oefening", en: "exercise" };
const made = (id: ExerciseId, change: Partial<Exercise> = {}): Exercise => ({
  id,
  name: text,
  level: 1,
  role: "strength",
  position: "stand",
  dose: { sets: 2, reps: 8 },
  most: { sets: 3, reps: 12 },
  perSide: false,
  secondsPerRep: 5,
  suits: [],
  avoid: [],
  equipment: [],
  purpose: text,
  start: text,
  movement: text,
  cue: text,
  mind: text,
  sources: [],
  review: "unreviewed",
  ...change,
});

const squat = made("X26");
const loosen = made("X07", { role: "mobility", level: 0 });
const calm = made("X01", { role: "calm", level: 0, dose: { sets: 1, holdSeconds: 60 } });
const coach = { exercises: [calm, loosen, squat], rules };
const monday = addDays(localDateAt(Date.UTC(2026, 0, 5)), 0);

const person = (change: Partial<CoachPerson> = {}): CoachPerson => ({
  screening: { is: "clear", at: "2026-01-01T08:00:00.000Z" },
  checked: true,
  profile: 2,
  painNrs: 3,
  facts: new Set(),
  suits: new Set(),
  olderThan75: false,
  underAge: false,
  fearOrLowMood: false,
  recurrences: 0,
  equipment: new Set(),
  minutes: 15,
  ...change,
});

type Did = { readonly sets?: number; readonly change?: Partial<PastSession> };
const session = (offset: number, { sets = 2, change = {} }: Did = {}): PastSession => {
  const day = addDays(monday, offset);
  return {
    day,
    at: `${day}T10:00:00.000Z`,
    level: 1,
    pacedBy: "time",
    painBefore: 3,
    exercises: [
      {
        exercise: "X26",
        planned: { sets: 2, reps: 8 },
        sets: Array.from({ length: sets }, () => ({ ease: "good" })),
        ...(sets < 2 && { stopped: "pain" as const }),
      },
    ],
    ...change,
  };
};

const squatAfter = (history: readonly PastSession[], offset: number, who = person()) => {
  const next = nextSession(who, history, addDays(monday, offset), coach);
  return next.ok ? next.value.exercises.find(({ exercise }) => exercise.id === "X26") : undefined;
};

describe("a dose", () => {
  const doses = fc.record({
    sets: fc.integer({ min: 1, max: 3 }),
    reps: fc.integer({ min: 1, max: 12 }),
    holdSeconds: fc.integer({ min: 1, max: 10 }),
  });
  const held = made("X20", { most: { sets: 3, reps: 12, holdSeconds: 10 } });

  it("climbs by a fifth at most, or by one repetition", () => {
    fc.assert(
      fc.property(doses, (dose) => {
        const next = stepUp(dose, held, rules);
        if (next === undefined) return;
        const oneMore = dose.sets * dose.holdSeconds;
        expect(loadOf(next)).toBeLessThanOrEqual(
          Math.max(loadOf(dose) * 1.2, loadOf(dose) + oneMore) + 1e-9,
        );
      }),
    );
  });

  it("goes down with every step down, to an end", () => {
    fc.assert(
      fc.property(doses, (start) => {
        let dose: Dose | undefined = start;
        for (let steps = 0; dose !== undefined && steps < 100; steps++) {
          const next: Dose | undefined = stepDown(dose, held, rules);
          if (next !== undefined) expect(loadOf(next)).toBeLessThan(loadOf(dose));
          dose = next;
        }
        expect(dose).toBeUndefined();
      }),
    );
  });

  it("restarts at four fifths, and never at nothing", () => {
    expect(scaledDose({ sets: 2, reps: 10 }, 0.8)).toEqual({ sets: 2, reps: 8 });
    expect(scaledDose({ sets: 1, reps: 1 }, 0.8)).toEqual({ sets: 1, reps: 1 });
    expect(scaledDose({ sets: 2, holdSeconds: 15 }, 0.8)).toEqual({ sets: 2, holdSeconds: 12 });
  });

  it("ends at its most", () => {
    expect(stepUp({ sets: 3, reps: 12 }, squat, rules)).toBeUndefined();
  });
});

describe("how a set went", () => {
  const judged = (change: Partial<PastSession>, painNrs?: 6 | 5) => {
    const past = session(0, { change });
    const [done] = past.exercises;
    if (done === undefined) throw new Error("one exercise");
    const sets = done.sets.map((set) => (painNrs === undefined ? set : { ...set, painNrs }));
    return howItWent({ ...done, sets }, past, rules);
  };

  it.each([
    ["pain 5 in the acute phase is allowed", { pacedBy: "pain" }, 5, "complete"],
    ["pain 6 in the acute phase is too much", { pacedBy: "pain" }, 6, "too-much"],
    ["pain 6 when time decides changes nothing", { pacedBy: "time" }, 6, "complete"],
    ["a morning 2 higher is allowed", { pacedBy: "pain", painDayAfter: 5 }, undefined, "complete"],
    ["a morning 3 higher is not", { pacedBy: "pain", painDayAfter: 6 }, undefined, "too-much"],
    ["a rise of 2 in 48 hours is allowed", { painTwoDaysAfter: 5 }, undefined, "complete"],
    ["a rise of 3 in 48 hours is not", { painTwoDaysAfter: 6 }, undefined, "too-much"],
    ["not back within a day", { pacedBy: "pain", settled: false }, undefined, "too-much"],
  ] as const)("%s", (_, change, painNrs, went) => {
    expect(judged(change, painNrs)).toBe(went);
  });
});

describe("the next session", () => {
  it("gives one repetition more after three good sessions", () => {
    const good = [0, 2, 4].map((offset) => session(offset));
    expect(squatAfter(good, 7)).toMatchObject({
      dose: { sets: 2, reps: 9 },
      doseBecause: { is: "stepped-up", complete: 3, of: 3 },
    });
    expect(squatAfter(good.slice(0, 2), 7)?.dose).toEqual({ sets: 2, reps: 8 });
  });

  it("takes a step back after two that stopped for pain, not after one", () => {
    const failed = [0, 2].map((offset) => session(offset, { sets: 1 }));
    expect(squatAfter(failed.slice(0, 1), 4)?.dose).toEqual({ sets: 2, reps: 8 });
    expect(squatAfter(failed, 4)).toMatchObject({
      dose: { sets: 2, reps: 6 },
      doseBecause: { is: "stepped-down", why: "failed" },
    });
  });

  it("says nothing about an exercise that was cut short for lack of time", () => {
    const cut = [0, 2, 4].map((offset) => {
      const past = session(offset, { sets: 1 });
      return {
        ...past,
        exercises: past.exercises.map((one) => ({ ...one, stopped: "enough" as const })),
      };
    });
    expect(squatAfter(cut, 7)?.dose).toEqual({ sets: 2, reps: 8 });
  });

  it("restarts lighter after a week without, and says so", () => {
    expect(squatAfter([session(0)], 9)).toMatchObject({
      dose: { sets: 2, reps: 6 },
      doseBecause: { is: "restarted", afterDays: 9 },
    });
  });

  it("is calm when pain is 7 or more, and takes nothing away for later", () => {
    const hurting = person({ painNrs: 8 });
    const next = nextSession(hurting, [session(0)], addDays(monday, 2), coach);
    expect(next).toMatchObject({
      ok: true,
      value: { level: 0, levelBecause: { is: "pain-high", painNrs: 8 } },
    });
    expect(squatAfter([session(0)], 2)?.dose).toEqual({ sets: 2, reps: 8 });
  });

  it("has one exercise less where there is fear, and says so", () => {
    const afraid = nextSession(person({ fearOrLowMood: true }), [], monday, {
      ...coach,
      exercises: [...coach.exercises, made("X17"), made("X03", { role: "mobility" })],
    });
    expect(afraid.ok && afraid.value.exercises).toHaveLength(3);
    expect(afraid.ok && afraid.value.fewerBecause).toEqual(["fear-or-mood"]);
  });

  it("counts a pregnancy of unknown length as late", () => {
    const lying = made("X17", { position: "supine" });
    const next = nextSession(person({ facts: new Set(["pregnant"]) }), [], monday, {
      rules,
      exercises: [lying, loosen],
    });
    expect(next.ok && next.value.notNow).toEqual([
      { exercise: lying, because: { is: "supine-in-pregnancy" } },
    ]);
  });
});

describe("a prescription", () => {
  const prescription = {
    kind: "wervel-prescription",
    version: 1,
    from: "Fysio Peeters",
    exercises: [{ exercise: "X26", sets: 3, reps: 10, perWeek: 3 }],
  } as const;

  it("takes the place of the coach's choice, with its own dose", () => {
    const next = nextSession(person(), [], monday, { ...coach, prescription });
    expect(next.ok && next.value.exercises).toMatchObject([
      {
        dose: { sets: 3, reps: 10 },
        doseBecause: { is: "prescribed", by: "Fysio Peeters", perWeek: 3 },
        onWeekdays: [1, 3, 5],
      },
    ]);
  });

  it("never passes by what a person told", () => {
    const frail = made("X26", { avoid: ["osteoporosis"] });
    const brittle = person({ facts: new Set(["osteoporosis"]) });
    const with_ = { rules, exercises: [frail, loosen] };
    const next = nextSession(brittle, [], monday, { ...with_, prescription });
    expect(next).toEqual({ ok: false, error: { kind: "nothing-fits" } });
    expect(changesBy(prescription, undefined, brittle, with_).against).toEqual([
      { exercise: frail, because: { is: "avoid", fact: "osteoporosis" } },
    ]);
  });

  it("shows what comes and what goes before anything changes", () => {
    const now = nextSession(person(), [], monday, { rules, exercises: [loosen] });
    const changes = changesBy(prescription, now.ok ? now.value : undefined, person(), coach);
    expect(changes).toEqual({ added: ["X26"], dropped: ["X07"], against: [] });
  });
});
