import { strFromU8 } from "fflate";
import { detectEncoding } from "../csv-import/encoding.ts";

/** One line of a file, counted from 1. */
export type TextLine = { readonly line: number; readonly text: string };

/** Bytes as text, by their own encoding and without a byte-order mark. */
export function decodeText(bytes: Uint8Array): string {
  const encoding = detectEncoding(bytes);
  const text =
    encoding === "utf-8"
      ? strFromU8(bytes)
      : encoding === "windows-1252"
        ? strFromU8(bytes, true)
        : utf16(bytes, encoding === "utf-16le");
  return text.replace(/^\uFEFF/u, "");
}

function utf16(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let text = "";
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(view.getUint16(at, isLittleEndian));
  return text;
}

/** Lines that say something, with their number in the file. */
export const linesOf = (text: string): readonly TextLine[] =>
  text
    .split(/\r\n|\n|\r/u)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ text: said }) => said.trim() !== "");
