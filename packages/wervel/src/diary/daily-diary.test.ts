import { addDays, type LocalDate, parseLocalDate } from "@wervel/base";
import type { Entry, EntryValue, ItemRef, OwnItemRecord } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dailyDiary, outcomesAmong, scoredDays } from "./daily-diary.ts";
import { daySeries } from "./day-series.ts";
import { seriesName } from "./series-name.ts";

const first = parseLocalDate("2026-10-24");
if (first === undefined) throw new Error("a real day");
const dayAt = (step: number): LocalDate => addDays(first, step);

let written = 0;
function entry(item: ItemRef, step: number, value: EntryValue, extra: Partial<Entry> = {}): Entry {
  const at = new Date(1_790_000_000_000 + ++written * 1000).toISOString();
  const day = dayAt(step);
  return {
    id: `${item}@${day}#${written}`,
    kind: "entry",
    item,
    day,
    value,
    notedAt: at,
    changedAt: at,
    ...extra,
  };
}
const score = (number: number): EntryValue => ({ is: "number", number });
const yes = (answer: boolean): EntryValue => ({ is: "yes-no", yes: answer });

function values(entries: readonly Entry[], id: string, own: readonly OwnItemRecord[] = []) {
  const diary = dailyDiary(entries, own);
  if (!diary.ok) throw new Error(diary.error.kind);
  const factor = diary.value.factors.find((known) => known.id === id);
  return factor && [...factor.values];
}

describe("a daily diary", () => {
  const pains = [entry("pain", 0, score(4)), entry("pain", 3, score(0))];

  it("leaves a day without an answer empty, and keeps a zero as zero", () => {
    const diary = dailyDiary(pains, []);
    expect(diary.ok && [...diary.value.outcome]).toEqual([4, Number.NaN, Number.NaN, 0]);
    expect(diary.ok && diary.value.start).toBe("2026-10-24");
  });

  it("counts calendar days over the night with 25 hours and the one with 23", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), (length) => {
        const diary = dailyDiary([entry("pain", 0, score(1)), entry("pain", length, score(2))], []);
        expect(diary.ok && diary.value.outcome.length).toBe(length + 1);
      }),
    );
  });

  it("says that there is no outcome rather than inventing one", () => {
    expect(dailyDiary([entry("stress", 0, score(1))], [])).toEqual({
      ok: false,
      error: { kind: "no-outcome", outcome: "pain" },
    });
  });

  it("takes the last answer of a day and leaves out what was removed", () => {
    const stress = [
      entry("stress", 0, score(2)),
      entry("stress", 0, score(1)),
      entry("stress", 3, score(2), { removedAt: "2026-11-22T10:00:00.000Z" }),
    ];
    expect(values([...pains, ...stress], "stress")).toEqual([1, NaN, NaN, NaN]);
  });

  it("splits choices into yes/no rows, with a calm belly as no to all", () => {
    const belly = [
      entry("belly", 0, { is: "choices", chosen: ["bloated"] }),
      entry("belly", 1, { is: "choices", chosen: ["calm"] }),
    ];
    expect(values([...pains, ...belly], "belly:bloated")).toEqual([1, 0, NaN, NaN]);
    expect(values([...pains, ...belly], "belly:cramps")).toEqual([0, 0, NaN, NaN]);
  });

  it("tells no medicine from nothing written, and flags it as done because of pain", () => {
    const entries = [
      ...pains,
      entry("medicine", 0, { is: "dose", name: "paracetamol", count: 1, against: ["back"] }),
      entry("medicine", 2, { is: "none" }),
    ];
    expect(values(entries, "medicine:paracetamol")).toEqual([1, NaN, 0, NaN]);
    const diary = dailyDiary(entries, []);
    expect(diary.ok && diary.value.factors[0]).toMatchObject({ response: true, kind: "binary" });
  });

  it("counts stools, and none as zero times", () => {
    const stools = [
      entry("stool", 0, { is: "stool", form: 1, signs: [] }),
      entry("stool", 0, { is: "stool", form: 6, signs: [] }),
      entry("stool", 1, { is: "none" }),
    ];
    expect(values([...pains, ...stools], "stool:times")).toEqual([2, 0, NaN, NaN]);
    expect(values([...pains, ...stools], "stool:loose")).toEqual([1, 0, NaN, NaN]);
  });

  it("looks at a food only when asked, and counts meals without it as no", () => {
    const meals = [
      entry("meal", 0, { is: "meal", name: "soup", foods: [{ food: "onion" }] }),
      entry("meal", 1, { is: "meal", name: "toast", foods: [{ food: "bread" }] }),
    ];
    const diary = dailyDiary([...pains, ...meals], [], { foods: ["onion"] });
    expect(diary.ok && diary.value.factors.map(({ id, values: v }) => [id, ...v])).toEqual([
      ["food:onion", 1, 0, NaN, NaN],
    ]);
  });

  it("moves the entries of a merged own factor to the one it was merged into", () => {
    const own = (id: string, extra: Partial<OwnItemRecord> = {}): OwnItemRecord => ({
      id,
      kind: "own-item",
      name: id,
      scale: "yes-no",
      changedAt: "2026-10-24T10:00:00.000Z",
      ...extra,
    });
    const items = [own("lifted-child", { mergedInto: "lifting" }), own("lifting")];
    const entries = [
      ...pains,
      entry("own:lifted-child", 0, yes(true)),
      entry("own:lifting", 1, yes(false)),
    ];
    expect(values(entries, "own:lifting", items)).toEqual([1, 0, NaN, NaN]);
    expect(seriesName("own:lifting", items).nl).toBe("lifting");
  });

  it("does not depend on the order in which entries come", () => {
    const entries = [
      ...pains,
      entry("stress", 0, score(2)),
      entry("stress", 0, score(1)),
      entry("sleep-quality", 2, score(0)),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        const read = (list: readonly Entry[]) => {
          const diary = dailyDiary(list, []);
          return diary.ok && diary.value.factors.map((f) => [f.id, ...f.values]).sort();
        };
        expect(read(shuffled)).toEqual(read(entries));
      }),
    );
  });
});

it("lists the outcomes that have days, the fullest first", () => {
  const entries = [
    entry("leg-pain", 0, score(1)),
    entry("pain", 0, score(1)),
    entry("pain", 1, score(3)),
  ];
  expect(outcomesAmong(daySeries(entries, []))).toEqual([
    { id: "pain", days: 2 },
    { id: "leg-pain", days: 1 },
  ]);
  expect(scoredDays(entries)).toEqual([
    { date: dayAt(0), score: 1 },
    { date: dayAt(1), score: 3 },
  ]);
});
