import type { LocalDate } from "@wervel/base";
import {
  detectEncoding,
  type ImportMapping,
  type ImportPreview,
  type ImportRow,
  previewImport,
  profileColumns,
  readDelimited,
  type TableProfile,
} from "@wervel/wervel";
import { expose } from "comlink";

/** How far along a long file is: bytes read, then rows looked at. */
export type ImportProgress =
  | { readonly of: "bytes"; readonly done: number; readonly total: number }
  | { readonly of: "rows"; readonly done: number; readonly total: number };

export interface ReadFile {
  readonly header: readonly string[];
  readonly rows: number;
  readonly delimiter: string;
  readonly encoding: string;
  readonly looseQuotes: readonly number[];
  readonly profile: TableProfile;
}

let header: readonly string[] = [];
let rows: readonly ImportRow[] = [];

/** Reads files where the page cannot feel it; the rows stay here between the questions. */
const reader = {
  async read(file: Blob, tell: (progress: ImportProgress) => void): Promise<ReadFile> {
    const bytes = await bytesOf(file, tell);
    const encoding = detectEncoding(bytes);
    const table = readDelimited(new TextDecoder(encoding).decode(bytes));
    const [first, ...rest] = table.rows;
    header = first?.cells ?? [];
    rows = rest;
    const profile = profileColumns(
      header,
      rows.map(({ cells }) => cells),
    );
    const { delimiter, looseQuotes } = table;
    return { header, rows: rows.length, delimiter, encoding, looseQuotes, profile };
  },

  preview(
    mapping: ImportMapping,
    today: LocalDate,
    tell: (progress: ImportProgress) => void,
  ): ImportPreview {
    return previewImport(rows, mapping, {
      columnCount: header.length,
      today,
      tell: (done) => tell({ of: "rows", done, total: rows.length }),
    });
  },
};

export type ImportReader = typeof reader;

async function bytesOf(file: Blob, tell: (progress: ImportProgress) => void): Promise<Uint8Array> {
  const bytes = new Uint8Array(file.size);
  const stream = file.stream().getReader();
  let done = 0;
  for (let chunk = await stream.read(); !chunk.done; chunk = await stream.read()) {
    bytes.set(chunk.value, done);
    done += chunk.value.length;
    tell({ of: "bytes", done, total: file.size });
  }
  return bytes;
}

expose(reader);
