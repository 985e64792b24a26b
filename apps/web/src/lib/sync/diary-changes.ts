/** A diary record as fields of the vault, and back: what is compared, merged and fought over. */
import { parseRecord, type WervelRecord } from "@wervel/model";
import type { Draft, Json, StoredRecord } from "@wervel/vault";

const prefix = "diary/";
export const vaultName = (id: string): string => prefix + id;
export const diaryId = (record: string): string | undefined =>
  record.startsWith(prefix) ? record.slice(prefix.length) : undefined;

/** Two devices may fill in different parts of these; anything else is written as a whole. */
const byPart: ReadonlySet<string> = new Set([
  "profile",
  "episode",
  "suspicion",
  "experiment",
  "treatment",
  "visit",
  "own-item",
]);

export type Fields = Readonly<Record<string, Json>>;

/** `removedAt` and `changedAt` stand apart, so that taking away meets an edit as an edit. */
export function fieldsOf(record: WervelRecord): Fields {
  const { removedAt, ...rest } = record;
  const plain: Record<string, Json> = JSON.parse(JSON.stringify(rest)); // as it will be read back
  const fields = byPart.has(record.kind) ? partsOf(plain) : { whole: plain };
  return removedAt === undefined ? fields : { ...fields, removedAt };
}

function partsOf({ answers, ...rest }: Readonly<Record<string, Json>>): Fields {
  if (rest["kind"] !== "profile") return answers === undefined ? rest : { ...rest, answers };
  const parts = Object.entries(objectIn(answers)).map(([key, value]) => [`answers.${key}`, value]);
  return { ...rest, ...Object.fromEntries(parts) };
}

const objectIn = (json: Json | undefined): Readonly<Record<string, Json>> =>
  typeof json === "object" && json !== null ? Object.fromEntries(Object.entries(json)) : {};

/** The record that these fields say; `undefined` when a newer Wervel wrote it. */
export function recordOf({ fields }: StoredRecord): WervelRecord | undefined {
  const { whole, removedAt, ...parts } = fields;
  const plain = whole === undefined ? joined(parts) : objectIn(whole);
  const removed = typeof removedAt === "string" ? { removedAt } : {};
  const parsed = parseRecord({ ...plain, ...removed });
  return parsed.ok ? parsed.value : undefined;
}

function joined(parts: Fields): Fields {
  const entries = Object.entries(parts).filter(([, value]) => value !== null);
  const answers = entries.flatMap(([key, value]) =>
    key.startsWith("answers.") ? [[key.slice("answers.".length), value] as const] : [],
  );
  const rest = entries.filter(([key]) => !key.startsWith("answers."));
  const isProfile = parts["kind"] === "profile";
  return {
    ...Object.fromEntries(rest),
    ...(isProfile ? { answers: Object.fromEntries(answers) } : {}),
  };
}

/** What has to be written so that the vault says `now`, where it said `before`. */
export function draftsFor(before: WervelRecord | undefined, now: WervelRecord): readonly Draft[] {
  const [old, fields] = [before === undefined ? {} : fieldsOf(before), fieldsOf(now)];
  const record = vaultName(now.id);
  const set = (field: string, value: Json): Draft => ({ kind: "set", record, field, value });
  const changed = Object.entries(fields).flatMap(([field, value]) =>
    isSame(old[field], value) ? [] : [set(field, value)],
  );
  // A field that went is said aloud: silence would leave the other devices with the old value.
  const gone = Object.keys(old).flatMap((field) => (field in fields ? [] : [set(field, null)]));
  return [...changed, ...gone];
}

/** Equal as JSON, whatever the order of keys. */
export function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const [x, y] = [Object.entries(a), new Map(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    x.length === y.size &&
    x.every(([key, value]) => y.has(key) && isSame(value, y.get(key)))
  );
}
