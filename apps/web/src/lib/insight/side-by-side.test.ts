import { addDays, dateOfEpochDay } from "@wervel/base";
import type { Entry, ItemRef } from "@wervel/model";
import { expect, it } from "vitest";
import { daysSideBySide, sideBySide } from "./side-by-side.ts";

const today = dateOfEpochDay(20_779);
const stamp = "2026-11-22T11:00:00.000Z";
const entry = (item: ItemRef, daysAgo: number, number: number): Entry => ({
  id: `${item}@${daysAgo}`,
  kind: "entry",
  item,
  day: addDays(today, -daysAgo),
  value: { is: "number", number },
  notedAt: stamp,
  changedAt: stamp,
});
const week = [0, 1, 2, 3, 4, 5, 6];
const pain = week.map((daysAgo) => entry("pain", daysAgo, 4));
const bloating = week.map((daysAgo) => entry("bloating", daysAgo, 2));

it("lays the back beside the gut, day under day, today last", () => {
  const found = sideBySide([...pain, ...bloating], today);
  expect(found?.days).toHaveLength(daysSideBySide);
  expect(found?.days.at(-1)).toBe(today);
  expect(found?.back.at(-1)).toBe(4);
  expect(found?.gut.at(-1)).toBe(2);
});

it("keeps a day without an entry open, never zero", () => {
  const found = sideBySide([...pain, ...bloating], today);
  expect(found?.back[0]).toBeUndefined();
});

it("takes the gut score that was written on most of the same days", () => {
  const belly = entry("belly-pain", 0, 5);
  expect(sideBySide([...pain, ...bloating, belly], today)?.gutItem).toBe("bloating");
});

it("shows nothing with six days in common", () => {
  expect(sideBySide([...pain, ...bloating.slice(1)], today)).toBeUndefined();
});

it("shows nothing of days longer ago than six weeks", () => {
  const later = addDays(today, daysSideBySide);
  expect(sideBySide([...pain, ...bloating], later)).toBeUndefined();
});
