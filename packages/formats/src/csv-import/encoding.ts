/** Encodings that a spreadsheet on a Dutch or English computer writes; names as browsers know them. */
export type TextEncodingName = "utf-8" | "utf-16le" | "utf-16be" | "windows-1252";

/**
 * Which encoding a file is written in, judged by its bytes.
 * A byte-order mark decides; else text that is valid UTF-8 is UTF-8; anything else is the
 * old Windows encoding, in which every byte means something. Cost O(length).
 */
export function detectEncoding(bytes: Uint8Array): TextEncodingName {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes.length >= 4 && bytes[1] === 0 && bytes[3] === 0) return "utf-16le"; // "d\0a\0"
  return isUtf8(bytes) ? "utf-8" : "windows-1252";
}

function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes[at] ?? 0);
    if (length === 0 || !continues(bytes, at, length)) return false;
    at += length;
  }
  return true;
}

/** Bytes in the sequence that starts with this one; 0 when none may start so. */
function sequenceLength(lead: number): number {
  if (lead < 0x80) return 1;
  if (lead >= 0xc2 && lead < 0xe0) return 2;
  if (lead >= 0xe0 && lead < 0xf0) return 3;
  return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

function continues(bytes: Uint8Array, at: number, length: number): boolean {
  for (let next = at + 1; next < at + length; next++)
    if (((bytes[next] ?? 0) & 0xc0) !== 0x80) return false;
  return true;
}
