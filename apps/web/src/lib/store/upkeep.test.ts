import "fake-indexeddb/auto";
import { dateOfEpochDay, type LocalDate } from "@wervel/base";
import type { Entry } from "@wervel/model";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { deleteVault, openStore } from "./open-store.ts";
import type { Persistence } from "./persistence.ts";
import type { RecordStore } from "./record-store.ts";
import { lookAfter, removedStaysDays } from "./upkeep.ts";

const noon = Date.parse("2026-11-22T11:00:00Z");
const dayMs = 86_400_000;
const day = dateOfEpochDay(Math.floor(noon / dayMs));

const pain = (on: LocalDate, number: number): Entry => ({
  id: `pain@${on}`,
  kind: "entry",
  item: "pain",
  day: on,
  value: { is: "number", number },
  notedAt: "2026-11-22T11:00:00.000Z",
  changedAt: "2026-11-22T11:00:00.000Z",
});

let store: RecordStore;
let asked = 0;

const browser = (now: number, promise: Persistence = "may-be-cleared") => ({
  clock: () => now,
  persistence: () => Promise.resolve(promise),
  requestPersistence: () => {
    asked++;
    return Promise.resolve(promise);
  },
});

beforeEach(async () => {
  asked = 0;
  await deleteVault("own");
  const opened = await openStore("own", { clock: () => noon });
  if (!opened.ok) throw new Error(opened.error.kind);
  store = opened.value;
});
afterEach(() => store.close());

describe("looking after the store", () => {
  it("keeps what was removed for 90 days, and no longer", async () => {
    await store.put(pain(day, 4));
    await store.remove([`pain@${day}`]);
    await lookAfter(store, browser(noon + removedStaysDays * dayMs));
    expect(await store.everything()).toHaveLength(1);
    await lookAfter(store, browser(noon + removedStaysDays * dayMs + 1));
    expect(await store.everything()).toEqual([]);
  });

  it("never touches what was not removed, however old", async () => {
    await store.put(pain(day, 4));
    await lookAfter(store, browser(noon + 4000 * dayMs));
    expect(await store.everything()).toEqual([pain(day, 4)]);
  });

  it("asks the browser to keep the diary at the first entry, and once", async () => {
    await lookAfter(store, browser(noon));
    expect(asked).toBe(0);
    await store.put(pain(day, 4));
    await store.put(pain(day, 5));
    expect(asked).toBe(1);
    await lookAfter(store, browser(noon));
    await store.put(pain(day, 6));
    expect(asked).toBe(1);
  });

  it("asks nothing of a browser that has promised already", async () => {
    await lookAfter(store, browser(noon, "kept"));
    await store.put(pain(day, 4));
    expect(asked).toBe(0);
  });
});
