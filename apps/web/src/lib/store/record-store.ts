import { type Clock, type LocalDate, ok, type Result } from "@wervel/base";
import {
  type Entry,
  type RecordByKind,
  type RecordKind,
  recordKinds,
  type WervelRecord,
} from "@wervel/model";
import { answer } from "./request.ts";
import type { StoreError } from "./store-error.ts";
import { createWriter, type Table, type Write, type Written } from "./writer.ts";

type Removed = { readonly removedToo?: boolean };

/** Where a person's records live. Every write is acknowledged only when it is on disk. */
export type RecordStore = RecordReads & RecordWrites & Drafts & Watching;

export type RecordReads = {
  readonly get: (id: string) => Promise<WervelRecord | undefined>;
  /** Records of one kind; removed ones only on request. */
  readonly byKind: <K extends RecordKind>(
    kind: K,
    options?: Removed,
  ) => Promise<readonly RecordByKind<K>[]>;
  /** Both days included, oldest first; removed ones only on request. */
  readonly entriesBetween: (
    from: LocalDate,
    to: LocalDate,
    options?: Removed,
  ) => Promise<readonly Entry[]>;
  /** The first day that anything was ever written for. */
  readonly firstDay: () => Promise<LocalDate | undefined>;
  readonly everything: () => Promise<readonly WervelRecord[]>;
};

export type RecordWrites = {
  readonly put: (record: WervelRecord) => Promise<Written>;
  /** All or none. */
  readonly putMany: (records: readonly WervelRecord[]) => Promise<Written>;
  /** Marks as removed, so that `restore` can undo it. */
  readonly remove: (ids: readonly string[]) => Promise<Written>;
  readonly restore: (ids: readonly string[]) => Promise<Written>;
  /**
   * Reads, edits and writes in one transaction: `edit` sees what is there, and no write of
   * another tab comes between. `undefined` deletes.
   */
  readonly revise: (ids: readonly string[], edit: Edit) => Promise<Written>;
  /** Really gone: records removed before that moment. Answers how many. */
  readonly purge: (removedBefore: string) => Promise<Result<number, StoreError>>;
  /** What was there goes, these come; all or none. */
  readonly replaceAll: (records: readonly WervelRecord[]) => Promise<Written>;
};

type Edit = (id: string, here: WervelRecord | undefined) => WervelRecord | undefined;

/**
 * Half-typed things: they outlive reload and crash, and are in no archive. Whoever reads a
 * draft names the shape that it was saved in.
 */
export type Drafts = {
  readonly draft: <T>(key: string) => Promise<T | undefined>;
  readonly saveDraft: (key: string, value: unknown) => Promise<Written>;
  readonly dropDraft: (key: string) => Promise<Written>;
};

export type Watching = {
  /** Called after each write to one of the kinds, from this tab or another. */
  readonly watch: (kinds: readonly RecordKind[], changed: () => void) => () => void;
  readonly close: () => void;
};

/** Tells this tab and the others what changed. */
export type Announcer = {
  readonly announce: (kinds: readonly RecordKind[]) => void;
  readonly listen: (heard: (kinds: readonly RecordKind[]) => void) => () => void;
  readonly close: () => void;
};

type Surroundings = {
  readonly database: IDBDatabase;
  readonly clock: Clock;
  readonly announcer: Announcer;
};

/** Records kept in IndexedDB. */
export function createRecordStore({ database, clock, announcer }: Surroundings): RecordStore {
  const write = createWriter(database);
  const announced: Announced = async (work) => {
    const kinds = new Set<RecordKind>();
    const written = await write("records", (rows) => work(rows, kinds));
    if (written.ok && kinds.size > 0) announcer.announce([...kinds]);
    return written;
  };
  return {
    ...reads(database),
    ...writes(announced, clock),
    ...drafts(database, write),
    watch: (kinds, changed) =>
      announcer.listen((heard) => {
        if (heard.some((kind) => kinds.includes(kind))) changed();
      }),
    close() {
      announcer.close();
      database.close();
    },
  };
}

type Announced = (
  work: (rows: IDBObjectStore, kinds: Set<RecordKind>) => Promise<unknown> | undefined,
) => Promise<Written>;

const isKept = (record: WervelRecord) => record.removedAt === undefined;
const open = (database: IDBDatabase, table: Table) =>
  database.transaction(table, "readonly").objectStore(table);

