/** How the relay's tables are written: as a whole or not at all, one writer of a vault at a time. */

import { parseBase64url } from "@wervel/vault";
import { eq } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { codeOf } from "./errors.ts";
import { vaults } from "./schema.ts";

export type Database = PgDatabase<PgQueryResultHKT>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
export type Queries = Database | Transaction;

export type Quota = {
  readonly mostBytesPerVault: number;
};

export const keyOf = (text: string): Uint8Array => parseBase64url(text) ?? new Uint8Array();

/**
 * Does some work as a whole or not at all. Two who want one row at the same time wait for each
 * other on one server; on a distributed one the second is told to begin again, and does.
 */
export async function inTransaction<T>(
  database: Database,
  work: (tx: Transaction) => Promise<T>,
  triesLeft = 8,
): Promise<T> {
  try {
    return await database.transaction(work, { isolationLevel: "read committed" });
  } catch (cause) {
    if (triesLeft === 1 || !beginAgain.has(codeOf(cause))) throw cause;
    return inTransaction(database, work, triesLeft - 1);
  }
}
const beginAgain: ReadonlySet<string> = new Set(["40001", "40P01"]);

/** The vault's own row is the lock: two relays never write one vault at the same time. */
export async function locked(tx: Queries, vault: Uint8Array) {
  await tx.insert(vaults).values({ vault, epoch: 1, storedBytes: 0 }).onConflictDoNothing();
  const [row] = await tx.select().from(vaults).where(eq(vaults.vault, vault)).for("update");
  return row ?? { vault, epoch: 1, storedBytes: 0 };
}
