/** The part of jsfive that we use; the library ships no types of its own. */
declare module "jsfive" {
  export class Dataset {
    readonly shape: readonly number[];
    readonly value: Iterable<unknown>;
  }
  export class File {
    constructor(buffer: ArrayBuffer, name: string);
    get(path: string): unknown;
  }
}
