import { describe, expect, it } from "vitest";
import { shiftAgainstTrend } from "./shift-against-trend.ts";

const gap = Number.NaN;

/** Series of a seeded simulation, with what an independent implementation in Python says. */
const references = [
  {
    series: [
      2,
      4,
      gap,
      gap,
      gap,
      3,
      3,
      2,
      2,
      2,
      3,
      gap,
      5,
      4,
      5,
      4,
      gap,
      6,
      4,
      4,
      5,
      4,
      5,
      6,
      4,
      6,
      6,
      5,
      3,
      3,
      2,
      4,
      4,
      6,
      4,
      2,
      4,
      5,
      5,
      5,
      5,
      5,
      5,
      5,
      6,
      6,
      6,
      5,
      3,
      gap,
      gap,
      4,
      3,
      4,
      4,
      5,
    ],
    start: 28,
    mean: -0.08209138,
    low: -1.699635039,
    high: 1.535452278,
  },
  {
    series: [
      8,
      7,
      7,
      gap,
      6,
      5,
      gap,
      6,
      6,
      6,
      6,
      6,
      5,
      5,
      gap,
      7,
      6,
      7,
      6,
      5,
      7,
      6,
      6,
      5,
      5,
      5,
      6,
      7,
      5,
      4,
      5,
      5,
      4,
      3,
      4,
      4,
      4,
      4,
      gap,
      5,
      gap,
      4,
      5,
      4,
      3,
      3,
      gap,
      4,
      4,
      gap,
      4,
      3,
      4,
      3,
      3,
      3,
    ],
    start: 28,
    mean: -1.0666546,
    low: -2.452640168,
    high: 0.319330969,
  },
  {
    series: [
      9,
      10,
      9,
      gap,
      7,
      8,
      7,
      8,
      7,
      6,
      6,
      6,
      5,
      5,
      6,
      6,
      6,
      6,
      7,
      7,
      8,
      7,
      gap,
      8,
      8,
      8,
      9,
      8,
      8,
      7,
      gap,
      7,
      6,
      gap,
      6,
      6,
      6,
      7,
      6,
      6,
      8,
      6,
      gap,
      gap,
      gap,
      8,
      8,
      8,
      7,
      7,
      6,
      6,
      6,
      6,
      6,
      6,
    ],
    start: 28,
    mean: -0.438777368,
    low: -2.079085278,
    high: 1.201530542,
  },
] as const;

describe("a shift against a trend", () => {
  it.each(references)("agrees with the reference: $mean", ({ series, start, mean, low, high }) => {
    const found = shiftAgainstTrend({ series: Float64Array.from(series), start, leaveOut: 3 });
    expect(found?.shift.mean).toBeCloseTo(mean, 5);
    expect(found?.shift.low).toBeCloseTo(low, 5);
    expect(found?.shift.high).toBeCloseTo(high, 5);
  });

  it("adds up: what was expected plus what shifted is what was seen", () => {
    const [first] = references;
    const found = shiftAgainstTrend({
      series: Float64Array.from(first.series),
      start: first.start,
      leaveOut: 3,
    });
    const after = first.series.slice(first.start + 1).filter((value) => !Number.isNaN(value));
    const seen = after.reduce((sum, value) => sum + value, 0) / after.length;
    const gapToSeen = seen - (found?.withoutAfter.mean ?? 0) - (found?.shift.mean ?? 0);
    expect(Math.abs(gapToSeen)).toBeLessThan(0.5); // the shift takes some days to arrive
  });

  it("sees a clean step", () => {
    const series = Float64Array.from(
      { length: 80 },
      (_, day) => (day < 40 ? 6 : 3) + (day % 3) / 3,
    );
    const found = shiftAgainstTrend({ series, start: 40, leaveOut: 0 });
    expect(found?.shift.high).toBeLessThan(-1);
  });

  it("does not take a steady fall for a step", () => {
    const series = Float64Array.from({ length: 80 }, (_, day) => 8 - day / 16 + (day % 3) / 3);
    const found = shiftAgainstTrend({ series, start: 40, leaveOut: 3 });
    expect(found?.shift.high).toBeGreaterThan(0);
  });

  it("says nothing about seven steps", () => {
    const series = new Float64Array(7).fill(4);
    expect(shiftAgainstTrend({ series, start: 4, leaveOut: 0 })).toBeUndefined();
  });
});
