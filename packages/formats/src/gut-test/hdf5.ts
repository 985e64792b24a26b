import { gutFileLimits } from "./limits.ts";

/** The little that we ask of an HDF5 file: arrays of numbers or strings at a path. */
export type Hdf5 = {
  readonly numbers: (path: string) => readonly number[] | undefined;
  readonly strings: (path: string) => readonly string[] | undefined;
};

/** Numbers in one array at most; more is no stool test but a way to fill the memory. */
const mostItems = gutFileLimits.unpackedBytes / 8;

/**
 * Opens an HDF5 file; nothing when it cannot be one. What the library throws on a faulty
 * file becomes an absent array, because a broken file is an expected failure.
 */
export async function openHdf5(bytes: Uint8Array): Promise<Hdf5 | undefined> {
  const { Dataset, File } = await import("jsfive");
  const file = attempt(() => new File(exactBuffer(bytes), "test"));
  if (file === undefined) return undefined;
  const itemsAt = (path: string): readonly unknown[] | undefined =>
    attempt(() => {
      const found = file.get(path);
      if (!(found instanceof Dataset)) return undefined;
      const size = found.shape.reduce((product: number, side: number) => product * side, 1);
      return size <= mostItems ? [...found.value] : undefined;
    });
  return {
    numbers: (path) => numbersOf(itemsAt(path)),
    strings: (path) => stringsOf(itemsAt(path)),
  };
}

function numbersOf(items: readonly unknown[] | undefined): readonly number[] | undefined {
  if (items?.every((item): item is number => typeof item === "number")) return items;
  return items?.every((item) => typeof item === "bigint" || typeof item === "number")
    ? items.map(Number)
    : undefined;
}

const stringsOf = (items: readonly unknown[] | undefined): readonly string[] | undefined =>
  items?.every((item): item is string => typeof item === "string") ? items : undefined;

const exactBuffer = (bytes: Uint8Array): ArrayBuffer => {
  const copy = new ArrayBuffer(bytes.length);
  new Uint8Array(copy).set(bytes);
  return copy;
};

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
