/** The relay's store in PostgreSQL: a server's, or the one embedded in this process. */

import { err, ok, type Result } from "@wervel/base";
import { base64url, type DeviceId, parseBase64url, type SealedRecord } from "@wervel/vault";
import { and, asc, between, eq, gt, lt, max, notInArray, or, sql } from "drizzle-orm";
import type { PgDatabase, PgQueryResultHKT } from "drizzle-orm/pg-core";
import { codeOf } from "./errors.ts";
import { drops, inboxes, nonces, parcels, records, snapshots, vaults, visits } from "./schema.ts";
import type { Heads, RelayStore, StoreError } from "./store.ts";

export type Database = PgDatabase<PgQueryResultHKT>;
export type Transaction = Parameters<Parameters<Database["transaction"]>[0]>[0];
export type Queries = Database | Transaction;

export type Quota = {
  readonly mostBytesPerVault: number;
};

export const keyOf = (text: string): Uint8Array => parseBase64url(text) ?? new Uint8Array();
const nameOf = (bytes: Uint8Array): DeviceId => base64url(bytes) as DeviceId; // stored from one

export const createSqlStore = (
  database: Database,
  { quota, close }: { readonly quota: Quota; readonly close: () => Promise<void> },
): RelayStore => ({
  append: (vault, batch) => inTransaction(database, (tx) => append(tx, keyOf(vault), batch, quota)),
  since: (vault, heads, mostBytes) => since(database, keyOf(vault), heads, mostBytes),
  state: async (vault) => {
    const key = keyOf(vault);
    const epoch = await epochOf(database, key);
    return { epoch, heads: await headsOf(database, key, epoch) };
  },
  begin: (vault, epoch, sealed) =>
    inTransaction(database, (tx) => begin(tx, keyOf(vault), { epoch, sealed, quota })),
  snapshot: async (vault) => {
    const [found] = await database
      .select({ epoch: snapshots.epoch, sealed: snapshots.sealed })
      .from(snapshots)
      .where(eq(snapshots.vault, keyOf(vault)));
    return found;
  },
  forget: (vault) =>
    inTransaction(database, async (tx) => {
      for (const table of [records, snapshots, parcels, visits, inboxes, drops, vaults])
        await tx.delete(table).where(eq(table.vault, keyOf(vault)));
    }),
  spend: async (vault, nonce, untilMs) => {
    const spent = await database
      .insert(nonces)
      .values({ vault: keyOf(vault), nonce, untilMs })
      .onConflictDoNothing()
      .returning({ nonce: nonces.nonce });
    return spent.length === 1;
  },
  sweep: async (nowMs) => {
    await database.delete(nonces).where(lt(nonces.untilMs, nowMs));
  },
  isReady: async () => {
    await database.execute(sql`select 1`);
    return true;
  },
  close,
});

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

async function append(
  tx: Transaction,
  vault: Uint8Array,
  batch: readonly SealedRecord[],
  quota: Quota,
): Promise<Result<{ readonly sequence: number }, StoreError>> {
  const [first] = batch;
  if (first === undefined) return ok({ sequence: 0 });
  const { epoch, storedBytes } = await locked(tx, vault);
  if (first.epoch !== epoch) return err({ kind: "other-epoch", epoch });
  const row = { vault, epoch, device: keyOf(first.device) };
  const highest = await highestOf(tx, row);
  if (first.sequence > highest + 1)
    return err({ kind: "gap", expected: highest + 1, got: first.sequence });
  const fork = await firstDifference(tx, row, batch, highest);
  if (fork !== undefined) return err({ kind: "fork", sequence: fork });

  const fresh = batch.filter(({ sequence }) => sequence > highest);
  const bytes = storedBytes + fresh.reduce((sum, { sealed }) => sum + sealed.length, 0);
  if (bytes > quota.mostBytesPerVault)
    return err({ kind: "vault-full", mostBytes: quota.mostBytesPerVault });
  if (fresh.length > 0) {
    await tx
      .insert(records)
      .values(fresh.map(({ sequence, sealed }) => ({ ...row, sequence, sealed })));
    await tx.update(vaults).set({ storedBytes: bytes }).where(eq(vaults.vault, vault));
  }
  return ok({ sequence: Math.max(highest, batch.at(-1)?.sequence ?? 0) });
}

