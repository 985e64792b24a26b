import "fake-indexeddb/auto";
import { addDays, dateOfEpochDay, type LocalDate } from "@wervel/base";
import { type Entry, parseArchive } from "@wervel/model";
import { createBackupKey, openBackup } from "@wervel/vault";
import { beforeEach, expect, it } from "vitest";
import { backupAgeDays } from "../data/backup-age.ts";
import { deleteVault, openStore } from "../store/open-store.ts";
import type { RecordStore } from "../store/record-store.ts";
import type { BackupFolder } from "./backup-folder.ts";
import { daysKept, makeBackup, newestBackup } from "./folder-backup.ts";

const today = dateOfEpochDay(20_779);
const now = "2026-11-22T11:00:00.000Z";
const entry: Entry = {
  id: "note-1",
  kind: "entry",
  item: "note",
  day: today,
  value: { is: "text", text: "een moeilijke dag" },
  notedAt: now,
  changedAt: now,
};

/** A folder that holds bytes, and that can be taken away like a memory stick. */
function folderInMemory(files = new Map<string, Uint8Array>(), isGone = false): BackupFolder {
  const orGone = async <T>(answer: () => T) => {
    if (isGone) throw new DOMException("gone", "NotFoundError");
    return answer();
  };
  return {
    name: "stick",
    files: () => orGone(() => [...files.keys()]),
    write: (file, content) => orGone(() => void files.set(file, content)),
    read: (file) => orGone(() => files.get(file) ?? new Uint8Array()),
    remove: (file) => orGone(() => void files.delete(file)),
  };
}

let store: RecordStore;
beforeEach(async () => {
  await deleteVault("own");
  const opened = await openStore("own", { clock: () => Date.parse(now) });
  if (!opened.ok) throw new Error(opened.error.kind);
  store = opened.value;
  await store.put(entry);
});

const copyOn = (day: LocalDate, folder: BackupFolder, recipient: string) =>
  makeBackup(store, { folder, recipient }, { today: day, now });

it("writes everything so that only the key opens it, and notes that it did", async () => {
  const { secret, recipient } = await createBackupKey();
  const files = new Map<string, Uint8Array>();
  const made = await copyOn(today, folderInMemory(files), recipient);
  expect(made).toEqual({ ok: true, value: `${today}-wervel.age` });
  const sealed = files.get(`${today}-wervel.age`) ?? new Uint8Array();
  expect(new TextDecoder().decode(sealed)).not.toContain("moeilijke");
  const opened = await openBackup(sealed, secret);
  const archive = parseArchive(opened.ok ? opened.value : "");
  const here = await store.everything();
  expect(archive.ok && archive.value.records).toEqual(here);
  expect(backupAgeDays(await store.byKind("setting"), today)).toBe(0);
  const other = await createBackupKey();
  expect(await openBackup(sealed, other.secret)).toMatchObject({ ok: false });
});

it("keeps one copy for each of the last days, and never touches what is not ours", async () => {
  const { recipient } = await createBackupKey();
  const foreign = ["vakantie.age", "2020-01-01-wervel.age.txt", "foto-wervel.age"];
  const files = new Map(foreign.map((name) => [name, new Uint8Array()]));
  const folder = folderInMemory(files);
  for (let day = 0; day < daysKept + 3; day++) {
    await copyOn(addDays(today, day), folder, recipient);
    await copyOn(addDays(today, day), folder, recipient);
  }
  expect(files.size).toBe(daysKept + foreign.length);
  expect([...files.keys()]).toEqual(expect.arrayContaining(foreign));
  expect(await newestBackup(folder)).toBe(`${addDays(today, daysKept + 2)}-wervel.age`);
});

it("says so when the folder is gone, and claims no copy", async () => {
  const { recipient } = await createBackupKey();
  const made = await copyOn(today, folderInMemory(new Map(), true), recipient);
  expect(made).toEqual({ ok: false, error: { kind: "folder-gone" } });
  expect(backupAgeDays(await store.byKind("setting"), today)).toBeUndefined();
});
