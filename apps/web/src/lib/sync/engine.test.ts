import "fake-indexeddb/auto";
import { addDays, type LocalDate, ok, parseLocalDate } from "@wervel/base";
import type { Entry } from "@wervel/model";
import { createRootSecret, type RootSecret, type Send } from "@wervel/vault";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { openStore } from "../store/open-store.ts";
import { rehearse } from "./drill.ts";
import { createEngine } from "./engine.ts";
import { memoryRelay } from "./memory-relay.ts";
import { offer, takeOver, withdraw } from "./pairing.ts";
import { openSyncDatabase } from "./sync-database.ts";

const noon = Date.parse("2026-11-22T11:00:00Z");
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const monday = parseLocalDate("2026-11-16");
if (monday === undefined) throw new Error("a day");
const day = (step: number): LocalDate => addDays(monday, step);

const pain = (on: LocalDate, number: number, minute = 0): Entry => {
  const at = new Date(noon + minute * 60_000).toISOString();
  const value = { is: "number", number } as const;
  return {
    id: `pain@${on}`,
    kind: "entry",
    item: "pain",
    day: on,
    value,
    notedAt: at,
    changedAt: at,
  };
};

/** A browser with databases of its own. */
async function device(send: Send) {
  globalThis.indexedDB = new IDBFactory();
  const store = await openStore("own", { clock: () => noon });
  if (!store.ok) throw new Error(store.error.kind);
  const database = await openSyncDatabase();
  const world = { store: store.value, database, send, now: () => noon, randomBytes };
  const engine = createEngine(world, (work) => work());
  return { engine, store: store.value, world };
}

const twoWith = async (send: Send, root: RootSecret) => {
  const [phone, tablet] = [await device(send), await device(send)];
  await phone.store.putMany([pain(day(0), 3), pain(day(1), 4)]);
  expect(await phone.engine.join(root, "phone")).toEqual(ok(undefined));
  expect(await tablet.engine.join(root, "tablet")).toEqual(ok(undefined));
  return [phone, tablet] as const;
};

let relay = memoryRelay();
let root = createRootSecret(randomBytes);
beforeEach(() => {
  relay = memoryRelay();
  root = createRootSecret(randomBytes);
});

describe("two devices", () => {
  it("have the same diary, the local one migrated, and the wire says nothing of it", async () => {
    const [phone, tablet] = await twoWith(relay.send, root);
    expect(await tablet.store.everything()).toEqual(await phone.store.everything());
    expect(relay.wire.join("")).not.toMatch(/pain|entry|2026-11/u);
  });

  it("write apart for months and end equal, with what differs shown and nothing lost", async () => {
    const [phone, tablet] = await twoWith(relay.send, root);
    relay.line.isUp = false;
    await phone.store.putMany([pain(day(1), 6, 1), pain(day(2), 2)]);
    await tablet.store.putMany([pain(day(1), 8, 2), pain(day(3), 1)]);
    for (const { engine } of [phone, tablet])
      expect(await engine.meet()).toMatchObject({ error: { kind: "unreachable" } });
    expect(await phone.engine.status()).toMatchObject({ note: { waiting: 1 } });

    relay.line.isUp = true;
    for (const { engine } of [phone, tablet, phone])
      expect(await engine.meet()).toMatchObject(ok(undefined));
    const here = await phone.store.everything();
    expect(await tablet.store.everything()).toEqual(here);
    expect(here).toHaveLength(4);
    const status = await phone.engine.status();
    if (status.is !== "on") throw new Error("on");
    const [conflict] = status.conflicts;
    const older = conflict?.versions.findIndex(
      ({ record }) => record.changedAt === pain(day(1), 6, 1).changedAt,
    );
    expect(status.conflicts).toHaveLength(1);
    expect(conflict?.versions).toHaveLength(2);

    expect(await phone.engine.resolve(`pain@${day(1)}`, older ?? 0)).toEqual(ok(undefined));
    await tablet.engine.meet();
    for (const { store, engine } of [phone, tablet]) {
      expect(await store.get(`pain@${day(1)}`)).toMatchObject({ value: { number: 6 } });
      expect(await engine.status()).toMatchObject({ conflicts: [] });
    }
  });

  it("carry over what was taken away and brought back", async () => {
    const [phone, tablet] = await twoWith(relay.send, root);
    await phone.store.remove([`pain@${day(0)}`]);
    for (const { engine } of [phone, tablet]) await engine.meet();
    expect(await tablet.store.byKind("entry")).toHaveLength(1);
    await tablet.store.restore([`pain@${day(0)}`]);
    for (const { engine } of [tablet, phone]) await engine.meet();
    expect(await phone.store.byKind("entry")).toHaveLength(2);
  });

  it("bring back a diary that the browser threw away", async () => {
    const [phone] = await twoWith(relay.send, root);
    await phone.store.replaceAll([]);
    await phone.engine.meet();
    expect(await phone.store.everything()).toHaveLength(2);
  });
});

