import "fake-indexeddb/auto";
import { localDateAt } from "@wervel/base";
import { dailyEntryId, type Entry } from "@wervel/model";
import { expect, it } from "vitest";
import { deleteVault, openStore } from "../store/open-store.ts";
import { isTimeToAsk, parseReminder, readReminder, reminderKey } from "./reminder.ts";

const evening = new Date(2026, 10, 22, 20, 30);
const reminder = { fromHour: 20, language: "nl" } as const;
const day = localDateAt(evening.getTime());
const entry: Entry = {
  id: dailyEntryId("pain", day),
  kind: "entry",
  item: "pain",
  day,
  value: { is: "number", number: 4 },
  notedAt: evening.toISOString(),
  changedAt: evening.toISOString(),
};

it.each([
  [19, false, false],
  [20, false, true],
  [23, false, true],
  [20, true, false],
])("at %i o'clock, filled in %s: asks %s", (hour, isFilled, asks) => {
  expect(isTimeToAsk({ reminder, isFilled }, new Date(2026, 10, 22, hour, 5))).toBe(asks);
});

it("knows nothing without a diary, makes none, and sees whether today was written", async () => {
  await deleteVault("own");
  expect(await readReminder(evening)).toBeUndefined();
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain("wervel");
  const store = await openStore("own", { clock: () => evening.getTime() });
  if (!store.ok) throw new Error(store.error.kind);
  expect(await readReminder(evening)).toBeUndefined();
  await store.value.saveDraft(reminderKey, reminder);
  expect(await readReminder(evening)).toEqual({ reminder, isFilled: false });
  await store.value.put(entry);
  expect(await readReminder(evening)).toEqual({ reminder, isFilled: true });
  store.value.close();
});

it.each([[null], [{}], [{ fromHour: 24, language: "nl" }], [{ fromHour: 20, language: "fr" }]])(
  "takes %j for no reminder",
  (value) => {
    expect(parseReminder(value)).toBeUndefined();
  },
);
