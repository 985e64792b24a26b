import { FileBytes } from "./file-bytes.ts";
import { find } from "./group.ts";
import { numbersAt, stringsAt } from "./values.ts";

/** The little that we ask of an HDF5 file: arrays of numbers or texts at a path. */
export type Hdf5 = {
  readonly numbers: (path: string) => Float64Array | undefined;
  /** A table of texts comes row after row. */
  readonly strings: (path: string) => readonly string[] | undefined;
};

/**
 * Reads the part of HDF5 that BIOM files use: groups by symbol table or by links, lists and
 * tables in one piece or in chunks, deflate and shuffle. Damage, circles and bombs end in an
 * absent array: steps and unpacked bytes are counted.
 * @see HDF5 File Format Specification, version 3.0.
 */
export function openHdf5(bytes: Uint8Array): Hdf5 {
  const file = new FileBytes(bytes);
  const at = <T>(path: string, read: (address: number) => T): T | undefined => {
    try {
      const address = find(file, path);
      return address === undefined ? undefined : read(address);
    } catch {
      return undefined; // out of bounds, or out of steps: a broken file is an expected failure
    }
  };
  return {
    numbers: (path) => at(path, (address) => numbersAt(file, address)),
    strings: (path) => at(path, (address) => stringsAt(file, address)),
  };
}
