/** Shares in PostgreSQL: kept until they end, counted as they are opened. */

import { timingSafeEqual } from "node:crypto";
import { err, ok, type Result } from "@wervel/base";
import { base64url, digest, type VaultId } from "@wervel/vault";
import { and, asc, eq, gt, lt, ne, sql } from "drizzle-orm";
import { parcels, visits } from "./schema.ts";
import { type Database, inTransaction, keyOf, locked, type Transaction } from "./transactions.ts";

export type ParcelError =
  /** Never was, has ended, or was taken back: a visitor need not know which. */
  | { readonly kind: "not-there" }
  | { readonly kind: "used-up" }
  | { readonly kind: "passcode-needed" }
  | { readonly kind: "passcode-wrong"; readonly triesLeft: number }
  | { readonly kind: "locked" }
  | { readonly kind: "taken" }
  | { readonly kind: "vault-full"; readonly mostBytes: number };

export type NewParcel = {
  readonly sealed: Uint8Array;
  readonly untilMs: number;
  readonly mostViews: number;
  /** SHA-256 of the token that the passcode gives; empty without one. */
  readonly verifier: Uint8Array;
};

/** What its maker may see of a share. */
export type ParcelState = {
  readonly parcel: string;
  readonly untilMs: number;
  readonly mostViews: number;
  readonly views: number;
  readonly triesLeft: number;
  readonly revoked: boolean;
  readonly bytes: number;
  readonly visits: readonly { readonly atMs: number; readonly opened: boolean }[];
};

export interface ParcelStore {
  readonly leave: (
    vault: VaultId,
    parcel: string,
    made: NewParcel,
  ) => Promise<Result<undefined, ParcelError>>;
  readonly open: (
    vault: VaultId,
    parcel: string,
    visitor: { readonly token: Uint8Array; readonly nowMs: number },
  ) => Promise<Result<Uint8Array, ParcelError>>;
  readonly list: (vault: VaultId) => Promise<readonly ParcelState[]>;
  readonly revoke: (vault: VaultId, parcel: string, nowMs: number) => Promise<void>;
  readonly sweep: (nowMs: number) => Promise<void>;
}

const mostTries = 10;
export const mostParcels = 100;
const mostParcelBytes = 33_554_432;
/** The log of a share outlives it by a month. */
const logKeptMs = 30 * 86_400_000;
const nothing = new Uint8Array();

export const createParcelStore = (database: Database): ParcelStore => ({
  leave: (vault, parcel, made) =>
    inTransaction(database, (tx) => leave(tx, place(vault, parcel), made)),
  open: (vault, parcel, visitor) =>
    inTransaction(database, (tx) => open(tx, place(vault, parcel), visitor)),
  list: (vault) => list(database, keyOf(vault)),
  revoke: async (vault, parcel, nowMs) => {
    await database
      .update(parcels)
      .set({ sealed: nothing, revoked: true, untilMs: sql`least(${parcels.untilMs}, ${nowMs})` })
      .where(at(place(vault, parcel)));
  },
  sweep: async (nowMs) => {
    await database
      .update(parcels)
      .set({ sealed: nothing })
      .where(and(lt(parcels.untilMs, nowMs), ne(parcels.sealed, nothing)));
    const over = nowMs - logKeptMs;
    await database.delete(parcels).where(lt(parcels.untilMs, over));
    await database.delete(visits).where(lt(visits.atMs, over - longestMs));
  },
});

/** No share is good for longer than this. */
export const longestMs = 366 * 86_400_000;

type Place = { readonly vault: Uint8Array; readonly parcel: Uint8Array };
const place = (vault: VaultId, parcel: string): Place => ({
  vault: keyOf(vault),
  parcel: keyOf(parcel),
});
const at = ({ vault, parcel }: Place) => and(eq(parcels.vault, vault), eq(parcels.parcel, parcel));

async function leave(
  tx: Transaction,
  spot: Place,
  made: NewParcel,
): Promise<Result<undefined, ParcelError>> {
  await locked(tx, spot.vault);
  const [there] = await tx.select().from(parcels).where(at(spot));
  if (there !== undefined)
    return same(there.sealed, made.sealed) ? ok(undefined) : err({ kind: "taken" });
  const [held] = await tx
    .select({
      count: sql<string>`count(*)`,
      bytes: sql<string>`coalesce(sum(length(${parcels.sealed})), 0)`,
    })
    .from(parcels)
    .where(and(eq(parcels.vault, spot.vault), gt(sql`length(${parcels.sealed})`, 0)));
  const bytes = Number(held?.bytes ?? 0) + made.sealed.length;
  if (Number(held?.count ?? 0) >= mostParcels || bytes > mostParcelBytes)
    return err({ kind: "vault-full", mostBytes: mostParcelBytes });
  await tx.insert(parcels).values({ ...spot, ...made, views: 0, wrongTries: 0, revoked: false });
  return ok(undefined);
}

async function open(
  tx: Transaction,
  spot: Place,
  { token, nowMs }: { readonly token: Uint8Array; readonly nowMs: number },
): Promise<Result<Uint8Array, ParcelError>> {
  const [found] = await tx.select().from(parcels).where(at(spot)).for("update");
  if (found === undefined || found.sealed.length === 0 || found.untilMs <= nowMs)
    return err({ kind: "not-there" });
  if (found.views >= found.mostViews) return err({ kind: "used-up" });
  const judged = judge(found, token);
  if (!judged.ok && judged.error.kind !== "passcode-wrong") return judged;
  const { views, wrongTries } = found;
  await tx
    .insert(visits)
    .values({ ...spot, visit: views + wrongTries, atMs: nowMs, opened: judged.ok });
  await tx
    .update(parcels)
    .set(judged.ok ? { views: views + 1 } : { wrongTries: wrongTries + 1 })
    .where(at(spot));
  return judged.ok ? ok(found.sealed) : judged;
}

function judge(
  { verifier, wrongTries }: { readonly verifier: Uint8Array; readonly wrongTries: number },
  token: Uint8Array,
): Result<undefined, ParcelError> {
  if (verifier.length === 0) return ok(undefined);
  if (wrongTries >= mostTries) return err({ kind: "locked" });
  if (token.length === 0) return err({ kind: "passcode-needed" });
  if (same(digest(token), verifier)) return ok(undefined);
  return err({ kind: "passcode-wrong", triesLeft: mostTries - wrongTries - 1 });
}

const same = (a: Uint8Array, b: Uint8Array) => a.length === b.length && timingSafeEqual(a, b);

async function list(database: Database, vault: Uint8Array): Promise<readonly ParcelState[]> {
  const found = await database
    .select({
      parcel: parcels.parcel,
      untilMs: parcels.untilMs,
      mostViews: parcels.mostViews,
      views: parcels.views,
      wrongTries: parcels.wrongTries,
      revoked: parcels.revoked,
      bytes: sql<number>`length(${parcels.sealed})`,
    })
    .from(parcels)
    .where(eq(parcels.vault, vault))
    .orderBy(asc(parcels.untilMs));
  const seen = await database
    .select()
    .from(visits)
    .where(eq(visits.vault, vault))
    .orderBy(asc(visits.visit));
  return found.map(({ parcel, wrongTries, ...state }) => ({
    ...state,
    parcel: base64url(parcel),
    triesLeft: mostTries - wrongTries,
    visits: seen
      .filter((visit) => same(visit.parcel, parcel))
      .map(({ atMs, opened }) => ({ atMs, opened })),
  }));
}
