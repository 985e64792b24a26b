import { daysBetween, type LocalDate, parseLocalDate } from "@wervel/base";
import {
  dailyEntryId,
  type Instant,
  type Json,
  type SettingRecord,
  type VisitRecord,
  type WervelRecord,
} from "@wervel/model";
import type { Origin, RecordStore } from "../store/index.ts";

const flareId = "setting:flare";
const callsId = "setting:call-list";

export type Flare = { readonly since: LocalDate; readonly until?: LocalDate };
export type Contact = { readonly name: string; readonly phone: string; readonly why: string };

const setting = (id: string, key: string, value: Json, changedAt: Instant): SettingRecord => ({
  id,
  kind: "setting",
  key,
  value,
  changedAt,
});

/** A bad day begins when card 1 was looked at and nothing on it was new; the diary hears of it. */
export const flareBegins = (since: LocalDate, now: Instant): readonly WervelRecord[] => [
  setting(flareId, "flare", { since }, now),
  {
    id: dailyEntryId("flare", since),
    kind: "entry",
    item: "flare",
    day: since,
    value: { is: "yes-no", yes: true },
    notedAt: now,
    changedAt: now,
  },
];

export const flareEnds = (flare: Flare, until: LocalDate, now: Instant): SettingRecord =>
  setting(flareId, "flare", { since: flare.since, until }, now);

/** The flare that is going on; one that ended, or that cannot be read, is none. */
export async function currentFlare(store: Pick<RecordStore, "get">): Promise<Flare | undefined> {
  const record = await store.get(flareId);
  if (record?.kind !== "setting") return undefined;
  const { since, until } = objectOf(record.value);
  const day = typeof since === "string" ? parseLocalDate(since) : undefined;
  return day === undefined || until !== undefined ? undefined : { since: day };
}

/** Day 1 is the day it began; after the last day of the plan it stays the last. */
export const flareDay = (flare: Flare, today: LocalDate, days: number): number =>
  Math.min(days, Math.max(1, daysBetween(flare.since, today) + 1));

export async function callList(store: Pick<RecordStore, "get">): Promise<readonly Contact[]> {
  const record = await store.get(callsId);
  if (record?.kind !== "setting" || !Array.isArray(record.value)) return [];
  return record.value.flatMap((value: Json) => {
    const { name, phone, why } = objectOf(value);
    return typeof name === "string" && typeof phone === "string"
      ? [{ name, phone, why: typeof why === "string" ? why : "" }]
      : [];
  });
}

export const keepCallList = (contacts: readonly Contact[], now: Instant): SettingRecord =>
  setting(callsId, "call-list", contacts, now);

export function newVisit(
  visit: { readonly day: LocalDate; readonly profession: string; readonly note: string },
  origin: Origin,
): VisitRecord {
  const { day, profession, note } = visit;
  const written = note === "" ? {} : { note };
  return { id: origin.id(), kind: "visit", changedAt: origin.now(), day, profession, ...written };
}

const objectOf = (value: Json): Readonly<Record<string, Json>> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value))
    : {};
