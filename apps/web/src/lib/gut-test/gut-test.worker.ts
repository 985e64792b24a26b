import type { GutMethod, GutRegion, GutUnit, GutWarning, TaxonTable } from "@wervel/model";
import {
  type GutFileIssue,
  type MeasuredPart,
  measuredPart,
  measureGutTest,
  type NamedColumns,
  type PlainColumn,
  plainColumns,
  readGutTestFile,
  type SaidOfTest,
} from "@wervel/wervel";
import { expose } from "comlink";

export type ReadTest =
  | {
      readonly is: "refused";
      readonly issues: readonly GutFileIssue[];
      /** Of a plain table: what a person may point at. */
      readonly columns?: readonly PlainColumn[];
    }
  | {
      readonly is: "read";
      readonly columns?: readonly PlainColumn[];
      readonly format: string;
      readonly method: GutMethod;
      readonly region?: GutRegion;
      readonly samples: readonly string[];
      readonly taxa: number;
      readonly partial: boolean;
      readonly warnings: readonly GutWarning[];
    };

/** What a person said of a plain table. */
export type SaidColumns = { readonly columns: NamedColumns; readonly unit?: GutUnit };

export type PackedFile = { readonly sha256: string; readonly parts?: readonly string[] };

let table: TaxonTable | undefined;
let original: Uint8Array<ArrayBuffer> = new Uint8Array();

/** One row of the store is sealed whole, so a part stays well below what the relay takes. */
const partLength = 40_000;
/** A person's own file packs to some tens of kilobytes; a whole cohort is not kept. */
const mostPacked = 1_000_000;

/** Reads and measures where the page cannot feel it; the file stays here between questions. */
const reader = {
  async read(file: Blob, names?: Blob, said?: SaidColumns): Promise<ReadTest> {
    original = new Uint8Array(await file.arrayBuffer());
    const taxonomy = names && new Uint8Array(await names.arrayBuffer());
    const outcome = readGutTestFile(original, {
      ...said,
      ...(taxonomy === undefined ? {} : { taxonomy }),
    });
    const found = plainColumns(original);
    const columns = found === undefined ? {} : { columns: found };
    if (!outcome.ok) return { is: "refused", issues: outcome.error, ...columns };
    table = outcome.value;
    const { format, method, region, samples, taxa, completeness, warnings } = table;
    return {
      is: "read",
      ...columns,
      format,
      method,
      ...(region === undefined ? {} : { region }),
      samples: samples.map(({ id }) => id),
      taxa: taxa.length,
      partial: completeness === "partial",
      warnings,
    };
  },

  measure(sample: number, said: SaidOfTest): MeasuredPart | undefined {
    const measurement = table && measureGutTest(table, sample, said);
    return measurement && measuredPart(measurement);
  },

  async pack(): Promise<PackedFile> {
    const digest = await crypto.subtle.digest("SHA-256", original);
    const sha256 = [...new Uint8Array(digest)]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");
    const stream = new Blob([original]).stream().pipeThrough(new CompressionStream("gzip"));
    const packed = new Uint8Array(await new Response(stream).arrayBuffer());
    if (packed.length > mostPacked) return { sha256 };
    const text = base64(packed);
    const count = Math.max(1, Math.ceil(text.length / partLength));
    const parts = Array.from({ length: count }, (_, at) =>
      text.slice(at * partLength, (at + 1) * partLength),
    );
    return { sha256, parts };
  },
};

export type GutTestReader = typeof reader;

function base64(bytes: Uint8Array): string {
  let letters = "";
  for (const byte of bytes) letters += String.fromCharCode(byte);
  return btoa(letters);
}

expose(reader);
