import { type Anamnesis, emptyAnamnesis } from "@wervel/model";
import { expect, it } from "vitest";
import { type IntakeNote, notesOn } from "./intake-notes.ts";

const rule = { longStiffnessMinutes: 60, motorControlFrom: 2 };
type Fields = Omit<Anamnesis, "version">;
const notes = (fields: Fields, recurrences = 0) =>
  notesOn({ ...emptyAnamnesis, ...fields }, recurrences, rule);

it("says nothing about an empty intake", () => {
  expect(notes({})).toEqual([]);
});

it.each([
  [{ stiffnessMinutes: 59 }, ["short-stiffness"]],
  [{ stiffnessMinutes: 60 }, ["long-stiffness"]],
  [{ stiffnessMinutes: 0 }, []],
  [{ radiation: "below-knee" }, ["below-knee"]],
  [{ regions: ["low-back-left", "calf-left"] }, ["below-knee"]],
  [{ regions: ["knee-left"] }, ["knee-only"]],
  [{ regions: ["knee-left", "low-back-left"] }, []],
  [{ imaging: "mri" }, ["picture-says-little"]],
  [{ causes: ["no-clear-cause"] }, ["no-clear-cause"]],
  [{ pregnancy: "maybe" }, ["pregnant"]],
] satisfies readonly (readonly [Fields, readonly IntakeNote[]])[])(
  "%o calls for %o",
  (fields, expected) => {
    expect(notes(fields)).toEqual(expected);
  },
);

it.each([
  [1, []],
  [2, ["motor-control"]],
])("after %i recurrences asks about motor control: %o", (recurrences, expected) => {
  expect(notes({}, recurrences)).toEqual(expected);
});
