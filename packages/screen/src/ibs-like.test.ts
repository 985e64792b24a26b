import { expect, it } from "vitest";
import { fitsIrritableBowel } from "./ibs-like.ts";

const rule = { mustBeYes: ["weekly", "long"], features: ["stool", "change"], featuresNeeded: 2 };

it.each([
  [{ weekly: 1, long: 1, stool: 1, change: 1 }, true],
  [{ weekly: 1, long: 1, stool: 0, change: 2 }, true],
  [{ weekly: 1, long: 1, stool: 1, change: 0 }, false],
  [{ weekly: 0, long: 1, stool: 1, change: 2 }, false],
  [{ weekly: 1, long: 0, stool: 1, change: 2 }, false],
  [{ weekly: 1, long: 1, stool: 1 }, undefined],
])("%o: %s", (answers, fits) => {
  expect(fitsIrritableBowel(answers, rule)).toBe(fits);
});
