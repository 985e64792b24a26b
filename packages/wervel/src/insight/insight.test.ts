import { addDays, type LocalDate, parseLocalDate, seededRandom } from "@wervel/base";
import {
  dailyEntryId,
  type Entry,
  type EntryValue,
  type EpisodeRecord,
  type ItemRef,
  type SuspicionRecord,
} from "@wervel/model";
import { describe, expect, it } from "vitest";
import { exampleDiary } from "../example-diary.ts";
import { courseFinding } from "./course-insight.ts";
import { daysForThirdNarrower } from "./finding-days.ts";
import { type InsightProgress, insight } from "./insight.ts";
import { suspectLists } from "./suspect-lists.ts";
import { dateAtPace } from "./waiting.ts";

const dayOf = (text: string): LocalDate => {
  const date = parseLocalDate(text);
  if (date === undefined) throw new Error(text);
  return date;
};
const on = dayOf("2026-11-22");
const at = "2026-11-22T10:00:00.000Z";
const entry = (item: ItemRef, day: LocalDate, value: EntryValue): Entry => ({
  id: dailyEntryId(item, day),
  kind: "entry",
  item,
  day,
  value,
  notedAt: at,
  changedAt: at,
});
const pain = (day: LocalDate, number: number) => entry("pain", day, { is: "number", number });
const episode = (start: LocalDate): EpisodeRecord => ({
  id: "e",
  kind: "episode",
  start,
  changedAt: at,
});
const nothing = { ownItems: [], suspicions: [], episodes: [], treatments: [] };

const example = exampleDiary({ until: on }).records;
const exampleQuestion = {
  entries: example.filter((record) => record.kind === "entry"),
  ownItems: example.filter((record) => record.kind === "own-item"),
  suspicions: [],
  episodes: [],
  treatments: [],
  on,
};

describe("the insight of a year of diary", () => {
  const heard: InsightProgress["stage"][] = [];
  const ofTheYear = insight(exampleQuestion, ({ stage }) => heard.push(stage));
  const { patterns, loggedDays } = ofTheYear;

  it("finds only what was put there, and keeps what only goes along out", () => {
    const found = patterns?.report.findings.map(({ factor }) => factor) ?? [];
    expect(found).toContain("own:example-garden");
    expect(found).not.toContain("coffee");
  });

  it("shows every day behind a finding once", () => {
    expect(patterns?.days.length).toBeGreaterThan(0);
    for (const { days } of patterns?.days ?? [])
      expect(days.exposed.scores.length + days.rest.scores.length + days.leftOut).toBe(loggedDays);
  });

  it("gives the course first, then the patterns, then the signs before a flare", () => {
    expect(heard).toEqual(["reading", "course", "patterns", "signs"]);
  });

  it("says the same whatever the order of the entries", () => {
    const shuffled = { ...exampleQuestion, entries: exampleQuestion.entries.toReversed() };
    expect(insight(shuffled)).toEqual(ofTheYear);
  });
});

describe("a short diary", () => {
  it("is too early, with a date at the pace of late", () => {
    const entries = Array.from({ length: 14 }, (_, step) => pain(addDays(on, -step), 5));
    const { patterns, course } = insight({ ...nothing, entries, on });
    expect(patterns?.report.verdict).toEqual({ kind: "too-early", painDays: 14, daysNeeded: 28 });
    expect(patterns?.nextLookAbout).toBe(addDays(on, 56)); // 14 days in four weeks
    expect(course.episodeStart).toBeUndefined();
  });

  it("without any entry says nothing and breaks nothing", () => {
    const empty = insight({ ...nothing, entries: [], on });
    expect(empty).toMatchObject({ outcome: "pain", loggedDays: 0, patterns: undefined });
    expect(empty.course.course).toMatchObject({ ok: false, error: { kind: "too-few-days" } });
  });
});

it("reads the course from the present episode on", () => {
  const entries = Array.from({ length: 60 }, (_, step) =>
    pain(addDays(on, -step), step < 30 ? 6 : 0),
  );
  const { course } = insight({ ...nothing, entries, episodes: [episode(addDays(on, -29))], on });
  expect(course.scores).toHaveLength(30);
  expect(course.course).toMatchObject({ ok: true, value: { baseline: 6, group: "acute" } });
});

it("reads a diary that stopped years ago up to where it stopped", () => {
  const entries = Array.from({ length: 20 }, (_, step) => pain(addDays(on, -900 + step), 5));
  const { course } = insight({ ...nothing, entries, on });
  expect(course.until).toBe(addDays(on, -881));
  expect(course.scores).toHaveLength(20);
});

it("opens with back pain, unless another complaint was logged far more", () => {
  const leg = (days: number) =>
    Array.from({ length: days }, (_, step) =>
      entry("leg-pain", addDays(on, -step), { is: "number", number: 3 }),
    );
  const back = Array.from({ length: 7 }, (_, step) => pain(addDays(on, -step), 5));
  expect(insight({ ...nothing, entries: [...back, ...leg(20)], on }).outcome).toBe("pain");
  expect(insight({ ...nothing, entries: [...back, ...leg(60)], on }).outcome).toBe("leg-pain");
});

