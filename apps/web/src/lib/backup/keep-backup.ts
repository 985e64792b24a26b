/** Makes the copies by itself: at the first visit of a day, and when one leaves after a change. */
import { localDateAt } from "@wervel/base";
import { recordKinds } from "@wervel/model";
import { backupAgeDays } from "../data/backup-age.ts";
import type { RecordStore } from "../store/record-store.ts";

/** Nothing is fetched, and nothing written, on a device where no folder was chosen. */
export async function keepBackup(store: RecordStore): Promise<void> {
  if ((await store.draft("backup-folder")) === undefined) return;
  let changed = false;
  store.watch(
    recordKinds.filter((kind) => kind !== "setting"),
    () => {
      changed = true;
    },
  );
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden" || !changed) return;
    changed = false;
    void copyQuietly(store);
  });
  const age = backupAgeDays(await store.byKind("setting"), localDateAt(Date.now()));
  if (age === undefined || age > 0) await copyQuietly(store);
}

/** Fails in silence: the settings show how old the last copy is, and what to do. */
async function copyQuietly(store: RecordStore): Promise<void> {
  const [{ folderOf, mayWrite }, { folderBackup, makeBackup }] = await Promise.all([
    import("./backup-folder.ts"),
    import("./folder-backup.ts"),
  ]);
  const kept = await folderBackup(store);
  if (kept === undefined || !(await mayWrite(kept.folder))) return;
  const to = { folder: folderOf(kept.folder), recipient: kept.recipient };
  const now = Date.now();
  await makeBackup(store, to, { today: localDateAt(now), now: new Date(now).toISOString() });
}
