import { err, type LocalDate, ok, parseLocalDate, type Result } from "@wervel/base";
import { formatArchive, type Instant } from "@wervel/model";
import { sealBackup } from "@wervel/vault";
import { backupSetting } from "../data/backup-age.ts";
import type { RecordStore, StoreError } from "../store/index.ts";
import type { BackupFolder } from "./backup-folder.ts";

/**
 * Kept beside the drafts: a folder belongs to this browser and goes into no archive. Of the key
 * only the half that closes is kept, so whoever opens this browser cannot open a copy with it.
 */
export type FolderBackup = {
  readonly folder: FileSystemDirectoryHandle;
  readonly recipient: string;
};
const key = "backup-folder";

type Drafts = Pick<RecordStore, "draft" | "saveDraft" | "dropDraft">;

export const folderBackup = (store: Drafts) => store.draft<FolderBackup>(key);
export const keepFolderBackup = (store: Drafts, kept: FolderBackup) => store.saveDraft(key, kept);
export const stopFolderBackup = (store: Drafts) => store.dropDraft(key);

export type BackupFailure = { readonly kind: "folder-gone" } | StoreError;

/** One file for each of the last days; older ones of ours go, what is not ours stays. */
export const daysKept = 7;
const ending = "-wervel.age";

/**
 * Writes everything as one encrypted file, named after the day.
 *
 * @returns the file's name; `folder-gone` when the folder cannot be written to any more.
 */
export async function makeBackup(
  store: Pick<RecordStore, "everything" | "put">,
  to: { readonly folder: BackupFolder; readonly recipient: string },
  { today, now }: { readonly today: LocalDate; readonly now: Instant },
): Promise<Result<string, BackupFailure>> {
  const file = `${today}${ending}`;
  const noted = backupSetting(today, now);
  // The copy itself says that it was made, so that a restored diary knows its last copy.
  const others = (await store.everything()).filter(({ id }) => id !== noted.id);
  const text = formatArchive([...others, noted], now);
  const sealed = await sealBackup(text, [to.recipient]);
  try {
    await to.folder.write(file, sealed);
    await dropOld(to.folder);
  } catch {
    return err({ kind: "folder-gone" });
  }
  const written = await store.put(noted);
  return written.ok ? ok(file) : written;
}

/** The newest copy in the folder. */
export async function newestBackup(folder: BackupFolder): Promise<string | undefined> {
  return (await ours(folder)).at(-1);
}

async function dropOld(folder: BackupFolder): Promise<void> {
  for (const file of (await ours(folder)).slice(0, -daysKept)) await folder.remove(file);
}

async function ours(folder: BackupFolder): Promise<readonly string[]> {
  const isOurs = (file: string) =>
    file.endsWith(ending) && parseLocalDate(file.slice(0, -ending.length)) !== undefined;
  return (await folder.files()).filter(isOurs).sort();
}
