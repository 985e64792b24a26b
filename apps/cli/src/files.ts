import { mkdir, open, readdir, readFile, stat, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { err, ok, type Result } from "@wervel/base";
import type { Text } from "@wervel/model";
import { type Problem, unusable } from "./command.ts";

/** Reading and writing, with every failure as a sentence; `-` is standard input. */
export interface Files {
  readonly readBytes: (path: string) => Promise<Result<Uint8Array, Problem>>;
  /** Bytes; 0 when that cannot be known, as of standard input. */
  readonly size: (path: string) => Promise<Result<number, Problem>>;
  /** A file of any size in pieces; each piece is only good until the next. */
  readonly chunks: (path: string) => AsyncIterable<Uint8Array>;
  /** UTF-8; a byte order mark is dropped, other encodings are refused. */
  readonly readText: (path: string) => Promise<Result<string, Problem>>;
  /** Names of the folders in a folder, sorted; a file is not a folder. */
  readonly listFolders: (path: string) => Promise<Result<readonly string[], Problem>>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Makes the folders on the way. */
  readonly write: (path: string, content: string | Uint8Array) => Promise<Result<void, Problem>>;
}

export function diskFiles(stdin: AsyncIterable<Uint8Array>): Files {
  const readBytes = (path: string) =>
    attempt(path, () => (path === "-" ? drain(stdin) : readFile(path)));
  return {
    readBytes,
    size: (path) => attempt(path, async () => (path === "-" ? 0 : (await stat(path)).size)),
    chunks: (path) => (path === "-" ? stdin : pieces(path)),
    readText: async (path) => {
      const bytes = await readBytes(path);
      return bytes.ok ? decode(path, bytes.value) : bytes;
    },
    listFolders: (path) =>
      attempt(path, async () =>
        (await readdir(path, { withFileTypes: true }))
          .filter((entry) => entry.isDirectory())
          .map((entry) => entry.name)
          .sort(),
      ),
    exists: (path) =>
      stat(path).then(
        () => true,
        () => false,
      ),
    write: (path, content) =>
      attempt(path, async () => {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(path, content);
      }),
  };
}

const pieceLength = 65_536;

async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  const file = await open(path);
  try {
    const room = new Uint8Array(pieceLength);
    for (;;) {
      const { bytesRead } = await file.read(room, 0, pieceLength);
      if (bytesRead === 0) return;
      yield room.subarray(0, bytesRead);
    }
  } finally {
    await file.close();
  }
}

async function attempt<T>(path: string, work: () => Promise<T>): Promise<Result<T, Problem>> {
  try {
    return ok(await work());
  } catch (cause) {
    const code = cause instanceof Error && "code" in cause ? String(cause.code) : "unknown";
    const reason = reasons[code] ?? otherReason;
    return err(
      unusable(
        { kind: "file", path, code },
        {
          nl: `${path}: ${reason.nl}.`,
          en: `${path}: ${reason.en}.`,
        },
      ),
    );
  }
}

const reasons: Readonly<Record<string, Text>> = {
  ENOENT: { nl: "dit bestand is er niet", en: "there is no such file" },
  EISDIR: { nl: "dit is een map, geen bestand", en: "this is a folder, not a file" },
  ENOTDIR: { nl: "dit is geen map", en: "this is not a folder" },
  EACCES: { nl: "geen toegang tot dit bestand", en: "no permission for this file" },
};
const otherReason: Text = {
  nl: "dit bestand is niet te gebruiken",
  en: "this file cannot be used",
};

function decode(path: string, bytes: Uint8Array): Result<string, Problem> {
  try {
    return ok(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return err(
      unusable(
        { kind: "not-utf8" },
        {
          nl: `${path}: dit is geen tekst in UTF-8. Bewaar het bestand als CSV of JSON in UTF-8.`,
          en: `${path}: this is not UTF-8 text. Save the file as CSV or JSON in UTF-8.`,
        },
      ),
    );
  }
}

async function drain(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
