import { unzlibSync } from "fflate";
import type { FileBytes } from "./file-bytes.ts";
import { type Message, messageType } from "./object.ts";

/** A table of one or two sides; a list is one row. */
export type Shape = { readonly rows: number; readonly columns: number };

export function shapeOf(file: FileBytes, { at }: Message): Shape {
  const rank = file.u8(at + 1);
  const sides = at + (file.u8(at) === 1 ? 8 : 4);
  if (rank < 1 || rank > 2) throw new RangeError("neither list nor table");
  const first = file.u64(sides);
  return rank === 1 ? { rows: 1, columns: first } : { rows: first, columns: file.u64(sides + 8) };
}

/** The raw bytes of a dataset: stored in its header, in one piece, or in packed chunks. */
export function rawBytes(
  file: FileBytes,
  messages: readonly Message[],
  shape: Shape,
  width: number,
): Uint8Array {
  const layout = messages.find(({ type }) => type === messageType.layout);
  if (layout === undefined || file.u8(layout.at) !== 3) throw new RangeError("unknown layout");
  const length = shape.rows * shape.columns * width;
  const kind = file.u8(layout.at + 1);
  if (kind === 0) return file.slice(layout.at + 4, length);
  if (kind === 1) return file.slice(file.u64(layout.at + 2), length);
  const filters = messages.find(({ type }) => type === messageType.filters);
  return chunked(file, layout.at, {
    shape,
    width,
    filters: filters === undefined ? [] : filtersIn(file, filters),
  });
}

type Chunks = {
  readonly shape: Shape;
  readonly width: number;
  readonly filters: readonly number[];
};

function chunked(file: FileBytes, layout: number, { shape, width, filters }: Chunks): Uint8Array {
  const rank = file.u8(layout + 2) - 1;
  const side = (at: number) => file.u32(layout + 11 + at * 4);
  const chunk = rank === 1 ? { rows: 1, columns: side(0) } : { rows: side(0), columns: side(1) };
  const whole = file.make(shape.rows * shape.columns * width);
  const address = file.u64(layout + 3);
  for (const { at, size, corner } of chunksIn(file, address, rank)) {
    const bytes = unpacked(
      file,
      file.slice(at, size),
      filters,
      chunk.rows * chunk.columns * width,
      width,
    );
    place(whole, bytes, { shape, chunk, corner, width });
  }
  return whole;
}

type Chunk = {
  readonly at: number;
  readonly size: number;
  readonly corner: readonly [row: number, column: number];
};

function* chunksIn(file: FileBytes, at: number, rank: number): Generator<Chunk> {
  file.step();
  if (!file.says(at, "TREE") || file.u8(at + 4) !== 1) throw new RangeError("no tree of chunks");
  const [level, count, key] = [file.u8(at + 5), file.u16(at + 6), 8 + 8 * (rank + 1)];
  for (let entry = 0; entry < count; entry++) {
    file.step();
    const start = at + 24 + entry * (key + 8);
    const child = file.u64(start + key);
    if (level > 0) yield* chunksIn(file, child, rank);
    else {
      const first = file.u64(start + 8);
      const corner = rank === 1 ? ([0, first] as const) : ([first, file.u64(start + 16)] as const);
      yield { at: child, size: file.u32(start), corner };
    }
  }
}

const filterId = { deflate: 1, shuffle: 2, checksum: 3 } as const;

function filtersIn(file: FileBytes, { at }: Message): readonly number[] {
  const isFirst = file.u8(at) === 1;
  const count = file.u8(at + 1);
  const ids: number[] = [];
  let place = at + (isFirst ? 8 : 2);
  for (let filter = 0; filter < count; filter++) {
    const id = file.u16(place);
    ids.push(id);
    place += isFirst || id >= 256 ? namedLength(file, place, isFirst) : 6 + 4 * file.u16(place + 4);
  }
  return ids;
}

/** A filter with a name; version 1 pads an odd number of values. */
function namedLength(file: FileBytes, at: number, isFirst: boolean): number {
  const values = file.u16(at + 6);
  return 8 + file.u16(at + 2) + 4 * (values + (isFirst ? values % 2 : 0));
}

function unpacked(
  file: FileBytes,
  packed: Uint8Array,
  filters: readonly number[],
  length: number,
  width: number,
): Uint8Array {
  let bytes = packed;
  for (const filter of filters.toReversed()) {
    if (filter === filterId.deflate) bytes = unzlibSync(bytes, { out: file.make(length) });
    else if (filter === filterId.shuffle) bytes = unshuffled(bytes, width);
    else if (filter === filterId.checksum) bytes = bytes.subarray(0, -4);
    else throw new RangeError("unknown filter");
  }
  return bytes;
}

/** Shuffling puts first bytes together, then second ones, and so on. */
function unshuffled(bytes: Uint8Array, width: number): Uint8Array {
  const count = Math.floor(bytes.length / width);
  const plain = new Uint8Array(bytes.length);
  for (let item = 0; item < count; item++)
    for (let part = 0; part < width; part++)
      plain[item * width + part] = bytes[part * count + item] ?? 0;
  return plain;
}

/** Copies the part of a chunk that lies inside the table, row by row. */
function place(
  whole: Uint8Array,
  bytes: Uint8Array,
  {
    shape,
    chunk,
    corner,
    width,
  }: {
    readonly shape: Shape;
    readonly chunk: Shape;
    readonly corner: readonly [number, number];
    readonly width: number;
  },
): void {
  const [top, left] = corner;
  const columns = Math.min(chunk.columns, shape.columns - left);
  const rows = Math.min(chunk.rows, shape.rows - top);
  if (columns <= 0) return;
  for (let row = 0; row < rows; row++) {
    const from = row * chunk.columns * width;
    const piece = bytes.subarray(from, from + columns * width);
    whole.set(piece, ((top + row) * shape.columns + left) * width);
  }
}
