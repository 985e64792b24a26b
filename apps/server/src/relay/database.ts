/** Opens the relay's database: PostgreSQL by its address, else one embedded in a folder. */

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { err, ok, type Result } from "@wervel/base";
import { sql } from "drizzle-orm";
import { drizzle as drizzleServer } from "drizzle-orm/node-postgres";
import { drizzle as drizzleEmbedded } from "drizzle-orm/pglite";
import pg from "pg";
import { codeOf } from "./errors.ts";
import { type FolderInUse, lockFolder } from "./folder-lock.ts";
import { migrations } from "./schema.ts";
import type { Database } from "./transactions.ts";

export type OpenDatabase = { readonly database: Database; readonly close: () => Promise<void> };
export type NoDatabase = { readonly kind: "no-database"; readonly code: string };

/** @param url `postgres://…` */
export async function openPostgres(url: string): Promise<Result<OpenDatabase, NoDatabase>> {
  const pool = new pg.Pool({
    connectionString: url,
    max: 16,
    statement_timeout: 15_000,
    connectionTimeoutMillis: 5_000,
  });
  // A connection may be lost while it rests or between two queries of a transaction. The query
  // that comes next fails and is answered for; without a listener the whole process would end.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  const database: Database = drizzleServer(pool);
  try {
    await migrate(database);
    return ok({ database, close: () => pool.end() });
  } catch (cause) {
    await pool.end();
    return err({ kind: "no-database", code: codeOf(cause) });
  }
}

/**
 * The embedded database asks for nothing, and promises less: it does not force its
 * writes to disk and does not notice a second process. So the folder is locked, and
 * devices send again whatever a lost tail took.
 */
export async function openEmbedded(folder: string): Promise<Result<OpenDatabase, FolderInUse>> {
  await mkdir(folder, { recursive: true });
  const lock = await lockFolder(folder);
  if (!lock.ok) return lock;
  const client = await PGlite.create(join(folder, "relay"));
  const database: Database = drizzleEmbedded(client);
  await migrate(database);
  const close = async () => {
    await client.close();
    await lock.value.release();
  };
  return ok({ database, close });
}

/** Several relays may start at once on one database: the first takes the steps, the others wait. */
export async function migrate(database: Database): Promise<void> {
  await database.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(5701421)`);
    await tx.execute(sql`create table if not exists migrations (step integer primary key)`);
    const done = await tx.execute<{ step: number }>(sql`select step from migrations`);
    const taken = new Set(rowsOf(done).map(({ step }) => step));
    for (const [step, statement] of migrations.entries()) {
      if (taken.has(step)) continue;
      await tx.execute(sql.raw(statement));
      await tx.execute(sql`insert into migrations values (${step})`);
    }
  });
}

const rowsOf = (result: unknown): readonly { readonly step: number }[] =>
  (result as { rows: { step: number }[] }).rows; // both drivers answer with `rows`
