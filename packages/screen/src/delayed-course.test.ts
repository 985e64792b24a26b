import { expect, it } from "vitest";
import { type Course, type DiaryTrend, isDelayedCourse } from "./delayed-course.ts";

const rule = {
  fromDay: 21,
  beforeDay: 42,
  leastFraction: 0.3,
  leastPoints: 2,
  leastFunctionGain: 2,
  skipUpTo: 3,
};
const delayed = (days: number, course: Course, trend?: DiaryTrend) =>
  isDelayedCourse({ days, course, ...(trend === undefined ? {} : { trend }) }, rule);

it.each([
  [20, false],
  [21, true],
  [41, true],
  [42, false],
])("without a diary, day %i and a stable course: %s", (days, verdict) => {
  expect(delayed(days, "stable")).toBe(verdict);
});

it.each([
  ["improving", false],
  ["stable", true],
  ["worsening", true],
  ["fluctuating", true],
] as const)("takes the person's word %s when there is no diary", (course, verdict) => {
  expect(delayed(25, course)).toBe(verdict);
});

it.each([
  { trend: { firstWeekPain: 6, lastWeekPain: 5.4 }, verdict: true },
  { trend: { firstWeekPain: 6, lastWeekPain: 4 }, verdict: false }, // two points
  { trend: { firstWeekPain: 5, lastWeekPain: 3.5 }, verdict: false }, // 30 %
  { trend: { firstWeekPain: 3, lastWeekPain: 3 }, verdict: false }, // mild from the start
  { trend: { firstWeekPain: 6, lastWeekPain: 6, functionGain: 2 }, verdict: false },
  { trend: { firstWeekPain: 6, lastWeekPain: 6, saysImproved: true }, verdict: false },
  { trend: { firstWeekPain: 6, lastWeekPain: 8 }, verdict: true },
])("the diary decides over the word: $trend gives $verdict", ({ trend, verdict }) => {
  expect(delayed(22, verdict ? "improving" : "stable", trend)).toBe(verdict);
});
