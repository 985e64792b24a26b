import {
  createDeviceId,
  createHttpRelay,
  createRootSecret,
  keysOf,
  type SealedRecord,
  type Send,
} from "@wervel/vault";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type OpenDatabase, openPostgres } from "./database.ts";
import { postgresPrograms, startPostgres, type TestPostgres } from "./fixtures/postgres.ts";
import { createRelay } from "./relay.ts";
import { createSqlStore } from "./sql-store.ts";

/**
 * One database spread over two servers by the vault, with PostgreSQL's own partitions and
 * foreign tables. The relay is the one that is served; it does not know.
 */
const tables = [
  "vaults",
  "records",
  "snapshots",
  "nonces",
  "parcels",
  "visits",
  "inboxes",
  "drops",
];

const spread = (table: string) => `
  alter table ${table} rename to ${table}_plain;
  create table ${table} (like ${table}_plain) partition by hash (vault);
  alter table ${table}_plain rename to ${table}_here;
  alter table ${table} attach partition ${table}_here for values with (modulus 2, remainder 0);
  create foreign table ${table}_there partition of ${table}
    for values with (modulus 2, remainder 1) server there options (table_name '${table}');`;

const programs = postgresPrograms();
const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length));

async function query(url: string, text: string): Promise<readonly Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const found = await client.query(text);
    return Array.isArray(found) ? [] : found.rows;
  } finally {
    await client.end();
  }
}

async function opening(url: string): Promise<OpenDatabase> {
  const opened = await openPostgres(url);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

describe.skipIf(programs === undefined)("the same relay on two servers", () => {
  let servers: readonly TestPostgres[] = [];
  let opened: OpenDatabase | undefined;
  let app: ReturnType<typeof createRelay>;

  beforeAll(async () => {
    const here = await startPostgres(programs ?? "");
    const there = await startPostgres(programs ?? "");
    servers = [here, there];
    await (await opening(there.url)).close();
    opened = await opening(here.url);
    const { port } = new URL(there.url);
    await query(
      here.url,
      `create extension postgres_fdw;
       create server there foreign data wrapper postgres_fdw
         options (host '127.0.0.1', port '${port}', dbname 'postgres');
       create user mapping for wervel server there options (user 'wervel');
       ${tables.map(spread).join("\n")}`,
    );
    const { database, close } = opened;
    const store = createSqlStore(database, { quota: { mostBytesPerVault: 1e6 }, close });
    app = createRelay({ store, now: Date.now, visitorOf: () => "test", requestsPerMinute: 1e6 });
  }, 120_000);
  afterAll(async () => {
    await opened?.close();
    for (const server of servers) await server.stop();
  });

  const send: Send = async ({ method, path, authorization, body }) => {
    const init = { method, headers: { authorization } };
    const answer = await app.request(
      path,
      body === undefined ? init : { ...init, body: body.slice() },
    );
    const bytes = new Uint8Array(await answer.arrayBuffer());
    return { status: answer.status, header: (name) => answer.headers.get(name), body: bytes };
  };
  const person = () => {
    const keys = keysOf(createRootSecret(randomBytes));
    const device = createDeviceId(randomBytes);
    const relay = createHttpRelay({ keys, base: "", send, now: Date.now, randomBytes });
    const written: readonly SealedRecord[] = Array.from({ length: 20 }, (_, i) => ({
      device,
      epoch: 1,
      sequence: i + 1,
      sealed: randomBytes(60),
    }));
    return { relay, written };
  };
  const people = Array.from({ length: 24 }, person);
  const counts = () =>
    Promise.all(
      ["records_here", "records"].map(async (table, index) => {
        const url = servers[index]?.url ?? "";
        return Number((await query(url, `select count(*) from ${table}`))[0]?.["count"]);
      }),
    );

  it("keeps each vault whole on one of them, and hands it out again", async () => {
    for (const { relay, written } of people) {
      expect(await relay.push(written)).toEqual({ ok: true, value: { sequence: 20 } });
      const pulled = await relay.pull(new Map());
      expect(pulled).toEqual({ ok: true, value: { records: written, more: false } });
    }
    const [here = 0, there = 0] = await counts();
    expect(here + there).toBe(24 * 20);
    expect(Math.min(here, there)).toBeGreaterThan(0);
    expect([here % 20, there % 20]).toEqual([0, 0]);
  }, 60_000);

  it("writes one row once when it arrives four times at once", async () => {
    for (const { relay, written } of Array.from({ length: 4 }, person)) {
      const pushes = await Promise.all([1, 2, 3, 4].map(() => relay.push(written)));
      expect(pushes.map(({ ok }) => ok)).toEqual([true, true, true, true]);
      const pulled = await relay.pull(new Map());
      expect(pulled.ok && pulled.value.records).toHaveLength(20);
    }
  }, 60_000);

  it("begins new epochs, on both", async () => {
    const snapshot = randomBytes(4_000);
    for (const { relay } of people) {
      expect(await relay.begin(2, snapshot)).toEqual({ ok: true, value: undefined });
      expect(await relay.snapshot()).toEqual({ ok: true, value: { epoch: 2, sealed: snapshot } });
      expect(await relay.pull(new Map())).toMatchObject({ ok: true, value: { records: [] } });
    }
  }, 60_000);
});
