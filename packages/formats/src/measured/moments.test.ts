import { seededRandom } from "@wervel/base";
import { expect, it } from "vitest";
import { createMoments } from "./moments.ts";
import { createZoneClock } from "./zone-clock.ts";

const clock = createZoneClock("Europe/Amsterdam");
const start = Date.UTC(2026, 9, 20) / 1000; // over the end of summer time
const beats = Array.from({ length: 9000 }, (_, step) => [start + 97 * step, 50 + (step % 41)]);

function meansOf(rows: readonly (readonly number[])[]) {
  const moments = createMoments();
  for (const [seconds = 0, value = 0] of rows) moments.add(seconds, value);
  return [...moments.meanPerDay(clock)].toSorted(([a], [b]) => a - b);
}

it("gives the same means whatever the order of the file, and counts a moment once", () => {
  const random = seededRandom(3);
  const shuffled = beats
    .map((beat) => ({ beat, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ beat }) => beat);
  expect(meansOf(beats).length).toBeGreaterThan(10);
  expect(meansOf(shuffled)).toEqual(meansOf(beats));
  expect(meansOf([...beats, ...shuffled.slice(0, 500)])).toEqual(meansOf(beats));
  expect(meansOf(beats.flatMap((beat) => [beat, beat]))).toEqual(meansOf(beats));
});
