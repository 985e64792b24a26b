import { dateOfEpochDay } from "@wervel/base";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bodyRegions,
  catalogueItems,
  type EntryValue,
  formatArchive,
  painScores,
  parseArchive,
  parseRecord,
  stoolForms,
  stoolSigns,
  type WervelRecord,
} from "./index.ts";

const instant = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = fc.integer({ min: 0, max: 60_000 }).map(dateOfEpochDay);
const values: fc.Arbitrary<EntryValue> = fc.oneof(
  fc.constant({ is: "none" as const }),
  fc.record({
    is: fc.constant("number" as const),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((x) => x + 0 || 0),
  }),
  fc.record({ is: fc.constant("yes-no" as const), yes: fc.boolean() }),
  fc.record({ is: fc.constant("text" as const), text: fc.string({ unit: "grapheme" }) }),
  fc.record({
    is: fc.constant("places" as const),
    places: fc.array(
      fc.record({
        region: fc.constantFrom(...bodyRegions),
        painNrs: fc.constantFrom(...painScores),
      }),
    ),
  }),
  fc.record(
    {
      is: fc.constant("stool" as const),
      form: fc.constantFrom(...stoolForms),
      relief: fc.constantFrom(0 as const, 1 as const, 2 as const),
      signs: fc.uniqueArray(fc.constantFrom(...stoolSigns)),
    },
    { requiredKeys: ["is", "form", "signs"] },
  ),
);
const entries: fc.Arbitrary<WervelRecord> = fc.record(
  {
    id: fc.uuid(),
    kind: fc.constant("entry" as const),
    item: fc.constantFrom(...catalogueItems),
    day,
    time: fc.constantFrom("00:00", "02:30", "23:59"),
    zone: fc.constantFrom("Europe/Amsterdam", "Pacific/Kiritimati"),
    value: values,
    notedAt: instant,
    changedAt: instant,
    earlier: fc.array(fc.record({ value: values, until: instant }), { maxLength: 3 }),
    removedAt: instant,
  },
  { requiredKeys: ["id", "kind", "item", "day", "value", "notedAt", "changedAt"] },
);

describe("an archive", () => {
  it("gives back the same bytes and the same records", () => {
    fc.assert(
      fc.property(fc.uniqueArray(entries, { selector: (r) => r.id }), instant, (records, at) => {
        const written = formatArchive(records, at);
        const read = parseArchive(written);
        expect(read.ok).toBe(true);
        if (!read.ok) return;
        expect(formatArchive(read.value.records, at)).toBe(written);
        expect(new Map(read.value.records.map((r) => [r.id, r]))).toEqual(
          new Map(records.map((r) => [r.id, r])),
        );
      }),
    );
  });

  it("does not depend on the order in which records are kept", () => {
    fc.assert(
      fc.property(fc.uniqueArray(entries, { selector: (r) => r.id }), (records) => {
        const at = "2026-11-22T10:00:00.000Z";
        expect(formatArchive([...records].reverse(), at)).toBe(formatArchive(records, at));
      }),
    );
  });

  it.each([
    ["{", "not-json"],
    ['{"format":"something else"}', "not-an-archive"],
    ['{"format":"wervel-archive","version":2,"writtenAt":"","records":[]}', "newer-version"],
    ['{"format":"wervel-archive","version":1,"writtenAt":"","records":[{}]}', "bad-records"],
  ])("refuses %s as %s", (text, kind) => {
    expect(parseArchive(text)).toMatchObject({ ok: false, error: { kind } });
  });
});

describe("a record from outside", () => {
  const pain = {
    id: "pain@2026-11-22",
    kind: "entry",
    item: "pain",
    day: "2026-11-22",
    value: { is: "number", number: 4 },
    notedAt: "2026-11-22T10:00:00.000Z",
    changedAt: "2026-11-22T10:00:00.000Z",
  };

  it("passes when every field fits", () => {
    expect(parseRecord(pain)).toEqual({ ok: true, value: pain });
  });

  it.each([
    ["a day that does not exist", { ...pain, day: "2026-02-30" }, "day"],
    ["an item nobody knows", { ...pain, item: "moon" }, "item"],
    ["a time that no clock shows", { ...pain, time: "24:00" }, "time"],
    ["a field that would be lost", { ...pain, colour: "red" }, "colour"],
    ["a number that is none", { ...pain, value: { is: "number", number: "4" } }, "value.number"],
  ])("is refused for %s", (_, input, path) => {
    expect(parseRecord(input)).toMatchObject({ ok: false, error: { kind: "bad-field", path } });
  });
});
