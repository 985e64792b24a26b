import { strFromU8 } from "fflate";
import type { FileBytes } from "./file-bytes.ts";
import { rawBytes, shapeOf } from "./layout.ts";
import { type Message, messagesOf, messageType } from "./object.ts";

const typeClass = { whole: 0, real: 1, text: 3, listed: 9 } as const;

type Stored = {
  readonly bytes: Uint8Array;
  readonly count: number;
  readonly kind: number;
  readonly bits: number;
  readonly width: number;
};

function stored(file: FileBytes, address: number): Stored {
  const messages = messagesOf(file, address);
  const find = (wanted: number): Message => {
    const message = messages.find(({ type }) => type === wanted);
    if (message === undefined) throw new RangeError("no dataset");
    return message;
  };
  const type = find(messageType.datatype).at;
  const shape = shapeOf(file, find(messageType.dataspace));
  const width = file.u32(type + 4);
  const bytes = rawBytes(file, messages, shape, width);
  return {
    bytes,
    count: shape.rows * shape.columns,
    kind: file.u8(type) & 0x0f,
    bits: file.u8(type + 1),
    width,
  };
}

/** A dataset of whole or real numbers, little end first as every common machine writes them. */
export function numbersAt(file: FileBytes, address: number): Float64Array {
  const { bytes, count, kind, bits, width } = stored(file, address);
  if ((bits & 1) !== 0) throw new RangeError("big end first");
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isSigned = (bits & 8) !== 0;
  const read = readers[`${kind === typeClass.real ? "f" : isSigned ? "i" : "u"}${width}`];
  if (read === undefined || (kind !== typeClass.real && kind !== typeClass.whole))
    throw new RangeError("no numbers");
  return Float64Array.from({ length: count }, (_, at) => read(view, at * width));
}

const readers: Readonly<Record<string, (view: DataView, at: number) => number>> = {
  f4: (view, at) => view.getFloat32(at, true),
  f8: (view, at) => view.getFloat64(at, true),
  i4: (view, at) => view.getInt32(at, true),
  i8: (view, at) => Number(view.getBigInt64(at, true)),
  u4: (view, at) => view.getUint32(at, true),
  u8: (view, at) => Number(view.getBigUint64(at, true)),
  i2: (view, at) => view.getInt16(at, true),
  u2: (view, at) => view.getUint16(at, true),
  i1: (view, at) => view.getInt8(at),
  u1: (view, at) => view.getUint8(at),
};

/** A dataset of texts, of one length or each of its own, row after row. */
export function stringsAt(file: FileBytes, address: number): readonly string[] {
  const { bytes, count, kind, bits, width } = stored(file, address);
  const isListed = kind === typeClass.listed && (bits & 0x0f) === 1;
  if (kind !== typeClass.text && !isListed) throw new RangeError("no texts");
  const heaps = new Map<number, ReadonlyMap<number, Uint8Array>>();
  const cells = new FileCells(bytes, width);
  return Array.from({ length: count }, (_, at) => {
    file.step();
    return textOf(isListed ? listedBytes(file, cells, at, heaps) : cells.at(at));
  });
}

const textOf = (bytes: Uint8Array): string => {
  const end = bytes.indexOf(0);
  return strFromU8(end < 0 ? bytes : bytes.subarray(0, end));
};

class FileCells {
  readonly #bytes: Uint8Array;
  readonly #width: number;
  constructor(bytes: Uint8Array, width: number) {
    this.#bytes = bytes;
    this.#width = width;
  }
  at(item: number): Uint8Array {
    return this.#bytes.subarray(item * this.#width, (item + 1) * this.#width);
  }
}

/** A text of its own length lies in a shared heap: length, heap, number within the heap. */
function listedBytes(
  file: FileBytes,
  cells: FileCells,
  at: number,
  heaps: Map<number, ReadonlyMap<number, Uint8Array>>,
): Uint8Array {
  const cell = cells.at(at);
  const view = new DataView(cell.buffer, cell.byteOffset, cell.byteLength);
  const [length, address, index] = [
    view.getUint32(0, true),
    Number(view.getBigUint64(4, true)),
    view.getUint32(12, true),
  ];
  if (length === 0) return new Uint8Array();
  const heap = heaps.get(address) ?? heapAt(file, address);
  heaps.set(address, heap);
  const found = heap.get(index);
  if (found === undefined) throw new RangeError("no such text");
  return found.subarray(0, length);
}

function heapAt(file: FileBytes, address: number): ReadonlyMap<number, Uint8Array> {
  if (!file.says(address, "GCOL")) throw new RangeError("no heap");
  const end = address + file.u64(address + 8);
  const objects = new Map<number, Uint8Array>();
  for (let at = address + 16; at + 16 <= end; ) {
    file.step();
    const [index, size] = [file.u16(at), file.u64(at + 8)];
    if (index === 0) break; // the rest is free
    objects.set(index, file.slice(at + 16, size));
    at += 16 + Math.ceil(size / 8) * 8;
  }
  return objects;
}
