import type { LocalDate } from "@wervel/base";
import type { CellValue, ImportDay } from "@wervel/formats";
import {
  dailyEntryId,
  type Entry,
  type EntryValue,
  type ImportBatchRecord,
  type Instant,
  type ItemRef,
  type OwnItemRecord,
  type WervelRecord,
} from "@wervel/model";

/** Whose answer stands where the diary and the file both have one for the same day. */
export type KeepWhich = "diary" | "file";

/** One answer that the diary and the file both have, and that differs. */
export type ImportConflict = {
  readonly id: string;
  readonly day: LocalDate;
  readonly item: ItemRef;
  readonly diary: EntryValue;
  readonly file: EntryValue;
};

/** The days of a file as they would be kept; notes stand beside what is there. */
export type ImportPlan = {
  readonly added: readonly PlannedEntry[];
  readonly conflicts: readonly ImportConflict[];
  /** Answers that the diary already has, word for word. */
  readonly same: number;
};

type PlannedEntry = {
  readonly id: string;
  readonly day: LocalDate;
  readonly item: ItemRef;
  readonly value: EntryValue;
};

export type ImportTargets = (target: string) => ItemRef | undefined;

/** Lays a file's days beside the diary. Nothing is stored by this. */
export function planImport(
  days: readonly ImportDay[],
  itemOf: ImportTargets,
  existing: ReadonlyMap<string, Entry>,
): ImportPlan {
  const added: PlannedEntry[] = [];
  const conflicts: ImportConflict[] = [];
  let same = 0;
  for (const planned of days.flatMap((day) => entriesOn(day, itemOf))) {
    const known = existing.get(planned.id);
    if (known === undefined || known.removedAt !== undefined) added.push(planned);
    else if (JSON.stringify(known.value) === JSON.stringify(planned.value)) same++;
    else conflicts.push({ ...planned, diary: known.value, file: planned.value });
  }
  return { added, conflicts, same };
}

const entriesOn = ({ day, values }: ImportDay, itemOf: ImportTargets): readonly PlannedEntry[] =>
  values.flatMap(({ target, value }) => {
    const item = itemOf(target);
    return item === undefined
      ? []
      : [{ id: dailyEntryId(item, day), day, item, value: entryValue(value) }];
  });

const entryValue = (value: CellValue): EntryValue =>
  value.is === "text" ? { is: "text", text: value.text } : value;

export type ImportBatch = {
  readonly id: string;
  readonly at: Instant;
  readonly source: string;
  readonly fileName: string;
  readonly mapping: ImportBatchRecord["mapping"];
  readonly keep: KeepWhich;
  /** Own items that the file needs and the diary does not have yet. */
  readonly ownItems: readonly OwnItemRecord[];
};

/** Everything one import writes, to be kept in one transaction: all of it or nothing. */
export function importRecords(
  plan: ImportPlan,
  batch: ImportBatch,
  existing: ReadonlyMap<string, Entry>,
): readonly WervelRecord[] {
  const { id, at } = batch;
  const fresh = plan.added.map(
    (planned): Entry => ({
      ...planned,
      kind: "entry",
      notedAt: at,
      changedAt: at,
      batch: id,
    }),
  );
  const replaced = batch.keep === "file" ? plan.conflicts.flatMap(replacing(existing, batch)) : [];
  const entries = [...fresh, ...replaced];
  const record: ImportBatchRecord = {
    id,
    kind: "import-batch",
    at,
    changedAt: at,
    source: batch.source,
    fileName: batch.fileName,
    days: new Set(entries.map(({ day }) => day)).size,
    entries: entries.length,
    ...(batch.mapping === undefined ? {} : { mapping: batch.mapping }),
  };
  return [...batch.ownItems, ...entries, record];
}

const replacing =
  (existing: ReadonlyMap<string, Entry>, { id, at }: ImportBatch) =>
  ({ id: entryId, file }: ImportConflict): readonly Entry[] => {
    const known = existing.get(entryId);
    if (known === undefined) return [];
    const earlier = [{ value: known.value, until: at }, ...(known.earlier ?? [])];
    return [{ ...known, value: file, changedAt: at, batch: id, earlier }];
  };

export type ImportUndo = {
  readonly records: readonly WervelRecord[];
  /** Answers that were changed by hand after the import: those stay. */
  readonly keptByHand: number;
};

/**
 * Takes one import back: what it added goes, what it replaced returns, and what the person
 * changed afterwards stays.
 */
export function undoImport(
  batch: ImportBatchRecord,
  entries: readonly Entry[],
  at: Instant,
): ImportUndo {
  const own = entries.filter((entry) => entry.batch === batch.id && entry.removedAt === undefined);
  const untouched = own.filter((entry) => entry.changedAt === batch.at);
  return {
    records: [
      ...untouched.map((entry) => takenBack(entry, batch.at, at)),
      { ...batch, removedAt: at, changedAt: at },
    ],
    keptByHand: own.length - untouched.length,
  };
}

function takenBack(entry: Entry, importedAt: Instant, at: Instant): Entry {
  const [before, ...older] = entry.earlier ?? [];
  if (before === undefined || before.until !== importedAt)
    return { ...entry, removedAt: at, changedAt: at };
  const { batch: _, earlier: __, ...rest } = entry;
  return {
    ...rest,
    value: before.value,
    changedAt: at,
    ...(older.length === 0 ? {} : { earlier: older }),
  };
}
