/** The vault of this device while it is being worked with, beside what was last equal in the diary. */
import { err, ok, type Result } from "@wervel/base";
import type { WervelRecord } from "@wervel/model";
import {
  createHttpRelay,
  keysOf,
  type MeetingError,
  openVault,
  type RandomBytes,
  type Relay,
  type RootSecret,
  type Send,
  type Vault,
  type VaultKeys,
} from "@wervel/vault";
import type { RecordStore } from "../store/index.ts";
import type { Membership, SyncDatabase } from "./sync-database.ts";

export type World = {
  readonly store: RecordStore;
  readonly database: SyncDatabase;
  readonly send: Send;
  readonly now: () => number;
  readonly randomBytes: RandomBytes;
};

export type Session = {
  readonly membership: Membership;
  readonly keys: VaultKeys;
  readonly vault: Vault;
  readonly relay: Relay;
  readonly mirror: Map<string, WervelRecord>;
  /** The diary may lack anything of the vault, not only what a meeting brings. */
  readonly owes: { everything: boolean };
  readonly moveTo: (root: RootSecret) => void;
  /** The version of the database after which nothing of another tab is unknown here. */
  readonly version: number;
};

export const relayBase = "/relay";

export const relayOf = (
  keys: VaultKeys,
  { send, now, randomBytes }: Pick<World, "send" | "now" | "randomBytes">,
): Relay => createHttpRelay({ keys, base: relayBase, send, now, randomBytes });

export type SyncError =
  | MeetingError
  | { readonly kind: "off" }
  | { readonly kind: "removed" }
  | { readonly kind: "nothing-there" }
  /** The vault moved on to a new secret, which this sheet does not hold. */
  | { readonly kind: "old-sheet" };

/** Opens the vault from what is on this device. */
export async function openSession(world: World): Promise<Result<Session, SyncError>> {
  const { database, now, randomBytes } = world;
  const membership = await database.membership();
  if (membership === undefined) return err({ kind: "off" });
  const version = await database.version();
  const keys = keysOf(membership.root);
  const log = database.log();
  const opened = await openVault({ keys, device: membership.device, log, now, randomBytes });
  if (!opened.ok) return opened;
  return ok({
    membership,
    keys,
    vault: opened.value,
    relay: relayOf(keys, world),
    mirror: new Map(await database.mirror()),
    owes: { everything: true },
    moveTo: log.moveTo,
    version,
  });
}
