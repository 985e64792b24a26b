import { type Remote, releaseProxy, wrap } from "comlink";
import type { ImportReader } from "./import.worker.ts";

export interface OpenReader {
  readonly reader: Remote<ImportReader>;
  readonly close: () => void;
}

/** A reader in a worker of its own; closing it stops whatever it is doing. */
export function openImportReader(): OpenReader {
  const worker = new Worker(new URL("./import.worker.ts", import.meta.url), { type: "module" });
  const reader = wrap<ImportReader>(worker);
  return {
    reader,
    close: () => {
      reader[releaseProxy]();
      worker.terminate();
    },
  };
}
