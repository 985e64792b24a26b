/** Adding records to a row: at once when nothing stands in the way, with care when something does. */

import { err, ok, type Result } from "@wervel/base";
import type { SealedRecord, VaultId } from "@wervel/vault";
import { and, between, eq, max, sql } from "drizzle-orm";
import { codeOf } from "./errors.ts";
import { records, vaults } from "./schema.ts";
import { spend } from "./spend.ts";
import type { Once, Replayed, StoreError } from "./store.ts";
import {
  type Database,
  inTransaction,
  keyOf,
  locked,
  type Queries,
  type Quota,
  type Transaction,
} from "./transactions.ts";

type Appended = Result<{ readonly sequence: number }, StoreError | Replayed>;
type Batch = {
  readonly vault: VaultId;
  readonly records: readonly SealedRecord[];
  readonly once: Once;
  readonly quota: Quota;
};

/** Adds what is new of a batch and spends its nonce; the first record tells the row. */
export async function append(database: Database, batch: Batch): Promise<Appended> {
  const [first] = batch.records;
  if (first === undefined) return ok({ sequence: 0 });
  // A frame has room for epochs that no column holds: such a batch is refused with care.
  const outcome =
    first.epoch > largestEpoch ? "crossed" : await appendAtOnce(database, batch, first);
  if (outcome === "replayed") return err({ kind: "replayed" });
  if (outcome === "added") return ok({ sequence: first.sequence + batch.records.length - 1 });
  if (outcome === "crossed" && !(await spend(database, keyOf(batch.vault), batch.once)))
    return err({ kind: "replayed" });
  return inTransaction(database, (tx) =>
    appendWithCare(tx, keyOf(batch.vault), batch.records, batch.quota),
  );
}

const largestEpoch = 2 ** 31 - 1;

/** `crossed`: another writer was there first, so this statement did nothing, its nonce included. */
type Outcome = "added" | "replayed" | "not-plain" | "crossed";

/**
 * One statement and one commit for what nearly every request asks: the row goes on where it ended,
 * in the epoch that is, within the quota, with a nonce that is new. Of anything else only the nonce
 * is spent. The update holds the vault's own row, as `locked` does; whoever waited for it may
 * still see the row of records as it was, and then the primary key refuses.
 */
async function appendAtOnce(
  database: Database,
  { vault, records: batch, once, quota }: Batch,
  first: SealedRecord,
): Promise<Outcome> {
  const key = Buffer.from(keyOf(vault));
  const device = Buffer.from(keyOf(first.device));
  const { bytes, starts, lengths } = joined(batch);
  const statement = sql`
    with fresh as (
      insert into nonces (vault, nonce, until_ms)
      values (${key}, ${Buffer.from(once.nonce)}, ${once.untilMs})
      on conflict do nothing returning 1
    ), place as (
      update vaults set stored_bytes = stored_bytes + ${bytes.length}
      where vault = ${key} and epoch = ${first.epoch}
        and stored_bytes + ${bytes.length} <= ${quota.mostBytesPerVault}
        and exists (select from fresh)
        and ${first.sequence - 1} = coalesce((
          select max(sequence) from records
          where vault = ${key} and epoch = ${first.epoch} and device = ${device}), 0)
      returning 1
    ), added as (
      insert into records (vault, epoch, device, sequence, sealed)
      select ${key}, ${first.epoch}, ${device}, ${first.sequence} + nth - 1,
        substring(${bytes}::bytea from start for length)
      from unnest(${starts}::int[], ${lengths}::int[]) with ordinality as piece (start, length, nth)
      where exists (select from place)
      returning 1
    )
    select exists (select from fresh) as fresh, exists (select from added) as added`;
  try {
    const { fresh, added } = firstRow(await database.execute(statement));
    if (!fresh) return "replayed";
    return added ? "added" : "not-plain";
  } catch (cause) {
    if (isCrossing.has(codeOf(cause))) return "crossed";
    throw cause;
  }
}
/** The place is taken; or, on a distributed database, begin again. */
const isCrossing: ReadonlySet<string> = new Set(["23505", "40001", "40P01"]);

/** All sealed bytes as one parameter, which travels as bytes; arrays of bytes travel as text. */
function joined(batch: readonly SealedRecord[]) {
  let at = 1; // SQL counts from one
  const starts = batch.map(({ sealed }) => {
    const start = at;
    at += sealed.length;
    return start;
  });
  const lengths = batch.map(({ sealed }) => sealed.length);
  const list = (numbers: readonly number[]) => `{${numbers.join(",")}}`;
  const bytes = Buffer.concat(batch.map(({ sealed }) => sealed));
  return { bytes, starts: list(starts), lengths: list(lengths) };
}

const firstRow = (result: unknown): { readonly fresh: boolean; readonly added: boolean } =>
  (result as { rows: [{ fresh: boolean; added: boolean }] }).rows[0]; // both drivers answer with `rows`

async function appendWithCare(
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
