/** Where two devices wrote differently without knowing of each other: both stay, a person chooses. */
import type { WervelRecord } from "@wervel/model";
import { type Conflict, type Replica, readStamp } from "@wervel/vault";
import { diaryId, isSame, recordOf } from "./diary-changes.ts";

export type Version = {
  readonly record: WervelRecord;
  readonly device: string;
  readonly at: number;
};
/** Newest first; the diary shows the first until somebody chooses. */
export type DiaryConflict = {
  readonly id: string;
  readonly versions: readonly [Version, Version, ...Version[]];
};

/** Times of writing differ always, and settings of a device matter to nobody: no cause to ask. */
const silentFields: ReadonlySet<string> = new Set(["changedAt", "earlier"]);

export function diaryConflicts(replica: Replica): readonly DiaryConflict[] {
  const byRecord = new Map<string, Conflict[]>();
  for (const conflict of replica.conflicts()) {
    const id = diaryId(conflict.record);
    if (id === undefined || silentFields.has(conflict.field)) continue;
    byRecord.set(id, [...(byRecord.get(id) ?? []), conflict]);
  }
  return [...byRecord].flatMap(([id, conflicts]) => {
    const [first, second, ...more] = versionsOf(replica, conflicts);
    return first === undefined || second === undefined
      ? []
      : [{ id, versions: [first, second, ...more] as const }];
  });
}

/** One version per moment of writing: the fields of that device over what is not in dispute. */
function versionsOf(replica: Replica, conflicts: readonly Conflict[]): readonly Version[] {
  const base = replica.read(conflicts[0]?.record ?? "");
  const stamps = conflicts.flatMap(({ values }) => values.map(({ at }) => at));
  const versions: Version[] = [];
  for (const at of [...new Set(stamps)].sort().reverse()) {
    const own = conflicts.flatMap(({ field, values }) =>
      values.flatMap((written) => (written.at === at ? [[field, written.value] as const] : [])),
    );
    const fields = { ...base?.fields, ...Object.fromEntries(own) };
    const record = recordOf({ fields, sets: {} });
    if (record === undefined || record.kind === "setting") continue;
    if (versions.some((known) => saysTheSame(known.record, record))) continue;
    const { device, wallMs } = readStamp(at);
    versions.push({ record, device, at: wallMs });
  }
  return versions;
}

function saysTheSame(a: WervelRecord, b: WervelRecord): boolean {
  const bare = (record: WervelRecord) => ({ ...record, changedAt: "", notedAt: "" });
  return isSame(bare(a), bare(b));
}
