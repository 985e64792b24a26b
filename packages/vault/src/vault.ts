/**
 * A vault open on one device: write here, meet the other devices through a relay.
 *
 * What `write` has returned is kept on this device and is in the row that the relay
 * gets. A relay that lost its tail, even other devices' rows, is healed by whoever
 * still has them. Offline for months is the ordinary case, not an error.
 */

import { err, ok, type Result } from "@wervel/base";
import type { Change, Json } from "./change.ts";
import type { DeviceId, RandomBytes } from "./device.ts";
import {
  clockAtRest,
  type HybridClock,
  type Stamp,
  stampOf,
  tick,
  witness,
} from "./hybrid-clock.ts";
import type { VaultKeys } from "./keys.ts";
import {
  type Head,
  type LogError,
  type Page,
  readPage,
  type SealedRecord,
  writePage,
} from "./log.ts";
import { createReplica, type Replica } from "./replica.ts";
import type { SealError } from "./seal.ts";
import { openSnapshot, type SnapshotError, sealSnapshot } from "./snapshot.ts";

/** What a person does, before it has a time: the vault adds the stamp and what it replaces. */
export type Draft =
  | { readonly kind: "set"; readonly record: string; readonly field: string; readonly value: Json }
  | {
      readonly kind: "add" | "drop";
      readonly record: string;
      readonly field: string;
      readonly element: string;
    }
  | { readonly kind: "remove"; readonly record: string };

/** Everything that stays on the device; `keep` returns only when it is safe. */
export interface LocalLog {
  readonly load: () => Promise<StoredLog>;
  readonly keep: (records: readonly SealedRecord[]) => Promise<void>;
  /** Replaces all records by a snapshot and what follows it, at once. */
  readonly begin: (log: StoredLog) => Promise<void>;
}
export type StoredLog = {
  readonly epoch: number;
  readonly snapshot?: Uint8Array;
  readonly records: readonly SealedRecord[];
};

export type OpenError = LogError | SnapshotError | SealError;

export interface Vault {
  /** Safe once it returns. When it fails (a full disk), open the vault again: nothing was written. */
  readonly write: (drafts: readonly Draft[]) => Promise<void>;
  /** Takes in what others wrote; records may repeat, and what comes too early is left out. */
  readonly receive: (
    records: readonly SealedRecord[],
  ) => Promise<Result<{ readonly touched: ReadonlySet<string> }, OpenError>>;
  /**
   * Moves to an epoch that another device began; what only we have is written again in it. With
   * `keys` the epoch is one of another vault, which takes the place of this one.
   */
  readonly adopt: (
    epoch: number,
    sealed: Uint8Array,
    keys?: VaultKeys,
  ) => Promise<Result<undefined, OpenError>>;
  /** Seals everything as the beginning of the next epoch; `adopt` it once the relay took it. */
  readonly compact: () => { readonly epoch: number; readonly sealed: Uint8Array };
  /** Records of one row beyond a sequence, for a relay that has less. */
  readonly beyond: (device: DeviceId, sequence: number) => readonly SealedRecord[];
  readonly heads: () => ReadonlyMap<DeviceId, number>;
  readonly epoch: () => number;
  /** How far others said they knew the rows; ahead of `heads` means something is kept back. */
  readonly rumours: () => ReadonlyMap<string, number>;
  readonly replica: () => Replica;
}

type Opening = {
  readonly keys: VaultKeys;
  readonly device: DeviceId;
  readonly log: LocalLog;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
};

type State = {
  epoch: number;
  replica: Replica;
  clock: HybridClock;
  heads: Map<DeviceId, Head>;
  rows: Map<DeviceId, SealedRecord[]>;
  rumours: Map<string, number>;
  /** Own changes of this epoch, to be written again when another epoch replaces it. */
  own: Change[];
};

export async function openVault(opening: Opening): Promise<Result<Vault, OpenError>> {
  const stored = await opening.log.load();
  const state = stateFrom(stored, opening);
  if (!state.ok) return state;
  const taken = take(state.value, stored.records, opening);
  return taken.ok ? ok(vaultOf(state.value, opening)) : taken;
}

