/** A vault that is opened in memory only: to hand something over, or to look without touching. */
import { err, ok, type Result } from "@wervel/base";
import {
  createDeviceId,
  type Draft,
  keysOf,
  type LocalLog,
  meet,
  openVault,
  type Relay,
  type RootSecret,
  type StoredLog,
  type Vault,
} from "@wervel/vault";
import { relayOf, type SyncError, type World } from "./session.ts";

export type Line = Pick<World, "send" | "now" | "randomBytes">;
export type BriefVault = { readonly vault: Vault; readonly relay: Relay };

/** Opens what the relay has of this vault. */
export async function openBriefly(
  root: RootSecret,
  line: Line,
): Promise<Result<BriefVault, SyncError>> {
  const { now, randomBytes } = line;
  const keys = keysOf(root);
  const device = createDeviceId(randomBytes);
  const opened = await openVault({ keys, device, log: memoryLog(), now, randomBytes });
  if (!opened.ok) return opened;
  const relay = relayOf(keys, line);
  const met = await meet(opened.value, relay);
  return met.ok ? ok({ vault: opened.value, relay }) : met;
}

/** Writes and sends at once. */
export async function writeBriefly(
  { vault, relay }: BriefVault,
  drafts: readonly Draft[],
): Promise<Result<undefined, SyncError>> {
  await vault.write(drafts);
  const met = await meet(vault, relay);
  return met.ok ? ok(undefined) : met;
}

/** Is there anything in it? A relay knows no vault that nobody wrote in. */
export const isEmpty = ({ vault }: BriefVault): boolean => vault.replica().records().length === 0;

export const nothingThere = err({ kind: "nothing-there" } as const);

export function memoryLog(): LocalLog {
  let stored: StoredLog = { epoch: 1, records: [] };
  return {
    load: async () => stored,
    keep: async (records) => {
      stored = { ...stored, records: [...stored.records, ...records] };
    },
    begin: async (log) => {
      stored = log;
    },
  };
}
