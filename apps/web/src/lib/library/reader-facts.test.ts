import { addDays, dateOfEpochDay } from "@wervel/base";
import { fittingTopics, topics } from "@wervel/content";
import {
  type Entry,
  type EntryValue,
  emptyAnamnesis,
  type ItemRef,
  type RecordByKind,
  type RecordKind,
  type ScreeningRecord,
  type WervelRecord,
} from "@wervel/model";
import { describe, expect, it } from "vitest";
import { nextIntake } from "../profile/keep-intake.ts";
import { withField } from "../profile/with-field.ts";
import { topicsForReader } from "./reader-facts.ts";

const today = dateOfEpochDay(20_779);
const now = "2026-11-22T09:14:00.000Z";
const hasKind =
  <K extends RecordKind>(kind: K) =>
  (record: WervelRecord): record is RecordByKind<K> =>
    record.kind === kind;
const fitting = async (records: readonly WervelRecord[]) => {
  const found = await topicsForReader(
    {
      get: async (id) => records.find((record) => record.id === id),
      byKind: async (kind) => records.filter(hasKind(kind)),
      entriesBetween: async (from, to) =>
        records.filter(hasKind("entry")).filter(({ day }) => day >= from && day <= to),
    },
    today,
  );
  return found.map(({ topic }) => topic);
};
const noted = (item: ItemRef, daysAgo: number, value: EntryValue): Entry => ({
  id: `${item}-${daysAgo}`,
  kind: "entry",
  item,
  day: addDays(today, -daysAgo),
  value,
  notedAt: now,
  changedAt: now,
});
/** One score for each of so many days up to today, the newest first. */
const scores = (item: ItemRef, numbers: readonly number[]) =>
  numbers.map((number, daysAgo) => noted(item, daysAgo, { is: "number", number }));
const began = (daysAgo: number) =>
  nextIntake(undefined, withField(emptyAnamnesis, "episodeBegan", addDays(today, -daysAgo)), now);
const pressing: ScreeningRecord = {
  id: "one",
  kind: "screening",
  day: today,
  at: now,
  changedAt: now,
  answers: {},
  outcome: { urgency: "gp_week" },
  contentVersion: "1",
};

it("names only pages that exist, each fact once", () => {
  const ids: readonly string[] = topics.map(({ id }) => id);
  expect(fittingTopics.filter(({ topic }) => !ids.includes(topic))).toEqual([]);
  expect(new Set(fittingTopics.map(({ when }) => when)).size).toBe(fittingTopics.length);
});

describe("what fits a reader now", () => {
  it.each([
    ["nothing while nothing is known", [], []],
    ["the course in the first weeks", [began(20)], ["natural-course"]],
    ["nothing special after three", [began(21)], []],
    ["what six weeks mean, just before", [began(35)], ["six-weeks"]],
    ["long-lasting pain", [began(84)], ["long-lasting-pain"]],
    ["a week that is up", scores("pain", [5, 5, 5, 5, 5, 5, 5, 4, 4, 4, 4]), ["ups-and-downs"]],
    ["no week that is up by less", scores("pain", [4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4]), []],
    ["no week with too few scores", scores("pain", [9, 9, 9, 9, 9, 9, 9, 1, 1, 1]), []],
    ["sleep after five bad nights", scores("sleep-quality", [0, 0, 0, 0, 0]), ["sleep"]],
    ["not after four", scores("sleep-quality", [0, 0, 0, 0, 1, 2]), []],
    [
      "the doctor first",
      [pressing, began(84), ...scores("stress", [2, 2, 2, 2, 2])],
      ["seeing-a-doctor", "stress-and-mood", "long-lasting-pain"],
    ],
  ] as const)("%s", async (_, records, expected) => {
    expect(await fitting(records)).toEqual(expected);
  });

  it("names three at most", async () => {
    const much = [
      pressing,
      began(84),
      ...scores("stress", [2, 2, 2, 2, 2]),
      ...scores("sleep-quality", [0, 0, 0, 0, 0]),
    ];
    expect(await fitting(much)).toEqual(["seeing-a-doctor", "sleep", "stress-and-mood"]);
  });
});
