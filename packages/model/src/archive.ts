import { err, ok, type Result } from "@wervel/base";
import * as v from "valibot";
import type { Instant } from "./entry.ts";
import { parseRecord, type RecordIssue } from "./parse-record.ts";
import type { WervelRecord } from "./record.ts";

/** Raised when a reader of the previous version could misread the file. */
export const archiveVersion = 1;

/** Everything a person has in Wervel, as one JSON file; see docs/formats.md. */
export type Archive = {
  readonly format: "wervel-archive";
  readonly version: typeof archiveVersion;
  readonly writtenAt: Instant;
  readonly records: readonly WervelRecord[];
};

export type ArchiveIssue =
  | { readonly kind: "not-json" }
  | { readonly kind: "not-an-archive" }
  | { readonly kind: "newer-version"; readonly got: number; readonly known: number }
  | { readonly kind: "bad-records"; readonly faults: readonly RecordFault[] };
export type RecordFault = { readonly index: number; readonly issue: RecordIssue };

/**
 * One record per line, sorted by id: two archives of the same data are the same bytes
 * but for `writtenAt`, and a text tool shows what differs.
 */
export function formatArchive(records: readonly WervelRecord[], writtenAt: Instant): string {
  const sorted = [...records].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
  const lines = sorted.map((record) => JSON.stringify(sortKeys(record)));
  const head = `{"format":"wervel-archive","version":${archiveVersion},"writtenAt":${JSON.stringify(writtenAt)},`;
  return `${head}"records":[\n${lines.join(",\n")}\n]}\n`;
}

const envelope = v.looseObject({
  format: v.literal("wervel-archive"),
  version: v.number(),
  writtenAt: v.string(),
  records: v.array(v.unknown()),
});

/** Reports every faulty record at once; nothing is taken in by halves. */
export function parseArchive(text: string): Result<Archive, ArchiveIssue> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const parsed = v.safeParse(envelope, json.value);
  if (!parsed.success) return err({ kind: "not-an-archive" });
  const { version, writtenAt } = parsed.output;
  if (version !== archiveVersion)
    return err({ kind: "newer-version", got: version, known: archiveVersion });
  const records: WervelRecord[] = [];
  const faults: RecordFault[] = [];
  for (const [index, input] of parsed.output.records.entries()) {
    const record = parseRecord(input);
    if (record.ok) records.push(record.value);
    else faults.push({ index, issue: record.error });
  }
  if (faults.length > 0) return err({ kind: "bad-records", faults });
  return ok({ format: "wervel-archive", version: archiveVersion, writtenAt, records });
}

function parseJson(text: string): Result<unknown, ArchiveIssue> {
  try {
    const value: unknown = JSON.parse(text);
    return ok(value);
  } catch {
    return err({ kind: "not-json" });
  }
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]));
}
