import { gutFileLimits } from "../limits.ts";

/** Nodes, messages and strings that one file may make us visit; a circle ends here. */
const mostSteps = 2_000_000;

/**
 * The bytes of an HDF5 file with two limits: how many steps, and how many bytes are made.
 * Every breach is a RangeError, as DataView's own are; `openHdf5` turns them into an answer.
 */
export class FileBytes {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  #steps = mostSteps;
  #made = gutFileLimits.unpackedBytes;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  u8 = (at: number): number => this.#view.getUint8(at);
  u16 = (at: number): number => this.#view.getUint16(at, true);
  u32 = (at: number): number => this.#view.getUint32(at, true);

  /** Eight bytes as a whole number; an address beyond 2^53 is no place in a file. */
  u64(at: number): number {
    const value = Number(this.#view.getBigUint64(at, true));
    if (!Number.isSafeInteger(value)) throw new RangeError("address past the file");
    return value;
  }

  slice(at: number, length: number): Uint8Array {
    if (length < 0 || at + length > this.#bytes.length) throw new RangeError("past the file");
    return this.#bytes.subarray(at, at + length);
  }

  /** Whether four letters stand here. */
  says(at: number, mark: string): boolean {
    return [...mark].every((letter, place) => this.u8(at + place) === letter.charCodeAt(0));
  }

  /** Text up to its closing zero. */
  name(at: number): string {
    let text = "";
    for (let place = at; this.u8(place) !== 0; place++) {
      this.step();
      text += String.fromCharCode(this.u8(place));
    }
    return text;
  }

  step(): void {
    if (this.#steps-- <= 0) throw new RangeError("too many steps");
  }

  /** Room for unpacked data, out of one purse for the whole file. */
  make(length: number): Uint8Array {
    this.#made -= length;
    if (!(length >= 0) || this.#made < 0) throw new RangeError("unpacks too large");
    return new Uint8Array(length);
  }
}
