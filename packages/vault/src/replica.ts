/**
 * What a vault says now, on one device, after the changes of all devices.
 *
 * Any two replicas that have seen the same changes say the same, in whatever
 * order the devices' rows arrived (each device's own row in order). Per field the
 * last writer wins; values written at the same time elsewhere stay visible as
 * rivals until someone writes again. A record is gone when its tombstone is later
 * than everything written in it; a later edit brings the whole record back. One exception: a
 * snapshot keeps nothing of what was removed, so who started from it gets back less of such a
 * record, and never something else.
 */

import type { Change, Json } from "./change.ts";
import { readStamp, type Stamp } from "./hybrid-clock.ts";

export type Written = { readonly value: Json; readonly at: Stamp };
export type StoredRecord = {
  readonly fields: Readonly<Record<string, Json>>;
  readonly sets: Readonly<Record<string, readonly string[]>>;
};
/** Two values for one field, neither written in knowledge of the other; newest first. */
export type Conflict = {
  readonly record: string;
  readonly field: string;
  readonly values: readonly Written[];
};

export interface Replica {
  /** Takes in changes; each device's own in the order written. Returns the records touched. */
  readonly apply: (changes: Iterable<Change>) => ReadonlySet<string>;
  readonly read: (record: string) => StoredRecord | undefined;
  readonly records: () => readonly string[];
  /** The stamps that a new value for this field replaces. */
  readonly seen: (record: string, field: string) => readonly Stamp[];
  readonly conflicts: () => readonly Conflict[];
  /** Everything still needed to say the same elsewhere; of what was removed only its tombstone. */
  readonly snapshot: () => Snapshot;
}

export type Snapshot = {
  readonly changes: readonly Change[];
  /** Per device the last stamp that the snapshot holds or has outlived. */
  readonly seen: Readonly<Record<string, Stamp>>;
};

type Field = { heads: Map<Stamp, Json>; replaced: Set<Stamp> };
type Element = { present: boolean; at: Stamp };
type Row = {
  fields: Map<string, Field>;
  sets: Map<string, Map<string, Element>>;
  removedAt?: Stamp;
  /** What was written up to here came and went before a snapshot; only its tombstone is known. */
  emptiedAt?: Stamp;
};

export function createReplica(from?: Snapshot): Replica {
  const rows = new Map<string, Row>();
  const seen = new Map<string, Stamp>();

  const apply = (changes: Iterable<Change>) => {
    const touched = new Set<string>();
    for (const change of changes) {
      const { device } = readStamp(change.at);
      if (change.at <= (seen.get(device) ?? "")) continue; // delivered before
      seen.set(device, change.at);
      write(rowOf(rows, change.record), change);
      touched.add(change.record);
    }
    return touched;
  };

  if (from !== undefined) {
    for (const change of from.changes) {
      const row = rowOf(rows, change.record);
      if (change.kind === "remove" && isEmpty(row)) row.emptiedAt = change.at;
      write(row, change);
    }
    for (const [device, stamp] of Object.entries(from.seen)) seen.set(device, stamp);
  }

  return {
    apply,
    read: (record) => {
      const row = rows.get(record);
      return row !== undefined && isAlive(row) ? present(row) : undefined;
    },
    records: () => [...rows].flatMap(([record, row]) => (isAlive(row) ? [record] : [])).sort(),
    seen: (record, field) => [...(rows.get(record)?.fields.get(field)?.heads.keys() ?? [])],
    conflicts: () =>
      [...rows].sort(byName).flatMap(([record, row]) => (isAlive(row) ? rivals(record, row) : [])),
    snapshot: () => ({
      changes: [...rows].flatMap(([record, row]) => changesOf(record, row)),
      seen: Object.fromEntries(seen),
    }),
  };
}

function rowOf(rows: Map<string, Row>, record: string): Row {
  const row = rows.get(record) ?? { fields: new Map(), sets: new Map() };
  rows.set(record, row);
  return row;
}

const isEmpty = ({ fields, sets }: Row): boolean => fields.size === 0 && sets.size === 0;

