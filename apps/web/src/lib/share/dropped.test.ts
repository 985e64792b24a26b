import { expect, it } from "vitest";
import { formatAnswer, formatFile, parseDropped } from "./dropped.ts";

const prescription = {
  kind: "wervel-prescription",
  version: 1,
  from: "Fysio",
  exercises: [{ exercise: "X01", sets: 2, reps: 8, perWeek: 3 }],
} as const;

it("reads an answer back, with or without exercises", () => {
  expect(parseDropped(formatAnswer("Fysio", "Rustig aan.", prescription))).toEqual({
    kind: "answer",
    from: "Fysio",
    note: "Rustig aan.",
    prescription,
  });
  expect(parseDropped(formatAnswer("Fysio", "Rustig aan."))).toMatchObject({
    prescription: undefined,
  });
});

it("reads a file back, under a name that stays in its folder", () => {
  const bytes = new Uint8Array([0, 255, 7]);
  expect(parseDropped(formatFile("../../etc/uitslag.pdf", bytes))).toEqual({
    kind: "file",
    name: "-..-etc-uitslag.pdf",
    bytes,
  });
});

it.each(["", "[]", "null", '{"kind":"file","name":"x","bytes":"!"}', '{"kind":"other"}'])(
  "is not %j",
  (text) => expect(parseDropped(text)).toBeUndefined(),
);
