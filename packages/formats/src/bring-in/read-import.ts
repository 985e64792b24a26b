import { err, type LocalDate, ok, type Result } from "@wervel/base";
import { createAppleReader } from "../apple-health/apple-health.ts";
import { readLoopDatabase, readLoopFiles } from "../diary-apps/loop.ts";
import type { DiaryTable } from "../diary-apps/pivot.ts";
import { decodeText } from "../gut-test/text-lines.ts";
import { type Collector, createCollector, type Measured } from "../measured/collector.ts";
import type { Document } from "../measured/document.ts";
import { readHealthConnect } from "../measured/health-connect.ts";
import type { OpenSqlite } from "../measured/sqlite.ts";
import { createArchive, type EntryReader, TooLarge } from "./archive-entries.ts";
import { deviceReaders, readDiaryText } from "./readers.ts";
import type { ImportRefusal } from "./refusal.ts";
import { type ImportFormat, type Sniffed, sniff } from "./sniff.ts";

/** A file that can be read piece by piece. */
export interface ImportFile {
  readonly name: string;
  readonly chunks: AsyncIterable<Uint8Array>;
}

export interface ImportOptions {
  /** IANA name of where the person lives. */
  readonly zone: string;
  readonly today: LocalDate;
  /** Opens a SQLite file; asked only when there is one. */
  readonly openSqlite: OpenSqlite;
  /** The format, when the person says it; else it is recognised. */
  readonly from?: ImportFormat;
  /** Told after every piece: bytes of the file read so far. */
  readonly tell?: (bytesRead: number) => void;
}

/** What came in: days that a device measured, or a table of which the person says what it means. */
export type Brought = { readonly known: Sniffed } & (
  | { readonly is: "days"; readonly measured: Measured }
  | { readonly is: "table"; readonly table: DiaryTable }
);

interface Reading {
  readonly file: string;
  readonly options: ImportOptions;
  readonly collector: Collector;
  readonly documents: Document[];
  readonly databases: { readonly name: string; readonly bytes: Uint8Array }[];
  readonly passedOver: string[];
  known: Sniffed | undefined;
}

/**
 * Reads any file that Wervel can bring in, and says which format it is and what told so.
 * Memory: an Apple Health export is never held whole; any other file inside an archive is.
 */
export async function readImport(
  file: ImportFile,
  options: ImportOptions,
): Promise<Result<Brought, ImportRefusal>> {
  const reading: Reading = {
    file: file.name,
    options,
    collector: createCollector(options),
    documents: [],
    databases: [],
    passedOver: [],
    known: undefined,
  };
  try {
    if (!(await readChunks(file, reading))) return err({ kind: "empty-file" });
  } catch (cause) {
    return err({ kind: cause instanceof TooLarge ? "unpacks-too-large" : "broken-archive" });
  }
  const table = tableOf(reading);
  const tableInside = table ?? (await readDatabases(reading));
  if (tableInside === "broken") return err({ kind: "broken-database" });
  return outcome(reading, tableInside);
}

function outcome(
  { known, collector, options, passedOver }: Reading,
  table: DiaryTable | undefined,
): Result<Brought, ImportRefusal> {
  if (known === undefined) return err({ kind: "nothing-known", files: passedOver.slice(0, 20) });
  if (options.from !== undefined && known.format !== options.from)
    return err({ kind: "other-format", asked: options.from });
  return ok(
    table === undefined
      ? { is: "days", known, measured: collector.result() }
      : { is: "table", known, table },
  );
}

/** @returns false for a file without a byte */
async function readChunks({ name, chunks }: ImportFile, reading: Reading): Promise<boolean> {
  let [reader, total]: [EntryReader | undefined, number] = [undefined, 0];
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    reader ??= firstReader(name, chunk, reading);
    reader.push(chunk);
    total += chunk.length;
    reading.options.tell?.(total);
  }
  reader?.end();
  return total > 0;
}

function firstReader(name: string, head: Uint8Array, reading: Reading): EntryReader {
  if (head[0] === 0x50 && head[1] === 0x4b)
    return createArchive((entry) => entryReader(entry, reading));
  const isXml = /\.xml$/iu.test(name) || head[0] === 60;
  return isXml ? xmlReader(name, reading) : wholeReader(name, reading);
}

function entryReader(name: string, reading: Reading): EntryReader | undefined {
  if (/_cda\.xml$/iu.test(name) || /(?:^|\/)(?:__MACOSX|\.)/u.test(name)) return undefined;
  if (/\.xml$/iu.test(name)) return xmlReader(name, reading);
  if (/\.(?:csv|json|txt|db|sqlite)$/iu.test(name)) return wholeReader(name, reading);
  reading.passedOver.push(name);
  return undefined;
}

function xmlReader(name: string, reading: Reading): EntryReader {
  const apple = createAppleReader(reading.collector, name);
  return {
    push: apple.push,
    end() {
      apple.end();
      if (apple.isExport())
        reading.known ??= { format: "apple-health", by: "content", text: "<HealthData" };
      else reading.passedOver.push(name);
    },
  };
}

const mostBytes = 256 * 2 ** 20;

/** Keeps one file whole until it has come in. */
function wholeReader(name: string, reading: Reading): EntryReader {
  const pieces: Uint8Array[] = [];
  let length = 0;
  return {
    push(bytes) {
      length += bytes.length;
      if (length > mostBytes) throw new TooLarge();
      pieces.push(bytes.slice());
    },
    end: () => take(name, joined(pieces, length), reading),
  };
}

const sqliteMark = "SQLite format 3\0";

function take(name: string, bytes: Uint8Array, reading: Reading): void {
  if (isSqlite(bytes)) {
    reading.databases.push({ name, bytes });
    return;
  }
  const document = { name, text: decodeText(bytes) };
  const { from } = reading.options;
  const known = sniff(name, document.text) ?? (from && { format: from, by: "name", text: from });
  const device = known && deviceReaders[known.format];
  if (device !== undefined) device(document, reading.collector);
  else reading.documents.push(document);
  reading.known ??= known;
}

const isSqlite = (bytes: Uint8Array) =>
  [...sqliteMark].every((letter, at) => bytes[at] === letter.charCodeAt(0));

/** A diary, or a table that no one knows: then the person says what the columns are. */
function tableOf(reading: Reading): DiaryTable | undefined {
  const { documents, known, options } = reading;
  const [first] = documents;
  if (known?.format === "loop") return readLoopFiles(documents);
  if (known !== undefined && deviceReaders[known.format] !== undefined) return undefined;
  const spoken = first && known && readDiaryText(known.format, first.text, options.zone);
  if (spoken !== undefined || first === undefined || known?.format === "apple-health")
    return spoken;
  const plain = readDiaryText("csv", first.text, options.zone);
  if (plain === undefined || plain.header.length < 2) return undefined;
  reading.known = { format: "csv", by: "header", text: plain.header.join(", ").slice(0, 60) };
  return plain;
}

async function readDatabases(reading: Reading): Promise<DiaryTable | "broken" | undefined> {
  for (const { name, bytes } of reading.databases) {
    try {
      const database = await reading.options.openSqlite(bytes);
      const names = database.rows("select name from sqlite_master").map(([each]) => String(each));
      const isLoop = names.includes("Repetitions") && names.includes("Habits");
      const format = isLoop ? "loop" : "health-connect";
      reading.known ??= { format, by: "content", text: names.slice(0, 3).join(", ") };
      if (isLoop) return readLoopDatabase(database);
      readHealthConnect(database, name, reading.collector);
      database.close();
    } catch {
      return "broken";
    }
  }
  return undefined;
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
