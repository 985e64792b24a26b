/** One meeting of a device with its relay: take what is new, give what it lacks. */

import { err, ok, type Result } from "@wervel/base";
import type { DeviceId } from "./device.ts";
import type { SealedRecord } from "./log.ts";
import type { OpenError, Vault } from "./vault.ts";

/** The relay, seen from a device. Every answer may instead be a failure of the network. */
export interface Relay {
  readonly state: () => Promise<
    Answer<{ readonly epoch: number; readonly heads: ReadonlyMap<DeviceId, number> }>
  >;
  readonly pull: (
    heads: ReadonlyMap<DeviceId, number>,
  ) => Promise<Answer<{ readonly records: readonly SealedRecord[]; readonly more: boolean }>>;
  readonly push: (
    records: readonly SealedRecord[],
  ) => Promise<Answer<{ readonly sequence: number }>>;
  readonly snapshot: () => Promise<
    Answer<{ readonly epoch: number; readonly sealed: Uint8Array } | undefined>
  >;
  readonly begin: (epoch: number, sealed: Uint8Array) => Promise<Answer<undefined>>;
  /** Everything of this vault gone from the relay, at once and for good. */
  readonly forget: () => Promise<Answer<undefined>>;
}
export type Answer<T> = Result<T, RelayFailure>;
export type RelayFailure =
  | { readonly kind: "unreachable" }
  | { readonly kind: "refused"; readonly reason: string };

export type MeetingError = RelayFailure | OpenError;
export type Meeting = {
  readonly touched: ReadonlySet<string>;
  readonly pulled: number;
  readonly pushed: number;
  /** Rows of which somebody has seen more than the relay gives: it keeps back, or lost its tail. */
  readonly heldBack: readonly string[];
};

/** Records go in batches of this many and this long, so that a slow line loses little. */
const batch = { records: 500, bytes: 1_000_000 } as const;

/**
 * Brings a vault and its relay to the same point, as far as the line holds.
 *
 * Safe to stop anywhere and to repeat: records are recognised by their place.
 */
export async function meet(vault: Vault, relay: Relay): Promise<Result<Meeting, MeetingError>> {
  const moved = await followEpoch(vault, relay);
  if (!moved.ok) return moved;
  const pulled = await pullAll(vault, relay);
  if (!pulled.ok) return pulled;
  const pushed = await pushAll(vault, relay);
  if (!pushed.ok) return pushed;
  const heads = vault.heads();
  const heldBack = [...vault.rumours()].flatMap(([row, sequence]) =>
    (heads.get(row as DeviceId) ?? 0) < sequence ? [row] : [],
  );
  return ok({ ...pulled.value, pushed: pushed.value, heldBack });
}

/** Seals everything as a new epoch, so that what was deleted is gone on the relay too. */
export async function compactOnRelay(
  vault: Vault,
  relay: Relay,
): Promise<Result<undefined, MeetingError>> {
  const met = await meet(vault, relay);
  if (!met.ok) return met;
  const { epoch, sealed } = vault.compact();
  const begun = await relay.begin(epoch, sealed);
  return begun.ok ? vault.adopt(epoch, sealed) : begun;
}

async function followEpoch(vault: Vault, relay: Relay): Promise<Result<undefined, MeetingError>> {
  const state = await relay.state();
  if (!state.ok) return state;
  if (state.value.epoch <= vault.epoch()) return ok(undefined);
  const found = await relay.snapshot();
  if (!found.ok) return found;
  if (found.value === undefined) return err({ kind: "refused", reason: "snapshot-missing" });
  return vault.adopt(found.value.epoch, found.value.sealed);
}

async function pullAll(vault: Vault, relay: Relay) {
  const touched = new Set<string>();
  let pulled = 0;
  for (let more = true; more; ) {
    const page = await relay.pull(vault.heads());
    if (!page.ok) return page;
    const received = await vault.receive(page.value.records);
    if (!received.ok) return received;
    for (const record of received.value.touched) touched.add(record);
    pulled += page.value.records.length;
    more = page.value.more && page.value.records.length > 0;
  }
  return ok({ touched, pulled });
}

async function pushAll(vault: Vault, relay: Relay): Promise<Result<number, MeetingError>> {
  const state = await relay.state();
  if (!state.ok) return state;
  let pushed = 0;
  for (const device of vault.heads().keys()) {
    for (const records of batches(vault.beyond(device, state.value.heads.get(device) ?? 0))) {
      const answer = await relay.push(records);
      if (!answer.ok) return answer;
      pushed += records.length;
    }
  }
  return ok(pushed);
}

function* batches(records: readonly SealedRecord[]): Generator<readonly SealedRecord[]> {
  let next: SealedRecord[] = [];
  let bytes = 0;
  for (const record of records) {
    const full = next.length >= batch.records || bytes + record.sealed.length > batch.bytes;
    if (full && next.length > 0) {
      yield next;
      next = [];
      bytes = 0;
    }
    next.push(record);
    bytes += record.sealed.length;
  }
  if (next.length > 0) yield next;
}
