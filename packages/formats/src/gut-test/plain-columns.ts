import { readDelimited } from "../delimited.ts";
import { withHeads } from "./guess-columns.ts";
import { panelIssue } from "./named-csv.ts";
import { sniffBytes, sniffText } from "./sniff.ts";
import { decodeText } from "./text-lines.ts";
import { unpackGzip } from "./unpack.ts";

export type PlainColumn = {
  readonly index: number;
  readonly head: string;
  readonly examples: readonly string[];
};

const mostColumns = 60;
const examples = 3;

/**
 * The columns of a table that no known lab writes, for a person to say which holds what.
 *
 * @returns nothing for a file of a known format, a culture or PCR panel, or what is no table
 */
export function plainColumns(bytes: Uint8Array): readonly PlainColumn[] | undefined {
  const text = textOf(bytes);
  if (text === undefined || /^\s*[[{]/u.test(text)) return undefined;
  if (sniffText(text).format !== "genus_csv") return undefined;
  const table = withHeads(readDelimited(text));
  const [header, ...body] = table.rows;
  const width = header?.cells.length ?? 0;
  if (header === undefined || body.length === 0 || width < 2 || width > mostColumns)
    return undefined;
  if (panelIssue(table) !== undefined) return undefined;
  return header.cells.map((head, index) => ({
    index,
    head: head.trim(),
    examples: body.slice(0, examples).map(({ cells }) => (cells[index] ?? "").trim()),
  }));
}

function textOf(bytes: Uint8Array): string | undefined {
  const packed = sniffBytes(bytes);
  if (packed === undefined) return decodeText(bytes);
  if (packed.format !== "gzip") return undefined;
  const unpacked = unpackGzip(bytes);
  return unpacked.ok && sniffBytes(unpacked.value) === undefined
    ? decodeText(unpacked.value)
    : undefined;
}
