import { sameBytes } from "./tag-bytes.ts";

interface Kept<T> {
  readonly bytes: Uint8Array;
  readonly read: T;
}

/**
 * What comes back a million times is read once: the same bytes give the same answer.
 * Holds at most eight thousand; what finds no place is read as it comes.
 */
export function createInterner<T>(read: (bytes: Uint8Array, from: number, to: number) => T) {
  const places: Kept<T>[][] = Array.from({ length: placeCount }, () => []);
  return (bytes: Uint8Array, from: number, to: number): T => {
    const place = places[placeOf(bytes, from, to)] ?? [];
    for (const kept of place)
      if (kept.bytes.length === to - from && sameBytes(bytes, from, kept.bytes)) return kept.read;
    const answer = read(bytes, from, to);
    if (place.length < mostPerPlace) place.push({ bytes: bytes.slice(from, to), read: answer });
    return answer;
  };
}

const [placeCount, mostPerPlace] = [1024, 8];

/** By its length and its last letters, where names of one family differ; all bytes are compared. */
function placeOf(bytes: Uint8Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = Math.max(from, to - 6); at < to; at++)
    hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
  return hash & (placeCount - 1);
}
