/** What one device keeps of the vault: its membership, the sealed log, and what was last equal. */
import type { WervelRecord } from "@wervel/model";
import type { DeviceId, LocalLog, RootSecret, SealedRecord, StoredLog } from "@wervel/vault";
import { answer, committed } from "../store/request.ts";

const databaseName = "wervel-sync";

/** Why this device is in the vault at all; without it sync is off. */
export type Membership = {
  readonly root: RootSecret;
  readonly device: DeviceId;
  /** Opens what others seal to this device alone (`AGE-SECRET-KEY-1…`). */
  readonly secret: string;
  readonly recipient: string;
  readonly name: string;
  readonly since: string;
};

/** What happened at the last meeting, for whoever opens the app before the next one. */
export type SyncNote = {
  readonly metAt?: string;
  readonly triedAt?: string;
  readonly failure?: string;
  readonly waiting: number;
  readonly conflicts: number;
  readonly heldBack: number;
  /** Another device took this one out. */
  readonly removed?: true;
};
const freshNote: SyncNote = { waiting: 0, conflicts: 0, heldBack: 0 };

export type SyncDatabase = {
  readonly membership: () => Promise<Membership | undefined>;
  readonly note: () => Promise<SyncNote>;
  readonly saveNote: (note: SyncNote) => Promise<void>;
  /** Becomes a member with an empty log; whatever was there goes. */
  readonly join: (membership: Membership) => Promise<void>;
  readonly rename: (name: string) => Promise<void>;
  readonly log: () => LocalLog & { readonly moveTo: (root: RootSecret) => void };
  readonly mirror: () => Promise<ReadonlyMap<string, WervelRecord>>;
  readonly saveMirror: (same: readonly WervelRecord[], gone: readonly string[]) => Promise<void>;
  /** Changes with every write to the log, so that another tab knows it has to read again. */
  readonly version: () => Promise<number>;
  readonly kept: (key: string) => Promise<unknown>;
  readonly keep: (key: string, value: unknown) => Promise<void>;
  readonly close: () => void;
};

export async function openSyncDatabase(): Promise<SyncDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore("kept");
    request.result.createObjectStore("log", { autoIncrement: true });
    request.result.createObjectStore("mirror", { keyPath: "id" });
  };
  const database = await answer(request);
  database.onversionchange = () => database.close();
  return databaseOf(database);
}

/** Sync is off on this device, as if it never was on. */
export function deleteSyncDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(databaseName);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });
}

type Tables = "kept" | "log" | "mirror";

function databaseOf(database: IDBDatabase): SyncDatabase {
  const write = async (tables: readonly Tables[], work: (t: IDBTransaction) => void) => {
    const transaction = database.transaction(tables, "readwrite", { durability: "strict" });
    const done = committed(transaction);
    work(transaction);
    await done;
  };
  const kept = <T>(key: string) =>
    answer<T | undefined>(database.transaction("kept").objectStore("kept").get(key));
  const keep = (key: string, value: unknown) =>
    write(["kept"], (t) => void t.objectStore("kept").put(value, key));
  return {
    kept,
    keep,
    membership: () => kept<Membership>("membership"),
    note: async () => (await kept<SyncNote>("note")) ?? freshNote,
    saveNote: (note) => keep("note", note),
    join: (membership) =>
      write(["kept", "log", "mirror"], (t) => {
        for (const table of ["kept", "log", "mirror"]) t.objectStore(table).clear();
        t.objectStore("kept").put(membership, "membership");
      }),
    rename: async (name) => {
      const now = await kept<Membership>("membership");
      if (now !== undefined) await keep("membership", { ...now, name });
    },
    log: () => logOf(database, write),
    mirror: async () => {
      const rows = database.transaction("mirror").objectStore("mirror").getAll();
      return new Map((await answer<WervelRecord[]>(rows)).map((record) => [record.id, record]));
    },
    saveMirror: (same, gone) =>
      write(["mirror"], (t) => {
        for (const record of same) t.objectStore("mirror").put(record);
        for (const id of gone) t.objectStore("mirror").delete(id);
      }),
    version: async () => (await kept<number>("version")) ?? 0,
    close: () => database.close(),
  };
}

type Writer = (tables: readonly Tables[], work: (t: IDBTransaction) => void) => Promise<void>;

/** The log of this device; `moveTo` lets the next epoch bring a new secret, in one transaction. */
function logOf(database: IDBDatabase, write: Writer): ReturnType<SyncDatabase["log"]> {
  let nextRoot: RootSecret | undefined;
  return {
    moveTo: (root) => {
      nextRoot = root;
    },
    load: async () => {
      const t = database.transaction(["kept", "log"]);
      const [start, records] = await Promise.all([
        answer<Omit<StoredLog, "records"> | undefined>(t.objectStore("kept").get("epoch")),
        answer<SealedRecord[]>(t.objectStore("log").getAll()),
      ]);
      return { ...(start ?? { epoch: 1 }), records };
    },
    keep: (records) =>
      write(["kept", "log"], (t) => {
        for (const record of records) t.objectStore("log").add(record);
        countUp(t);
      }),
    begin: ({ records, ...start }) =>
      write(["kept", "log"], (t) => {
        t.objectStore("log").clear();
        for (const record of records) t.objectStore("log").add(record);
        t.objectStore("kept").put(start, "epoch");
        if (nextRoot !== undefined) changeRoot(t, nextRoot);
        nextRoot = undefined;
        countUp(t);
      }),
  };
}

function countUp(t: IDBTransaction): void {
  const rows = t.objectStore("kept");
  const now = rows.get("version");
  now.onsuccess = () => rows.put((Number(now.result) || 0) + 1, "version");
}

function changeRoot(t: IDBTransaction, root: RootSecret): void {
  const rows = t.objectStore("kept");
  const now: IDBRequest<Membership> = rows.get("membership");
  now.onsuccess = () => rows.put({ ...now.result, root }, "membership");
}