function write(row: Row, change: Change): void {
  // A newer value may have been emptied away, so an older one that comes late must not take its place.
  if (change.kind !== "remove" && change.at <= (row.emptiedAt ?? "")) return;
  if (change.kind === "remove") row.removedAt = later(row.removedAt, change.at);
  else if (change.kind === "set") writeField(row, change);
  else writeElement(row, change);
}

const later = (a: Stamp | undefined, b: Stamp): Stamp => (a !== undefined && a > b ? a : b);

function writeField(row: Row, { field: name, value, seen, at }: Change & { kind: "set" }): void {
  const field = row.fields.get(name) ?? { heads: new Map(), replaced: new Set() };
  row.fields.set(name, field);
  for (const stamp of seen) if (!field.heads.delete(stamp)) field.replaced.add(stamp);
  if (!field.replaced.delete(at)) field.heads.set(at, value);
}

function writeElement(
  row: Row,
  { field, element, kind, at }: Change & { kind: "add" | "drop" },
): void {
  const elements = row.sets.get(field) ?? new Map<string, Element>();
  row.sets.set(field, elements);
  const last = elements.get(element);
  if (last === undefined || at > last.at) elements.set(element, { present: kind === "add", at });
}

const byName = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) =>
  a < b ? -1 : 1;

const newestFirst = (field: Field): Written[] =>
  [...field.heads].map(([at, value]) => ({ at, value })).sort((a, b) => (a.at < b.at ? 1 : -1));

/** Alive while anything in it was written after the tombstone. */
function isAlive({ fields, sets, removedAt = "" as Stamp }: Row): boolean {
  const stamps = [
    ...[...fields.values()].flatMap(({ heads }) => [...heads.keys()]),
    ...[...sets.values()].flatMap((elements) =>
      [...elements.values()].flatMap((element) => (element.present ? [element.at] : [])),
    ),
  ];
  return stamps.some((at) => at > removedAt);
}

function present(row: Row): StoredRecord {
  const fields: Record<string, Json> = {};
  for (const name of [...row.fields.keys()].sort()) {
    const [winner] = newestFirst(row.fields.get(name) ?? { heads: new Map(), replaced: new Set() });
    if (winner !== undefined) fields[name] = winner.value;
  }
  const sets: Record<string, readonly string[]> = {};
  for (const name of [...row.sets.keys()].sort()) {
    const elements = [...(row.sets.get(name) ?? [])].filter(([, element]) => element.present);
    if (elements.length > 0) sets[name] = elements.map(([element]) => element).sort();
  }
  return { fields, sets };
}

const rivals = (record: string, row: Row): Conflict[] =>
  [...row.fields]
    .sort(byName)
    .flatMap(([name, field]) =>
      field.heads.size > 1 ? [{ record, field: name, values: newestFirst(field) }] : [],
    );

function changesOf(record: string, row: Row): Change[] {
  const { removedAt } = row;
  const tombstone =
    removedAt === undefined ? [] : [{ kind: "remove" as const, record, at: removedAt }];
  if (removedAt !== undefined && !isAlive(row))
    return [...tombstone, ...elementsOf(record, row).filter(({ at }) => at > removedAt)];
  const fields = [...row.fields].flatMap(([field, { heads, replaced }]) => {
    // A replaced value that has not arrived yet must still be recognised when it does.
    const oldest = [...heads.keys()].sort()[0];
    return [...heads].map(([at, value]) => ({
      kind: "set" as const,
      record,
      field,
      value,
      seen: at === oldest ? [...replaced] : [],
      at,
    }));
  });
  // A tombstone ahead of the values says again that what was older is not known here.
  const emptied =
    row.emptiedAt === undefined ? [] : [{ kind: "remove" as const, record, at: row.emptiedAt }];
  return [...emptied, ...fields, ...elementsOf(record, row), ...tombstone];
}

const elementsOf = (record: string, row: Row) =>
  [...row.sets].flatMap(([field, elements]) =>
    [...elements].map(([element, { present: here, at }]) => ({
      kind: here ? ("add" as const) : ("drop" as const),
      record,
      field,
      element,
      at,
    })),
  );
