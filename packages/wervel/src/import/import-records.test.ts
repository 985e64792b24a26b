import { addDays, type LocalDate, parseLocalDate } from "@wervel/base";
import type { ImportDay } from "@wervel/formats";
import { type Entry, type ItemRef, isCatalogueItem, parseRecord } from "@wervel/model";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { importRecords, planImport, undoImport } from "./import-records.ts";

const first = parseLocalDate("2026-10-24");
if (first === undefined) throw new Error("a real day");
const dayAt = (step: number): LocalDate => addDays(first, step);
const at = "2026-11-22T10:00:00.000Z";
const later = "2026-11-22T11:00:00.000Z";

const itemOf = (target: string): ItemRef | undefined =>
  isCatalogueItem(target) ? target : undefined;
const fileDay = (step: number, pain: number): ImportDay => ({
  day: dayAt(step),
  line: step + 2,
  values: [{ target: "pain", value: { is: "number", number: pain } }],
});
const written = (step: number, pain: number): Entry => ({
  id: `pain@${dayAt(step)}`,
  kind: "entry",
  item: "pain",
  day: dayAt(step),
  value: { is: "number", number: pain },
  notedAt: "2026-11-01T08:00:00.000Z",
  changedAt: "2026-11-01T08:00:00.000Z",
});
const byId = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.id, entry]));
const batch = (keep: "diary" | "file") => ({
  id: "batch-1",
  at,
  source: "csv",
  fileName: "mijn-dagboek.csv",
  mapping: undefined,
  keep,
  ownItems: [],
});

function bringIn(days: readonly ImportDay[], diary: readonly Entry[], keep: "diary" | "file") {
  const existing = byId(diary);
  const records = importRecords(planImport(days, itemOf, existing), batch(keep), existing);
  const merged = new Map<string, Entry>(existing);
  for (const record of records) if (record.kind === "entry") merged.set(record.id, record);
  const made = records.find((record) => record.kind === "import-batch");
  if (made?.kind !== "import-batch") throw new Error("an import leaves a record of itself");
  return { records, merged, made };
}

const painOn = (entries: ReadonlyMap<string, Entry>, step: number) => {
  const entry = entries.get(`pain@${dayAt(step)}`);
  return entry?.removedAt === undefined ? entry?.value : undefined;
};

describe("bringing in a file", () => {
  it("says beforehand what is new, what is the same and what differs", () => {
    const diary = [written(0, 4), written(1, 5)];
    const plan = planImport([fileDay(0, 4), fileDay(1, 7), fileDay(2, 3)], itemOf, byId(diary));
    expect(plan.same).toBe(1);
    expect(plan.added.map(({ day }) => day)).toEqual([dayAt(2)]);
    expect(plan.conflicts).toMatchObject([
      { day: dayAt(1), diary: { is: "number", number: 5 }, file: { is: "number", number: 7 } },
    ]);
  });

  it("leaves your own answers alone unless you choose the file", () => {
    const diary = [written(0, 4)];
    expect(painOn(bringIn([fileDay(0, 9)], diary, "diary").merged, 0)).toEqual({
      is: "number",
      number: 4,
    });
    expect(painOn(bringIn([fileDay(0, 9)], diary, "file").merged, 0)).toEqual({
      is: "number",
      number: 9,
    });
  });

  it("skips a column that goes nowhere", () => {
    const day = {
      ...fileDay(0, 3),
      values: [{ target: "skip", value: { is: "yes-no", yes: true } }],
    };
    expect(planImport([day as ImportDay], itemOf, new Map()).added).toEqual([]);
  });

  it("writes records that the store accepts", () => {
    const { records } = bringIn([fileDay(0, 3), fileDay(1, 4)], [written(1, 9)], "file");
    for (const record of records) expect(parseRecord(record)).toMatchObject({ ok: true });
  });
});

describe("taking an import back", () => {
  it("gives the diary as it was, whatever was in the file", () => {
    const scores = fc.uniqueArray(fc.tuple(fc.nat(30), fc.nat(10)), {
      selector: ([step]) => step,
      maxLength: 12,
    });
    fc.assert(
      fc.property(
        scores,
        scores,
        fc.constantFrom("diary" as const, "file" as const),
        (mine, file, keep) => {
          const diary = mine.map(([step, pain]) => written(step, pain));
          const { merged, made } = bringIn(
            file.map(([step, pain]) => fileDay(step, pain)),
            diary,
            keep,
          );
          const undone = new Map(merged);
          for (const record of undoImport(made, [...merged.values()], later).records)
            if (record.kind === "entry") undone.set(record.id, record);
          const before = byId(diary);
          for (let step = 0; step <= 30; step++)
            expect(painOn(undone, step)).toEqual(painOn(before, step));
        },
      ),
    );
  });

  it("keeps what you changed by hand afterwards", () => {
    const { merged, made } = bringIn([fileDay(0, 3), fileDay(1, 4)], [], "file");
    const edited = [...merged.values()].map((entry, index) =>
      index === 0
        ? { ...entry, value: { is: "number", number: 6 } as const, changedAt: later }
        : entry,
    );
    const undo = undoImport(made, edited, later);
    expect(undo.keptByHand).toBe(1);
    expect(undo.records.filter(({ kind }) => kind === "entry")).toHaveLength(1);
  });
});
