import { addDays, dateOfEpochDay, parseLocalDate } from "@wervel/base";
import fc from "fast-check";
import { expect, it } from "vitest";
import { episodesOf, recurrences } from "./episodes.ts";
import { flareOn } from "./flare.ts";

const start = parseLocalDate("2026-01-01") ?? dateOfEpochDay(0);
const rule = { quietDays: 30, quietPain: 1, longestGapDays: 7 };
/** One entry a day from the start; `undefined` is a day left empty. */
const diary = (pains: readonly (number | undefined)[]) =>
  pains.flatMap((painNrs, index) =>
    painNrs === undefined ? [] : [{ on: addDays(start, index), painNrs }],
  );
const days = (count: number, pain: number | undefined) => Array.from({ length: count }, () => pain);

it("keeps a dip of 29 quiet days inside one episode", () => {
  expect(episodesOf(diary([5, ...days(29, 1), 5]), rule)).toEqual([{ began: start }]);
});

it("opens a new episode after 30 quiet days", () => {
  expect(episodesOf(diary([5, ...days(30, 1), 5]), rule)).toEqual([
    { began: start, ended: addDays(start, 1) },
    { began: addDays(start, 31) },
  ]);
});

it("does not take silence for recovery", () => {
  expect(episodesOf(diary([5, 0, ...days(40, undefined), 0, 5]), rule)).toHaveLength(1);
});

it("lets a few empty days pass inside a quiet month", () => {
  expect(
    episodesOf(diary([5, ...days(10, 0), ...days(6, undefined), ...days(14, 0), 5]), rule),
  ).toHaveLength(2);
});

it("counts a recurrence for every episode after the first", () => {
  expect(recurrences(episodesOf(diary([5, ...days(30, 0), 4, ...days(30, 0), 6]), rule))).toBe(2);
  expect(recurrences([])).toBe(0);
});

it("does not mind the order of the entries, and its episodes never overlap", () => {
  const pain = fc.option(fc.constantFrom(0, 1, 2, 6), { nil: undefined });
  fc.assert(
    fc.property(fc.array(pain, { maxLength: 120 }), (pains) => {
      const found = episodesOf(diary(pains), { ...rule, quietDays: 5 });
      expect(episodesOf(diary(pains).toReversed(), { ...rule, quietDays: 5 })).toEqual(found);
      for (const [index, episode] of found.entries()) {
        const next = found[index + 1];
        if (next !== undefined)
          expect(episode.ended !== undefined && episode.ended < next.began).toBe(true);
      }
    }),
  );
});

const flareRule = { medianDays: 14, leastEntries: 7, pointsAbove: 2 };
const flare = (pains: readonly (number | undefined)[], saysSo = false) =>
  flareOn(addDays(start, pains.length - 1), diary(pains), { saysSo, rule: flareRule });

it("calls two points above the person's own median a flare, and one point not", () => {
  expect(flare([...days(14, 3), 5])).toEqual({ kind: "flare", because: "pain", usual: 3 });
  expect(flare([...days(14, 3), 4])).toEqual({ kind: "usual", usual: 3 });
});

it("looks back fourteen days and no further", () => {
  expect(flare([...days(20, 9), ...days(14, 3), 5])).toMatchObject({ kind: "flare", usual: 3 });
});

it("believes the person over the numbers", () => {
  expect(flare([...days(14, 3), 3], true)).toEqual({ kind: "flare", because: "person" });
});

it("does not judge from a handful of days, nor on a day left empty", () => {
  expect(flare([3, 3, 9])).toMatchObject({ kind: "too-few-days", got: 2 });
  expect(flare([...days(14, 3), undefined])).toMatchObject({ kind: "too-few-days" });
});
