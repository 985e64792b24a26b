import fc from "fast-check";
import { expect, it } from "vitest";
import { exerciseIds } from "./exercise.ts";
import { formatPrescription, type Prescription, parsePrescription } from "./prescription.ts";

const bridge: Prescription = {
  kind: "wervel-prescription",
  version: 1,
  from: "Fysio Peeters",
  note: "Rustig beginnen.",
  exercises: [{ exercise: "X17", sets: 2, reps: 10, perWeek: 3 }],
};

const faultsOf = (input: unknown) => {
  const parsed = parsePrescription(JSON.stringify(input));
  return parsed.ok ? [] : parsed.error;
};
const withExercise = (exercise: object) => ({ ...bridge, exercises: [exercise] });

it("reads back what it wrote, whatever is prescribed", () => {
  const some = fc.record(
    {
      exercise: fc.constantFrom(...exerciseIds),
      sets: fc.integer({ min: 1, max: 10 }),
      reps: fc.integer({ min: 1, max: 100 }),
      holdSeconds: fc.integer({ min: 1, max: 900 }),
      perWeek: fc.integer({ min: 1, max: 14 }),
    },
    { requiredKeys: ["exercise", "sets", "reps", "perWeek"] },
  );
  const list = fc.uniqueArray(some, {
    minLength: 1,
    maxLength: 8,
    selector: ({ exercise }) => exercise,
  });
  fc.assert(
    fc.property(list, (exercises) => {
      const prescription = { ...bridge, exercises };
      expect(parsePrescription(formatPrescription(prescription))).toEqual({
        ok: true,
        value: prescription,
      });
    }),
  );
});

it.each([
  ["a text that is not JSON", "Doe elke dag de brug", [{ kind: "not-json" }]],
  ["some other file", '{"format":"wervel-archive"}', [{ kind: "not-a-prescription" }]],
  [
    "a file of a later version",
    '{"kind":"wervel-prescription","version":2}',
    [{ kind: "newer-version", got: 2, known: 1 }],
  ],
])("refuses %s", (_, text, error) => {
  expect(parsePrescription(text)).toEqual({ ok: false, error });
});

it("names an exercise it does not know, and where it stands", () => {
  expect(faultsOf(withExercise({ exercise: "X99", sets: 1, reps: 5, perWeek: 3 }))).toEqual([
    { kind: "unknown-exercise", path: "exercises.0.exercise", got: "X99" },
  ]);
});

it("reports every fault at once", () => {
  const faults = faultsOf({
    ...bridge,
    from: "",
    exercises: [{ exercise: "X17", sets: 0, reps: 10, perWeek: 40 }],
  });
  expect(faults.map((fault) => "path" in fault && fault.path)).toEqual([
    "from",
    "exercises.0.sets",
    "exercises.0.perWeek",
  ]);
});

it("asks how much: repetitions, or seconds to hold", () => {
  expect(faultsOf(withExercise({ exercise: "X22", sets: 3, perWeek: 3 }))).toEqual([
    { kind: "no-amount", exercise: "X22" },
  ]);
});

it("takes each exercise once, at least one and at most eight", () => {
  const twice = { ...bridge, exercises: [bridge.exercises[0], bridge.exercises[0]] };
  expect(faultsOf(twice)).toEqual([{ kind: "twice", exercise: "X17" }]);
  expect(faultsOf({ ...bridge, exercises: [] })).toHaveLength(1);
  const nine = exerciseIds.slice(0, 9).map((exercise) => ({
    exercise,
    sets: 1,
    reps: 5,
    perWeek: 3,
  }));
  expect(faultsOf({ ...bridge, exercises: nine })).toHaveLength(1);
});

it("loses nothing silently: a field it does not know is a fault", () => {
  expect(faultsOf({ ...bridge, price: 40 })).toHaveLength(1);
});
