/** The relay's store in PostgreSQL: a server's, or the one embedded in this process. */

import { err, ok, type Result } from "@wervel/base";
import { base64url, type DeviceId } from "@wervel/vault";
import { and, asc, eq, gt, lt, max, notInArray, or, sql } from "drizzle-orm";
import { append } from "./append.ts";
import { drops, inboxes, nonces, parcels, records, snapshots, vaults, visits } from "./schema.ts";
import { spend } from "./spend.ts";
import type { Heads, RelayStore, StoreError } from "./store.ts";
import {
  type Database,
  inTransaction,
  keyOf,
  locked,
  type Queries,
  type Quota,
  type Transaction,
} from "./transactions.ts";

const nameOf = (bytes: Uint8Array): DeviceId => base64url(bytes) as DeviceId; // stored from one

export const createSqlStore = (
  database: Database,
  { quota, close }: { readonly quota: Quota; readonly close: () => Promise<void> },
): RelayStore => ({
  append: (vault, batch, once) => append(database, { vault, records: batch, once, quota }),
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
      await locked(tx, keyOf(vault)); // what is being added now is waited for, and goes too
      for (const table of [records, snapshots, parcels, visits, inboxes, drops, vaults])
        await tx.delete(table).where(eq(table.vault, keyOf(vault)));
    }),
  spend: (vault, once) => spend(database, keyOf(vault), once),
  sweep: async (nowMs) => {
    await database.delete(nonces).where(lt(nonces.untilMs, nowMs));
  },
  isReady: async () => {
    await database.execute(sql`select 1`);
    return true;
  },
  close,
});

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
