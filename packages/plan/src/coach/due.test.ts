import { addDays, parseLocalDate } from "@wervel/base";
import type { Exercise } from "@wervel/model";
import { describe, expect, it } from "vitest";
import { sessionDays, sessionOn } from "./due.ts";
import type { NextSession, PlannedExercise } from "./next-session.ts";

const monday = parseLocalDate("2026-01-05") ?? expect.fail();

const exercise = (id: Exercise["id"]): Exercise => ({
  id,
  name: { nl: id, en: id },
  level: 1,
  role: "strength",
  position: "stand",
  dose: { sets: 1, reps: 5 },
  most: { sets: 1, reps: 5 },
  perSide: false,
  secondsPerRep: 4,
  suits: [],
  avoid: [],
  equipment: [],
  purpose: { nl: "", en: "" },
  start: { nl: "", en: "" },
  movement: { nl: "", en: "" },
  cue: { nl: "", en: "" },
  mind: { nl: "", en: "" },
  sources: [{ source: "made", at: "here" }],
  review: "unreviewed",
});
const planned = (id: Exercise["id"], onWeekdays?: readonly number[]): PlannedExercise => ({
  exercise: exercise(id),
  dose: { sets: 1, reps: 5 },
  chosenBecause: [],
  doseBecause: { is: "first-time" },
  ...(onWeekdays && { onWeekdays }),
});
const session = (...exercises: readonly PlannedExercise[]): NextSession => ({
  level: 1,
  levelBecause: { is: "start-active" },
  pacedBy: "time",
  exercises,
  fewerBecause: [],
  notNow: [],
});
const idsOn = (one: NextSession, later: number) =>
  sessionOn(one, addDays(monday, later)).exercises.map(({ exercise: { id } }) => id);

describe("a day's session", () => {
  const twice = session(planned("X17", [1, 4]), planned("X30", [1, 2, 3, 4, 5, 6, 7]));

  it("holds what is prescribed for that day", () => {
    expect([0, 1, 3].map((later) => idsOn(twice, later))).toEqual([
      ["X17", "X30"],
      ["X30"],
      ["X17", "X30"],
    ]);
  });

  it("on a day off holds what comes next, over the end of the week too", () => {
    const once = session(planned("X17", [1]), planned("X26", [4]));
    expect([1, 6].map((later) => idsOn(once, later))).toEqual([["X26"], ["X17"]]);
  });

  it("is whole when the coach chose it", () => {
    expect(idsOn(session(planned("X17"), planned("X26")), 2)).toEqual(["X17", "X26"]);
  });
});

it("spreads the week by the prescription, and by the person without one", () => {
  expect(sessionDays([planned("X17", [1, 4]), planned("X26", [3])], 7)).toEqual([1, 3, 4]);
  expect(sessionDays([planned("X17")], 3)).toEqual([1, 3, 5]);
});
