import { dateOfEpochDay } from "@wervel/base";
import type { Stretch } from "@wervel/wervel";
import { describe, expect, it } from "vitest";
import { itemQuestion } from "../diary/item-question.ts";
import { barOf, stretchSays, topOf } from "./stretch-says.ts";

const stretch = (days: number, middle?: readonly [number, number], mean?: number): Stretch => ({
  from: dateOfEpochDay(20_779),
  days,
  mean: mean ?? middle?.[0],
  middle,
});
const says = (item: "pain" | "fatigue" | "morning-stiffness" | "radiation", part: Stretch) => {
  const question = itemQuestion(item, []);
  return question && stretchSays(part, question, ({ nl }) => nl).nl;
};

describe("a stretch of days in words", () => {
  it.each([
    ["pain", stretch(24, [2, 4]), "meestal 2 tot 4 (24 dagen)"],
    ["pain", stretch(24, [3, 3]), "meestal 3 (24 dagen)"],
    ["pain", stretch(3, [3, 3]), "te weinig om iets te zeggen (3 dagen)"],
    ["pain", stretch(0), "nog niets genoteerd"],
    ["fatigue", stretch(9, [0, 2]), "meestal geen tot veel (9 dagen)"],
    ["morning-stiffness", stretch(5, [5, 30]), "meestal 5 minuten tot 30 minuten (5 dagen)"],
    ["radiation", stretch(4, [0, 1], 0.5), "op 2 dagen genoteerd"],
    ["radiation", stretch(1, [1, 1], 1), "op 1 dag genoteerd"],
  ] as const)("%s", (item, part, text) => {
    expect(says(item, part)).toBe(text);
  });

  it("draws each bar on the whole scale of its own question", () => {
    const pain = itemQuestion("pain", []);
    const radiation = itemQuestion("radiation", []);
    if (pain === undefined || radiation === undefined) throw new Error("in the catalogue");
    expect(topOf(pain, [stretch(7, [2, 3])])).toBe(10);
    expect(topOf(radiation, [])).toBe(7);
    expect(barOf(radiation, stretch(4, [0, 1], 0.5))).toBe(2);
    expect(barOf(pain, stretch(0))).toBeUndefined();
  });
});
