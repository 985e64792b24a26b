import { addDays, dateOfEpochDay, isoWeekday, type LocalDate, localDateAt } from "@wervel/base";
import type { Entry, EntryValue, OwnItemRecord } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answersOn } from "./answers-on.ts";
import { monthRows, monthStart, weekOf } from "./calendar.ts";
import { asYesterday, type Touched, writeAnswers } from "./day-sheet.ts";
import { editEntry, moveEntry, newEntry, type Origin } from "./edit-entry.ts";
import { knownDoses, knownMeals, partOfDay } from "./known-things.ts";
import { lookalike, mergeOwnItems } from "./own-items.ts";
import { removeAll, renameAll, searchEntries } from "./search.ts";

const day = dateOfEpochDay(20_779); // 22 November 2026
const score = (number: number): EntryValue => ({ is: "number", number });

/** A clock that moves one second each time, and ids that count. */
function ticking(start = 0): Origin {
  let ticks = start;
  return {
    id: () => `id-${++ticks}`,
    now: () => new Date(Date.UTC(2026, 10, 22) + ++ticks * 1000).toISOString(),
  };
}

/** What the store would hold: the newest by id. */
const stored = (...writes: readonly (readonly Entry[])[]): readonly Entry[] => [
  ...new Map(writes.flat().map((entry) => [entry.id, entry])).values(),
];

describe("saving a day", () => {
  const touched = fc.dictionary(
    fc.constantFrom("pain", "stress", "sleep-quality", "own:tea"),
    fc.option(fc.integer({ min: 0, max: 10 }).map(score), { nil: undefined }),
  );

  it("writes what was touched, and undo gives back what stood there", () => {
    fc.assert(
      fc.property(touched, touched, (first, second) => {
        const origin = ticking();
        const start = stored(writeAnswers(day, [], first, origin).write);
        const { write, undo } = writeAnswers(day, start, second, origin);
        const after = stored(start, write);
        expect(answersOn(after, day)).toEqual(withoutGaps({ ...first, ...second }));
        expect(answersOn(stored(after, undo), day)).toEqual(withoutGaps(first));
      }),
    );
  });

  it("writes nothing when nothing changed", () => {
    const origin = ticking();
    const start = writeAnswers(day, [], { pain: score(4) }, origin).write;
    expect(writeAnswers(day, start, { pain: score(4) }, origin).write).toEqual([]);
  });

  it("keeps what stood there before an edit", () => {
    const origin = ticking();
    const start = writeAnswers(day, [], { pain: score(5) }, origin).write;
    const [edited] = writeAnswers(day, start, { pain: score(3) }, origin).write;
    expect(edited?.earlier).toMatchObject([{ value: { number: 5 } }]);
  });

  it("does not turn a day that was cleared into a zero", () => {
    const origin = ticking();
    const start = writeAnswers(day, [], { pain: score(5) }, origin).write;
    const after = stored(start, writeAnswers(day, start, { pain: undefined }, origin).write);
    expect(answersOn(after, day)).toEqual({});
  });
});

const withoutGaps = (answers: Touched) =>
  Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== undefined));

describe("as yesterday", () => {
  const origin = ticking();
  const entries = writeAnswers(
    addDays(day, -1),
    [],
    {
      pain: score(6),
      "leg-pain": score(3),
      stress: score(1),
      "pain-places": { is: "places", places: [{ region: "low-back-left", painNrs: 6 }] },
      belly: { is: "choices", chosen: ["bloated"] },
    },
    origin,
  ).write;

  it("copies factors and places, never a score", () => {
    expect(asYesterday(entries, day)).toEqual({
      stress: score(1),
      belly: { is: "choices", chosen: ["bloated"] },
      "pain-places": { is: "places", places: [{ region: "low-back-left" }] },
    });
  });

  it("copies nothing from the day before yesterday", () => {
    expect(asYesterday(entries, addDays(day, 1))).toEqual({});
  });
});

describe("what was logged before", () => {
  const origin = ticking();
  const meal = (name: string, time: string, on: LocalDate = day) =>
    newEntry("meal", on, { is: "meal", name, foods: [] }, { ...origin, time });
  const entries = [
    meal("Havermout", "08:10", addDays(day, -2)),
    meal("havermout", "08:20", addDays(day, -1)),
    meal("Rijst", "18:20"),
    meal("Rijst", "18:25", addDays(day, -1)),
    meal("Rijst", "18:10", addDays(day, -2)),
  ];

  it("comes with what one eats at this time of day first", () => {
    expect(knownMeals(entries, "07:55").map(({ value, times }) => [value.name, times])).toEqual([
      ["havermout", 2],
      ["Rijst", 3],
    ]);
    expect(knownMeals(entries, "19:00")[0]?.value.name).toBe("Rijst");
  });

  it.each([
    ["04:59", "night"],
    ["05:00", "morning"],
    ["11:00", "midday"],
    ["16:00", "evening"],
    ["21:30", "night"],
  ])("%s is %s", (time, part) => expect(partOfDay(time)).toBe(part));

  it("remembers how much was taken last", () => {
    const dose = (count: number, on: LocalDate) =>
      newEntry("medicine", on, { is: "dose", name: "Paracetamol", count, against: [] }, origin);
    const known = knownDoses([dose(2, day), dose(1, addDays(day, -1))]);
    expect(known).toMatchObject([{ times: 2, value: { count: 2 } }]);
  });

  it("is found without its accents, and can be renamed or removed in one go", () => {
    const creme = meal("Crème brûlée", "20:00");
    const all = [...entries, creme];
    expect(searchEntries(all, "creme", () => "meal")).toEqual([creme]);
    expect(searchEntries(all, "", () => "meal")).toEqual([]);
    expect(searchEntries(all, "brule", () => "meal")).toEqual([creme]);
    expect(searchEntries(all, "cremme brulée", () => "meal")).toEqual([creme]);
    expect(searchEntries(all, "bru1eeee", () => "meal")).toEqual([]);
    const renamed = renameAll(all, "havermout", "Havermoutpap", origin);
    expect(renamed.write).toHaveLength(2);
    expect(stored(all, renamed.write, renamed.undo)).toEqual(all);
    const removed = removeAll(all, origin);
    expect(searchEntries(stored(all, removed.write), "rijst", () => "meal")).toEqual([]);
    expect(stored(all, removed.write, removed.undo)).toEqual(all);
  });
});

