import "fake-indexeddb/auto";
import { dateOfEpochDay, epochDay, type LocalDate } from "@wervel/base";
import type { Entry, WervelRecord } from "@wervel/model";
import { beforeEach, describe, expect, it } from "vitest";
import { deleteVault, openStore } from "./open-store.ts";
import type { RecordStore } from "./record-store.ts";
import { answer } from "./request.ts";
import { schemaSteps, upgrade } from "./schema.ts";
import { storeError } from "./store-error.ts";
import { createWriter } from "./writer.ts";

const noon = Date.parse("2026-11-22T11:00:00Z");
const day = dateOfEpochDay(Math.floor(noon / 86_400_000));
const stamp = "2026-11-22T11:00:00.000Z";

const pain = (on: LocalDate, number: number): Entry => ({
  id: `pain@${on}`,
  kind: "entry",
  item: "pain",
  day: on,
  value: { is: "number", number },
  notedAt: stamp,
  changedAt: stamp,
});

async function opened(vault: "own" | "example" = "own"): Promise<RecordStore> {
  const store = await openStore(vault, { clock: () => noon });
  if (!store.ok) throw new Error(store.error.kind);
  return store.value;
}

let store: RecordStore;
beforeEach(async () => {
  store?.close();
  await deleteVault("own");
  await deleteVault("example");
  store = await opened();
});

describe("the store", () => {
  it("gives back what was put, and only the days asked for", async () => {
    const days = [-2, -1, 0].map((step) => dateOfEpochDay(epochDay(day) + step));
    await store.putMany(days.map((on, i) => pain(on, i)));
    const [, yesterday, today] = days;
    if (yesterday === undefined || today === undefined) throw new Error("three days");
    expect(await store.entriesBetween(yesterday, today)).toEqual([
      pain(yesterday, 1),
      pain(today, 2),
    ]);
  });

  it("knows the first day that was written for", async () => {
    expect(await store.firstDay()).toBeUndefined();
    const days = [-1, -400, 0].map((step) => dateOfEpochDay(epochDay(day) + step));
    await store.putMany(days.map((on, i) => pain(on, i)));
    expect(await store.firstDay()).toBe(days[1]);
  });

  it("writes all of a batch or nothing of it", async () => {
    const broken = { ...pain(day, 3), value: { is: "text", text: () => "no clone" } };
    const written = await store.putMany([pain(day, 4), broken as unknown as WervelRecord]);
    expect(written.ok).toBe(false);
    expect(await store.everything()).toEqual([]);
  });

  it("writes a long batch in portions, and still all or nothing", async () => {
    const years = Array.from({ length: 900 }, (_, step) =>
      pain(dateOfEpochDay(epochDay(day) - step), step % 11),
    );
    expect(await store.putMany(years)).toEqual({ ok: true, value: undefined });
    expect(await store.everything()).toHaveLength(900);
    const first = pain(dateOfEpochDay(epochDay(day) + 1), 3);
    const broken = { ...pain(day, 3), value: { is: "text", text: () => "no clone" } };
    const batch = [first, ...years.map((one) => ({ ...one, item: "leg-pain" }) as const), broken];
    expect((await store.putMany(batch as unknown as WervelRecord[])).ok).toBe(false);
    expect((await store.byKind("entry")).every(({ item }) => item === "pain")).toBe(true);
    expect(await store.everything()).toHaveLength(900);
  });

  it("names what stopped a write, not that it was stopped", async () => {
    const request = indexedDB.open("wervel");
    const database = await new Promise<IDBDatabase>((done) => {
      request.onsuccess = () => done(request.result);
    });
    const written = await createWriter(database)("records", (rows) => {
      rows.add(pain(day, 1));
      rows.add(pain(day, 2)); // the same name again
      return answer(rows.put(pain(day, 3)));
    });
    database.close();
    expect(written).toEqual({ ok: false, error: { kind: "failed", reason: "ConstraintError" } });
    expect(await store.everything()).toEqual([]);
  });

  it("keeps a removed entry until it is purged, and can bring it back", async () => {
    await store.put(pain(day, 4));
    await store.remove([`pain@${day}`]);
    expect(await store.byKind("entry")).toEqual([]);
    expect(await store.byKind("entry", { removedToo: true })).toHaveLength(1);
    await store.restore([`pain@${day}`]);
    expect(await store.byKind("entry")).toEqual([pain(day, 4)]);
    await store.remove([`pain@${day}`]);
    expect(await store.purge("2026-11-22T11:00:00.000Z")).toEqual({ ok: true, value: 0 });
    expect(await store.purge("2027-02-20T11:00:00.000Z")).toEqual({ ok: true, value: 1 });
    expect(await store.everything()).toEqual([]);
  });

  it("keeps a draft over a reload, outside the records", async () => {
    await store.saveDraft("today", { pain: 4 });
    store.close();
    store = await opened();
    expect(await store.draft("today")).toEqual({ pain: 4 });
    expect(await store.everything()).toEqual([]);
    await store.dropDraft("today");
    expect(await store.draft("today")).toBeUndefined();
  });

  it("never mixes the example with the person's own diary", async () => {
    const example = await opened("example");
    await example.put(pain(day, 7));
    expect(await store.everything()).toEqual([]);
    example.close();
  });

  it("tells a second tab what changed", async () => {
    const second = await opened();
    const heard = new Promise<void>((resolve) => second.watch(["entry"], resolve));
    await store.put(pain(day, 4));
    await heard;
    expect(await second.entriesBetween(day, day)).toEqual([pain(day, 4)]);
    second.close();
  });

  it("does not wake a watcher of other kinds", async () => {
    let calls = 0;
    store.watch(["screening"], () => calls++);
    await store.put(pain(day, 4));
    expect(calls).toBe(0);
  });
});

describe("an older database", () => {
  it.each(schemaSteps.map((_, version) => version + 1))(
    "of version %i opens with everything in it",
    async (version) => {
      store.close();
      await deleteVault("own");
      await writeOldDatabase(version, pain(day, 5));
      store = await opened();
      expect(await store.entriesBetween(day, day)).toEqual([pain(day, 5)]);
    },
  );
});

function writeOldDatabase(version: number, record: WervelRecord): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open("wervel", version);
    request.onupgradeneeded = () => {
      if (request.transaction === null) return;
      upgrade(request.result, request.transaction, {
        from: 0,
        steps: schemaSteps.slice(0, version),
      });
      request.transaction.objectStore("records").put(record);
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => reject(request.error);
  });
}

describe("a failure of the browser", () => {
  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "unavailable"],
    ["InvalidStateError", "unavailable"],
    ["VersionError", "newer-data"],
    ["DataCloneError", "failed"],
  ])("%s is explained as %s", (name, kind) => {
    expect(storeError(new DOMException("", name)).kind).toBe(kind);
  });
});
