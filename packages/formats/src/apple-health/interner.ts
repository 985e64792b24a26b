import { sameBytes } from "./tag-bytes.ts";

/**
 * Texts that come back a million times are read once: the same bytes give the same text.
 * Holds at most a few thousand; a file with more different texts is read as it comes.
 */
export function createInterner(read: (bytes: Uint8Array, from: number, to: number) => string) {
  const known = new Map<number, { readonly bytes: Uint8Array; readonly text: string }>();
  return (bytes: Uint8Array, from: number, to: number): string => {
    const hash = hashOf(bytes, from, to);
    const found = known.get(hash);
    if (found?.bytes.length === to - from && sameBytes(bytes, from, found.bytes)) return found.text;
    const text = read(bytes, from, to);
    if (known.size < mostKept && found === undefined)
      known.set(hash, { bytes: bytes.slice(from, to), text });
    return text;
  };
}

const mostKept = 4096;

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash;
}