describe("a device that is taken out", () => {
  it("learns so, and reads nothing that is written afterwards; a third comes along", async () => {
    const [phone, tablet] = await twoWith(relay.send, root);
    const laptop = await device(relay.send);
    await laptop.engine.join(root, "laptop");
    await phone.engine.meet();
    await laptop.store.put(pain(day(5), 5)); // not sent yet when the vault moves
    const status = await phone.engine.status();
    if (status.is !== "on") throw new Error("on");
    const lost = status.members.find(({ name }) => name === "tablet")?.device;
    expect(await phone.engine.renew(lost)).toEqual(ok(undefined));
    await phone.store.put(pain(day(6), 9));
    await phone.engine.meet();

    expect(await tablet.engine.meet()).toMatchObject({ error: { kind: "removed" } });
    expect(await tablet.engine.status()).toEqual({ is: "removed" });
    expect(await tablet.store.everything()).toHaveLength(2);
    expect(await rehearse(root, tablet.world)).toMatchObject({
      error: { kind: "old-sheet" },
    });

    for (const { engine } of [laptop, laptop, phone])
      expect(await engine.meet()).toEqual(ok(undefined));
    expect(await laptop.store.everything()).toEqual(await phone.store.everything());
    expect(await phone.store.everything()).toHaveLength(4);
  });
});

describe("the code for a second device", () => {
  it("hands over the secret once, with the same three words on both", async () => {
    const offered = await offer(root, (await device(relay.send)).world);
    if (!offered.ok) throw new Error(offered.error.kind);
    const second = (await device(relay.send)).world;
    const taken = await takeOver(offered.value.words.join(" "), second);
    expect(taken).toEqual(ok({ root, comparison: offered.value.comparison }));
    expect(await takeOver(offered.value.code, second)).toMatchObject({
      error: { kind: "nothing-there" },
    });
  });

  it("does not work after five minutes, nor once it is withdrawn", async () => {
    const { world } = await device(relay.send);
    const [one, two] = [await offer(root, world), await offer(root, world)];
    if (!one.ok || !two.ok) throw new Error("offered");
    const late = { ...world, now: () => noon + 301_000 };
    expect(await takeOver(one.value.code, late)).toMatchObject({ error: { kind: "too-late" } });
    await withdraw(two.value.code, world);
    expect(await takeOver(two.value.code, world)).toMatchObject({
      error: { kind: "nothing-there" },
    });
    expect(await takeOver("geen code", world)).toMatchObject({ error: { kind: "not-a-code" } });
  });
});

it("a drill reads the last day with the sheet alone", async () => {
  await twoWith(relay.send, root);
  const { world } = await device(relay.send);
  expect(await rehearse(root, world)).toMatchObject({
    ok: true,
    value: { days: 2, lastDay: day(1), entries: [pain(day(1), 4)] },
  });
  const other = createRootSecret(randomBytes);
  expect(await rehearse(other, world)).toMatchObject({ error: { kind: "nothing-there" } });
});