describe("moving an entry", () => {
  it("keeps one place per day for a once-a-day answer", () => {
    const entry = newEntry("pain", day, score(4), ticking());
    expect(moveEntry(entry, { day: addDays(day, -1) }, "2026-11-22T12:00:00.000Z").id).toBe(
      `pain@${addDays(day, -1)}`,
    );
  });

  it("keeps the identity of a moment", () => {
    const entry = newEntry("note", day, { is: "text", text: "stairs" }, ticking());
    const moved = moveEntry(entry, { time: "09:00" }, "2026-11-22T12:00:00.000Z");
    expect(moved).toMatchObject({ id: entry.id, time: "09:00", value: entry.value });
  });

  it("says nothing about an edit that changes nothing", () => {
    const entry = newEntry("pain", day, score(4), ticking());
    expect(editEntry(entry, { number: 4, is: "number" }, "2026-11-22T12:00:00.000Z")).toBe(entry);
  });
});

describe("merging own items", () => {
  const own = (id: string, name: string): OwnItemRecord => ({
    id,
    kind: "own-item",
    name,
    scale: "yes-no",
    changedAt: "2026-11-01T00:00:00.000Z",
  });
  const child = own("a", "Kind getild");
  const heavy = own("b", "Zwaar getild");

  it("is proposed when two names share a word", () => {
    expect(lookalike("Kind getild", [heavy])).toBe(heavy);
    expect(lookalike("Thee", [heavy])).toBeUndefined();
  });

  it("loses no day, and undo gives both back", () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 30 }), { maxLength: 12 });
    fc.assert(
      fc.property(days, days, (mine, theirs) => {
        const origin = ticking();
        const on = (item: OwnItemRecord, steps: readonly number[]) =>
          steps.map((step) =>
            newEntry(`own:${item.id}`, addDays(day, step), { is: "yes-no", yes: true }, origin),
          );
        const before = [...on(child, mine), ...on(heavy, theirs)];
        const { write, undo } = mergeOwnItems(child, heavy, before, origin);
        const isEntry = (record: Entry | OwnItemRecord) => record.kind === "entry";
        const after = stored(before, write.filter(isEntry)).filter((e) => !e.removedAt);
        expect(new Set(after.map((e) => e.day)).size).toBe(new Set([...mine, ...theirs]).size);
        expect(after.every((e) => e.item === "own:b")).toBe(true);
        const undone = stored(before, write.filter(isEntry), undo.filter(isEntry));
        expect(undone.filter((e) => !e.removedAt)).toEqual(expect.arrayContaining(before));
        expect(undone.filter((e) => !e.removedAt)).toHaveLength(before.length);
      }),
    );
  });
});

describe("the calendar", () => {
  const anyDay = fc.integer({ min: 0, max: 60_000 }).map(dateOfEpochDay);

  it("has every day of the month once, each under its own weekday", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const days = monthRows(date).flatMap((row) =>
          row.flatMap((on, column) => (on === undefined ? [] : [{ on, column }])),
        );
        expect(days.every(({ on, column }) => isoWeekday(on) === column + 1)).toBe(true);
        expect(days[0]?.on).toBe(monthStart(date));
        expect(addDays(days.at(-1)?.on ?? date, 1)).toBe(monthStart(date, 1));
      }),
    );
  });

  it("knows the week of a day", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        expect(weekOf(date)).toContain(date);
        expect(weekOf(date).map(isoWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      }),
    );
  });

  it("begins a day at midnight of wherever one is, also when the clock changes", () => {
    const zones = ["Europe/Amsterdam", "America/New_York", "Pacific/Kiritimati", "Asia/Kathmandu"];
    const moments = fc.integer({ min: Date.UTC(2025, 0), max: Date.UTC(2028, 0) });
    fc.assert(
      fc.property(moments, fc.constantFrom(...zones), (moment, zone) => {
        const today = localDateAt(moment, zone);
        const wall = new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(moment);
        expect(today).toBe(wall);
        const later = localDateAt(moment + 86_400_000, zone); // 24 hours is not always a day
        expect([today, addDays(today, 1), addDays(today, 2)]).toContain(later);
      }),
    );
  });
});
