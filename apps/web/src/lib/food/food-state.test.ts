import { dateOfEpochDay } from "@wervel/base";
import type {
  Entry,
  EntryValue,
  ItemRef,
  RecordByKind,
  RecordKind,
  WervelRecord,
} from "@wervel/model";
import { exampleDiary, examplePlan } from "@wervel/wervel";
import { expect, it } from "vitest";
import { foodState } from "./food-state.ts";

const today = dateOfEpochDay(20_779);
const diary = exampleDiary({ until: today });
const kept = [...diary.records, ...examplePlan(diary, today).screenings];
const hasKind =
  <K extends RecordKind>(kind: K) =>
  (record: WervelRecord): record is RecordByKind<K> =>
    record.kind === kind;
const gateAfter = async (...more: readonly Entry[]) => {
  const records = [...kept, ...more];
  const state = await foodState(
    {
      get: async (id) => records.find((record) => record.id === id),
      byKind: async (kind) => records.filter(hasKind(kind)),
      entriesBetween: async (from, to) =>
        records.filter(hasKind("entry")).filter(({ day }) => day >= from && day <= to),
    },
    today,
  );
  return state.leavingOut;
};
const noted = (item: ItemRef, value: EntryValue): Entry => {
  const at = `${today}T12:00:00.000Z`;
  return { id: item, kind: "entry", item, value, day: today, notedAt: at, changedAt: at };
};
const yes: EntryValue = { is: "yes-no", yes: true };

it.each([
  ["blood with the stool", noted("stool", { is: "stool", form: 4, signs: ["blood"] })],
  ["weight lost without a reason", noted("weight-loss", yes)],
  ["a fever", noted("fever", yes)],
  ["trouble with the bladder", noted("bladder", yes)],
])("%s in the diary closes leaving food out", async (_, entry) => {
  expect((await gateAfter()).is).not.toBe("closed");
  expect((await gateAfter(entry)).is).toBe("closed");
});
