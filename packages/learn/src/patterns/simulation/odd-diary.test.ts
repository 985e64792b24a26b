import { describe, expect, it } from "vitest";
import { patterns } from "../patterns.ts";
import { oddDiary, unsoundNumbers } from "./odd-diary.ts";

describe("a diary that no one would keep", () => {
  it.each(["file", "scheduled"] as const)("gets a report without NaN or Infinity (%s)", (looks) => {
    for (let seed = 0; seed < 1_000; seed++) {
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
