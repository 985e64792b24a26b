import { ok } from "@wervel/base";
import { Gunzip, type UnzipFileInfo, unzipSync } from "fflate";
import { type GutRead, refuse } from "./gut-file-issue.ts";
import { gutFileLimits } from "./limits.ts";

export type PackedFiles = Readonly<Record<string, Uint8Array>>;

/** What a zip says of itself before anything is unpacked; a bomb stops here. */
export function unpackZip(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): GutRead<PackedFiles> {
  let total = 0;
  let tooLarge = false;
  const filter = ({ name, originalSize, size }: UnzipFileInfo): boolean => {
    if (!wanted(name)) return false;
    total += Math.max(originalSize, size);
    if (total > gutFileLimits.unpackedBytes) tooLarge = true;
    return !tooLarge;
  };
  try {
    const files = unzipSync(bytes, { filter }); // writes no more than the size that was stated
    return tooLarge ? refuseBomb() : ok(files);
  } catch {
    return refuse({ kind: "broken-archive" });
  }
}

/** Unpacks gzip piece by piece and stops as soon as it grows past the limit. */
export function unpackGzip(bytes: Uint8Array): GutRead<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  try {
    const gunzip = new Gunzip((piece) => {
      total += piece.length;
      if (total > gutFileLimits.unpackedBytes) throw new RangeError("past the limit");
      pieces.push(piece);
    });
    for (let at = 0; at < bytes.length; at += 65_536)
      gunzip.push(bytes.subarray(at, at + 65_536), at + 65_536 >= bytes.length);
  } catch {
    return total > gutFileLimits.unpackedBytes ? refuseBomb() : refuse({ kind: "broken-archive" });
  }
  return ok(joined(pieces, total));
}

const refuseBomb = () => refuse({ kind: "unpacks-too-large", most: gutFileLimits.unpackedBytes });

function joined(pieces: readonly Uint8Array[], total: number): Uint8Array {
  const whole = new Uint8Array(total);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