describe("a course in one sentence", () => {
  const finding = (weeks: readonly number[]) => {
    const start = addDays(on, 1 - weeks.length * 7);
    const entries = weeks.flatMap((score, week) =>
      Array.from({ length: 7 }, (_, day) => pain(addDays(start, week * 7 + day), score)),
    );
    const { course } = insight({ ...nothing, entries, episodes: [episode(start)], on });
    return course.course.ok ? courseFinding(course.course.value) : undefined;
  };

  it.each([
    [[6, 3], { sinceStart: "halved", lastWeek: undefined }],
    [[7, 2, 3], { sinceStart: "halved", lastWeek: "higher" }],
    [[7, 5, 5], { sinceStart: "lower", lastWeek: "same" }],
    [[5, 5, 4], { sinceStart: "same", lastWeek: "lower" }],
    [[3, 4, 6], { sinceStart: "higher", lastWeek: "higher" }],
  ] as const)("%j", (weeks, expected) => expect(finding(weeks)).toMatchObject(expected));

  it("is not made of one week", () => expect(finding([6])).toBeUndefined());
});

describe("suspicions", () => {
  const suspicion = (factor: string, since: string, until?: string): SuspicionRecord => ({
    id: factor,
    kind: "suspicion",
    outcome: "pain",
    factor,
    direction: "more",
    since: dayOf(since),
    changedAt: at,
    ...(until === undefined ? {} : { until: dayOf(until) }),
  });

  it("make a dated list at each change, without what was let go", () => {
    const lists = suspectLists(
      [suspicion("stress", "2026-09-01"), suspicion("alcohol", "2026-09-01", "2026-10-01")],
      "pain",
    );
    expect(
      lists.map(({ named, suspects }) => [named, suspects.map(({ factor }) => factor)]),
    ).toEqual([
      ["2026-09-01", ["stress", "alcohol"]],
      ["2026-10-01", ["stress"]],
    ]);
  });

  it("carry the direction and the delay that the person named", () => {
    const named = { ...suspicion("stress", "2026-09-01"), direction: "more", lagDays: 1 } as const;
    expect(suspectLists([named], "pain")[0]?.suspects).toEqual([
      { factor: "stress", direction: 1, lagDays: 1 },
    ]);
  });

  it("are at most five, and only those about this complaint", () => {
    const many = ["a", "b", "c", "d", "e", "f"].map((id) => suspicion(id, "2026-09-01"));
    expect(suspectLists(many, "pain")[0]?.suspects).toHaveLength(5);
    expect(suspectLists(many, "leg-pain")).toEqual([]);
  });
});

it.each([
  [10, 28, 10],
  [10, 14, 20],
  [0, 28, 0],
])("%i days at %i in four weeks take %i days", (missing, late, days) => {
  expect(dateAtPace(missing, late, on)).toBe(addDays(on, days));
});

it("names no date when nothing was logged of late, nor one years ahead", () => {
  expect(dateAtPace(10, 0, on)).toBeUndefined();
  expect(dateAtPace(200, 1, on)).toBeUndefined();
});

it("lays a treatment beside what was expected, and cannot part two that began together", () => {
  const entries = Array.from({ length: 120 }, (_, step) => pain(addDays(on, -step), 5));
  const treatment = (id: string, start: LocalDate) =>
    ({ id, kind: "treatment", name: id, sort: "own", start, changedAt: at }) as const;
  const far = treatment("far", addDays(on, -100));
  const near = [treatment("a", addDays(on, -50)), treatment("b", addDays(on, -45))];
  const { treatments } = insight({ ...nothing, entries, treatments: [far, ...near], on });
  expect(treatments.map(({ id }) => id)).toEqual(["far", "a", "b"]);
  expect(treatments[1]?.credit.undecided).toMatchObject({ why: "notSeparable" });
  expect(treatments.every(({ credit }) => credit.claim === "undecided")).toBe(true);
});

it("a third narrower takes a good deal more than a third more days", () => {
  expect(daysForThirdNarrower(96)).toBe(120);
});

it("keeps pure noise silent in most diaries", () => {
  let found = 0;
  for (let seed = 1; seed <= 20; seed++) {
    const random = seededRandom(seed);
    const entries = Array.from({ length: 90 }, (_, step) => addDays(on, -step)).flatMap((day) => [
      pain(day, Math.floor(random() * 11)),
      entry("stress", day, { is: "number", number: Math.floor(random() * 3) }),
      entry("cold-damp", day, { is: "yes-no", yes: random() < 0.4 }),
      entry("coffee", day, { is: "number", number: Math.floor(random() * 5) }),
    ]);
    found += Number(
      (insight({ ...nothing, entries, on }).patterns?.report.findings.length ?? 0) > 0,
    );
  }
  expect(found).toBeLessThanOrEqual(4); // at most about 1 in 10 at one look; 5 of 20 is beyond chance
});