function vaultOf(state: State, opened: Opening): Vault {
  const { log, randomBytes } = opened;
  let opening = opened;
  return {
    write: async (drafts) => {
      const changes = stamped(state, drafts, opening);
      await log.keep([ownPage(state, changes, opening)]);
    },
    receive: async (records) => {
      const taken = take(state, records, opening);
      if (!taken.ok) return taken;
      await log.keep(taken.value.fresh);
      return ok({ touched: taken.value.touched });
    },
    adopt: async (epoch, sealed, keys = opening.keys) => {
      const next = stateFrom({ epoch, snapshot: sealed, records: [] }, { ...opening, keys });
      if (!next.ok) return next;
      opening = { ...opening, keys };
      const lost = state.own.filter(({ at }) => at > (next.value.seenOfOwn ?? ""));
      Object.assign(state, next.value, { clock: later(state.clock, next.value.clock) });
      const records = lost.length > 0 ? [ownPage(state, lost, opening)] : [];
      await log.begin({ epoch, snapshot: sealed, records });
      return ok(undefined);
    },
    compact: () => {
      const epoch = state.epoch + 1;
      const sealed = sealSnapshot(state.replica.snapshot(), {
        keys: opening.keys,
        epoch,
        randomBytes,
      });
      return { epoch, sealed };
    },
    beyond: (row, sequence) => (state.rows.get(row) ?? []).slice(sequence),
    heads: () => new Map([...state.heads].map(([row, head]) => [row, head.sequence])),
    epoch: () => state.epoch,
    rumours: () => state.rumours,
    replica: () => state.replica,
  };
}

/** A state from a snapshot, or from nothing. */
function stateFrom(
  { epoch, snapshot }: StoredLog,
  { keys, device }: Opening,
): Result<State & { readonly seenOfOwn?: Stamp }, SnapshotError> {
  const opened = snapshot === undefined ? undefined : openSnapshot(snapshot, { keys, epoch });
  if (opened !== undefined && !opened.ok) return opened;
  const from = opened?.value;
  const stamps = Object.values(from?.seen ?? {});
  const seenOfOwn = from?.seen[device];
  return ok({
    epoch,
    replica: createReplica(from),
    clock: stamps.reduce(witness, clockAtRest),
    heads: new Map(),
    rows: new Map(),
    rumours: new Map(),
    own: [],
    ...(seenOfOwn === undefined ? {} : { seenOfOwn }),
  });
}

function stamped(state: State, drafts: readonly Draft[], { now, device }: Opening): Change[] {
  return drafts.map((draft) => {
    state.clock = tick(state.clock, now());
    const at = stampOf(state.clock, device);
    const change: Change =
      draft.kind === "set"
        ? { ...draft, seen: state.replica.seen(draft.record, draft.field), at }
        : { ...draft, at };
    state.replica.apply([change]);
    return change;
  });
}

function ownPage(state: State, changes: readonly Change[], opening: Opening): SealedRecord {
  const { keys, device, randomBytes } = opening;
  const { epoch, heads } = state;
  const { record, head } = writePage(changes, { keys, epoch, device, heads, randomBytes });
  state.replica.apply(changes); // known already, unless they were lost with an older epoch
  state.own.push(...changes);
  append(state, record, head);
  return record;
}

function append(state: State, record: SealedRecord, head: Head): void {
  state.heads.set(record.device, head);
  const row = state.rows.get(record.device) ?? [];
  state.rows.set(record.device, row);
  row.push(record);
}

type Taken = { readonly fresh: readonly SealedRecord[]; readonly touched: ReadonlySet<string> };

function take(
  state: State,
  records: readonly SealedRecord[],
  opening: Opening,
): Result<Taken, LogError | SealError> {
  const fresh: SealedRecord[] = [];
  const touched = new Set<string>();
  for (const record of records) {
    const { epoch, heads } = state;
    const read = readPage(record, { keys: opening.keys, epoch, heads });
    if (read.ok) {
      for (const id of takePage(state, record, read.value, opening.device)) touched.add(id);
      fresh.push(record);
    } else if (!mayWait.has(read.error.kind)) return err(read.error);
  }
  return ok({ fresh, touched });
}

/** Delivered twice, or before its turn: neither is anybody's fault. */
const mayWait: ReadonlySet<string> = new Set(["already-known", "too-early"]);

function takePage(
  state: State,
  record: SealedRecord,
  { page, head }: { readonly page: Page; readonly head: Head },
  device: DeviceId,
): ReadonlySet<string> {
  const touched = state.replica.apply(page.changes);
  state.clock = page.changes.reduce((clock, { at }) => witness(clock, at), state.clock);
  for (const [row, sequence] of Object.entries(page.knows))
    state.rumours.set(row, Math.max(sequence, state.rumours.get(row) ?? 0));
  if (record.device === device) state.own.push(...page.changes);
  append(state, record, head);
  return touched;
}

const later = (a: HybridClock, b: HybridClock): HybridClock =>
  a.wallMs > b.wallMs || (a.wallMs === b.wallMs && a.counter > b.counter) ? a : b;
