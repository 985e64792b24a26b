import { addDays, dateOfEpochDay } from "@wervel/base";
import { type Entry, emptyAnamnesis } from "@wervel/model";
import { expect, it } from "vitest";
import { nextIntake } from "./keep-intake.ts";
import { profileFacts } from "./profile-facts.ts";
import { withField } from "./with-field.ts";

const today = dateOfEpochDay(20_779);
const now = "2026-11-22T09:14:00.000Z";
const episode = 25;

/** Pain on the first and on the last so many days of an episode of 25 days. */
const diary = (logged: number, first: number, last: number): readonly Entry[] =>
  Array.from({ length: logged }, (_, day) => [
    painOn(day - episode, first),
    painOn(-day, last),
  ]).flat();
const painOn = (offset: number, number: number): Entry => ({
  id: `pain@${offset}`,
  kind: "entry",
  item: "pain",
  day: addDays(today, offset),
  value: { is: "number", number },
  notedAt: now,
  changedAt: now,
});

const facts = (entries: readonly Entry[], course: "improving" | "stable" | undefined) => {
  const began = withField(emptyAnamnesis, "episodeBegan", addDays(today, -episode));
  const record = nextIntake(undefined, withField(began, "course", course), now);
  return profileFacts(
    { get: async () => record, byKind: async () => [], entriesBetween: async () => entries },
    today,
  );
};

it.each([
  ["a steady diary over the word improving", diary(7, 6, 6), "improving", true, "diary"],
  ["a falling diary over the word stable", diary(7, 6, 2), "stable", false, "diary"],
  ["a steady diary without a word", diary(7, 6, 6), undefined, true, "diary"],
  ["the word while the diary is too thin", diary(2, 6, 2), "stable", true, "intake"],
  ["the word without a diary", [], "improving", false, "intake"],
] as const)("takes %s", async (_, entries, course, delayed, delayedFrom) => {
  expect(await facts(entries, course)).toMatchObject({ delayed, delayedFrom });
});
