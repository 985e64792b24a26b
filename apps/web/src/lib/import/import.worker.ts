import type { LocalDate } from "@wervel/base";
import {
  detectEncoding,
  type FaultList,
  type ImportDay,
  type ImportMapping,
  type ImportPreview,
  type ImportRefusal,
  type ImportRow,
  longToWide,
  previewImport,
  profileColumns,
  readDelimited,
  readImport,
  type Sniffed,
  type TableProfile,
} from "@wervel/wervel";
import { expose } from "comlink";
import { openSqlite } from "./open-sqlite.ts";
import type { LongLayout } from "./remembered.ts";

/** How far along a long file is: bytes read, then rows looked at. */
export type ImportProgress =
  | { readonly of: "bytes"; readonly done: number; readonly total: number }
  | { readonly of: "rows"; readonly done: number; readonly total: number };

/** What a file turned out to be: a table to ask about, days of a device, or nothing to use. */
export type ReadAny =
  | ({ readonly is: "table" } & ReadFile)
  | {
      readonly is: "days";
      readonly known: Sniffed;
      readonly days: readonly ImportDay[];
      readonly rejected: FaultList;
    }
  | { readonly is: "refused"; readonly why: ImportRefusal["kind"] };

export interface ReadFile {
  readonly known: Sniffed | undefined;
  /** Lines of a diary app without a usable day. */
  readonly dayless: readonly { readonly line: number; readonly text: string }[];
  readonly header: readonly string[];
  readonly rows: number;
  readonly delimiter: string;
  readonly encoding: string;
  readonly looseQuotes: readonly number[];
  readonly profile: TableProfile;
}

let header: readonly string[] = [];
let rows: readonly ImportRow[] = [];
/** The table as its file has it, when no app is known to have written it. */
let plain: { readonly names: readonly string[]; readonly lines: readonly ImportRow[] } | undefined;

/** Reads files where the page cannot feel it; the rows stay here between the questions. */
const reader = {
  async read(
    file: File,
    { zone, today }: { readonly zone: string; readonly today: LocalDate },
    tell: (progress: ImportProgress) => void,
  ): Promise<ReadAny> {
    const came = await readImport(
      { name: file.name, chunks: chunksOf(file) },
      {
        zone,
        today,
        openSqlite,
        tell: slowly((done) => tell({ of: "bytes", done, total: file.size })),
      },
    );
    if (!came.ok) return { is: "refused", why: came.error.kind };
    const { known } = came.value;
    if (came.value.is === "days") return { is: "days", known, ...came.value.measured };
    if (known.format === "csv") return { is: "table", ...(await readTable(file)) };
    const { header: names, rows: days, rejected } = came.value.table;
    keepTable(names, days);
    const shape = { delimiter: "", encoding: "utf-8", looseQuotes: [] };
    return { is: "table", known, ...shape, ...tableFacts(), dayless: rejected };
  },

  /** The same file as a line for each thing noted, or, without a layout, as a line for each day. */
  layOut(layout?: LongLayout): Pick<ReadFile, "header" | "rows" | "profile" | "dayless"> {
    const { names, lines } = plain ?? { names: header, lines: rows };
    if (layout === undefined) {
      keepTable(names, lines);
      return { ...tableFacts(), dayless: [] };
    }
    const wide = longToWide(lines, layout, layout.dateForm);
    keepTable(wide.header, wide.rows);
    return { ...tableFacts(), dayless: wide.rejected };
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

/** A table that no app wrote: its own marks and quotes are part of the question. */
async function readTable(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const encoding = detectEncoding(bytes);
  const {
    delimiter,
    looseQuotes,
    rows: lines,
  } = readDelimited(new TextDecoder(encoding).decode(bytes));
  const [first, ...rest] = lines;
  plain = { names: first?.cells ?? [], lines: rest };
  keepTable(plain.names, plain.lines);
  return { known: undefined, dayless: [], delimiter, encoding, looseQuotes, ...tableFacts() };
}

function keepTable(names: readonly string[], lines: readonly ImportRow[]): void {
  header = names;
  rows = lines;
}

function tableFacts() {
  const cells = rows.map((row) => row.cells);
  return { header, rows: rows.length, profile: profileColumns(header, cells) };
}

async function* chunksOf(file: File): AsyncGenerator<Uint8Array> {
  const stream = file.stream().getReader();
  for (let chunk = await stream.read(); !chunk.done; chunk = await stream.read()) yield chunk.value;
}

/** A page need not hear of every piece: ten times a second is enough to see it move. */
function slowly(tell: (done: number) => void): (done: number) => void {
  let last = 0;
  return (done) => {
    const now = performance.now();
    if (now - last < 100) return;
    last = now;
    tell(done);
  };
}

expose(reader);
