import { addDays, dateOfEpochDay } from "@wervel/base";
import { parseRecord, type WervelRecord } from "@wervel/model";
import { expect, it } from "vitest";
import {
  callList,
  currentFlare,
  flareBegins,
  flareDay,
  flareEnds,
  keepCallList,
  newVisit,
} from "./flare-record.ts";

const today = dateOfEpochDay(20_779);
const now = "2026-11-22T09:14:00.000Z";
const holding = (records: readonly WervelRecord[]) => ({
  get: async (id: string) => records.find((record) => record.id === id),
});

it("begins a flare, tells the diary, and ends it", async () => {
  const begun = flareBegins(today, now);
  expect(begun.map(({ kind }) => kind)).toEqual(["setting", "entry"]);
  expect(await currentFlare(holding(begun))).toEqual({ since: today });
  expect(await currentFlare(holding([flareEnds({ since: today }, today, now)]))).toBeUndefined();
  expect(await currentFlare(holding([]))).toBeUndefined();
});

it.each([
  [0, 1],
  [1, 2],
  [2, 3],
  [9, 3],
])("%i days later is day %i of three", (later, day) => {
  expect(flareDay({ since: today }, addDays(today, later), 3)).toBe(day);
});

it("keeps the call list and leaves out what it cannot read", async () => {
  const joke = { name: "Joke", phone: "06 1234", why: "kinderen halen" };
  expect(await callList(holding([keepCallList([joke], now)]))).toEqual([joke]);
});

it("writes records that the archive takes back", () => {
  const visit = newVisit(
    { day: today, profession: "fysiotherapeut", note: "" },
    { id: () => "visit-1", now: () => now },
  );
  for (const record of [...flareBegins(today, now), keepCallList([], now), visit])
    expect(parseRecord(record)).toEqual({ ok: true, value: record });
});
