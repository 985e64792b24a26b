import { seededRandom } from "@wervel/base";
import { describe, expect, it } from "vitest";
import { aitchisonPairs, brayCurtisPairs, brayCurtisTo } from "./all-pairs.ts";
import { countingInterval } from "./counting-noise.ts";
import { aitchison, brayCurtis } from "./distance.ts";
import { diversityOf } from "./diversity.ts";

const random = seededRandom(11);
const samples = Array.from({ length: 12 }, () =>
  Float64Array.from({ length: 60 }, () => (random() < 0.2 ? Math.floor(random() * 500) : 0)),
);

describe("all pairs at once", () => {
  it.each([
    ["Bray-Curtis", brayCurtisPairs, brayCurtis],
    ["Aitchison", aitchisonPairs, aitchison],
  ])("%s is what one pair at a time gives", (_, all, one) => {
    const pairs = all(samples);
    expect(pairs.length).toBe(66);
    for (let i = 1, pair = 0; i < samples.length; i++)
      for (let j = 0; j < i; j++)
        expect(pairs[pair++]).toBeCloseTo(
          one(samples[i] ?? new Float64Array(), samples[j] ?? new Float64Array()) ?? -1,
          9,
        );
  });

  it("one against all is its row", () => {
    const [first = new Float64Array(), ...others] = samples;
    const row = brayCurtisTo(first, others);
    expect(row[3]).toBeCloseTo(brayCurtis(first, others[3] ?? first) ?? -1, 12);
  });
});

describe("counting noise", () => {
  const shannon = (fractions: Float64Array) => diversityOf(fractions)?.shannon ?? Number.NaN;
  it("holds the value, shrinks with depth, and is the same for the same seed", () => {
    const reads = Float64Array.of(900, 500, 300, 200, 100);
    const width = (times: number) => {
      const of = countingInterval(
        reads.map((count) => count * times),
        shannon,
        { random: seededRandom(3) },
      );
      return of === undefined ? [0, 0] : of;
    };
    const [low = 0, high = 0] = width(1);
    expect(low).toBeLessThan(shannon(reads));
    expect(high).toBeGreaterThan(shannon(reads));
    const [deepLow = 0, deepHigh = 0] = width(100);
    expect(deepHigh - deepLow).toBeLessThan((high - low) / 5);
    expect(width(1)).toEqual(width(1));
  });

  it("of an empty sample is nothing", () => {
    expect(countingInterval(new Float64Array(3), shannon, { random })).toBeUndefined();
  });
});