const reads = (database: IDBDatabase): RecordReads => ({
  get: (id) => answer<WervelRecord | undefined>(open(database, "records").get(id)),
  async byKind<K extends RecordKind>(kind: K, { removedToo = false }: Removed = {}) {
    const index = open(database, "records").index("kind");
    const rows = await answer<RecordByKind<K>[]>(index.getAll(kind));
    return removedToo ? rows : rows.filter(isKept);
  },
  async entriesBetween(from, to, { removedToo = false } = {}) {
    const range = IDBKeyRange.bound(["entry", from], ["entry", to]);
    const rows = await answer<Entry[]>(open(database, "records").index("kind-day").getAll(range));
    return removedToo ? rows : rows.filter(isKept);
  },
  async firstDay() {
    const entries = IDBKeyRange.bound(["entry"], ["entry", []]); // an array sorts after any text
    const rows = open(database, "records").index("kind-day").getAll(entries, 1);
    return (await answer<Entry[]>(rows))[0]?.day;
  },
  everything: () => answer<WervelRecord[]>(open(database, "records").getAll()),
});

function writes(announced: Announced, clock: Clock): RecordWrites {
  const now = () => new Date(clock()).toISOString();
  const putMany = (records: readonly WervelRecord[]) =>
    announced((rows, kinds) => {
      for (const { kind } of records) kinds.add(kind);
      return putAll(rows, records);
    });
  const change = (ids: readonly string[], edit: (record: WervelRecord) => WervelRecord) =>
    announced(async (rows, kinds) => {
      for (const id of ids) {
        const record = await answer<WervelRecord | undefined>(rows.get(id));
        if (record === undefined) continue;
        rows.put(edit(record));
        kinds.add(record.kind);
      }
    });
  return {
    put: (record) => putMany([record]),
    putMany,
    remove: (ids) => change(ids, (record) => ({ ...record, removedAt: now(), changedAt: now() })),
    restore: (ids) =>
      change(ids, ({ removedAt: _, ...record }) => ({ ...record, changedAt: now() })),
    revise: (ids, edit) => announced((rows, kinds) => revise(rows, kinds, { ids, edit })),
    purge: (removedBefore) => purge(announced, removedBefore),
    replaceAll: (records) =>
      announced((rows, kinds) => {
        rows.clear();
        for (const kind of recordKinds) kinds.add(kind);
        return putAll(rows, records);
      }),
  };
}

/** Few enough to take some milliseconds. */
const portion = 400;

/** In one transaction, and in portions, so that the page stays at hand while ten years go in. */
async function putAll(rows: IDBObjectStore, records: readonly WervelRecord[]): Promise<void> {
  for (let start = 0; start < records.length; start += portion) {
    const requests = records.slice(start, start + portion).map((record) => rows.put(record));
    const last = requests.at(-1);
    if (last !== undefined && start + portion < records.length) await answer(last);
  }
}

async function revise(
  rows: IDBObjectStore,
  kinds: Set<RecordKind>,
  { ids, edit }: { readonly ids: readonly string[]; readonly edit: Edit },
) {
  for (const id of ids) {
    const here = await answer<WervelRecord | undefined>(rows.get(id));
    const wanted = edit(id, here);
    if (wanted === here) continue;
    if (wanted === undefined) rows.delete(id);
    else rows.put(wanted);
    const kind = (wanted ?? here)?.kind;
    if (kind !== undefined) kinds.add(kind);
  }
}

async function purge(announced: Announced, removedBefore: string) {
  let gone = 0;
  const written = await announced(async (rows, kinds) => {
    const old = IDBKeyRange.upperBound(removedBefore, true);
    for (const { id, kind } of await answer<WervelRecord[]>(rows.index("removed").getAll(old))) {
      rows.delete(id);
      kinds.add(kind);
      gone++;
    }
  });
  return written.ok ? ok(gone) : written;
}

const drafts = (database: IDBDatabase, write: Write): Drafts => ({
  draft: <T>(key: string) => answer<T | undefined>(open(database, "drafts").get(key)),
  saveDraft: (key, value) => write("drafts", (rows) => answer(rows.put(value, key))),
  dropDraft: (key) => write("drafts", (rows) => answer(rows.delete(key))),
});
