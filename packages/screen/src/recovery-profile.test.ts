import { expect, it } from "vitest";
import { isDelayedCourse, profileAfter } from "./recovery-profile.ts";

const words = { nl: "", en: "" };
const stages = ([1, 2, 3] as const).map((profile) => ({
  profile,
  fromDay: [0, 42, 84][profile - 1] ?? 0,
  name: words,
  onReaching: words,
}));

it.each([
  [0, 1],
  [41, 1],
  [42, 2],
  [83, 2],
  [84, 3],
  [5_000, 3],
])("day %i of an episode is profile %i", (days, profile) => {
  expect(profileAfter(days, stages)).toBe(profile);
});

const delayed = (days: number, improving: boolean, byDiary?: boolean) =>
  isDelayedCourse(
    { days, improving, ...(byDiary === undefined ? {} : { byDiary }) },
    { fromDay: 21, untilDay: 42 },
  );

it.each([
  [20, false],
  [21, true],
  [41, true],
  [42, false],
])("without a diary and without improvement, day %i: %s", (days, verdict) => {
  expect(delayed(days, false)).toBe(verdict);
  expect(delayed(days, true)).toBe(false);
});

it("lets the diary overrule the word, both ways", () => {
  expect(delayed(25, true, true)).toBe(true);
  expect(delayed(25, false, false)).toBe(false);
});

it("does not judge by the diary outside its weeks either", () => {
  expect(delayed(20, false, true)).toBe(false);
});
