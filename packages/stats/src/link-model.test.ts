import { seededRandom } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { linkModel } from "./link-model.ts";

const weekdays = (days: number) => Uint8Array.from({ length: days }, (_, day) => day % 7);

/** A wandering series: tomorrow resembles today by `phi`. */
function wandering(days: number, phi: number, seed: number): Float64Array {
  const random = seededRandom(seed);
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
  let state = normal();
  return Float64Array.from({ length: days }, () => {
    state = phi * state + Math.sqrt(1 - phi * phi) * normal();
    return state;
  });
}

describe("a link between two series with a memory", () => {
  it("is found on the same day and a day later", () => {
    const cause = wandering(150, 0.6, 1);
    const noise = wandering(150, 0.8, 2);
    const same = linkModel(
      noise.map((value, day) => value + (cause[day] ?? 0)),
      weekdays(150),
    );
    expect(same?.link(cause, 0, 0.05)?.low).toBeGreaterThan(0);
    const later = linkModel(
      noise.map((value, day) => value + (cause[day - 1] ?? 0)),
      weekdays(150),
    );
    expect(later?.link(cause, 1, 0.05)?.low).toBeGreaterThan(0);
    expect(later?.link(cause, 0, 0.05)?.r).toBeLessThan(later?.link(cause, 1, 0.05)?.r ?? 0);
  });

  it("is claimed of strangers at most about once in twenty, however long their memories", () => {
    let claimed = 0;
    const pairs = 200;
    for (let seed = 0; seed < pairs; seed++) {
      const model = linkModel(wandering(60, 0.93, 1_000 + seed), weekdays(60));
      const link = model?.link(wandering(60, 0.93, 5_000 + seed), 0, 0.05);
      if (link !== undefined && link.low > 0) claimed++;
    }
    expect(claimed / pairs).toBeLessThan(0.05 + 3 * Math.sqrt((0.05 * 0.95) / pairs));
  });

  it("has an interval that narrows with days", () => {
    const width = (days: number) => {
      const link = linkModel(wandering(days, 0.7, 3), weekdays(days))?.link(
        wandering(days, 0.7, 4),
        0,
        0.05,
      );
      return link === undefined ? Number.NaN : link.high - link.low;
    };
    expect(width(400)).toBeLessThan(width(60) / 2);
  });

  it("is not asked of a series that never moves, nor of twenty days that are not there", () => {
    expect(linkModel(new Float64Array(19).fill(3), weekdays(19))).toBeUndefined();
    const model = linkModel(wandering(60, 0.5, 7), weekdays(60));
    expect(model?.link(new Float64Array(60).fill(1), 0, 0.05)).toBeUndefined();
    expect(model?.link(new Float64Array(60).fill(Number.NaN), 0, 0.05)).toBeUndefined();
  });
});
