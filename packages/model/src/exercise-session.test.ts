import { expect, it } from "vitest";
import { formatCoachAnswers, parseCoachAnswers } from "./exercise-session.ts";
import { parseRecord } from "./parse-record.ts";

const session = {
  id: "s1",
  kind: "exercise-session",
  changedAt: "2026-11-22T10:00:00.000Z",
  day: "2026-11-22",
  at: "2026-11-22T10:00:00.000Z",
  level: 1,
  pacedBy: "pain",
  painBefore: 4,
  exercises: [
    { exercise: "X17", planned: { sets: 2, reps: 8 }, sets: [{ ease: "good", painNrs: 3 }] },
  ],
};

it("reads a session back as a record", () => {
  expect(parseRecord(session)).toEqual({ ok: true, value: session });
});

it.each([
  ["an exercise nobody knows", { exercises: [{ ...session.exercises[0], exercise: "X40" }] }],
  ["a pain score off the scale", { painBefore: 12 }],
  ["a level that does not exist", { level: 4 }],
])("refuses %s", (_, change) => {
  expect(parseRecord({ ...session, ...change }).ok).toBe(false);
});

it("reads answers to the coach whole or not at all", () => {
  const answers = formatCoachAnswers({
    version: 1,
    checked: true,
    facts: ["pregnant"],
    pregnancyWeeks: 24,
    equipment: ["mat"],
    minutes: 15,
    perWeek: 3,
  });
  expect(parseCoachAnswers(answers)).toEqual({ ok: true, value: answers });
  expect(parseCoachAnswers({ ...answers, facts: ["tall"] }).ok).toBe(false);
  expect(parseCoachAnswers(undefined).ok).toBe(false);
});
