import { itemRoles } from "@wervel/content";
import type { FactorKind } from "@wervel/learn";
import {
  type CatalogueItem,
  diaryItems,
  type Entry,
  type FactorFlags,
  isCatalogueItem,
  type OwnItemRecord,
  type OwnScale,
  type Scale,
} from "@wervel/model";

/** One row of numbers by day, with what the numbers are and which way a link may run. */
export type DaySeries = {
  readonly id: string;
  readonly kind: FactorKind;
  readonly flags: FactorFlags;
  readonly use: "outcome" | "factor" | "either";
  readonly byDay: ReadonlyMap<string, number>;
};

type Growing = Omit<DaySeries, "byDay"> & { readonly byDay: Map<string, number> };
type Rows = Map<string, Growing>;

/**
 * Every series that entries hold. A once-a-day item gives its answer; choices give one
 * yes/no row each; stool and medicine give what can be counted per day. Words, places and
 * meals are kept in the diary but are no series (see `eatenSeries` for foods one asks about).
 */
export function daySeries(
  entries: readonly Entry[],
  ownItems: readonly OwnItemRecord[],
): readonly DaySeries[] {
  const rows: Rows = new Map();
  const own = new Map(ownItems.map((item) => [item.id, item]));
  for (const entry of inOrderOfWriting(entries)) {
    if (isCatalogueItem(entry.item)) addCatalogueEntry(rows, entry.item, entry);
    else addOwnEntry(rows, own, entry);
  }
  spreadAbsence(rows, entries);
  return [...rows.values()];
}

/** Yes/no rows for foods that a person wants to look at; days with a meal but without it are 0. */
export function eatenSeries(
  entries: readonly Entry[],
  foods: readonly string[],
): readonly DaySeries[] {
  const meals = entries.filter(({ item, removedAt }) => item === "meal" && removedAt === undefined);
  return foods.map((food) => {
    const byDay = new Map<string, number>();
    for (const { day, value } of meals) {
      const eaten = value.is === "meal" && value.foods.some((eatenFood) => eatenFood.food === food);
      byDay.set(day, Math.max(byDay.get(day) ?? 0, Number(eaten)));
    }
    return { id: `food:${food}`, kind: "binary", flags: {}, use: "factor", byDay };
  });
}

const inOrderOfWriting = (entries: readonly Entry[]): readonly Entry[] =>
  entries
    .filter(({ removedAt }) => removedAt === undefined)
    .sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1));

function addCatalogueEntry(rows: Rows, item: CatalogueItem, entry: Entry): void {
  const role = itemRoles[item];
  const { value, day } = entry;
  if (role.is === "record") return;
  const flags = role.is === "outcome" ? {} : role.flags;
  const row = (id: string, kind: FactorKind) => grow(rows, { id, kind, flags, use: role.is });
  const scale: Scale = diaryItems[item].scale;
  if (value.is === "number") row(item, kindOf(scale)).set(day, value.number);
  if (value.is === "yes-no") row(item, "binary").set(day, Number(value.yes));
  if (value.is === "choices" && scale.is === "choices")
    for (const option of scale.options.filter((known) => known !== "calm"))
      row(`${item}:${option}`, "binary").set(day, Number(value.chosen.includes(option)));
  if (value.is === "dose") row(`${item}:${value.name}`, "binary").set(day, 1);
  if (value.is === "stool") addStool(row, day, value.form);
}

function addStool(
  row: (id: string, kind: FactorKind) => Map<string, number>,
  day: string,
  form: number,
): void {
  const highest = (series: Map<string, number>, value: number) =>
    series.set(day, Math.max(series.get(day) ?? 0, value));
  const times = row("stool:times", "count");
  times.set(day, (times.get(day) ?? 0) + 1);
  highest(row("stool:hard", "binary"), Number(form <= 2));
  highest(row("stool:loose", "binary"), Number(form >= 6));
}

const ownKinds = {
  "yes-no": "binary",
  level: "scale",
  nrs: "scale",
  amount: "count",
} as const satisfies Readonly<Record<OwnScale, FactorKind>>;

function addOwnEntry(rows: Rows, own: ReadonlyMap<string, OwnItemRecord>, entry: Entry): void {
  const item = target(own, entry.item.slice("own:".length));
  if (item === undefined) return;
  // A state on a scale may follow the pain of that day; an event that happened or not does not.
  const state = item.scale === "level" || item.scale === "nrs";
  const row = grow(rows, {
    id: `own:${item.id}`,
    kind: ownKinds[item.scale],
    flags: { mayFollow: state, ...item.flags },
    use: item.outcome ? "outcome" : "factor",
  });
  if (entry.value.is === "number") row.set(entry.day, entry.value.number);
  if (entry.value.is === "yes-no") row.set(entry.day, Number(entry.value.yes));
}

/** Follows merges; a circle of merges ends where it began. */
function target(own: ReadonlyMap<string, OwnItemRecord>, id: string): OwnItemRecord | undefined {
  const seen = new Set<string>();
  let item = own.get(id);
  while (item?.mergedInto !== undefined && !seen.has(item.id)) {
    seen.add(item.id);
    item = own.get(item.mergedInto);
  }
  return item;
}

/** "None today", and a day on which another one was written, say "not this one" for events. */
function spreadAbsence(rows: Rows, entries: readonly Entry[]): void {
  const asked = daysAsked(entries);
  for (const [id, { byDay }] of rows) {
    const event = id.includes(":") ? asked.get(id.slice(0, id.indexOf(":"))) : undefined;
    for (const day of event ?? []) if (!byDay.has(day)) byDay.set(day, 0);
  }
}

/** Per event the days with an answer about it. */
function daysAsked(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<string>> {
  const events = ["medicine", "supplement", "stool"] as const;
  const asked = new Map<string, Set<string>>(events.map((event) => [event, new Set()]));
  for (const { item, day, removedAt } of entries)
    if (removedAt === undefined) asked.get(item)?.add(day);
  return asked;
}

function kindOf(scale: Scale): FactorKind {
  return scale.is === "amount" ? "count" : "scale";
}

function grow(rows: Rows, row: Omit<DaySeries, "byDay">): Map<string, number> {
  const known = rows.get(row.id) ?? { ...row, byDay: new Map<string, number>() };
  rows.set(row.id, known);
  return known.byDay;
}
