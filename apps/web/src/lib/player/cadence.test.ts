import { describe, expect, it } from "vitest";
import { beatAt, setSeconds } from "./cadence.ts";

const bridge = { perSide: false, secondsPerRep: 6 };
const sides = { perSide: true, secondsPerRep: 6 };

describe("a set that is counted", () => {
  const dose = { sets: 2, reps: 3 };

  it.each([
    [0, 1, 0],
    [3, 1, 1],
    [6, 2, 0],
    [17.9, 3, 0],
  ])("after %f seconds it is at repetition %i", (seconds, count, t) => {
    const beat = beatAt(seconds, dose, bridge);
    expect(beat).toMatchObject({ count, of: 3, counts: "reps", finished: false });
    expect(beat.t).toBeCloseTo(t, 1);
  });

  it("is finished when the last one is", () => {
    expect(setSeconds(dose, bridge)).toBe(18);
    expect(beatAt(18, dose, bridge).finished).toBe(true);
  });

  it("does one side, then the other", () => {
    expect(beatAt(1, dose, sides).side).toBe(1);
    expect(beatAt(19, dose, sides)).toMatchObject({ side: 2, count: 1 });
    expect(setSeconds(dose, sides)).toBe(36);
  });

  it("stays at the top while it is held", () => {
    const held = { sets: 1, reps: 2, holdSeconds: 4 };
    for (const seconds of [3, 5, 7]) expect(beatAt(seconds, held, bridge).t).toBe(1);
  });
});

describe("a set that is held", () => {
  const dose = { sets: 2, holdSeconds: 20 };

  it("counts the seconds down and holds the last pose", () => {
    expect(beatAt(0, dose, bridge)).toMatchObject({ count: 20, counts: "seconds", t: 0 });
    expect(beatAt(12.5, dose, bridge)).toMatchObject({ count: 8, t: 1 });
    expect(beatAt(20, dose, bridge).finished).toBe(true);
  });
});

it("goes round without turning back when the movement goes round", () => {
  const cycling = { perSide: false, secondsPerRep: 2, round: true };
  const dose = { sets: 1, holdSeconds: 20 };
  const ts = [0.5, 1, 1.5, 2.5].map((seconds) => beatAt(seconds, dose, cycling).t);
  expect(ts).toEqual([0.25, 0.5, 0.75, 0.25]);
});
