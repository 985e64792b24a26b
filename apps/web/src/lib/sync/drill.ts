/** Practising the recovery: reads the vault with the sheet alone, in memory, and touches nothing. */
import { err, ok, type Result } from "@wervel/base";
import type { Entry, WervelRecord } from "@wervel/model";
import type { Replica, RootSecret } from "@wervel/vault";
import { isEmpty, type Line, nothingThere, openBriefly } from "./brief-vault.ts";
import { recordOf } from "./diary-changes.ts";
import type { SyncError } from "./session.ts";
import { hasMoved } from "./succession.ts";

export type Drill = {
  readonly days: number;
  readonly lastDay: string | undefined;
  /** The last day that says something, for the person to recognise. */
  readonly entries: readonly Entry[];
  readonly records: number;
  readonly seconds: number;
};

export async function rehearse(root: RootSecret, line: Line): Promise<Result<Drill, SyncError>> {
  const begunMs = line.now();
  const brief = await openBriefly(root, line);
  if (!brief.ok) return brief;
  if (isEmpty(brief.value)) return nothingThere;
  if (hasMoved(brief.value.vault.replica())) return err({ kind: "old-sheet" });
  const records = diaryIn(brief.value.vault.replica());
  const entries = records.filter((record) => record.kind === "entry");
  const days = [...new Set(entries.map(({ day }) => day))].sort();
  const lastDay = days.at(-1);
  return ok({
    days: days.length,
    lastDay,
    entries: entries.filter(({ day }) => day === lastDay),
    records: records.length,
    seconds: Math.round((line.now() - begunMs) / 1000),
  });
}

/** What the vault says the diary is, without what was taken away. */
export const diaryIn = (replica: Replica): readonly WervelRecord[] =>
  replica.records().flatMap((record) => {
    const stored = record.startsWith("diary/") ? replica.read(record) : undefined;
    const parsed = stored === undefined ? undefined : recordOf(stored);
    return parsed === undefined || parsed.removedAt !== undefined ? [] : [parsed];
  });
