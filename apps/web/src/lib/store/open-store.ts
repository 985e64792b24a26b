import { type Clock, err, ok, type Result } from "@wervel/base";
import { type Announcer, createRecordStore, type RecordStore } from "./record-store.ts";
import { schemaVersion, upgrade } from "./schema.ts";
import { type StoreError, storeError } from "./store-error.ts";

/** `own` is the person's diary; `example` is invented, and never mixes with it. */
export const vaultNames = ["own", "example"] as const;
export type VaultName = (typeof vaultNames)[number];

const databaseName = (vault: VaultName) => (vault === "own" ? "wervel" : `wervel-${vault}`);

type Surroundings = {
  readonly clock: Clock;
  /** Called when another tab brings a newer database: this tab has let go of it. */
  readonly outdated?: () => void;
};

/** Opens a vault, making or upgrading its database on the way. */
export async function openStore(
  vault: VaultName,
  { clock, outdated = () => undefined }: Surroundings,
): Promise<Result<RecordStore, StoreError>> {
  const name = databaseName(vault);
  const opened = await openDatabase(name);
  if (!opened.ok) return opened;
  const database = opened.value;
  const store = createRecordStore({ database, clock, announcer: tabAnnouncer(name) });
  database.onversionchange = () => {
    store.close();
    outdated();
  };
  return ok(store);
}

/** Gone for good, with everything in it. */
export function deleteVault(vault: VaultName): Promise<Result<undefined, StoreError>> {
  return new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(databaseName(vault));
    request.onsuccess = () => resolve(ok(undefined));
    request.onerror = () => resolve(err(storeError(request.error)));
    request.onblocked = () => resolve(err({ kind: "other-tab" }));
  });
}

function openDatabase(name: string): Promise<Result<IDBDatabase, StoreError>> {
  return new Promise((resolve) => {
    try {
      const request = indexedDB.open(name, schemaVersion);
      request.onupgradeneeded = ({ oldVersion }) => {
        if (request.transaction !== null)
          upgrade(request.result, request.transaction, { from: oldVersion });
      };
      request.onsuccess = () => resolve(ok(request.result));
      request.onerror = () => resolve(err(storeError(request.error)));
      request.onblocked = () => resolve(err({ kind: "other-tab" }));
    } catch (thrown) {
      resolve(err(storeError(thrown))); // no indexedDB at all, or forbidden
    }
  });
}

/** A BroadcastChannel reaches every tab but this one, so this one is told by hand. */
function tabAnnouncer(name: string): Announcer {
  type Kinds = Parameters<Announcer["announce"]>[0];
  const listeners = new Set<(kinds: Kinds) => void>();
  const channel = new BroadcastChannel(name);
  const tell = (kinds: Kinds) => {
    for (const listener of listeners) listener(kinds);
  };
  channel.onmessage = ({ data }: MessageEvent<Kinds>) => tell(data);
  return {
    announce(kinds) {
      channel.postMessage(kinds);
      tell(kinds);
    },
    listen(heard) {
      listeners.add(heard);
      return () => listeners.delete(heard);
    },
    close: () => channel.close(),
  };
}
