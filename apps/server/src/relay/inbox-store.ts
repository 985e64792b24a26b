/** Inboxes in PostgreSQL: anyone with the address may drop, only the vault's owner may look. */

import { err, ok, type Result } from "@wervel/base";
import { base64url, type VaultId } from "@wervel/vault";
import { and, asc, count, eq, lt, sql } from "drizzle-orm";
import { drops, inboxes } from "./schema.ts";
import { type Database, inTransaction, keyOf, locked, type Transaction } from "./transactions.ts";

export type InboxError =
  /** Never was, has ended, or was closed. */
  | { readonly kind: "not-there" }
  | { readonly kind: "inbox-full"; readonly most: number }
  | { readonly kind: "taken" };

export type InboxState = {
  readonly inbox: string;
  readonly untilMs: number;
  readonly most: number;
  readonly drops: readonly {
    readonly drop: string;
    readonly atMs: number;
    readonly bytes: number;
  }[];
};
export type Dropped = {
  readonly drop: string;
  readonly sealed: Uint8Array;
  readonly nowMs: number;
};

export interface InboxStore {
  /** Opens an inbox, or gives one that is there another end. */
  readonly keep: (
    vault: VaultId,
    inbox: string,
    terms: { readonly untilMs: number; readonly most: number },
  ) => Promise<Result<undefined, InboxError>>;
  readonly drop: (
    vault: VaultId,
    inbox: string,
    dropped: Dropped,
  ) => Promise<Result<undefined, InboxError>>;
  readonly list: (vault: VaultId) => Promise<readonly InboxState[]>;
  readonly fetch: (vault: VaultId, inbox: string, drop: string) => Promise<Uint8Array | undefined>;
  readonly clear: (vault: VaultId, inbox: string, drop: string) => Promise<void>;
  /** Ends an inbox, with whatever waits in it. */
  readonly close: (vault: VaultId, inbox: string) => Promise<void>;
  readonly sweep: (nowMs: number) => Promise<void>;
}

const mostInboxes = 50;
/** What was dropped waits this long after its inbox has ended. */
const waitsMs = 30 * 86_400_000;

export const createInboxStore = (database: Database): InboxStore => ({
  keep: (vault, inbox, terms) =>
    inTransaction(database, (tx) => keep(tx, place(vault, inbox), terms)),
  drop: (vault, inbox, dropped) =>
    inTransaction(database, (tx) => drop(tx, place(vault, inbox), dropped)),
  list: (vault) => list(database, keyOf(vault)),
  fetch: async (vault, inbox, name) => {
    const [found] = await database
      .select({ sealed: drops.sealed })
      .from(drops)
      .where(and(within(place(vault, inbox)), eq(drops.drop, keyOf(name))));
    return found?.sealed;
  },
  clear: async (vault, inbox, name) => {
    await database
      .delete(drops)
      .where(and(within(place(vault, inbox)), eq(drops.drop, keyOf(name))));
  },
  close: (vault, inbox) =>
    inTransaction(database, async (tx) => {
      await tx.delete(inboxes).where(at(place(vault, inbox)));
      await tx.delete(drops).where(within(place(vault, inbox)));
    }),
  sweep: async (nowMs) => {
    const ended = lt(inboxes.untilMs, nowMs - waitsMs);
    const over = await database.select().from(inboxes).where(ended).limit(1_000);
    for (const { vault, inbox } of over)
      await database.delete(drops).where(within({ vault, inbox }));
    for (const spot of over) await database.delete(inboxes).where(at(spot));
  },
});

type Place = { readonly vault: Uint8Array; readonly inbox: Uint8Array };
const place = (vault: VaultId, inbox: string): Place => ({
  vault: keyOf(vault),
  inbox: keyOf(inbox),
});
const at = ({ vault, inbox }: Place) => and(eq(inboxes.vault, vault), eq(inboxes.inbox, inbox));
const within = ({ vault, inbox }: Place) => and(eq(drops.vault, vault), eq(drops.inbox, inbox));

async function keep(
  tx: Transaction,
  spot: Place,
  terms: { readonly untilMs: number; readonly most: number },
): Promise<Result<undefined, InboxError>> {
  await locked(tx, spot.vault);
  const changed = await tx.update(inboxes).set(terms).where(at(spot)).returning();
  if (changed.length > 0) return ok(undefined);
  const [held] = await tx
    .select({ count: count() })
    .from(inboxes)
    .where(eq(inboxes.vault, spot.vault));
  if ((held?.count ?? 0) >= mostInboxes) return err({ kind: "inbox-full", most: mostInboxes });
  await tx.insert(inboxes).values({ ...spot, ...terms });
  return ok(undefined);
}

async function drop(
  tx: Transaction,
  spot: Place,
  { drop: name, sealed, nowMs }: Dropped,
): Promise<Result<undefined, InboxError>> {
  const [inbox] = await tx.select().from(inboxes).where(at(spot)).for("update");
  if (inbox === undefined || inbox.untilMs <= nowMs) return err({ kind: "not-there" });
  const key = keyOf(name);
  const [there] = await tx
    .select()
    .from(drops)
    .where(and(within(spot), eq(drops.drop, key)));
  if (there !== undefined)
    return Buffer.from(there.sealed).equals(sealed) ? ok(undefined) : err({ kind: "taken" });
  const [held] = await tx.select({ count: count() }).from(drops).where(within(spot));
  if ((held?.count ?? 0) >= inbox.most) return err({ kind: "inbox-full", most: inbox.most });
  await tx.insert(drops).values({ ...spot, drop: key, atMs: nowMs, sealed });
  return ok(undefined);
}

async function list(database: Database, vault: Uint8Array): Promise<readonly InboxState[]> {
  const open = await database.select().from(inboxes).where(eq(inboxes.vault, vault));
  const waiting = await database
    .select({
      inbox: drops.inbox,
      drop: drops.drop,
      atMs: drops.atMs,
      bytes: sql<number>`length(${drops.sealed})`,
    })
    .from(drops)
    .where(eq(drops.vault, vault))
    .orderBy(asc(drops.atMs));
  return open.map(({ inbox, untilMs, most }) => ({
    inbox: base64url(inbox),
    untilMs,
    most,
    drops: waiting
      .filter((waits) => Buffer.from(waits.inbox).equals(inbox))
      .map(({ drop: name, atMs, bytes }) => ({ drop: base64url(name), atMs, bytes })),
  }));
}