type Row = { readonly vault: Uint8Array; readonly epoch: number; readonly device: Uint8Array };
const inRow = ({ vault, epoch, device }: Row) =>
  and(eq(records.vault, vault), eq(records.epoch, epoch), eq(records.device, device));

async function highestOf(tx: Queries, row: Row): Promise<number> {
  const [found] = await tx
    .select({ highest: max(records.sequence) })
    .from(records)
    .where(inRow(row));
  return found?.highest ?? 0;
}

/** A retry sends the same bytes; anything else at a place that is taken is a fork. */
async function firstDifference(
  tx: Queries,
  row: Row,
  batch: readonly SealedRecord[],
  highest: number,
): Promise<number | undefined> {
  const again = batch.filter(({ sequence }) => sequence <= highest);
  const [first, last] = [again[0], again.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const stored = await tx
    .select({ sequence: records.sequence, sealed: records.sealed })
    .from(records)
    .where(and(inRow(row), between(records.sequence, first.sequence, last.sequence)));
  const known = new Map(stored.map(({ sequence, sealed }) => [sequence, Buffer.from(sealed)]));
  return again.find(({ sequence, sealed }) => known.get(sequence)?.equals(sealed) !== true)
    ?.sequence;
}

async function begin(
  tx: Transaction,
  vault: Uint8Array,
  { epoch, sealed, quota }: { epoch: number; sealed: Uint8Array; quota: Quota },
): Promise<Result<undefined, StoreError>> {
  const current = await locked(tx, vault);
  if (epoch !== current.epoch + 1) return err({ kind: "other-epoch", epoch: current.epoch });
  if (sealed.length > quota.mostBytesPerVault)
    return err({ kind: "vault-full", mostBytes: quota.mostBytesPerVault });
  await tx.delete(snapshots).where(eq(snapshots.vault, vault)); // under the vault's lock
  await tx.insert(snapshots).values({ vault, epoch, sealed });
  await tx.delete(records).where(and(eq(records.vault, vault), lt(records.epoch, epoch)));
  await tx.update(vaults).set({ epoch, storedBytes: sealed.length }).where(eq(vaults.vault, vault));
  return ok(undefined);
}

async function epochOf(database: Queries, vault: Uint8Array): Promise<number> {
  const [row] = await database
    .select({ epoch: vaults.epoch })
    .from(vaults)
    .where(eq(vaults.vault, vault));
  return row?.epoch ?? 1;
}

async function headsOf(database: Queries, vault: Uint8Array, epoch: number): Promise<Heads> {
  const rows = await database
    .select({ device: records.device, highest: max(records.sequence) })
    .from(records)
    .where(and(eq(records.vault, vault), eq(records.epoch, epoch)))
    .groupBy(records.device);
  return new Map(rows.map(({ device, highest }) => [nameOf(device), highest ?? 0]));
}

const pageRows = 2_000;

async function since(database: Queries, vault: Uint8Array, heads: Heads, mostBytes: number) {
  const epoch = await epochOf(database, vault);
  const known = [...heads].map(([device, sequence]) => ({ device: keyOf(device), sequence }));
  const beyond = known.map(({ device, sequence }) =>
    and(eq(records.device, device), gt(records.sequence, sequence)),
  );
  const strangers =
    known.length === 0
      ? sql`true`
      : notInArray(
          records.device,
          known.map(({ device }) => device),
        );
  const found = await database
    .select()
    .from(records)
    .where(and(eq(records.vault, vault), eq(records.epoch, epoch), or(...beyond, strangers)))
    .orderBy(asc(records.device), asc(records.sequence))
    .limit(pageRows + 1);
  let bytes = 0;
  const fits = found.slice(0, pageRows).filter(({ sealed }, index) => {
    bytes += sealed.length;
    return index === 0 || bytes <= mostBytes;
  });
  return {
    records: fits.map(({ device, sequence, sealed }) => ({
      device: nameOf(device),
      epoch,
      sequence,
      sealed,
    })),
    more: fits.length < found.length,
  };
}
