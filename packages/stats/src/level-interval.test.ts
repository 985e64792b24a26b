import { seededRandom } from "@wervel/base";
import { expect, it } from "vitest";
import { levelIntervals } from "./level-interval.ts";
import { studentQuantile } from "./student-t.ts";

const run = (...values: number[]) => values.map((value, at) => ({ at, value }));

it("is the textbook interval when days do not resemble each other", () => {
  const [interval] = levelIntervals([run(2, 4, 6)], { correlation: 0, resolution: 0 });
  const half = studentQuantile(0.95, 2) * Math.sqrt(4 / 3);
  expect(interval).toEqual({ mean: 4, low: 4 - half, high: 4 + half, count: 3 });
});

it("is wider when they do", () => {
  const width = (correlation: number) => {
    const [interval] = levelIntervals([run(2, 4, 3, 6)], { correlation, resolution: 1 });
    return interval === undefined ? 0 : interval.high - interval.low;
  };
  expect(width(0.65)).toBeGreaterThan(1.5 * width(0));
});

it("keeps some doubt about days that were all the same", () => {
  const [interval] = levelIntervals([run(5, 5, 5, 5)], { correlation: 0.65, resolution: 1 });
  expect(interval?.high).toBeGreaterThan(5.2);
});

it("says nothing about an empty run, and nothing at all from single days", () => {
  expect(levelIntervals([run(1, 2), []], { correlation: 0.5, resolution: 1 })[1]).toBeUndefined();
  expect(levelIntervals([run(1), run(9)], { correlation: 0.5, resolution: 1 })).toEqual([
    undefined,
    undefined,
  ]);
});

it("holds the level in nine of ten weeks of days that resemble each other", () => {
  const random = seededRandom(4);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let held = 0;
  let weeks = 0;
  for (let diary = 0; diary < 400; diary++) {
    let state = normal();
    const runs = Array.from({ length: 6 }, () =>
      Array.from({ length: 7 }, (_, at) => {
        state = 0.65 * state + Math.sqrt(1 - 0.65 ** 2) * normal();
        return { at, value: 4 + 1.3 * state };
      }),
    );
    for (const interval of levelIntervals(runs, { correlation: 0.65, resolution: 1 })) {
      weeks++;
      if (interval !== undefined && interval.low <= 4 && interval.high >= 4) held++;
    }
  }
  expect(held / weeks).toBeGreaterThan(0.88);
  expect(held / weeks).toBeLessThan(0.94);
});
