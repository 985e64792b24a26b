/** A folder outside the browser that the person chose; written to without asking again. */
export type BackupFolder = {
  readonly name: string;
  readonly files: () => Promise<readonly string[]>;
  readonly write: (file: string, content: Uint8Array) => Promise<void>;
  readonly read: (file: string) => Promise<Uint8Array>;
  readonly remove: (file: string) => Promise<void>;
};

const forWriting = { mode: "readwrite" } as const;

export const canChooseFolder = (): boolean => "showDirectoryPicker" in globalThis;

/** The person's choice; `undefined` when they changed their mind. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await globalThis.showDirectoryPicker?.({ ...forWriting, id: "wervel-copy" });
  } catch {
    return undefined; // closed without a choice
  }
}

/** Whether the browser lets us write there now, without a question on screen. */
export const mayWrite = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  isGranted(await handle.queryPermission?.(forWriting));

/** Asks; call it from a press on a button. */
export const askToWrite = async (handle: FileSystemDirectoryHandle): Promise<boolean> =>
  isGranted(await handle.requestPermission?.(forWriting));

/** A browser that does not know the question does not stand in the way either. */
const isGranted = (permission: PermissionState = "granted") => permission === "granted";

export const folderOf = (handle: FileSystemDirectoryHandle): BackupFolder => ({
  name: handle.name,
  async files() {
    const names: string[] = [];
    for await (const name of handle.keys()) names.push(name);
    return names;
  },
  // The browser writes beside the file and swaps at `close`: half a copy never replaces a whole one.
  async write(file, content) {
    const entry = await handle.getFileHandle(file, { create: true });
    const stream = await entry.createWritable();
    await stream.write(new Uint8Array(content));
    await stream.close();
  },
  async read(file) {
    const entry = await handle.getFileHandle(file);
    return new Uint8Array(await (await entry.getFile()).arrayBuffer());
  },
  remove: (file) => handle.removeEntry(file),
});
