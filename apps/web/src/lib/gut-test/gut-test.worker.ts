import type { GutMethod, GutRegion, GutWarning, TaxonTable } from "@wervel/model";
import {
  type GutFileIssue,
  type MeasuredPart,
  measuredPart,
  measureGutTest,
  readGutTestFile,
  type SaidOfTest,
} from "@wervel/wervel";
import { expose } from "comlink";

export type ReadTest =
  | { readonly is: "refused"; readonly issues: readonly GutFileIssue[] }
  | {
      readonly is: "read";
      readonly format: string;
      readonly method: GutMethod;
      readonly region?: GutRegion;
      readonly samples: readonly string[];
      readonly taxa: number;
      readonly partial: boolean;
      readonly warnings: readonly GutWarning[];
    };

export type PackedFile = { readonly sha256: string; readonly parts?: readonly string[] };

let table: TaxonTable | undefined;
let original: Uint8Array<ArrayBuffer> = new Uint8Array();

/** One row of the store is sealed whole, so a part stays well below what the relay takes. */
const partLength = 40_000;
/** A person's own file packs to some tens of kilobytes; a whole cohort is not kept. */
const mostPacked = 1_000_000;

/** Reads and measures where the page cannot feel it; the file stays here between questions. */
const reader = {
  async read(file: Blob, names?: Blob): Promise<ReadTest> {
    original = new Uint8Array(await file.arrayBuffer());
    const taxonomy = names && new Uint8Array(await names.arrayBuffer());
    const outcome = readGutTestFile(original, taxonomy === undefined ? {} : { taxonomy });
    if (!outcome.ok) return { is: "refused", issues: outcome.error };
    table = outcome.value;
    const { format, method, region, samples, taxa, completeness, warnings } = table;
    return {
      is: "read",
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
