import type { QuestionnaireScore } from "@wervel/model";
import { expect, it } from "vitest";
import { judgeChange } from "./judge-change.ts";

const score: QuestionnaireScore = {
  id: "made-up",
  says: { nl: "", en: "" },
  by: "sum",
  least: 0,
  most: 24,
  better: "lower",
  change: {
    leastPoints: 2,
    leastFraction: 0.3,
    noisePoints: 1,
    usableFrom: 1,
    usableTo: 20,
    from: "",
  },
};

it.each([
  { from: 6, to: 4, size: "clear", direction: "better" }, // 2 points and a third
  { from: 10, to: 8, size: "small", direction: "better" }, // 2 points, a fifth
  { from: 4, to: 3, size: "none", direction: "better" }, // one point, a quarter
  { from: 3, to: 2, size: "small", direction: "better" }, // a third, one point
  { from: 5, to: 5, size: "none", direction: "same" },
  { from: 5, to: 7, size: "clear", direction: "worse" },
  { from: 10, to: 7, size: "clear", direction: "better" }, // exactly 30 %
  { from: 6, to: 5.5, size: "none", direction: "better" }, // below the noise
  { from: 21, to: 10, size: "cannot-tell", direction: "better" },
  { from: 0, to: 9, size: "cannot-tell", direction: "worse" },
])("$from to $to is $size, $direction", ({ from, to, ...verdict }) => {
  expect(judgeChange(score, from, to)).toMatchObject(verdict);
});

it("turns the direction where higher is better", () => {
  expect(judgeChange({ ...score, better: "higher" }, 4, 8)).toMatchObject({
    size: "clear",
    direction: "better",
  });
});

it("lets the points decide alone from a start of zero", () => {
  const change = { leastPoints: 2, leastFraction: 0.3, from: "" };
  expect(judgeChange({ ...score, change }, 0, 1).size).toBe("none");
  const clear = judgeChange({ ...score, change }, 0, 2);
  expect(clear.size).toBe("clear");
  expect(clear).not.toHaveProperty("fraction");
});

it("says it cannot tell where no criterion exists", () => {
  const { change: _, ...plain } = score;
  expect(judgeChange(plain, 5, 1).size).toBe("cannot-tell");
});
