import { addDays, type LocalDate, localDateAt } from "@wervel/base";
import { emptyAnamnesis, type ScoredDay } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { type CoachSources, coachPerson, pastSessions } from "./coach-person.ts";
import { nextExercises } from "./next-exercises.ts";
import { walkingWeek } from "./walking-week.ts";

const monday: LocalDate = localDateAt(Date.UTC(2026, 0, 5, 12));
const told: CoachSources = {
  screening: { is: "clear", at: "2026-01-04T08:00:00.000Z" },
  said: {},
  intake: emptyAnamnesis,
  answers: {
    version: 1,
    checked: true,
    facts: [],
    equipment: ["mat", "chair"],
    minutes: 15,
    perWeek: 3,
  },
  profile: 2,
  episodeDays: 50,
  recurrences: 0,
  painNrs: 3,
};
const plan = (change: Partial<CoachSources>) => {
  const next = nextExercises(coachPerson({ ...told, ...change }), [], monday);
  return next.ok ? next.value.exercises : [];
};
const positions = (change: Partial<CoachSources>) =>
  plan(change).map(({ exercise }) => exercise.position);

describe("what was told elsewhere", () => {
  it("counts: a pregnancy in the intake changes the exercises", () => {
    expect(positions({})).toContain("supine");
    const pregnant = positions({ intake: { version: 1, pregnancy: "yes", pregnancyWeeks: 25 } });
    expect(pregnant.length).toBeGreaterThan(1);
    expect(pregnant).not.toContain("supine");
    expect(pregnant).not.toContain("prone");
  });

  it("counts: complaints that keep coming back get control of the trunk", () => {
    const again = plan({ recurrences: 2 });
    expect(again.filter(({ exercise }) => exercise.control).length).toBeGreaterThan(1);
    expect(again.flatMap(({ chosenBecause }) => chosenBecause)).toContainEqual({
      is: "control",
      recurrences: 2,
    });
  });

  it("counts: the direction that moves most easily chooses where to begin", () => {
    const forwards = plan({ said: { extensionWorse: true, flexionWorse: false } });
    expect(forwards.flatMap(({ chosenBecause }) => chosenBecause)).toContainEqual({
      is: "suits",
      what: "extension-sensitive",
    });
  });

  it("keeps to what is in the house", () => {
    const bare = plan({
      answers: { version: 1, checked: true, facts: [], equipment: [], minutes: 15, perWeek: 3 },
    });
    expect(bare.flatMap(({ exercise }) => exercise.equipment)).toEqual([]);
  });

  it("makes no plan for someone under 18, nor before the list was confirmed", () => {
    expect(plan({ said: { ageYears: 16 } })).toEqual([]);
    expect(plan({ answers: undefined })).toEqual([]);
  });
});

it("takes the pain of the next days from the diary, and leaves out what was not noted", () => {
  const record = {
    id: "s",
    kind: "exercise-session",
    changedAt: "2026-01-05T18:00:00.000Z",
    at: "2026-01-05T18:00:00.000Z",
    day: monday,
    level: 1,
    pacedBy: "pain",
    exercises: [],
  } as const;
  const [session] = pastSessions([record], [{ date: addDays(monday, 1), score: 6 }]);
  expect(session).toMatchObject({ painDayAfter: 6 });
  expect(session).not.toHaveProperty("painTwoDaysAfter");
});

describe("walking", () => {
  const calmly = { since: monday, pain: [], pacedBy: "pain" } as const;
  const inWeek = (week: number) => addDays(monday, week * 7);

  it("asks for three tries first", () => {
    expect(walkingWeek([10, 12], { ...calmly, today: monday })).toEqual({
      is: "trying",
      got: 2,
      needed: 3,
    });
  });

  it("starts below what was managed and grows by a tenth a week", () => {
    const minutes = [0, 1, 2, 3].map((week) =>
      walkingWeek([20, 20, 20], { ...calmly, today: inWeek(week) }),
    );
    expect(minutes.map((one) => one.is === "walking" && one.minutes)).toEqual([16, 17, 19, 21]);
  });

  it("holds level after a week with more pain, but not when time decides", () => {
    const week = (index: number, score: number): readonly ScoredDay[] =>
      [0, 2, 4].map((day) => ({ date: addDays(monday, index * 7 + day), score }));
    const pain = [...week(0, 3), ...week(1, 5)];
    const today = inWeek(2);
    const tries = [20, 20, 20];
    expect(walkingWeek(tries, { ...calmly, pain, today })).toEqual({
      is: "walking",
      minutes: 17,
      held: true,
    });
    expect(walkingWeek(tries, { ...calmly, pain, today, pacedBy: "time" })).toEqual({
      is: "walking",
      minutes: 19,
      held: false,
    });
  });
});
