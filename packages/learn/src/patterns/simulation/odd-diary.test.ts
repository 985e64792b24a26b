import { describe, expect, it } from "vitest";
import { patterns } from "../patterns.ts";
import { oddDiary, unsoundNumbers } from "./odd-diary.ts";

describe("a diary that no one would keep", () => {
  // A hundred thousand of them: npm run calibrate -- --only pattern-odd --budget 4
  it.each([
    ["file", 200],
    ["scheduled", 100],
  ] as const)("gets a report without NaN or Infinity (%s)", (looks, diaries) => {
    for (let seed = 0; seed < diaries; seed++) {
      const diary = oddDiary(seed);
      const report = patterns(diary, {
        looks,
        maxLagDays: 1 + (seed % 7),
        suspects: [{ named: diary.start, suspects: [{ factor: "f0", direction: 1 }] }],
      });
      expect(unsoundNumbers(report), `seed ${seed}`).toEqual([]);
    }
  });
});
