import { addDays, dateOfEpochDay, parseLocalDate } from "@wervel/base";
import { expect, it } from "vitest";
import { recoveryProfile, recoveryProfileOn } from "./recovery-profile.ts";

const at = { secondFromDay: 42, thirdFromDay: 84 };
const began = parseLocalDate("2026-03-01") ?? dateOfEpochDay(0);

it.each([
  [0, 1],
  [41, 1],
  [42, 2],
  [83, 2],
  [84, 3],
  [5_000, 3],
])("day %i of an episode is profile %i", (days, profile) => {
  expect(recoveryProfile(days, at)).toBe(profile);
});

it("moves by itself on the day, across the clock change, and knows since when", () => {
  expect(recoveryProfileOn(began, addDays(began, 41), at)).toMatchObject({
    profile: 1,
    since: began,
    movesOn: "2026-04-12",
  });
  expect(recoveryProfileOn(began, addDays(began, 42), at)).toMatchObject({
    profile: 2,
    since: "2026-04-12",
    movesOn: "2026-05-24",
  });
  const third = recoveryProfileOn(began, addDays(began, 84), at);
  expect(third).toMatchObject({ profile: 3, episodeDays: 84, since: "2026-05-24" });
  expect(third).not.toHaveProperty("movesOn");
});

it("takes a start in the future as today", () => {
  expect(recoveryProfileOn(addDays(began, 3), began, at).episodeDays).toBe(0);
});
