import { PGlite } from "@electric-sql/pglite";
import {
  createDeviceId,
  createHttpRelay,
  createRootSecret,
  keysOf,
  type LocalLog,
  meet,
  openVault,
  type Send,
  type StoredLog,
} from "@wervel/vault";
import { drizzle } from "drizzle-orm/pglite";
import { expect, it } from "vitest";
import { migrate } from "./database.ts";
import { createRelay } from "./relay.ts";
import { createSqlStore } from "./sql-store.ts";

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));
const relayMs = 1_795_000_000_000;

function memoryLog(): LocalLog {
  let stored: StoredLog = { epoch: 1, records: [] };
  return {
    load: async () => stored,
    keep: async (records) => {
      stored = { ...stored, records: [...stored.records, ...records] };
    },
    begin: async (log) => {
      stored = log;
    },
  };
}

it("brings two devices together, one of them with a clock that is a year off", async () => {
  const client = await PGlite.create();
  const database = drizzle(client);
  await migrate(database);
  const store = createSqlStore(database, {
    quota: { mostBytesPerVault: 1e6 },
    close: () => client.close(),
  });
  const app = createRelay({ store, now: () => relayMs, visitorOf: () => "test" });
  const wire: string[] = [];
  const send: Send = async ({ method, path, authorization, body }) => {
    wire.push(Buffer.from(body ?? []).toString("latin1"));
    const init = { method, headers: { authorization } };
    const answer = await app.request(
      path,
      body === undefined ? init : { ...init, body: body.slice() },
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    wire.push(Buffer.from(bytes).toString("latin1"));
    return { status: answer.status, header: (name) => answer.headers.get(name), body: bytes };
  };
  const keys = keysOf(createRootSecret(randomBytes));
  const device = async (offMs: number) => {
    const now = () => relayMs + offMs;
    const opening = {
      keys,
      device: createDeviceId(randomBytes),
      log: memoryLog(),
      now,
      randomBytes,
    };
    const opened = await openVault(opening);
    if (!opened.ok) throw new Error(opened.error.kind);
    return {
      vault: opened.value,
      relay: createHttpRelay({ keys, base: "", send, now, randomBytes }),
    };
  };
  const [phone, tablet] = [await device(0), await device(-365 * 86_400_000)];

  await phone.vault.write([{ kind: "set", record: "mon", field: "note", value: "zeurende pijn" }]);
  await tablet.vault.write([{ kind: "set", record: "tue", field: "pain", value: 5 }]);
  for (const { vault, relay } of [phone, tablet, phone])
    expect(await meet(vault, relay)).toMatchObject({ ok: true, value: { heldBack: [] } });

  expect(tablet.vault.replica().read("mon")?.fields).toEqual({ note: "zeurende pijn" });
  expect(phone.vault.replica().read("tue")?.fields).toEqual({ pain: 5 });
  expect(wire.join("")).not.toMatch(/zeurende|pain|note/u);
  await store.close();
}, 60_000);
