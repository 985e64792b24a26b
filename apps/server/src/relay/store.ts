/** What a relay does for one vault. A store without a database is as real as one with. */

import type { Result } from "@wervel/base";
import type { DeviceId, SealedRecord, VaultId } from "@wervel/vault";

export type StoreError =
  /** The row goes on at `expected`: send again from there. */
  | { readonly kind: "gap"; readonly expected: number; readonly got: number }
  /** Other bytes stand at this place already: two devices share a name, or somebody meddled. */
  | { readonly kind: "fork"; readonly sequence: number }
  | { readonly kind: "other-epoch"; readonly epoch: number }
  | { readonly kind: "vault-full"; readonly mostBytes: number };

/** What makes a signed request count once, and until when that must be remembered. */
export type Once = { readonly nonce: Uint8Array; readonly untilMs: number };

export type Replayed = { readonly kind: "replayed" };

export type Heads = ReadonlyMap<DeviceId, number>;

export interface RelayStore {
  /**
   * Adds records of one device and epoch, in order; what is there already counts as added. Spends
   * `once` as well, and adds nothing when that was spent before.
   */
  readonly append: (
    vault: VaultId,
    records: readonly SealedRecord[],
    once: Once,
  ) => Promise<Result<{ readonly sequence: number }, StoreError | Replayed>>;
  /** Records beyond these heads, at most `mostBytes` of them and at least one if there is any. */
  readonly since: (
    vault: VaultId,
    heads: Heads,
    mostBytes: number,
  ) => Promise<{ readonly records: readonly SealedRecord[]; readonly more: boolean }>;
  readonly state: (vault: VaultId) => Promise<{ readonly epoch: number; readonly heads: Heads }>;
  /** Begins a new epoch: the snapshot replaces every record of the epochs before. */
  readonly begin: (
    vault: VaultId,
    epoch: number,
    sealed: Uint8Array,
  ) => Promise<Result<undefined, StoreError>>;
  readonly snapshot: (
    vault: VaultId,
  ) => Promise<{ readonly epoch: number; readonly sealed: Uint8Array } | undefined>;
  readonly forget: (vault: VaultId) => Promise<void>;
  /** False when this nonce was seen before. */
  readonly spend: (vault: VaultId, once: Once) => Promise<boolean>;
  readonly sweep: (nowMs: number) => Promise<void>;
  readonly isReady: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}
