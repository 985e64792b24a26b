import { Unzip, UnzipInflate } from "fflate";

/** What to do with a file inside an archive, as its bytes come by. */
export interface EntryReader {
  readonly push: (bytes: Uint8Array) => void;
  readonly end: () => void;
}

export class TooLarge extends Error {}

const [guardedFrom, mostRatio] = [8 * 2 ** 20, 250];

/**
 * Unpacks a zip while it is read: nothing is kept but what a reader keeps. Stops with
 * `TooLarge` when it grows 250 times: a real health export grows 24 to 40 times.
 *
 * @param open gives the reader of a file by its name, or undefined to pass it over
 */
export function createArchive(open: (name: string) => EntryReader | undefined) {
  let [read, written] = [0, 0];
  const unzip = new Unzip((file) => {
    const reader = open(file.name);
    if (reader === undefined) return;
    file.ondata = (failure, bytes, final) => {
      if (failure !== null) throw failure;
      written += bytes.length;
      if (written > guardedFrom && written > mostRatio * read) throw new TooLarge();
      reader.push(bytes);
      if (final) reader.end();
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  return {
    push(chunk: Uint8Array) {
      read += chunk.length;
      unzip.push(chunk);
    },
    end: () => unzip.push(new Uint8Array(), true),
  };
}
